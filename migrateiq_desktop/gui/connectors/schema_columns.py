"""The table of a stream's fields as they were seen: type, filled, example, what each could be."""

from dataclasses import dataclass

from migrateiq_desktop.gui.formatting import counts, number, percent, translate
from migrateiq_desktop.gui.syncs.texts import field_type
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.model.discovered import Discovery, FieldSeen


@dataclass(frozen=True, slots=True)
class SchemaRow:
    """A field, and what it could be."""

    field: FieldSeen
    is_key: bool
    is_cursor: bool


def schema_rows(found: Discovery) -> tuple[SchemaRow, ...]:
    """The fields in the order in which they came."""
    keys = {name for key in found.keys for name in key.fields}
    cursors = {cursor.field for cursor in found.cursors}
    return tuple(
        SchemaRow(field, field.name in keys, field.name in cursors) for field in found.fields
    )


def schema_columns() -> tuple[TableColumn[SchemaRow], ...]:
    """Field, type, filled, could be, example."""
    return (
        TableColumn(
            translate("connectors", "Field"),
            lambda row: row.field.name,
            mono=True,
            tooltip=lambda row: row.field.name,
        ),
        TableColumn(translate("connectors", "Type"), _type),
        TableColumn(
            translate("connectors", "Filled"),
            lambda row: percent(100 * row.field.fill_rate, int(row.field.nullable)),
            numeric=True,
            token=lambda row: Token.CAUTION if row.field.nullable else None,
            tooltip=_filled,
        ),
        TableColumn(translate("connectors", "Could be"), _could_be),
        TableColumn(
            translate("connectors", "Example"),
            lambda row: row.field.example,
            mono=True,
            tooltip=lambda row: row.field.example,
        ),
    )


def _type(row: SchemaRow) -> str:
    kinds = [field_type(kind) for kind in row.field.types]
    text = ", ".join(kinds) or translate("connectors", "empty")
    if row.field.means is not None:
        text = translate("connectors", "{0} ({1})").format(text, field_type(row.field.means))
    return text


def _filled(row: SchemaRow) -> str:
    text = counts.tr("{0} of {1} records have a value", "", row.field.sample)
    return text.format(number(row.field.filled), number(row.field.sample))


def _could_be(row: SchemaRow) -> str:
    texts = []
    if row.is_key:
        texts.append(translate("connectors", "key"))
    if row.is_cursor:
        texts.append(translate("connectors", "new since"))
    return ", ".join(texts)
