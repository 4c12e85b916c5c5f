"""Makes a first draft of whatever somebody starts with: template, pasted text, file, nothing."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError, ErrorReport, MigrateIQError
from migrateiq_desktop.model.template import Template

from .addresses import name_from, shown_host, split_address
from .connector_draft import SQLITE, ConnectorDraft
from .start_page import StartPage
from .stream_draft import StreamDraft
from .stream_findings import fresh

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class Starting(QObject):
    """Behind the start page."""

    begun = Signal(object, str)
    """ConnectorDraft, and the id of the template that it was made from, where it was."""
    resumed = Signal(object)
    """Unfinished: it is gone on with."""

    def __init__(self, services: "Services", page: StartPage) -> None:
        super().__init__(page)
        self._services = services
        self._page = page
        page.blank_wanted.connect(lambda: self.begun.emit(ConnectorDraft(), ""))
        page.destination_wanted.connect(lambda: self.begun.emit(ConnectorDraft(type=SQLITE), ""))
        page.search_changed.connect(lambda: self._do(self.show_templates(), self._say_template))
        page.template_wanted.connect(
            lambda template: self._do(self._fill_in(template), self._say_template)
        )
        page.resumed.connect(lambda id_: self._do(self._resume(id_), self._say_paste))
        page.discarded.connect(lambda id_: self._do(self._discard(id_), self._say_paste))
        page.pasted.connect(lambda text: self._do(self._recognise(text), self._say_paste))

    async def show_templates(self) -> None:
        """Show the templates that search and industry let through."""
        page = self._page
        found = await self._services.templates.list(page.search.search, page.industry)
        page.show_templates(found)

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
        self.begun.emit(draft_of_new(definition, template.name), template.id)

    async def _recognise(self, text: str) -> None:
        draft = draft_of_address(text.strip())
        if draft is None:
            raise DefinitionError(
                translate("connectors", "Nothing was recognised in what was pasted"),
                next_step=translate(
                    "connectors", "Paste an address that starts with https://, or start blank."
                ),
            )
        self._page.clear()
        self.begun.emit(draft, "")

    def _do(self, work: Coroutine[Any, Any, None], show: Callable[[ErrorReport], None]) -> None:
        def on_error(error: MigrateIQError) -> None:
            show(error.report())

        self._services.tasks.spawn_guarded(work, "start a connector", on_error)

    def _say_template(self, report: ErrorReport) -> None:
        self._page.show_template_problem(report)

    def _say_paste(self, report: ErrorReport) -> None:
        self._page.show_paste_problem(report)


def draft_of_new(definition: RestConnector, label: str) -> ConnectorDraft:
    """A draft of a definition that isn't stored: what it leaves open may be found."""
    draft = ConnectorDraft.of(name_from(label), definition)
    streams = tuple(fresh(stream) for stream in draft.streams)
    return replace(draft, label=definition.label or label, streams=streams)


def draft_of_address(text: str) -> ConnectorDraft | None:
    """A draft of an address, apart into base and stream; None when it isn't one."""
    try:
        origin = ConnectorDraft(base_url=text).origin()
    except ValueError:
        return None
    if origin is None or any(character.isspace() for character in text):
        return None
    host = shown_host(origin)
    draft = ConnectorDraft(label=host, name=name_from(host), base_url=text)
    split = split_address(text)
    if split is None:
        return draft
    stream = StreamDraft(name=split.stream, path=split.path, params=split.params)
    return replace(draft, base_url=split.base_url, streams=(stream,))
