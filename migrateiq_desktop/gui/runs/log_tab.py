"""The log of the chosen run: what its file holds, then what its worker says."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.widgets import (
    ElidedCombo,
    ElidedLabel,
    FlowLayout,
    SearchField,
    icon_button,
)
from migrateiq_desktop.gui.widgets.choice_name import name_choice
from migrateiq_desktop.model.errors import NotFoundError
from migrateiq_desktop.model.events import LogLine, WorkerEvent

from .log_lines import LEVELS, REQUESTS, LogEntry, joined, of_event, parsed
from .log_model import LogModel
from .log_view import LogView

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_FLUSH_MS = 150


class LogTab(QWidget):
    """Lines come in at any rate; the list takes them a few times a second."""

    def __init__(self, services: "Services", spawn: Spawn) -> None:
        super().__init__()
        self._services = services
        self._spawn = spawn
        self._run_id: int | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._waiting: list[LogEntry] = []
        self._reading = False
        self.model = LogModel(self)
        self.view = LogView(self.tr("Log of the run"), self.model)
        self.search = SearchField(self.tr("Search the log"))
        self.search.setMinimumWidth(90)
        self.levels = _level_choice(self.tr("Levels shown"))
        self.follow = QCheckBox(self.tr("&Follow"))
        self.follow.setToolTip(self.tr("Stay at the newest line"))
        self.follow.setChecked(True)
        self._count = ElidedLabel("", "muted")
        self._flush = QTimer(self, interval=_FLUSH_MS, singleShot=True)
        self._flush.timeout.connect(self._on_flush)
        self._lay_out()
        self.search.search_changed.connect(self._on_search_changed)
        self.levels.currentIndexChanged.connect(self._on_level_changed)
        self.follow.toggled.connect(self._on_follow_toggled)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_run(self, run_id: int, *, at_work: bool) -> None:
        """Show the log of a run; of one at work also every line from now on."""
        self._forget()
        if run_id != self._run_id:
            self.model.set_entries(())
            self.follow.setChecked(True)
        self._run_id = run_id
        if at_work:
            self._listen(run_id)
        self._reading = True
        self._spawn(self._read(run_id), f"read the log of run {run_id}")

    def set_wide(self, *, wide: bool) -> None:
        """Beside the list of runs there is no room to choose levels: all are shown."""
        self.levels.setVisible(wide)
        if not wide:
            self.levels.setCurrentIndex(0)

    def release(self) -> None:
        """Hear nothing more."""
        self._forget()
        self._run_id = None

    async def _read(self, run_id: int) -> None:
        lines = await self._services.history.log(run_id)
        if run_id != self._run_id:
            return
        self._reading = False
        live, self._waiting = self._waiting, []
        self.model.set_entries(joined(parsed(lines), live))
        self._show_count()

    def _listen(self, run_id: int) -> None:
        try:
            self._unsubscribe = self._services.runs.subscribe_events(run_id, self._on_event)
        except NotFoundError:  # it has ended meanwhile: its file holds everything
            self._unsubscribe = None

    def _forget(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._waiting.clear()
        self._flush.stop()

    def _on_event(self, event: WorkerEvent) -> None:
        if isinstance(event, LogLine):
            self._waiting += of_event(event)
            if not self._flush.isActive():
                self._flush.start()

    def _on_flush(self) -> None:
        if self._reading or not self._waiting:
            return
        lines, self._waiting = self._waiting, []
        self.model.append(lines)
        self._show_count()

    def _on_search_changed(self, text: str) -> None:
        self.model.search(text)
        self._show_count()

    def _on_level_changed(self) -> None:
        self.model.show_levels(int(self.levels.currentData()))
        self._show_count()

    def _on_follow_toggled(self, checked: bool) -> None:  # noqa: FBT001  Qt's signal
        self.view.follows = checked
        if checked:
            self.view.scrollToBottom()

    def _on_scrolled(self, _value: int) -> None:
        # a person who scrolls away wants to read; who comes back to the end wants to follow
        if self.view.verticalScrollBar().isSliderDown() or self.view.hasFocus():
            self.follow.setChecked(self.view.at_end())

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.text())

    def _show_count(self) -> None:
        shown, kept = self.model.rowCount(), self.model.kept
        if shown == kept:
            self._count.set_text(self.tr("{0} lines").format(number(kept)))
        else:
            self._count.set_text(self.tr("{0} of {1} lines").format(number(shown), number(kept)))

    def _lay_out(self) -> None:
        line = FlowLayout()
        line.setContentsMargins(12, 8, 12, 8)
        line.addWidget(self.search)
        line.addWidget(self.levels)
        line.addWidget(self._count)
        line.addWidget(self.follow)
        line.addWidget(icon_button("copy", self.tr("Copy the lines shown"), self._on_copy))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.view, 1)


def _level_choice(name: str) -> QComboBox:
    choice = ElidedCombo()
    choice.setObjectName("log_levels")
    name_choice(choice, name)
    texts = (
        (translate("runs", "All levels"), "DEBUG"),
        (translate("runs", "Info and above"), "INFO"),
        (translate("runs", "Warnings and errors"), "WARNING"),
        (translate("runs", "Errors"), "ERROR"),
    )
    for text, level in texts:
        choice.addItem(text, LEVELS.index(level))
    choice.addItem(translate("runs", "Requests only"), REQUESTS)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)
    choice.view().setMinimumWidth(choice.view().sizeHintForColumn(0) + 24)
    return choice
