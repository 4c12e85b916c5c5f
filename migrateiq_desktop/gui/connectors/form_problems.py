"""Shows problems below the fields of a form, each at its own. Knows no connector."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QLabel, QWidget

from migrateiq_desktop.gui.widgets import mark_wrong, show_problem

from .problems import Problem
from .texts import problem

SUFFIX = "_problem"


class FormProblems:
    """For each control NAME the form has a label NAME_problem, hidden while there is nothing."""

    def __init__(self, form: QWidget, names: Mapping[str, str] | None = None) -> None:
        self._form = form
        self._names = names or {}
        self.clear()

    def clear(self) -> None:
        """Show no problem."""
        for label in self._form.findChildren(QLabel):
            if label.objectName().endswith(SUFFIX):
                self._mark(label, "")

    def show(self, problems: Iterable[Problem]) -> QWidget | None:
        """Show these and no others; gives the first control that has one."""
        self.clear()
        first: QWidget | None = None
        for found in problems:
            name = self._names.get(found.field, found.field)
            label = self._form.findChild(QLabel, f"{name}{SUFFIX}")
            if label is not None and not label.text():
                self._mark(label, problem(found))
                first = first or self._control(label)
        return first

    def _mark(self, label: QLabel, text: str) -> None:
        show_problem(label, text)
        control = self._control(label)
        if control is not None:
            mark_wrong(control, text)

    def _control(self, label: QLabel) -> QWidget | None:
        name = label.objectName().removesuffix(SUFFIX)
        return self._form.findChild(QWidget, name)
