"""The strip below: where keys are kept, and what runs at which rate."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from migrateiq_desktop.services.views import KeeperKind, KeeperStatus, LiveRun

from . import formatting
from .icons import icon
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
        self.addWidget(self._runs)
        self.set_keeper(KeeperStatus(kind=KeeperKind.NONE, label=""))
        self.set_runs(())

    @property
    def texts(self) -> tuple[str, str]:
        """What is said of the keyring and of the runs."""
        return self._keyring.text(), self._runs.text()

    def set_keeper(self, status: KeeperStatus) -> None:
        """Say where keys are kept."""
        usable = status.kind is not KeeperKind.NONE
        name = status.label or formatting.keeper(status.kind)
        text = self.tr("Keyring: {0} ✓").format(name) if usable else self.tr("Keyring: none ✗")
        self._keyring.setText(text)
        self._keyring.setIcon(icon("key", Token.MUTED if usable else Token.BAD))
        self._keyring.setToolTip(status.problem or self.tr("Keys are kept here: {0}").format(name))
        self._keyring.setAccessibleName(text)

    def set_runs(self, runs: Sequence[LiveRun]) -> None:
        """Say how many runs are in progress, and their rate together."""
        if not runs:
            self._runs.setText(self.tr("No run in progress"))
            return
        count = formatting.counted(
            len(runs), self.tr("{0} run in progress"), self.tr("{0} runs in progress")
        )
        rate = sum(run.rate for run in runs)  # 0 until the first records are there
        self._runs.setText(f"{count} · {formatting.rate(rate)}" if rate else count)
