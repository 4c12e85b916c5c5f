"""Connector templates: those that come with the program, and one from a person's own file.

Needs no open workspace: a filled-in template is a definition, which `services.connectors` keeps.
"""

from collections.abc import Mapping
from pathlib import Path

import migrateiq_desktop
from migrateiq_desktop.importers.filling import fill_in
from migrateiq_desktop.importers.template_file import read_template, read_template_head
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.template import Industry, Template
from migrateiq_desktop.workspace.names import not_found

from .file_reading import read_text
from .tasks import TaskLanes

SUFFIX = ".yaml"


def shipped_folder() -> Path:
    """Where the templates are: in the package, or beside it in a source tree."""
    package = Path(migrateiq_desktop.__file__).parent
    inside = package / "resources" / "templates"
    return inside if inside.is_dir() else package.parent / "resources" / "templates"


class TemplateLibrary:
    """The templates of a folder, each read once. Blocks while it reads."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` instead of the program's own."""
        self._folder = folder or shipped_folder()
        self._templates: tuple[Template, ...] | None = None

    def all(self) -> tuple[Template, ...]:
        """All of them, by name. Raises DefinitionError when they can't be read."""
        if self._templates is None:
            paths = sorted(self._folder.glob(f"*{SUFFIX}"))
            if not paths:
                raise DefinitionError(
                    "The templates are not there",
                    cause=f"{self._folder} holds none",
                    next_step="Install the program again.",
                )
            read = [read_template_head(read_text(path), path.name) for path in paths]
            self._templates = tuple(sorted(read, key=lambda one: one.name.casefold()))
        return self._templates

    def search(self, text: str = "", industry: Industry | None = None) -> tuple[Template, ...]:
        """Those that hold every word of a text, of an industry where one is given."""
        return tuple(
            one
            for one in self.all()
            if (industry is None or industry in one.industries) and one.matches(text)
        )

    def get(self, template_id: str) -> Template:
        """One of them. Raises NotFoundError that names the nearest."""
        for template in self.all():
            if template.id == template_id:
                return template
        raise not_found("template", template_id, (one.id for one in self.all()))


def read_template_file(path: Path) -> Template:
    """A template from a file, tried with its own examples.

    Raises DefinitionError that names file, line and key.
    """
    return read_template(read_text(path), str(path))


class TemplateService:
    """The gallery's templates, off the event loop."""

    def __init__(self, tasks: TaskLanes, library: TemplateLibrary | None = None) -> None:
        self._tasks = tasks
        self._library = library or TemplateLibrary()

    async def list(
        self, search: str = "", industry: Industry | None = None
    ) -> tuple[Template, ...]:
        """Those that hold every word of the search, by name."""
        return await self._tasks.on_data(self._library.search, search, industry)

    async def get(self, template_id: str) -> Template:
        """One of them. Raises NotFoundError that names the nearest."""
        return await self._tasks.on_data(self._library.get, template_id)

    async def read(self, path: Path) -> Template:
        """A template from a person's own file. Raises DefinitionError."""
        return await self._tasks.on_data(read_template_file, path)

    async def definition(
        self, template: Template | str, values: Mapping[str, str]
    ) -> RestConnector:
        """A template filled in, by the names of its fields; its `origin` is where the key goes.

        Raises NotFoundError; DefinitionError that names every field that is missing or wrong.
        """
        return await self._tasks.on_data(_definition, self._library, template, dict(values))


def _definition(
    library: TemplateLibrary, template: Template | str, values: Mapping[str, str]
) -> RestConnector:
    return fill_in(library.get(template) if isinstance(template, str) else template, values)
