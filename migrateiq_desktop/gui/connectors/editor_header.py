"""The head of the connector editor: what it is about, and the buttons that each step needs."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import ButtonKind, PageHeader, button, set_button_kind

from .connection_tests import Outcome
from .editor_steps import Step
from .flow_texts import go_on_text, go_on_untested_text

_LATER = frozenset({Step.FIRST_RUN, Step.DESTINATION, Step.STREAMS})
"""Steps from which a new connector can be stored without going on."""


class EditorHeader(PageHeader):
    """Cancel, Back, Test, Save, and the button that goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.cancel = button(translate("connectors", "Cancel"))
        self.back = button(translate("connectors", "Back"))
        self.back.setShortcut(QKeySequence.StandardKey.Back)
        self.test = button(translate("connectors", "Test c&onnection"), icon_name="test")
        self.save = button(translate("connectors", "S&ave"))
        self.go_on = button("", kind=ButtonKind.PRIMARY)
        self.go_on.setObjectName("go_on")
        self._saved_by_button = False
        for control in (self.cancel, self.back, self.test, self.save, self.go_on):
            self.add_control(control)

    @property
    def primary(self) -> QPushButton:
        """The prominent button: what Enter does."""
        return self.save if self.go_on.isHidden() else self.go_on

    def set_saving(self, saving: bool) -> None:  # noqa: FBT001 - told by a signal
        """While it is saved; the focus comes back to the button then."""
        if saving:
            self._saved_by_button = self.save.hasFocus()
        self.save.setDisabled(saving)
        if not saving and self._saved_by_button:
            self.save.setFocus()

    def show_for(self, step: Step, *, new: bool, rest: bool) -> None:
        """Show the buttons of a step: a new REST API is led through, all else is one form."""
        led = new and rest and step is not Step.START
        self.back.setVisible(new and step is not Step.START)
        self.go_on.setVisible(led)
        self.go_on.setText(go_on_text(step))
        self.go_on.setEnabled(True)
        _weigh(self.go_on, primary=True)
        self.test.setVisible(not led and step is not Step.START)
        self.save.setVisible((not led or step in _LATER) and step is not Step.START)
        _weigh(self.save, primary=not led)


def show_test(header: EditorHeader, again: QPushButton, stands: Outcome) -> None:
    """What failed is tested again; going on all the same stays possible, for who means it."""
    worked, waits = stands is Outcome.WORKED, stands is Outcome.UNDER_WAY
    header.go_on.setText(go_on_text(Step.TEST) if worked or waits else go_on_untested_text())
    if waits and (header.go_on.hasFocus() or again.hasFocus()):
        header.setFocus()  # Qt would pass it on to the list of steps
    header.go_on.setEnabled(not waits)
    again.setEnabled(not waits)
    _weigh(header.go_on, primary=worked or waits)
    _weigh(again, primary=not worked and not waits)


def _weigh(made: QPushButton, *, primary: bool) -> None:
    set_button_kind(made, ButtonKind.PRIMARY if primary else ButtonKind.PLAIN)
