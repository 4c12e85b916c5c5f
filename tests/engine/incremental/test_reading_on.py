"""From where an incremental stream is read on, and when its state moves: whole runs into SQLite."""

from pathlib import Path

import pytest

from migrateiq_desktop.engine.incremental import border
from migrateiq_desktop.engine.incremental.states import change_state, known_states
from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import RunEnded, StreamEnded
from migrateiq_desktop.model.incremental import CursorState, Incremental
from migrateiq_desktop.model.job import CursorChange
from migrateiq_desktop.model.retry import Retry
from migrateiq_desktop.model.run import Counts, RunStatus
from migrateiq_desktop.model.sync import WriteDisposition
from tests.destinations.contract.changing import FORMS, ChangingSource, Follower, SqlitePlace

APPEND, MERGE, REPLACE = (
    WriteDisposition.APPEND,
    WriteDisposition.MERGE,
    WriteDisposition.REPLACE,
)
EXACTLY = Incremental(cursor_path="changed", start_param="since", lookback_seconds=0)


@pytest.fixture
def place(tmp_path: Path) -> SqlitePlace:
    return SqlitePlace(tmp_path / "data.sqlite")


def follower(
    place: SqlitePlace, disposition: WriteDisposition = MERGE, incremental: Incremental = EXACTLY
) -> Follower:
    """Of six records, two of each second."""
    source = ChangingSource(FORMS["utc"])
    for _ in range(3):
        source.add()
        source.add()
        source.now += 1
    return Follower(source, place.destination, disposition, incremental)


def opened(place: SqlitePlace) -> Destination:
    destination = place.destination("looks")
    destination.open()
    return destination


def state_of(place: SqlitePlace) -> CursorState | None:
    destination = opened(place)
    try:
        return known_states(destination, ["things"]).get("things")
    finally:
        destination.close()


def ended(one: Follower) -> StreamEnded:
    """The last stream's end."""
    return next(event for event in reversed(one.events.events) if isinstance(event, StreamEnded))


def counts(one: Follower) -> tuple[int, int, int, int]:
    found: Counts = ended(one).counts
    return found.read, found.loaded, found.skipped, found.rejected


def failure(run: RunEnded) -> ErrorReport:
    assert run.status is RunStatus.FAILED
    assert run.error is not None
    return run.error


async def test_the_border_is_read_again_and_not_appended_again(place: SqlitePlace) -> None:
    one = follower(place, APPEND)
    await one.run_well()
    one.source.records[7] = (one.source.now - 1, 0)
    await one.run_well()
    assert counts(one) == (3, 1, 2, 0)
    assert len(place.rows("things")) == 7
    assert [question.get("since") for question in one.source.questions] == [
        None,
        one.source.record(6)["changed"],
    ]


async def test_records_without_a_key_that_are_alike_are_counted(place: SqlitePlace) -> None:
    one = follower(place, APPEND)
    one.keyed = False
    await one.run_well()
    for _ in range(2):
        # the same record once more, for a source without keys another one
        one.source.records = {**one.source.records, 70: one.source.records[6]}
        await one.run_well()
    assert len(place.rows("things")) == 7


async def test_what_is_old_is_skipped_where_the_server_sends_it_all(place: SqlitePlace) -> None:
    one = follower(place)
    one.source.heeds = False
    await one.run_well()
    await one.run_well()
    assert counts(one) == (6, 2, 4, 0)
    assert any("heed" in warning for warning in ended(one).warnings)


@pytest.mark.parametrize("disposition", [MERGE, APPEND])
async def test_a_trial_and_a_failure_do_not_move_the_state(
    place: SqlitePlace, disposition: WriteDisposition
) -> None:
    one = follower(place, disposition)
    await one.run_well()
    before = state_of(place)
    one.source.add()
    one.source.before_page = lambda: (_ for _ in ()).throw(RuntimeError("the source is gone"))
    with pytest.raises(RuntimeError):
        await one.run()
    assert state_of(place) == before
    one.source.before_page = lambda: None
    await one.run_well()
    assert state_of(place) != before


async def test_a_field_that_no_record_has_is_refused_with_near_names(place: SqlitePlace) -> None:
    one = follower(place, incremental=Incremental(cursor_path="changd"))
    error = failure(await one.run())
    assert error.exit_code == 2
    assert "near to it: changed" in error.cause
    assert place.rows_or_none("things") is None


async def test_another_cursor_begins_anew_or_is_refused(tmp_path: Path) -> None:
    for disposition in (MERGE, APPEND):
        place = SqlitePlace(tmp_path / f"{disposition}.sqlite")
        one = follower(place, disposition)
        await one.run_well()
        one.incremental = Incremental(cursor_path="id")
        if disposition is APPEND:
            assert "--full-refresh" in failure(await one.run()).next_step
            await one.run_well(full_refresh=True)
        else:
            await one.run_well()
            assert any("from its start" in warning for warning in ended(one).warnings)
        assert counts(one) == (6, 6, 0, 0)
        found = state_of(place)
        assert found is not None
        assert (found.cursor_path, found.value, found.kind) == ("id", 6, "integer")
        assert len(place.rows("things")) == 6


async def test_a_full_refresh_replaces_what_was_appended(place: SqlitePlace) -> None:
    one = follower(place, APPEND)
    await one.run_well()
    one.source.change(0)
    await one.run_well()
    assert len(place.rows("things")) == 7
    await one.run_well(full_refresh=True)
    assert len(place.rows("things")) == 6
    await one.run_well()
    assert counts(one) == (1, 0, 1, 0)


async def test_a_table_that_is_gone_is_read_anew(place: SqlitePlace) -> None:
    one = follower(place)
    await one.run_well()
    place.execute("DROP TABLE things")
    await one.run_well()
    assert len(place.rows("things")) == 6


async def test_a_table_that_is_replaced_holds_all_each_time(place: SqlitePlace) -> None:
    one = follower(place, REPLACE)
    await one.run_well()
    await one.run_well()
    assert counts(one) == (6, 6, 0, 0)
    assert state_of(place) is None


@pytest.mark.parametrize(("disposition", "wanted"), [(MERGE, (6, 6, 0, 0)), (APPEND, (6, 5, 0, 1))])
async def test_a_record_without_the_cursor(
    place: SqlitePlace, disposition: WriteDisposition, wanted: tuple[int, ...]
) -> None:
    one = follower(place, disposition, Incremental(cursor_path="changed"))
    one.source.without = {2}
    run = await one.run()
    assert run.status is (RunStatus.PARTIAL if disposition is APPEND else RunStatus.SUCCESS)
    assert counts(one) == wanted
    assert [record.reason.split(",")[0] for record in one.sink.records] == ["has no changed"] * (
        disposition is APPEND
    )


async def test_a_person_sets_and_resets_it(place: SqlitePlace) -> None:
    one = follower(place)
    await one.run_well()
    for value, loaded in ((str(one.source.record(3)["changed"]), 4), (None, 6)):
        destination = opened(place)
        change = CursorChange(stream="things", cursor_path="changed", table="things", value=value)
        change_state(destination, change)
        destination.close()
        await one.run_well()
        assert ended(one).counts.loaded == loaded


async def test_what_is_tried_again_is_never_too_old(place: SqlitePlace) -> None:
    one = follower(place)
    await one.run_well()
    before = state_of(place)
    one.retry = Retry(file=place.path, streams=("things",))
    for _ in range(2):
        await one.run_well()
        assert counts(one) == (6, 6, 0, 0)
    assert state_of(place) == before


async def test_what_can_not_be_remembered_is_refused(
    place: SqlitePlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(border, "MOST_REMEMBERED", 1)
    assert "primary_key" in failure(await follower(place, APPEND).run()).next_step
