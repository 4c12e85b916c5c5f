"""Adds or changes a sync: its fields, rules, filter, destination and schedule, a tab each."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.connectors.named_tasks import NamedTasks
from migrateiq_desktop.gui.connectors.text_widths import text_width
from migrateiq_desktop.gui.connectors.texts import shown_name
from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor
from migrateiq_desktop.gui.guide.desk import HELP_PROPERTY
from migrateiq_desktop.gui.widgets import Banner, count_only_current, let_scroll
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import NotFoundError
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.services.sync_drafts import NEW
from migrateiq_desktop.services.syncs import SyncOrigin

from .bringing_back import BringingBack
from .edited_sync import EditedSync
from .editor_panels import EditorPanels
from .fields_tab import FieldsTab
from .rules_tab import RulesTab
from .settings_form import SettingsForm
from .stream_grid import StreamGrid
from .sync_draft import StreamRow, SyncDraft, changed_setting
from .sync_header import SyncHeader
from .sync_keeping import KeptDraft, SyncKeeping
from .sync_saving import SyncSaving
from .texts import copy_name
from .undo_keys import UndoKeys, show_place

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_SETTINGS_CHARACTERS, _SETTINGS_SHARE = 39, 0.35
_LINES, _LINES_WITH_RECORDS = 23, 36
"""How high the page is at least, without and with what records become."""


class SyncEditor(QWidget):
    """Open it with `open_new` or `open_stored`; it ends with `saved` or `cancelled`."""

    saved = Signal(str)
    cancelled = Signal()
    lines_needed = Signal(int)
    """Lines of text that it needs from top to bottom."""
    run_wanted = Signal(str)
    """It is saved: run the sync of that name."""

    def __init__(self, services: "Services", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(HELP_PROPERTY, "mapping")
        self._services = services
        self.edited = EditedSync(self)
        self.tasks = NamedTasks(services.tasks.spawn)
        self.ui = Ui_SyncEditor()
        self.ui.setupUi(self)
        self.header = SyncHeader(self.edited)
        self.banner = Banner()
        self.settings = SettingsForm(self.ui, self, services)
        self.streams = StreamGrid(self.ui, self)
        self.saving = SyncSaving(services.syncs, self.edited, self)
        self.panels = EditorPanels(services, self.edited, self.ui, self.header, self)
        self.keeping = SyncKeeping(services, self)
        self.versions = BringingBack(services, self)
        self.fields = FieldsTab(self.ui, self.edited, self.panels.sample, self.tasks)
        self.rules = RulesTab(self.ui, self.edited, self.panels.sample, self.fields.panel)
        self.undo_stack = self.edited.undo_stack
        self._undo_keys = UndoKeys(self.undo_stack, self)
        self._build()
        self._connect()

    @property
    def changed(self) -> bool:
        """Whether anything was typed that isn't saved."""
        return self.edited.differs

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The settings are as wide as their text needs, within reason."""
        super().resizeEvent(event)
        width = text_width(self, _SETTINGS_CHARACTERS, _SETTINGS_SHARE, self.width())
        self.ui.settings_form.setFixedWidth(width)
        # a schedule is said in sentences
        margins = self.ui.schedule_slot.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        self.ui.schedule_form.setFixedWidth(min(2 * width, max(room, width)))

    async def open_new(self) -> None:
        """Start with an empty sync, from the only source where there is but one."""
        await self._offer(None)
        draft = SyncDraft()
        if self.ui.source.count() == 1:
            name = str(self.ui.source.itemData(0))
            draft = draft.from_source(name, await self.source_of(name))
        kept = await self.keeping.find(NEW, draft)
        self._open(draft, NEW, None, kept)

    async def open_stored(self, name: str, *, copy: bool = False) -> None:
        """Start with a stored sync, or a copy of it under a new name. Raises NotFoundError."""
        sync = await self._services.syncs.get(name)
        await self._offer(None if copy else SyncOrigin(name, sync))
        shown = copy_name(name, self.saving.other_names) if copy else name
        draft = SyncDraft.of(shown, sync, await self.source_of(sync.source))
        kept = await self.keeping.find(shown, draft)
        self._open(draft, shown, None if copy else sync, kept)

    async def source_of(self, name: str) -> RestConnector | None:
        """The definition of a source; None when there is none of that name."""
        try:
            definition = (await self._services.connectors.get(name)).definition
        except NotFoundError:
            return None
        return definition if isinstance(definition, RestConnector) else None

    def show_field(self, stream: str, field: str) -> None:
        """Go to where a field of a stream is mapped."""
        if any(row.resource == stream and row.use for row in self.edited.draft.streams):
            self.edited.choose_stream(stream)
        self.ui.tabs.setCurrentWidget(self.ui.fields_tab)
        if field:
            self.fields.show_field(field)

    def focus_first(self) -> None:
        """Put the cursor where one begins: a new sync is named first."""
        ui = self.ui
        self._on_tab_changed()
        new = ui.tabs.currentWidget() is ui.general_tab
        (ui.name if new else ui.tabs.tabBar()).setFocus()

    async def may_close(self) -> bool:
        """True: what was typed is kept, and there when it is opened again."""
        await self.keeping.write()
        return True

    def stop(self) -> None:
        """End what is under way; what was typed last is kept."""
        self.keeping.write_soon()
        self.tasks.stop()
        self.panels.stop()

    def _build(self) -> None:
        self.ui.header_slot.addWidget(self.header)
        self.ui.banner_slot.addWidget(self.banner)
        self.ui.tabs.setAccessibleName(translate("syncs", "Parts of the sync"))
        self.ui.tabs.setDocumentMode(True)
        for tab in (self.ui.rules_tab, self.ui.general_tab):
            let_scroll(tab)
        count_only_current(self.ui.tabs)
        self.ui.splitter.setSizes([3, 2])
        self.ui.tabs.currentChanged.connect(self._on_tab_changed)
        for act in (self.header.save_now,):
            act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(act)

    def _connect(self) -> None:
        edited, header = self.edited, self.header
        edited.changed.connect(self._on_changed)
        edited.place = self.ui.tabs.currentIndex
        edited.went_back.connect(partial(show_place, self.ui.tabs))
        header.stream_picked.connect(edited.choose_stream)
        header.close_editor.clicked.connect(self.cancelled)
        header.save_now.triggered.connect(lambda: self.saving.save(run=False))
        header.run.clicked.connect(lambda: self.saving.save(run=True))
        self.settings.changed.connect(self._on_settings_changed)
        self.settings.source_chosen.connect(
            lambda name: self.tasks.start(self._change_source(name), "read a source's streams")
        )
        self.streams.edited.connect(self._on_streams_edited)
        self.rules.edit_wanted.connect(self._on_rules_wanted)
        self.fields.panel.filter_wanted.connect(self.panels.show_filter)
        self.streams.stream_chosen.connect(self._on_stream_chosen)

    async def _offer(self, origin: SyncOrigin | None) -> None:
        connectors = await self._services.connectors.list()
        self.settings.offer(connectors)
        self.header.set_labels({one.name: shown_name(one.name, one.label) for one in connectors})
        names = {row.name for row in await self._services.syncs.list()}
        self.saving.begin(origin, frozenset(names - {origin.name if origin is not None else None}))

    def _open(
        self, draft: SyncDraft, name: str, stored: Sync | None, kept: KeptDraft | None
    ) -> None:
        self.stop()
        self.banner.hide()
        self.keeping.begin(name, stored)
        self.edited.open(draft)
        if kept is not None:
            self.keeping.go_on(kept)
        ui = self.ui
        ui.tabs.setCurrentWidget(ui.general_tab if stored is None else ui.fields_tab)
        self.focus_first()

    def _on_changed(self) -> None:
        draft = self.edited.draft
        self.settings.show_draft(draft)
        stream = self.edited.stream
        self.streams.show_rows(draft.streams, "" if stream is None else stream.resource)

    def _on_tab_changed(self) -> None:
        """Before and after stand where something is done to records."""
        ui = self.ui
        with_records = {ui.fields_tab, ui.rules_tab, ui.filter_tab}
        below = ui.tabs.currentWidget() in with_records
        ui.below.setVisible(below)
        self.lines_needed.emit(_LINES_WITH_RECORDS if below else _LINES)

    def _on_rules_wanted(self, key: str) -> None:
        self.ui.tabs.setCurrentWidget(self.ui.fields_tab)
        self.fields.panel.edit_rules(key)

    def _on_settings_changed(self) -> None:
        before = self.edited.draft
        draft = self.settings.read_into(before)
        text = translate("syncs", "Change the settings")
        self.edited.apply_draft(draft, text, merge=f"settings/{changed_setting(before, draft)}")

    def _on_streams_edited(self) -> None:
        draft = replace(self.edited.draft, streams=self.streams.model.rows)
        self.edited.apply_draft(draft, translate("syncs", "Change the streams"))

    def _on_stream_chosen(self, row: StreamRow | None) -> None:
        if row is not None and row.use:
            self.edited.choose_stream(row.resource)

    async def _change_source(self, name: str) -> None:
        source = await self.source_of(name)
        draft = self.edited.draft.from_source(name, source)
        self.edited.apply_draft(draft, translate("syncs", "Choose another source"))
