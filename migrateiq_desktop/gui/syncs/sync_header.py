"""The head of the sync editor: from where to where, which stream, and what can be done with it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from migrateiq_desktop.gui.formatting import NOTHING, destination, translate
from migrateiq_desktop.gui.widgets import ButtonKind, PageHeader, button, icon_button, menu_button
from migrateiq_desktop.gui.widgets.choice_name import name_choice

from .edited_sync import EditedSync
from .sync_draft import StreamRow
from .texts import written_in_short


class SyncHeader(PageHeader):
    """Title `Flights API → Warehouse`, the chosen stream below it, its buttons at the right."""

    stream_picked = Signal(str)

    def __init__(self, edited: EditedSync, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._edited = edited
        self._labels: Mapping[str, str] = {}
        self.streams = QComboBox()
        self.streams.setObjectName("editor_stream")
        name_choice(self.streams, translate("syncs", "Stream"))
        self.streams.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.streams.setMinimumContentsLength(8)
        self.close_editor = icon_button("back", translate("syncs", "Close the editor"))
        self.close_editor.setProperty("kind", "inline")
        self.add_before_title(self.close_editor)
        self.suggest = button(translate("syncs", "Suggest mapping"))
        self.dry_run = button(translate("syncs", "Dry run"))
        self.save_now = _action(self, translate("syncs", "S&ave"), QKeySequence.StandardKey.Save)
        self.keep_draft = _action(self, translate("syncs", "Save as &draft"))
        self.discard = _action(self, translate("syncs", "Discard &changes…"))
        self.save_menu = QMenu(self)
        self.save_menu.addActions([self.save_now, self.keep_draft])
        self.save_menu.addSeparator()
        self.save_menu.addAction(self.discard)
        self.save = menu_button(translate("syncs", "S&ave"), self.save_menu)
        self.run = button(translate("syncs", "Run"), kind=ButtonKind.PRIMARY)
        for control in (self.streams, self.suggest, self.dry_run, self.save, self.run):
            self.add_control(control)
        self.streams.activated.connect(self._on_stream_activated)
        edited.changed.connect(self._show)

    def set_labels(self, labels: Mapping[str, str]) -> None:
        """What connectors are called on screen, by name."""
        self._labels = labels

    def _show(self) -> None:
        draft, row = self._edited.draft, self._edited.stream
        source = self._labels.get(draft.source, draft.source) or NOTHING
        to = self._labels.get(draft.destination) or destination(draft.destination)
        begun = bool(draft.source)
        route = translate("syncs", "{0} → {1}").format(source, to)
        self.set_title(route if begun else translate("syncs", "New sync"))
        self.set_subtitle(NOTHING if row is None else self._about(row))
        if not begun:
            self.set_subtitle(translate("syncs", "What moves from where to where, and how often"))
        for control in (self.suggest, self.dry_run, self.save, self.run):
            control.setEnabled(begun)
        used = [one.resource for one in draft.streams if one.use]
        shown = [str(self.streams.itemData(at)) for at in range(self.streams.count())]
        if used != shown:
            self.streams.clear()
            for name in used:
                self.streams.addItem(name, name)
        self.streams.setVisible(len(used) > 1)
        self.streams.setCurrentIndex(-1 if row is None else self.streams.findData(row.resource))
        for act in (self.keep_draft, self.discard):
            act.setEnabled(self._edited.differs)
        self.run.setText(
            translate("syncs", "Save and run")
            if self._edited.differs
            else translate("syncs", "Run")
        )

    def _about(self, row: StreamRow) -> str:
        text = translate("syncs", "{0} → {1} · {2}")
        return text.format(row.resource, row.target, written_in_short(row))

    def _on_stream_activated(self, at: int) -> None:
        self.stream_picked.emit(str(self.streams.itemData(at)))


def _action(owner: QWidget, text: str, key: QKeySequence.StandardKey | None = None) -> QAction:
    made = QAction(text, owner)
    if key is not None:
        made.setShortcut(key)
    return made
