"""A preview shows what a run would load: it is the same code."""

from migrateiq_desktop.engine.preview import Wanted, preview
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.model.events import Previewed
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform
from tests.servers.virtual_clock import VirtualClock

from .fakes import EventLog, ListSource, some_records

STREAM = Stream(name="things")


async def show(
    source: ListSource, transform: Transform | None = None, *, limit: int = 100
) -> Previewed:
    return await preview(
        source,
        Wanted(STREAM, limit, transform or Transform()),
        clock=VirtualClock(),
        emit=EventLog(),
    )


async def test_records_as_received_and_as_they_would_be_loaded() -> None:
    source = ListSource({"things": [{"n": "1", "x": None}, {"n": "bad"}]}, says_total=True)
    transform = Transform(field_mappings={"n": "m"}, type_conversions={"m": FieldType.INT})
    found = await show(source, transform)
    assert found.records == ({"n": "1", "x": None}, {"n": "bad"})
    assert [(c.name, c.type) for c in found.loaded_schema.columns] == [
        ("m", FieldType.INT),
        ("x", FieldType.TEXT),
    ]
    assert found.rows == ((1, None),)
    assert [r.reason for r in found.rejected] == ["not a number: “bad”"]
    assert found.total == 2
    assert found.error is None
    assert source.closed


async def test_it_reads_no_more_than_it_needs() -> None:
    source = ListSource({"things": some_records(95)})
    found = await show(source, limit=15)
    assert len(found.records) == len(found.rows) == 15
    assert source.asked == [("things", 1), ("things", 2)]


async def test_what_came_before_an_error_is_shown() -> None:
    source = ListSource({"things": some_records(95)})

    def fail(_stream: str, page: int) -> None:
        if page == 2:
            raise SourceError("page 2 is odd")

    source.before_page = fail
    found = await show(source)
    assert len(found.rows) == 10
    assert found.error is not None
    assert found.error.title == "page 2 is odd"


async def test_a_mapping_that_can_not_work_still_shows_the_records() -> None:
    rule = FieldRule(source="id", type=FieldType.DATE, format="%Q")
    found = await show(ListSource({"things": some_records(2)}), Transform(fields=(rule,)))
    assert len(found.records) == 2
    assert found.rows == ()
    assert found.error is not None
    assert found.error.kind == "DefinitionError"


async def test_remarks_are_findings() -> None:
    found = await show(
        ListSource({"things": some_records(2)}), Transform(field_mappings={"nme": "n"})
    )
    (finding,) = found.findings
    assert "near to it: name" in finding
