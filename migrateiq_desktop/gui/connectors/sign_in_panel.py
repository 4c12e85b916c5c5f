"""The button that sends a person to the browser, and what is seen meanwhile. Knows no service."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ButtonKind, button, label, set_kind


class SignInPanel(QWidget):
    """Idle, waiting for the browser, or told how it ended."""

    requested = Signal()
    cancelled = Signal()
    pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = button(
            translate("connectors", "Si&gn in…"),
            self.requested.emit,
            kind=ButtonKind.PRIMARY,
            icon_name="key",
        )
        self.cancel = button(translate("connectors", "Cancel"), self.cancelled.emit)
        self.note = label("", "label", wrap=True)
        self.address = QLineEdit()
        self.address.setObjectName("sign_in_address")
        self.address.setEchoMode(QLineEdit.EchoMode.Password)
        paste_text = translate("connectors", "Address that the browser ended at")
        self.address.setPlaceholderText(paste_text)
        self.address.setAccessibleName(paste_text)
        self.address.returnPressed.connect(self._on_pasted)
        self.use = button(translate("connectors", "Use it"), self._on_pasted)
        self._paste = QWidget()
        row = QHBoxLayout(self._paste)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.address, 1)
        row.addWidget(self.use)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(buttons)
        layout.addWidget(self.note)
        layout.addWidget(self._paste)
        self.show_idle()

    def show_idle(self) -> None:
        """Nothing was tried."""
        self._show("", None, waiting=False)

    def show_waiting(self) -> None:
        """The browser is out."""
        text = translate(
            "connectors",
            "Sign in with the browser. If it ends at a page that can't be reached, paste that"
            " page's address here.",
        )
        self._show(text, None, waiting=True)
        self.cancel.setFocus()

    def show_signed_in(self) -> None:
        """It worked."""
        text = translate("connectors", "Signed in. It is kept when you save.")
        self._show(text, Kind.GOOD, waiting=False)

    def show_failure(self, text: str, *, waiting: bool = False) -> None:
        """It didn't; `waiting`: it still can."""
        self._show(text, Kind.BAD, waiting=waiting)

    def _show(self, text: str, kind: Kind | None, *, waiting: bool) -> None:
        self.start.setEnabled(not waiting)
        self.cancel.setVisible(waiting)
        self._paste.setVisible(waiting)
        if not waiting:
            self.address.clear()
        self.note.setText(text)
        self.note.setVisible(bool(text))
        set_kind(self.note, kind)

    def _on_pasted(self) -> None:
        text = self.address.text().strip()
        self.address.clear()
        if text:
            self.pasted.emit(text)
