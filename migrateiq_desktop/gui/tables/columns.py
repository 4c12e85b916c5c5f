"""What a column of a sparse table shows of a row. Knows no widget and no painting."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic

from migrateiq_desktop.gui.theme import Token

from .row_source import Row
from .visible_text import plain_tip

TOOL_TIP_ROLE = 3
"""Qt.ItemDataRole.ToolTipRole."""


@dataclass(frozen=True)
class TableColumn(Generic[Row]):
    """One column: its title, and how a row's text, colour and extra roles come about."""

    title: str
    text: Callable[[Row], str]
    numeric: bool = False
    """Right-aligned, title and cells."""
    token: Callable[[Row], Token | None] | None = None
    """The text's colour where it isn't the plain one."""
    tooltip: Callable[[Row], str] | None = None
    header_tooltip: str = ""
    roles: Mapping[int, Callable[[Row], object]] = field(default_factory=dict)
    """Further item roles, for delegates that paint more than text."""
    mono: bool = False
    width: int | None = None
    """Pixels at 100 % text; None: whatever is left."""
    roomy: int | None = None
    """Pixels where whatever is left would still be enough; None: no more than `width`."""


def further_value(column: TableColumn[Row], row: Row, role: int) -> object:
    """The tool tip, or what the column has for one of its own roles; None for any other role."""
    if role == TOOL_TIP_ROLE:
        return None if column.tooltip is None else plain_tip(column.tooltip(row))
    more = column.roles.get(role)
    return None if more is None else more(row)


def widths_of(columns: Sequence[TableColumn[Row]]) -> tuple[int | None, ...]:
    """The widths that the columns want."""
    return tuple(column.width for column in columns)


def roomy_widths_of(columns: Sequence[TableColumn[Row]]) -> tuple[int | None, ...]:
    """The widths that they take where there is room."""
    return tuple(column.roomy for column in columns)
