"""Words for what loading would do to a table. Values in, texts out."""

from migrateiq_desktop.gui.formatting import counted, number, translate
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.model.planning import ColumnFate, PlannedColumn, PlannedTable
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.transform import EMPTY_TRANSFORM, Transform

from .texts import field_type


def consequence_in_numbers(table: PlannedTable, transform: Transform = EMPTY_TRANSFORM) -> str:
    """For example `Replace 336,776 rows in public.flights.`"""
    parts = (_what(table), _changes(table), _staying(table, transform))
    return " ".join(part for part in parts if part)


def _what(table: PlannedTable) -> str:
    if not table.exists:
        text = _which(
            len(table.columns),
            translate("syncs", "Make {1} with {0} column."),
            translate("syncs", "Make {1} with {0} columns."),
        )
        return text.format(number(len(table.columns)), table.name)
    if table.disposition is WriteDisposition.REPLACE:
        if table.rows is None:
            return translate("syncs", "Replace all that is in {0}.").format(table.name)
        text = _which(
            table.rows,
            translate("syncs", "Replace {0} row in {1}."),
            translate("syncs", "Replace {0} rows in {1}."),
        )
        return text.format(number(table.rows), table.name)
    if table.disposition is WriteDisposition.MERGE and not table.is_child:
        return _merging(table)
    text = translate("syncs", "Add rows to {0}, below what is there.")
    return text.format(table.name)


def _merging(table: PlannedTable) -> str:
    key = ", ".join(column.name for column in table.columns if column.key)
    if table.matching is None:
        return translate("syncs", "Update or insert by {0} in {1}.").format(key, table.name)
    text = _which(
        table.matching,
        translate("syncs", "Update or insert by {0}: {2} of {3} sampled exists already in {1}."),
        translate("syncs", "Update or insert by {0}: {2} of {3} sampled exist already in {1}."),
    )
    return text.format(key, table.name, number(table.matching), number(table.sampled))


def _changes(table: PlannedTable) -> str:
    if not table.exists:
        return ""
    fates = [column.fate for column in table.columns]
    parts = []
    if table.disposition is not WriteDisposition.REPLACE:
        added, wider = fates.count(ColumnFate.NEW), fates.count(ColumnFate.WIDENED)
        if added:
            one = translate("syncs", "{0} column is added.")
            many = translate("syncs", "{0} columns are added.")
            parts.append(counted(added, one, many))
        if wider:
            one = translate("syncs", "{0} column is widened.")
            many = translate("syncs", "{0} columns are widened.")
            parts.append(counted(wider, one, many))
    gone = fates.count(ColumnFate.GONE)
    if gone:
        one = translate("syncs", "{0} column is gone then.")
        many = translate("syncs", "{0} columns are gone then.")
        parts.append(counted(gone, one, many))
    return " ".join(parts)


def _staying(table: PlannedTable, transform: Transform) -> str:
    """What a mapping that is another by now doesn't undo."""
    if not table.exists or table.disposition is WriteDisposition.REPLACE:
        return ""
    parts = []
    left = [column.name for column in table.columns if column.fate is ColumnFate.LEFT]
    if len(left) == 1:
        text = translate("syncs", "The column {0} stays, with what it holds.")
        parts.append(text.format(left[0]))
    elif left:
        text = translate("syncs", "{0} columns that aren't filled stay, with what they hold.")
        parts.append(text.format(number(len(left))))
    sifts = bool(transform.rules or transform.filter)
    if sifts and table.disposition is WriteDisposition.MERGE and not table.is_child:
        parts.append(
            translate(
                "syncs",
                "Rows that are there already stay as they are, also where a rule or the filter"
                " would keep them out now.",
            )
        )
    return " ".join(parts)


def planned_type(column: PlannedColumn) -> str:
    """A column's type, and what it is by now where it changes."""
    if column.fate is ColumnFate.WIDENED:
        text = translate("syncs", "{0} becomes {1}")
        return text.format(column.declared, field_type(column.type))
    if column.fate in {ColumnFate.LEFT, ColumnFate.GONE}:
        return column.declared
    return field_type(column.type)


def planned_fate(column: PlannedColumn) -> str:
    """What becomes of a column."""
    texts = {
        ColumnFate.NEW: translate("syncs", "new"),
        ColumnFate.KEPT: translate("syncs", "as it is"),
        ColumnFate.WIDENED: translate("syncs", "widened"),
        ColumnFate.LEFT: translate("syncs", "not filled"),
        ColumnFate.GONE: translate("syncs", "gone"),
    }
    return texts[column.fate]


def fate_token(column: PlannedColumn) -> Token | None:
    """Its colour beside the word."""
    tokens = {
        ColumnFate.NEW: Token.GOOD_TEXT,
        ColumnFate.WIDENED: Token.CAUTION_TEXT,
        ColumnFate.GONE: Token.BAD,
    }
    return tokens.get(column.fate, Token.MUTED)


def key_mark(column: PlannedColumn) -> str:
    """Whether rows are told by it."""
    return translate("syncs", "key") if column.key else ""


def _which(count: int, one: str, many: str) -> str:
    return one if count == 1 else many
