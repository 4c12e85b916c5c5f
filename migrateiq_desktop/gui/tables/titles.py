"""What the header of a table's column shows. Knows no rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from .columns import TableColumn
from .row_source import Row
from .visible_text import plain_tip

RIGHT = int(
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
"""In scripts from the right too: digits stand below digits of the same worth."""
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def alignment(*, numeric: bool) -> int:
    """How a column's title and cells are aligned."""
    return RIGHT if numeric else LEFT


def title_value(title: str, tip: str, role: int, *, numeric: bool) -> object:
    """A title, its alignment or its tool tip; None for any other role."""
    if role == Qt.ItemDataRole.DisplayRole:
        return title
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return alignment(numeric=numeric)
    if role == Qt.ItemDataRole.ToolTipRole:
        return plain_tip(tip or title) or None  # the title may be cut
    return None


def header_of(
    columns: Sequence[TableColumn[Row]], section: int, orientation: Qt.Orientation, role: int
) -> object:
    """What a model's `headerData` gives. Rows have no titles."""
    if orientation is not Qt.Orientation.Horizontal or section >= len(columns):
        return None
    column = columns[section]
    return title_value(column.title, column.header_tooltip, role, numeric=column.numeric)
