"""Makes a first draft of whatever somebody starts with: template, pasted text, file, nothing."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.model.errors import DefinitionError, ErrorReport, MigrateIQError
from migrateiq_desktop.model.template import Template
from migrateiq_desktop.services.file_reading import read_text

from .beginning import Beginning, beginning_of, draft_of_address, draft_of_new
from .connector_draft import SQLITE, ConnectorDraft
from .start_page import StartPage
from .template_texts import matching

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


_OF_DATA = frozenset(
    [
        ".csv",
        ".tsv",
        ".xlsx",
        ".xls",
        ".ods",
        ".parquet",
        ".jsonl",
        ".ndjson",
        ".sqlite",
        ".db",
        ".duckdb",
    ]
)
"""Endings of files that hold records."""
LARGEST_DESCRIPTION = 100_000_000
"""Bytes of an OpenAPI, Postman or HAR file."""


class Starting(QObject):
    """Behind the start page."""

    begun = Signal(object)
    """Beginning: what there is to go on with."""
    resumed = Signal(object)
    """Unfinished: it is gone on with."""

    def __init__(self, services: "Services", page: StartPage) -> None:
        super().__init__(page)
        self._services = services
        self._page = page
        self._reading: asyncio.Task[None] | None = None
        page.blank_wanted.connect(lambda: self.begun.emit(Beginning(ConnectorDraft())))
        page.destination_wanted.connect(
            lambda: self.begun.emit(Beginning(ConnectorDraft(type=SQLITE)))
        )
        page.search_changed.connect(lambda: self._do(self.show_templates(), self._say_template))
        page.template_wanted.connect(
            lambda template: self._do(self._fill_in(template), self._say_template)
        )
        page.file_given.connect(lambda path: self._read(self._open_file(path)))
        page.resumed.connect(lambda id_: self._do(self._resume(id_), self._say_paste))
        page.discarded.connect(lambda id_: self._do(self._discard(id_), self._say_paste))
        page.pasted.connect(lambda text: self._read(self._recognise(text)))

    async def show_templates(self) -> None:
        """Show the templates that search and industry let through."""
        page = self._page
        found = await self._services.templates.list(industry=page.industry)
        page.show_templates(matching(found, page.search.search))

    async def show_unfinished(self) -> None:
        """Offer what was left unfinished."""
        self._page.show_unfinished(await self._services.unfinished.list())

    async def _resume(self, id_: str) -> None:
        left = next((one for one in await self._services.unfinished.list() if one.id == id_), None)
        if left is not None:
            self.resumed.emit(left)

    async def _discard(self, id_: str) -> None:
        await self._services.unfinished.forget(id_)
        await self.show_unfinished()

    async def _fill_in(self, template: Template) -> None:
        definition = await self._services.templates.definition(
            template, dict(self._page.blanks.values)
        )
        self.begun.emit(Beginning(draft_of_new(definition, template.name), template.id))

    async def _recognise(self, text: str) -> None:
        """An address is taken as it is; anything else is read by its importer."""
        typed = text.strip()
        path = _path_of(typed)
        if path is not None:
            if await self._services.tasks.on_data(path.is_dir):
                raise _no_source()
            if await self._services.tasks.on_data(path.is_file):
                await self._open_file(path)
                return
        draft = draft_of_address(typed)
        if draft is not None:
            beginning = Beginning(draft)
        else:
            imported = await self._services.importing.read(text)
            # of hundreds of streams: not on the window's own thread
            beginning = await self._services.tasks.on_data(beginning_of, imported)
        self._page.clear()
        self.begun.emit(beginning)

    async def _open_file(self, path: Path) -> None:
        if path.suffix.lower() in _OF_DATA:
            raise _no_source()
        text = await self._services.tasks.on_data(read_text, path, LARGEST_DESCRIPTION)
        await self._recognise(text)

    def _read(self, work: Coroutine[Any, Any, None]) -> None:
        """Read what was given last: whatever is still being read isn't wanted any more."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._do(work, self._say_paste)

    def _do(
        self, work: Coroutine[Any, Any, None], show: Callable[[ErrorReport], None]
    ) -> "asyncio.Task[None]":
        def on_error(error: MigrateIQError) -> None:
            show(error.report())

        return self._services.tasks.spawn_guarded(work, "start a connector", on_error)

    def _say_template(self, report: ErrorReport) -> None:
        self._page.show_template_problem(report)

    def _say_paste(self, report: ErrorReport) -> None:
        self._page.show_paste_problem(report)


def _path_of(typed: str) -> Path | None:
    """The file or folder that somebody may have pasted the path of."""
    seems = typed.startswith(("/", "~")) and "\n" not in typed
    return Path(typed).expanduser() if seems else None


def _no_source() -> DefinitionError:
    """Of a file that holds records, or a folder: there is no description in it."""
    return DefinitionError(
        translate("connectors", "Files can't be read from yet"),
        cause=translate("connectors", "records come from REST APIs so far"),
        next_step=translate(
            "connectors",
            "To load into a file or a folder, choose “A database or files to load into”.",
        ),
    )
