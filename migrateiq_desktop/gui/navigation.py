"""The left side of the window: which workspace is open, and the places. Opens nothing itself."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.services.views import WorkspaceInfo

from .icons import icon
from .places import Place
from .theme import BASE_PIXELS, Token
from .widgets import IconLabel, is_narrow, label

_WIDTH = 190
_CHARACTERS_OF_WINDOW = 100
"""A window that has room for fewer in a line shows the places as icons only."""


class PlaceButton(QPushButton):
    """A place, with a count or a shortcut at its right."""

    def __init__(self, place: Place, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.setCheckable(True)
        self.setAutoExclusive(True)  # told to a screen reader as one of a choice, not as a tick
        self.setIcon(icon(place.value, Token.MUTED, checked=Token.ACCENT))
        self._badge = label("", "badge")
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._right = QHBoxLayout(self)
        self._right.setContentsMargins(10, 0, 10, 0)
        self._right.addStretch(1)
        self._right.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._hint = label("", "muted")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._right.addWidget(self._hint)
        self._badge.hide()
        self._narrow = False
        self.set_text(text)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._narrow:
            return hint
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)  # as it is while its place is shown
        more = QFontMetrics(bold).horizontalAdvance(self.text())
        more -= self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + more + self._right.sizeHint().width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_text(self, text: str) -> None:
        """Name the place, without what is counted there."""
        self._text = text
        self.set_narrow(narrow=self._narrow)
        self.setAccessibleName(text)

    def set_hint(self, text: str) -> None:
        """A muted text at the right, for a shortcut."""
        self._hint.setText(text)
        self._hint.setVisible(not self._narrow)

    def set_narrow(self, *, narrow: bool) -> None:
        """Only the icon, with the name as its tool tip."""
        self._narrow = narrow
        self.setText("" if narrow else self._text)
        self.setToolTip(self._text if narrow else "")
        self._hint.setVisible(not narrow and bool(self._hint.text()))
        side, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        self._right.setAlignment(self._badge, side if narrow else middle)
        margin = 2 if narrow else 10
        self._right.setContentsMargins(margin, 0, margin, 0)

    def set_count(self, count: int, spoken: str) -> None:
        """A count at the right, hidden when it is 0; `spoken` says what is counted."""
        self._badge.setText(str(count))
        self._badge.setVisible(count > 0)
        self.setAccessibleName(f"{self._text}, {spoken}" if count else self._text)


class Navigation(QWidget):
    """Emits what a person wants; the window does it."""

    place_chosen = Signal(object)
    """Place."""
    workspace_chosen = Signal(object)
    """Path of a workspace's folder."""
    open_folder_chosen = Signal()
    new_workspace_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._menu = QMenu(self)
        self._workspace = QPushButton(self)
        self._workspace.setIcon(icon("workspace"))
        self._workspace.setProperty("role", "workspace")
        self._workspace.clicked.connect(self._on_workspace_clicked)
        chevron = QHBoxLayout(self._workspace)
        chevron.setContentsMargins(8, 0, 8, 0)
        chevron.addStretch(1)
        self._chevron = IconLabel("chevron", 16)
        chevron.addWidget(self._chevron)
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 10)
        layout.setSpacing(2)
        layout.addWidget(self._workspace)
        layout.addSpacing(8)
        self._buttons = {place: self._add_button(place, text) for place, text in self._texts()}
        self._narrow = False
        self._shown_name = ""
        if parent is not None:
            parent.installEventFilter(self)
        for place, made in self._buttons.items():
            if place is Place.SETTINGS:
                layout.addStretch(1)
            layout.addWidget(made)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the places in the language that is in force now."""
        for place, text in self._texts():
            self._buttons[place].set_text(text)
        keys = QKeySequence("Ctrl+,").toString(QKeySequence.SequenceFormat.NativeText)
        self._buttons[Place.SETTINGS].set_hint(keys)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear how much room the window has, and how large its text is."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
        return False

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() if self._narrow else max(hint.width(), _WIDTH), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def set_place(self, place: Place) -> None:
        """Mark the place that is shown."""
        self._buttons[place].setChecked(True)

    def set_active_runs(self, count: int) -> None:
        """The badge of Runs."""
        self._buttons[Place.RUNS].set_count(count, self.tr("{0} in progress").format(count))

    def set_workspaces(self, current: WorkspaceInfo, known: Sequence[WorkspaceInfo]) -> None:
        """Name the open workspace and list those to change to."""
        metrics = self._workspace.fontMetrics()
        room = round((_WIDTH - 84) * self.fontInfo().pixelSize() / BASE_PIXELS)
        shown = metrics.elidedText(current.name, Qt.TextElideMode.ElideRight, room)
        self._shown_name = shown
        self._workspace.setText("" if self._narrow else shown)
        self._workspace.setToolTip(str(current.folder))
        self._workspace.setAccessibleName(self.tr("Workspace {0}").format(current.name))
        self._menu.clear()
        for info in known:
            act = self._menu.addAction(info.name)
            act.setCheckable(True)
            act.setChecked(info.folder == current.folder)
            act.setToolTip(str(info.folder))
            act.triggered.connect(self._chooser(info.folder))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("New workspace…"), self.new_workspace_chosen.emit)
        self._menu.addAction(self.tr("Open other folder…"), self.open_folder_chosen.emit)

    def _fit(self) -> None:
        """Large text on a small screen: the places are told by their icons, the page has the
        room."""
        parent = self.parentWidget()
        narrow = parent is not None and is_narrow(parent, _CHARACTERS_OF_WINDOW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._workspace.setText("" if narrow else self._shown_name)
            self._chevron.setVisible(not narrow)
            for made in self._buttons.values():
                made.set_narrow(narrow=narrow)
            self.updateGeometry()

    def _on_workspace_clicked(self) -> None:
        # not setMenu: Qt leaves the padding out for a left-aligned button with a menu
        self._menu.popup(self._workspace.mapToGlobal(self._workspace.rect().bottomLeft()))

    def _texts(self) -> tuple[tuple[Place, str], ...]:
        return (
            (Place.HOME, self.tr("Home")),
            (Place.CONNECTORS, self.tr("Connectors")),
            (Place.SYNCS, self.tr("Syncs")),
            (Place.RUNS, self.tr("Runs")),
            (Place.DATA, self.tr("Data")),
            (Place.SETTINGS, self.tr("Settings")),
        )

    def _add_button(self, place: Place, text: str) -> PlaceButton:
        made = PlaceButton(place, text, self)
        self._group.addButton(made)
        made.clicked.connect(lambda _checked: self.place_chosen.emit(place))
        return made

    def _chooser(self, folder: Path) -> Callable[[], None]:
        return lambda: self.workspace_chosen.emit(folder)
