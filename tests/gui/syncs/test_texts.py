import pytest
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.formatting import destination
from migrateiq_desktop.gui.syncs.plan_texts import consequence_in_numbers
from migrateiq_desktop.gui.syncs.sync_draft import StreamRow
from migrateiq_desktop.gui.syncs.texts import (
    consequence,
    copy_name,
    disposition_of,
    field_type,
    mapping_in_short,
)
from migrateiq_desktop.model.planning import ColumnFate, PlannedColumn, PlannedTable
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import LOCAL_DATA, WriteDisposition
from migrateiq_desktop.model.transform import Transform


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            StreamRow("a", key=("id", "at")),
            (
                "Updates the rows of a that have the same id, at and adds the others."
                " Running twice changes nothing more."
            ),
        ),
        (
            StreamRow("a", table="b"),
            "Loads beside b and swaps once at the end: what is in b before is gone then.",
        ),
        (
            StreamRow("a", disposition="append"),
            "Adds every record to a, below what is there. Running twice loads everything twice.",
        ),
        (StreamRow("a", use=False), "a is left out."),
    ],
)
def test_the_consequence_is_a_sentence(qapp: QApplication, row: StreamRow, expected: str) -> None:
    assert consequence(row) == expected


def test_what_follows_by_itself_is_said(qapp: QApplication) -> None:
    assert disposition_of(StreamRow("a", key=("id",))) == "Automatic: merge by key"
    assert disposition_of(StreamRow("a", disposition="append")) == "Append"
    assert destination("") == destination(LOCAL_DATA) == "Local data"


def test_a_mapping_in_short(qapp: QApplication) -> None:
    some = Transform(field_mappings={"a": "b"}, drop=("d",))
    others = some.model_copy(update={"only_listed": True})

    assert mapping_in_short(Transform()) == "as it comes"
    assert mapping_in_short(some) == "1 changed, 1 left out"
    assert mapping_in_short(others) == "1 changed, all others left out"
    assert mapping_in_short(Transform(filter="a > 1")) == "checked"


def test_every_type_has_a_word(qapp: QApplication) -> None:
    words = [field_type(kind) for kind in ("", *FieldType)]

    assert len(set(words)) == len(FieldType) + 1


def test_a_copy_gets_a_name_that_is_free(qapp: QApplication) -> None:
    assert copy_name("a", ()) == "a (copy)"
    assert copy_name("a", {"a (copy)", "a (copy 2)"}) == "a (copy 3)"


def test_what_stays_in_a_table_is_told(qapp: QApplication) -> None:
    columns = [
        PlannedColumn(name="id", type=FieldType.INT, fate=ColumnFate.KEPT, key=True),
        PlannedColumn(name="carrier_code", type=FieldType.TEXT, fate=ColumnFate.NEW),
        PlannedColumn(name="carrier", type=FieldType.TEXT, fate=ColumnFate.LEFT),
    ]
    table = PlannedTable(
        name="flights", disposition=WriteDisposition.MERGE, exists=True, columns=tuple(columns)
    )
    checked = Transform(rules=(Rule(field="carrier_code", required=True),))
    column_stays = "The column carrier stays, with what it holds."
    assert consequence_in_numbers(table).endswith(f"1 column is added. {column_stays}")
    said = consequence_in_numbers(table, checked)
    assert said.endswith(
        f"{column_stays} Rows that are there already stay as they are, also where a rule or the"
        " filter would keep them out now."
    )
    replaced = table.model_copy(update={"disposition": WriteDisposition.REPLACE})
    assert "stay" not in consequence_in_numbers(replaced, checked)
