from decimal import Decimal

from migrateiq_desktop.gui.connectors.preview_table import (
    Cell,
    CellKind,
    PreviewTable,
    loaded_table,
    records_table,
)
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.events import Previewed
from migrateiq_desktop.model.run import RejectedRecord
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

BAD: dict[str, Json] = {"id": "x", "name": "Ada"}
REASON = "not a whole number: “x”"


def previewed(*records: Json, rejected: tuple[RejectedRecord, ...] = ()) -> Previewed:
    return Previewed(
        stream="s",
        records=records,
        loaded_schema=StreamSchema(
            columns=(
                Column(name="id", type=FieldType.INT),
                Column(name="name", type=FieldType.TEXT),
            )
        ),
        rows=((1, "Grace"), (3, None)),
        rejected=rejected,
    )


def reject(field: str | None, record: Json) -> RejectedRecord:
    return RejectedRecord(
        stream="s", batch=1, page=1, index=1, field=field, reason=REASON, record=record
    )


def test_columns_are_the_union_in_order_and_gaps_are_told() -> None:
    table = records_table(previewed({"b": 1, "a": None}, {"a": "x", "c": [1, {"d": True}]}))

    assert [(one.name, one.numeric) for one in table.columns] == [
        ("b", True),
        ("a", False),
        ("c", False),
    ]
    assert table.rows[0] == (Cell("1"), Cell("∅", CellKind.NULL), Cell("", CellKind.MISSING))
    assert table.rows[1][2] == Cell('[1,{"d":true}]', CellKind.NESTED)
    assert table.gaps == 3


def test_values_are_shown_exactly() -> None:
    big, exact = 2**70, Decimal("0.10000000000000000001")
    table = records_table(previewed({"a": big, "b": exact, "c": True, "d": 1.5}))

    assert [cell.text for cell in table.rows[0]] == [str(big), str(exact), "true", "1.5"]
    assert [one.numeric for one in table.columns] == [True, True, False, True]


def test_a_rejected_record_is_marked_at_its_field() -> None:
    records = ({"id": 1, "name": "Grace"}, BAD, {"id": 3, "name": None})
    seen = previewed(*records, rejected=(reject("id", BAD),))

    received, loaded = records_table(seen), loaded_table(seen)

    assert received.rows[1] == (Cell("x", CellKind.REJECTED, REASON), Cell("Ada"))
    assert [row[0].text for row in loaded.rows] == ["1", REASON, "3"]
    assert loaded.rows[1][1] == Cell("Ada", CellKind.RECEIVED)
    assert loaded.columns[0].numeric


def test_the_first_cell_tells_of_a_reject_further_right() -> None:
    seen = previewed(BAD, rejected=(reject("name", BAD),))

    assert records_table(seen).rows[0][0] == Cell("x", CellKind.PLAIN, REASON)
    assert loaded_table(seen).rows[0][1] == Cell(REASON, CellKind.REJECTED, REASON)


def test_equal_records_are_told_apart_by_their_number() -> None:
    seen = previewed(BAD, BAD, rejected=(reject("id", BAD), reject("id", BAD)))

    assert [row[0].kind for row in records_table(seen).rows] == [CellKind.REJECTED] * 2


def test_a_nested_or_unknown_field_marks_what_holds_it() -> None:
    record: Json = {"id": 1, "address": {"city": 5}}

    nested = records_table(previewed(record, rejected=(reject("address.city", record),)))
    unknown = records_table(previewed(record, rejected=(reject(None, record),)))

    assert nested.rows[0][1].kind is CellKind.REJECTED
    assert unknown.rows[0][0].kind is CellKind.REJECTED


def test_records_that_are_no_objects_and_no_records_at_all() -> None:
    table = records_table(previewed(7, "x"))

    assert [one.name for one in table.columns] == ["value"]
    assert [row[0].text for row in table.rows] == ["7", "x"]
    assert records_table(previewed()) == PreviewTable()
