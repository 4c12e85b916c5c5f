"""Adds or changes a sync: settings at the left, streams and the fields of the chosen one beside."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.connectors.named_tasks import NamedTasks
from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.connectors.preview_dialog import PreviewDialog
from migrateiq_desktop.gui.connectors.problems import Problem, of_part
from migrateiq_desktop.gui.connectors.text_widths import text_width
from migrateiq_desktop.gui.formatting import NOTHING, translate
from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner, ButtonKind, PageHeader, button, confirm
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import MigrateIQError, NotFoundError
from migrateiq_desktop.model.sync import Sync

from .mapping_editor import MappingEditor
from .settings_form import SettingsForm
from .stream_grid import StreamGrid
from .sync_draft import StreamRow, SyncDraft, check_sync, says_the_same
from .texts import copy_name

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class SyncEditor(QWidget):
    """Open it with `open_new` or `open_stored`; it ends with `saved` or `cancelled`."""

    saved = Signal(str)
    cancelled = Signal()

    def __init__(self, services: "Services", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._draft = SyncDraft()
        self._opened = SyncDraft()
        self._other_names: frozenset[str] = frozenset()
        self._previous_name: str | None = None
        self._complaining = False
        self._tasks = NamedTasks(services.tasks.spawn)
        self.ui = Ui_SyncEditor()
        self.ui.setupUi(self)
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The settings are as wide as their text needs, within reason."""
        super().resizeEvent(event)
        self.ui.settings_card.setFixedWidth(text_width(self, 39, 0.35, self.width()))

    async def open_new(self) -> None:
        """Start with an empty sync, from the only source where there is but one."""
        await self._offer(None)
        draft = SyncDraft()
        if self.ui.source.count() == 1:
            name = str(self.ui.source.itemData(0))
            draft = draft.from_source(name, await _rest_source(self._services, name))
        self._open(draft, None)

    async def open_stored(self, name: str, *, copy: bool = False) -> None:
        """Start with a stored sync, or a copy of it under a new name. Raises NotFoundError."""
        sync = await self._services.syncs.get(name)
        await self._offer(None if copy else name)
        shown = copy_name(name, self._other_names) if copy else name
        source = await _rest_source(self._services, sync.source)
        draft = SyncDraft.of(shown, sync, source)
        self._open(draft, None if copy else name)

    @property
    def changed(self) -> bool:
        """Whether anything was typed that isn't saved."""
        return not says_the_same(self._read(), self._opened)

    async def may_close(self) -> bool:
        """True when nothing would be lost, or the person says that it may be."""
        if not self.changed:
            return True
        return await confirm(
            self,
            translate("syncs", "Discard what you typed?"),
            translate("syncs", "Nothing of it has been saved."),
            translate("syncs", "Discard"),
        )

    def stop(self) -> None:
        """End what is under way."""
        self._tasks.stop()

    def _build(self) -> None:
        self.header = PageHeader("")
        self.cancel = button(translate("syncs", "Cancel"), self.cancelled.emit)
        self.save = button(
            translate("syncs", "S&ave"), self._on_save_clicked, kind=ButtonKind.PRIMARY
        )
        self.header.add_control(self.cancel)
        self.header.add_control(self.save)
        self.ui.header_slot.addWidget(self.header)
        self.banner = Banner()
        self.ui.banner_slot.addWidget(self.banner)
        self.settings = SettingsForm(self.ui, self)
        self.streams = StreamGrid(self.ui, self)
        self.mapping = MappingEditor(self.ui, self)
        self.settings.changed.connect(self._on_changed)
        self.settings.source_chosen.connect(
            lambda name: self._tasks.start(self._change_source(name), "read a source's streams")
        )
        self.streams.edited.connect(self._on_changed)
        self.streams.stream_chosen.connect(self._on_stream_chosen)
        self.mapping.edited.connect(lambda: self.streams.set_mapping(self.mapping.model.draft))
        self.mapping.fill_wanted.connect(self._on_fill_wanted)
        self.mapping.try_wanted.connect(self._on_try_wanted)
        save = QShortcut(QKeySequence.StandardKey.Save, self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._on_save_clicked)

    async def _offer(self, name: str | None) -> None:
        self.settings.offer(await self._services.connectors.list())
        names = {row.name for row in await self._services.syncs.list()}
        self._other_names = frozenset(names - {name})

    def _open(self, draft: SyncDraft, name: str | None) -> None:
        self.stop()
        self._draft, self._previous_name, self._complaining = draft, name, False
        self.banner.hide()
        self.settings.show_draft(draft)
        self.streams.show_rows(draft.streams)
        self._opened = self._read()
        title = translate("syncs", "Add sync") if name is None else translate("syncs", "Edit sync")
        self.header.set_title(title)
        self._on_changed()
        self.ui.name.setFocus()

    def _read(self) -> SyncDraft:
        draft = self.settings.read_into(self._draft)
        return replace(draft, streams=self.streams.model.rows)

    def _on_changed(self) -> None:
        draft = self._read()
        self.header.set_subtitle(
            f"{self.ui.source.currentText() or NOTHING} → {self.ui.destination.currentText()}"
        )
        row = self.streams.current
        self.ui.mapping_card.setEnabled(row is not None and row.use)
        if self._complaining:
            self._mark(check_sync(draft, self._other_names).problems)

    def _mark(self, problems: Sequence[Problem]) -> None:
        self.settings.show_problems(problems)
        whole = next((found for found in problems if found.field == "streams"), None)
        self.streams.show_problems(of_part(problems, "streams"), whole)
        at = self.streams.table.currentIndex().row()
        self.mapping.show_problems(of_part(problems, f"streams.{at}.mapping"))

    def _go_to_first(self, problems: Sequence[Problem]) -> None:
        """The cursor goes to what is to be mended."""
        control = self.settings.show_problems(problems)
        rows = [found.field.split(".")[1] for found in problems if "." in found.field]
        if control is not None:
            control.setFocus()
        elif rows:
            self.streams.choose(int(rows[0]))
            self._mark(problems)

    async def _change_source(self, name: str) -> None:
        source = await _rest_source(self._services, name)
        self._draft = self._read().from_source(name, source)
        self.streams.show_rows(self._draft.streams)
        self._on_changed()

    def _on_stream_chosen(self, row: StreamRow | None) -> None:
        self.mapping.show_row(row)
        if self._complaining:
            self._on_changed()

    def _on_fill_wanted(self) -> None:
        row = self.streams.current
        if row is not None:
            self.mapping.show_busy()
            self._tasks.start(self._fill(row), "preview fields")

    async def _fill(self, row: StreamRow) -> None:
        try:
            previewed = await self._services.connectors.preview(self._draft.source, row.resource)
        except MigrateIQError as error:
            self.mapping.show_error(error.report())
            return
        current = self.streams.current
        if current is not None and current.resource == row.resource:
            self.mapping.show_preview(previewed)

    def _on_try_wanted(self) -> None:
        row = self.streams.current
        problems = row.mapping.problems() if row is not None else ()
        self.mapping.show_problems(problems)
        if row is not None and not problems:
            transform = row.stream().transform
            source, connectors = self._draft.source, self._services.connectors
            dialog = PreviewDialog(
                row.resource,
                (row.resource,),
                lambda stream: connectors.preview(source, stream, transform=transform),
                self._services.tasks.spawn,
                self,
            )
            dialog.panel.ui.tabs.setCurrentWidget(dialog.panel.ui.loaded_tab)
            dialog.open_beside()

    def _on_save_clicked(self) -> None:
        checked = check_sync(self._read(), self._other_names)
        if checked.sync is None:
            self._complaining = True
            self._on_changed()
            self._go_to_first(checked.problems)
        elif self.save.isEnabled():
            self.save.setEnabled(False)
            self.banner.show_message(Kind.ACCENT, translate("syncs", "Saving…"))
            self._tasks.start(self._save(self._read().name, checked.sync), "save a sync")

    async def _save(self, name: str, sync: Sync) -> None:
        try:
            await self._services.syncs.save(name, sync, previous_name=self._previous_name)
        except MigrateIQError as error:
            show_failure(self.banner, error.report())
        else:
            self.banner.hide()
            self._opened = self._read()
            self.saved.emit(name)
        finally:
            self.save.setEnabled(True)


async def _rest_source(services: "Services", name: str) -> RestConnector | None:
    """The definition of a source; None when it is no more."""
    try:
        definition = (await services.connectors.get(name)).definition
    except NotFoundError:
        return None
    return definition if isinstance(definition, RestConnector) else None
