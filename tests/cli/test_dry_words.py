"""What a dry run found, in sentences."""

from migrateiq_desktop.cli.dry_words import MOST_REASONS, lines
from migrateiq_desktop.model.run import Counts, RunStatus, StreamState
from migrateiq_desktop.model.schema import ChildTable, Column, FieldType, StreamSchema
from migrateiq_desktop.services.views import DryRun, DryStream

INT, TEXT = FieldType.INT, FieldType.TEXT
PLANNED = StreamSchema(columns=(Column(name="id", type=INT), Column(name="code", type=TEXT)))


def said(
    existing: StreamSchema | None,
    reasons: dict[str, int] | None = None,
    planned: StreamSchema = PLANNED,
) -> list[str]:
    stream = DryStream(
        stream="orders",
        table="sales",
        state=StreamState.DONE,
        counts=Counts(read=1200, loaded=1100, skipped=98, rejected=2),
        existing=existing,
        planned=planned,
        reasons=reasons or {},
        warnings=("It is late.",),
    )
    return list(lines(DryRun(sync="nightly", status=RunStatus.PARTIAL, streams=(stream,))))


def test_a_table_that_would_be_made() -> None:
    assert said(StreamSchema(), {"id: no number": 2}) == [
        "Dry run of nightly: PARTIAL. Nothing was written.",
        "orders into sales: 1,200 records read; 1,100 would be loaded, 98 skipped, 2 rejected.",
        "  the table sales would be made: id int, code text",
        "  rejected, 2 records: id: no number",
        "  It is late.",
    ]


def test_child_tables_that_would_be_made() -> None:
    child = ChildTable(path="tags", table="sales__tags", key=("_parent_id",), table_schema=PLANNED)
    planned = PLANNED.model_copy(update={"children": (child,)})
    assert said(StreamSchema(), planned=planned)[3] == (
        "  the table sales__tags would be made: id int, code text"
    )


def test_columns_that_would_be_new_or_wider() -> None:
    assert said(StreamSchema(columns=(Column(name="CODE", type=INT),)))[2:4] == [
        "  new columns: id int",
        "  code holds int and would get text",
    ]


def test_nothing_is_said_of_a_table_that_nobody_knows() -> None:
    assert len(said(None)) == 3


def test_only_the_commonest_reasons_are_listed() -> None:
    found = said(None, {f"reason {number}": 1 for number in range(MOST_REASONS + 3)})
    assert found[-2] == "  rejected for 3 more reasons"
