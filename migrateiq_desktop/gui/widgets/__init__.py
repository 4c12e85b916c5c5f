"""Widgets that know no domain: texts come in ready for a person, colours by kind or token."""

from .banner import Banner
from .buttons import ButtonKind, button, icon_button, menu_button, set_button_kind
from .card import Card
from .dialogs import confirm, resize_to_text, shown
from .direction import ReadingDelegate, labels_leading, reading_direction
from .elided_combo import ElidedCombo
from .empty_state import EmptyState
from .flow import FlowLayout, let_flow
from .icon_label import IconLabel
from .labels import (
    ElidedLabel,
    as_code,
    code_from_left,
    label,
    mark_wrong,
    restyle,
    set_kind,
    show_problem,
    stand_beside,
)
from .number_tile import NumberTile
from .page_header import PageHeader
from .path_field import PathField
from .roomy import Folding, RoomyArea, count_only_current, is_narrow
from .scroll_column import ScrollColumn, let_scroll
from .search_field import SearchField
from .status_chip import StatusChip
from .table import KIND_ROLE, PROGRESS_ROLE, ChipDelegate, ProgressDelegate, Table, changing_table
from .turning import EvenRows, TurningRow

__all__ = [
    "KIND_ROLE",
    "PROGRESS_ROLE",
    "Banner",
    "ButtonKind",
    "Card",
    "ChipDelegate",
    "ElidedCombo",
    "ElidedLabel",
    "EmptyState",
    "EvenRows",
    "FlowLayout",
    "Folding",
    "IconLabel",
    "NumberTile",
    "PageHeader",
    "PathField",
    "ProgressDelegate",
    "ReadingDelegate",
    "RoomyArea",
    "ScrollColumn",
    "SearchField",
    "StatusChip",
    "Table",
    "TurningRow",
    "as_code",
    "button",
    "changing_table",
    "code_from_left",
    "confirm",
    "count_only_current",
    "icon_button",
    "is_narrow",
    "label",
    "labels_leading",
    "let_flow",
    "let_scroll",
    "mark_wrong",
    "menu_button",
    "reading_direction",
    "resize_to_text",
    "restyle",
    "set_button_kind",
    "set_kind",
    "show_problem",
    "shown",
    "stand_beside",
]
