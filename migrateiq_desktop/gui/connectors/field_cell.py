"""A field of a form with its caption above and its problem below."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.widgets import as_code, label

from .form_problems import SUFFIX

_GAP = 4


def field_cell(name: str, caption: str, field: QLineEdit) -> QWidget:
    """The field with its name, as `FormProblems` looks for it."""
    cell = QWidget()
    field.setObjectName(name)
    field.setAccessibleName(caption)
    as_code(field)
    above = label(caption, "label")
    above.setBuddy(field)
    problem = label("", wrap=True)
    problem.setObjectName(f"{name}{SUFFIX}")
    problem.setProperty("kind", "bad")
    problem.hide()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP)
    for part in (above, field, problem):
        column.addWidget(part)
    column.addStretch(1)
    return cell
