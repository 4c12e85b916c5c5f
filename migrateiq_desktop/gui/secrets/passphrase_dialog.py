"""Asks for the vault's passphrase: twice for a new vault, once to open one.

Never keeps it: what is typed goes to the use case and is cleared.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from migrateiq_desktop.gui.generated.ui_passphrase import Ui_PassphraseDialog
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ButtonKind, set_button_kind, set_kind

from .strength import SHORTEST, Strength, strength_of

_KINDS = {
    Strength.SHORT: Kind.BAD,
    Strength.WEAK: Kind.BAD,
    Strength.FAIR: Kind.CAUTION,
    Strength.GOOD: Kind.GOOD,
}


class PassphraseDialog(QDialog):
    """Emits `passphrase_given`; stays open until `accept`, so that a wrong one can be mended."""

    passphrase_given = Signal(str)

    def __init__(self, parent: QWidget | None, *, new: bool) -> None:
        super().__init__(parent)
        self._new = new
        self.form = Ui_PassphraseDialog()
        self.form.setupUi(self)
        self._submit = self.form.buttons.addButton(
            self.tr("Create vault") if new else self.tr("Open vault"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        set_button_kind(self._submit, ButtonKind.PRIMARY)
        self.form.repeatLabel.setVisible(new)
        self.form.repeat.setVisible(new)
        self.form.strength.setVisible(new)
        self.form.problem.hide()
        set_kind(self.form.problem, Kind.BAD)
        self._set_texts()
        self.form.passphrase.textChanged.connect(self._on_typed)
        self.form.repeat.textChanged.connect(self._on_typed)
        self.form.buttons.accepted.connect(self._on_submitted)
        self.form.buttons.rejected.connect(self.reject)
        self._on_typed()

    @property
    def is_new(self) -> bool:
        """Whether a vault is to be created."""
        return self._new

    @property
    def can_submit(self) -> bool:
        """Whether what is typed can be given."""
        return bool(self._submit.isEnabled())

    def show_problem(self, text: str) -> None:
        """Say what is wrong beside the field, and let the person try again."""
        self.form.problem.setText(text)
        self.form.problem.show()
        self.set_busy(busy=False)
        self.form.passphrase.selectAll()
        self.form.passphrase.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """While the key is derived, which takes a second on purpose."""
        self.form.passphrase.setEnabled(not busy)
        self.form.repeat.setEnabled(not busy)
        self._submit.setEnabled(not busy)

    def done(self, result: int) -> None:
        self.form.passphrase.clear()
        self.form.repeat.clear()
        super().done(result)

    def _set_texts(self) -> None:
        if self._new:
            self.setWindowTitle(self.tr("New encrypted vault"))
            self.form.heading.setText(self.tr("Keep keys in an encrypted vault"))
            self.form.explanation.setText(
                self.tr(
                    "A file in this workspace's folder, encrypted with your passphrase. You will"
                    " be asked for it at each start. It can't be recovered when it is forgotten."
                )
            )
        else:
            self.setWindowTitle(self.tr("Open the vault"))
            self.form.heading.setText(self.tr("Open the encrypted vault"))
            self.form.explanation.setText(
                self.tr("This workspace keeps its keys in an encrypted vault.")
            )

    def _on_typed(self) -> None:
        self.form.problem.hide()
        passphrase = self.form.passphrase.text()
        if not self._new:
            self._submit.setEnabled(bool(passphrase))
            return
        strength = strength_of(passphrase)
        self.form.strength.setText(self._hint(strength) if passphrase else " ")
        set_kind(self.form.strength, _KINDS[strength])
        usable = strength is not Strength.SHORT
        self._submit.setEnabled(usable and passphrase == self.form.repeat.text())

    def _hint(self, strength: Strength) -> str:
        match strength:
            case Strength.SHORT:
                return self.tr("Too short: at least {0} characters").format(SHORTEST)
            case Strength.WEAK:
                return self.tr("Weak: add more words")
            case Strength.FAIR:
                return self.tr("Fair: one more word makes it good")
            case Strength.GOOD:
                return self.tr("Good")

    def _on_submitted(self) -> None:
        self.set_busy(busy=True)
        self.passphrase_given.emit(self.form.passphrase.text())
