"""How the place Runs is laid out: the list with a run beside it, one run, or the inbox.

Places parts that are given to it; knows no run and no service.
"""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_runs_page import Ui_RunsPage
from migrateiq_desktop.gui.theme import BASE_PIXELS, Kind
from migrateiq_desktop.gui.widgets import (
    FlowLayout,
    PageHeader,
    RoomyArea,
    StatusChip,
    button,
    count_only_current,
)
from migrateiq_desktop.gui.widgets.choice_name import name_choice

from .run_view import RunView

_LIST_WIDTH, _RUN_WIDTH = 760, 296
_LISTED, _NOTHING_YET, _INBOX = range(3)


class Mode(Enum):
    """What the page shows."""

    LIST = auto()
    """All runs, the chosen one beside them."""
    RUN = auto()
    """One run over the whole page."""
    INBOX = auto()
    """The rejected records of many runs."""


_LINES = {Mode.LIST: 28, Mode.RUN: 36, Mode.INBOX: 28}
"""How high the page is at least, in lines of text."""


class RunFrame:
    """Owns the header's controls and the page's form."""

    def __init__(self, header: PageHeader, area: RoomyArea, leave: Callable[[], None]) -> None:
        self.form = Ui_RunsPage()
        self.content = QWidget()
        self.form.setupUi(self.content)
        self.mode = Mode.LIST
        self.syncs = QComboBox()
        self.syncs.setObjectName("rejects_sync")
        name_choice(self.syncs, translate("runs", "Sync of the rejected records"))
        self._header, self._area = header, area
        self._leave = leave
        self._any_runs: bool | None = None
        """None: not counted yet, so that nothing is said of it."""
        self._titles: tuple[str, str, Kind, str] | None = None
        self._divided, self._sizes = False, [_LIST_WIDTH, _RUN_WIDTH]
        self._chip = StatusChip()
        self._controls = {mode: QWidget() for mode in Mode}

    def place(self, run_list: QWidget, view: QWidget, inbox: QWidget, empty: QWidget) -> None:
        """Put the parts where they belong."""
        form = self.form
        form.list_slot.addWidget(run_list)
        form.run_slot.addWidget(view)
        form.empty_slot.addWidget(empty)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(inbox)
        form.stack.addWidget(card)
        count_only_current(form.stack)
        form.splitter.setSizes(self._sizes)
        form.splitter.setStretchFactor(0, 1)
        form.splitter.splitterMoved.connect(self._on_splitter_moved)
        self._header.add_beside_title(self._chip)

    def place_controls(
        self, filters: tuple[QWidget, ...], run_actions: tuple[QWidget, ...]
    ) -> None:
        """What stands in the header of each mode."""
        lines: dict[Mode, tuple[QWidget, ...]] = {
            Mode.LIST: filters,
            Mode.RUN: (self._back(), *run_actions),
            Mode.INBOX: (self._back(), self.syncs),
        }
        for mode, widgets in lines.items():
            holder = self._controls[mode]
            line = FlowLayout(holder)
            for widget in widgets:
                line.addWidget(widget)
            self._header.add_control(holder)

    def set_mode(self, mode: Mode, view: RunView) -> None:
        """Show another mode, and the run as it fits there."""
        self.mode = mode
        # what goes goes before what comes: both at once would make the window wider
        for other, controls in self._controls.items():
            if other is not mode:
                controls.hide()
        self._show_stack()
        self._area.set_least_lines(_LINES[mode])
        if mode is Mode.RUN:
            self.form.list_card.hide()
            view.set_wide(wide=True)
        elif mode is Mode.LIST:
            view.set_wide(wide=False)
            self.form.list_card.show()
            # once the parts of the run know that they may be narrow again: those that were hidden
            # hear of it one turn later
            QTimer.singleShot(0, self.content, lambda: self._fit(view))

    def set_any_runs(self, *, any_runs: bool) -> None:
        """Without any run there is only one thing to see."""
        self._any_runs = any_runs
        self._show_stack()

    def set_titles(
        self, title: str, subtitle: str, chip: str = "", kind: Kind = Kind.NEUTRAL
    ) -> None:
        """What the header says; each new text asks the layout, so the same one is left alone."""
        titles = (title, subtitle, kind, chip)
        if titles != self._titles:
            self._titles = titles
            self._chip.set_status(kind, chip)
            self._header.set_title(title)
            self._header.set_subtitle(subtitle)

    def _show_stack(self) -> None:
        any_runs = bool(self._any_runs) or self.mode is not Mode.LIST
        listed = _LISTED if any_runs else _NOTHING_YET
        self.form.stack.setCurrentIndex(_INBOX if self.mode is Mode.INBOX else listed)
        self.form.stack.setVisible(any_runs or self._any_runs is not None)
        self._controls[self.mode].setVisible(any_runs)

    def _fit(self, view: RunView) -> None:
        for part in (view, self.form.run_holder):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        if self._divided:
            self.form.splitter.setSizes(self._sizes)
            return
        room = self.content.width()
        run = min(_RUN_WIDTH * self.content.fontInfo().pixelSize() // BASE_PIXELS, room * 9 // 20)
        self.form.splitter.setSizes([room - run, run])

    def _back(self) -> QPushButton:
        tip = translate("runs", "Back to the list (Esc)")
        return button(translate("runs", "&All runs"), self._leave, tip=tip)

    def _on_splitter_moved(self) -> None:
        self._divided, self._sizes = True, self.form.splitter.sizes()
