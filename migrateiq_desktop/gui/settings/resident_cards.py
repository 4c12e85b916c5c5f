"""What the program does beside its window: the cards that choose it. Know no service."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout

from migrateiq_desktop.gui.resident.choices import Notice, OnClose, ResidentChoices
from migrateiq_desktop.gui.widgets import Card, label


class RunningCard(Card):
    """Schedules and tray: what closing does, start at login, keeping awake."""

    login_wanted = Signal(bool)
    """Start at login, or no more: the system is asked, and says what is so then."""

    def __init__(self, choices: ResidentChoices, *, has_tray: bool) -> None:
        super().__init__()
        self.set_heading(self.tr("Schedules and tray"))
        self._choices = choices
        self.on_close = QComboBox()
        for choice, text in (
            (OnClose.ASK, self.tr("Ask once, when syncs are scheduled")),
            (OnClose.TRAY, self.tr("Keep running in the tray")),
            (OnClose.QUIT, self.tr("Quit")),
        ):
            self.on_close.addItem(text, choice)
        self.at_login = QCheckBox(self.tr("Start at lo&gin, in the tray"))
        self.keep_awake = QCheckBox(self.tr("&Keep the computer awake while syncs run"))
        self._lay_out(has_tray=has_tray)
        self.on_close.activated.connect(
            lambda index: choices.set_on_close(OnClose(self.on_close.itemData(index)))
        )
        self.keep_awake.clicked.connect(lambda on: choices.set_keeps_awake(on=on))
        self.at_login.clicked.connect(self.login_wanted)
        choices.changed.connect(self._show)
        self._show()

    def show_login(self, *, on: bool) -> None:
        """What the system says."""
        self.at_login.setChecked(on)

    def _show(self) -> None:
        self.on_close.setCurrentIndex(self.on_close.findData(self._choices.on_close))
        self.keep_awake.setChecked(self._choices.keeps_awake)

    def _lay_out(self, *, has_tray: bool) -> None:
        caption = QLabel(self.tr("When the window is clos&ed"))
        caption.setProperty("role", "label")
        caption.setBuddy(self.on_close)
        self.on_close.setAccessibleName(self.tr("When the window is closed"))
        closing = QVBoxLayout()
        closing.setSpacing(4)
        closing.addWidget(caption)
        closing.addWidget(self.on_close)
        self.body.addLayout(closing)
        self.no_tray = label(
            self.tr(
                "This desktop has no tray: instead of going there, the window stays minimised."
            ),
            "muted",
            wrap=True,
        )
        if has_tray:
            self.no_tray.hide()
        self.body.addWidget(self.no_tray)
        self.body.addWidget(self.at_login)
        self.body.addWidget(self.keep_awake)
        hint = self.tr(
            "Scheduled syncs run while the program does. The screen may go dark while the computer"
            " is kept awake."
        )
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.body.addStretch(1)


class NotificationsCard(Card):
    """Which ends of runs are told of."""

    def __init__(self, choices: ResidentChoices) -> None:
        super().__init__()
        self.set_heading(self.tr("Notifications"))
        self._choices = choices
        self.boxes = {
            Notice.FAILED: QCheckBox(self.tr("A sync &failed or is incomplete")),
            Notice.REJECTED: QCheckBox(self.tr("Records were &rejected")),
            Notice.ENDED: QCheckBox(self.tr("A sync is &done")),
        }
        for notice, box in self.boxes.items():
            self.body.addWidget(box)
            box.clicked.connect(lambda on, notice=notice: choices.set_notifies(notice, on=on))
        hint = self.tr("None while this window is in front. A click opens the run.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        choices.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for notice, box in self.boxes.items():
            box.setChecked(self._choices.notifies(notice))
