"""The strip below: where keys are kept, what runs at which rate, and what is due next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from migrateiq_desktop.gui.said import said
from migrateiq_desktop.services.views import KeeperKind, KeeperStatus, LiveRun, Upcoming

from . import formatting
from .icons import icon
from .keeper_names import keeper_name
from .shown_names import sync_name
from .theme import Token
from .widgets import label


class StatusBar(QStatusBar):
    """Emits `keyring_clicked` when a person wants to know more of the keyring."""

    keyring_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(6, 0, 12, 0)
        self._keyring = QPushButton(self)
        self._keyring.setIcon(icon("key"))
        self._keyring.clicked.connect(self.keyring_clicked)
        self._runs = label("")
        self.addWidget(self._keyring)
        self._next = label("", "muted")
        self._next.setObjectName("next_run")
        self._next.hide()
        self.addWidget(self._runs)
        self.addPermanentWidget(self._next)
        self.set_keeper(KeeperStatus(kind=KeeperKind.NONE, label=""))
        self.set_runs(())

    @property
    def texts(self) -> tuple[str, str]:
        """What is said of the keyring and of the runs."""
        return self._keyring.text(), self._runs.text()

    def set_keeper(self, status: KeeperStatus) -> None:
        """Say where keys are kept."""
        usable = status.kind is not KeeperKind.NONE
        name = keeper_name(status)
        text = self.tr("Keyring: {0} ✓").format(name) if usable else self.tr("Keyring: none ✗")
        self._keyring.setText(text)
        self._keyring.setIcon(icon("key", Token.MUTED if usable else Token.BAD))
        self._keyring.setToolTip(
            said(status.problem) or self.tr("Keys are kept here: {0}").format(name)
        )
        self._keyring.setAccessibleName(text)

    @property
    def next_text(self) -> str:
        """What is said of the next run."""
        return self._next.text()

    def set_upcoming(self, upcoming: Sequence[Upcoming]) -> None:
        """Say which sync runs next by itself, and when."""
        due = next((one for one in upcoming if one.at is not None), None)
        self._next.setVisible(due is not None)
        if due is not None:
            when = formatting.moment(due.at)
            self._next.setText(self.tr("Next: {0}, {1}").format(sync_name(due.sync), when))
            self._next.setToolTip(formatting.exact_moment(due.at))

    def set_runs(self, runs: Sequence[LiveRun]) -> None:
        """Say how many runs are in progress, and their rate together."""
        if not runs:
            self._runs.setText(self.tr("No run in progress"))
            return
        count = self.tr("{0} runs in progress", "", formatting.plural(len(runs))).format(
            formatting.number(len(runs))
        )
        rate = sum(run.rate for run in runs)  # 0 until the first records are there
        self._runs.setText(f"{count} · {formatting.rate(rate)}" if rate else count)
