"""What is listed of an inbox: one state, and the causes that a search finds. Knows no service."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import number
from migrateiq_desktop.gui.widgets import SearchField
from migrateiq_desktop.gui.widgets.choice_name import name_choice
from migrateiq_desktop.model.rejects import RejectState


class InboxBar(QWidget):
    """Above the causes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state_choice = QComboBox()
        self.state_choice.setObjectName("rejects_state")
        name_choice(self.state_choice, self.tr("State of the rejected records"))
        self.state_choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.search = SearchField(self.tr("Search fields and causes"))
        self.search.setMinimumWidth(120)
        self.set_totals({})
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.state_choice)
        layout.addWidget(self.search, 1)
        self.state_choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.search.search_changed.connect(lambda _text: self.changed.emit())

    @property
    def state(self) -> RejectState:
        """Which records are listed."""
        return RejectState(self.state_choice.currentData())

    def set_state(self, state: RejectState) -> None:
        """List the records of another state."""
        self.state_choice.setCurrentIndex(list(RejectState).index(state))

    def set_totals(self, totals: Mapping[RejectState, int]) -> None:
        """How many there are of each; what is chosen stays chosen."""
        texts = {
            RejectState.OPEN: self.tr("Open ({0})"),
            RejectState.RETRIED: self.tr("Loaded by a retry ({0})"),
            RejectState.DISCARDED: self.tr("Discarded ({0})"),
        }
        with QSignalBlocker(self.state_choice):
            for at, (state, text) in enumerate(texts.items()):
                shown = text.format(number(totals.get(state, 0)))
                if at < self.state_choice.count():
                    self.state_choice.setItemText(at, shown)
                else:
                    self.state_choice.addItem(shown, state.value)
