"""The way out: which proxy, whom it isn't for, and whom to trust. Knows no service."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit

from migrateiq_desktop.gui.mnemonics import without_letter
from migrateiq_desktop.gui.widgets import Card, button, label, stand_beside
from migrateiq_desktop.services.network import NetworkSettings

MODES = ("system", "none", "manual")


class NetworkCard(Card):
    """Asks for NetworkSettings; they are in force once they are saved."""

    save_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_heading(self.tr("Network"))
        self._kept = NetworkSettings()
        self.mode = QComboBox()
        self.mode.addItems(
            [
                self.tr("The system's proxy"),
                self.tr("No proxy: ask every server directly"),
                self.tr("This proxy"),
            ]
        )
        self.url, self.username, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.no_proxy, self.ca_file = QLineEdit(), QLineEdit()
        self.url.setPlaceholderText("http://proxy.example.com:3128")
        self.no_proxy.setPlaceholderText("example.com, 10.0.0.0/8")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.choose = button(self.tr("Choose…"), self._choose_file)
        self.choose.setAccessibleName(self.tr("Choose a file of certificates"))
        self.save = button(self.tr("Save network settings"), self.save_requested.emit)
        self._lay_out()
        self.mode.currentIndexChanged.connect(self._show_mode)
        self.show_settings(self._kept)

    def show_settings(self, settings: NetworkSettings) -> None:
        """What is kept. The password is never shown."""
        self._kept = settings
        self.mode.setCurrentIndex(MODES.index(settings.mode))
        self.url.setText(settings.url)
        self.username.setText(settings.username)
        self.password.clear()
        stored = self.tr("Stored; type another to replace it")
        self.password.setPlaceholderText(stored if settings.has_password else "")
        self.no_proxy.setText(", ".join(settings.no_proxy))
        self.ca_file.setText(str(settings.ca_file or ""))
        self._show_mode()

    def chosen(self) -> NetworkSettings:
        """What stands in the fields."""
        file = self.ca_file.text().strip()
        return self._kept.model_copy(
            update={
                "mode": MODES[self.mode.currentIndex()],
                "url": self.url.text().strip(),
                "username": self.username.text().strip(),
                "no_proxy": tuple(
                    part.strip() for part in self.no_proxy.text().split(",") if part.strip()
                ),
                "ca_file": Path(file) if file else None,
            }
        )

    def typed_password(self) -> str | None:
        """None leaves the one that is stored; nobody has one without a user name."""
        if not self.username.text().strip():
            return ""
        return self.password.text() or None

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        file_row = QHBoxLayout()
        file_row.addWidget(self.ca_file, 1)
        file_row.addWidget(self.choose)
        rows = (
            (self.tr("&Proxy"), self.mode, self.mode),
            (self.tr("&Address"), self.url, self.url),
            (self.tr("&User name"), self.username, self.username),
            (self.tr("Pass&word"), self.password, self.password),
            (self.tr("&Not for these hosts"), self.no_proxy, self.no_proxy),
            (self.tr("&Certificates to trust too"), self.ca_file, file_row),
        )
        for text, field, row in rows:
            caption = QLabel(text)
            caption.setProperty("role", "label")
            caption.setBuddy(field)
            field.setAccessibleName(without_letter(text))
            stand_beside(caption)
            form.addRow(caption, row)
        self._form = form
        self.body.addLayout(form)
        hint = label(
            self.tr(
                "Holds for connectors that don't name a proxy of their own. The password is kept"
                " with the keys, and goes to that proxy only."
            ),
            "muted",
        )
        hint.setWordWrap(True)
        self.body.addWidget(hint)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.body.addLayout(buttons)

    def _show_mode(self) -> None:
        manual = MODES[self.mode.currentIndex()] == "manual"
        for field in (self.url, self.username, self.password, self.no_proxy):
            self._form.setRowVisible(field, manual)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Certificates to trust"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.ca_file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
