"""Rows of a small form: a plain caption before what is filled in."""

from PySide6.QtWidgets import QFormLayout, QLayout, QWidget

from migrateiq_desktop.gui.widgets import label, stand_beside


def small_form() -> QFormLayout:
    """A form that puts captions above where room is scarce."""
    form = QFormLayout()
    form.setSpacing(6)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def add_row(form: QFormLayout, caption: str, field: QWidget | QLayout) -> None:
    """One row more; its caption may come from afar and is no markup."""
    before = label(caption)
    stand_beside(before)
    if isinstance(field, QWidget):
        before.setBuddy(field)
        form.addRow(before, field)
    else:
        form.addRow(before, field)
