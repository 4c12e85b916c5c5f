from dataclasses import replace

import pytest

from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.gui.syncs.sync_draft import StreamRow, SyncDraft, check_sync
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import Sync, SyncStream, TypeChanges, WriteDisposition
from migrateiq_desktop.model.transform import FieldRule, Transform

SOURCE = RestConnector(
    base_url="https://a.example",
    resources=(Stream(name="flights", primary_key="id"), Stream(name="airlines")),
)
NONE: frozenset[str] = frozenset()
FULL = Sync(
    source="a",
    destination="warehouse",
    frequency="0 6 * * *",
    max_rejected="1%",
    streams=(
        SyncStream(
            resource="flights",
            table="all_flights",
            write_disposition=WriteDisposition.APPEND,
            transform=Transform(
                fields=(FieldRule(source="dep", name="departed", type=FieldType.INT),)
            ),
        ),
    ),
)


STRICT = SyncStream(resource="flights", type_changes=TypeChanges.REJECT)


@pytest.mark.parametrize(
    "sync",
    [
        FULL,
        Sync(source="a"),
        Sync(source="a", max_rejected="10"),
        # what nothing in the window shows
        Sync(source="a", allow_shrink=True, streams=(STRICT, SyncStream(resource="airlines"))),
    ],
)
def test_opening_and_saving_changes_nothing(sync: Sync) -> None:
    draft = SyncDraft.of("nightly", sync, SOURCE)

    assert check_sync(draft, NONE).problems == ()
    assert check_sync(draft, NONE).sync == sync


def test_all_streams_stay_all_streams_until_something_is_said() -> None:
    draft = SyncDraft.of("nightly", Sync(source="a"), SOURCE)
    less = draft.with_stream(1, replace(draft.streams[1], use=False))
    other = draft.with_stream(1, replace(draft.streams[1], table="lines"))

    assert _streams(less) == (SyncStream(resource="flights"),)
    assert _streams(other) == (
        SyncStream(resource="flights"),
        SyncStream(resource="airlines", table="lines"),
    )


def test_streams_that_are_not_listed_are_offered() -> None:
    rows = SyncDraft.of("nightly", FULL, SOURCE).streams

    assert [(row.resource, row.use, row.known) for row in rows] == [
        ("flights", True, True),
        ("airlines", False, True),
    ]


def test_the_disposition_follows_from_the_key() -> None:
    assert StreamRow("a", key=("id",)).in_force is WriteDisposition.MERGE
    assert StreamRow("a").in_force is WriteDisposition.REPLACE
    assert StreamRow("a", disposition="append").in_force is WriteDisposition.APPEND


def test_another_source_keeps_what_was_said_of_streams_it_also_has() -> None:
    draft = SyncDraft.of("nightly", FULL, SOURCE)
    other = RestConnector(
        base_url="https://b.example", resources=(Stream(name="flights"), Stream(name="new"))
    )

    moved = draft.from_source("b", other)

    assert [(row.resource, row.table, row.key) for row in moved.streams] == [
        ("flights", "all_flights", ()),
        ("new", "", ()),
    ]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": " "}, Problem("name", ProblemKind.NEEDED)),
        ({"name": "taken"}, Problem("name", ProblemKind.NAME_TAKEN, "taken")),
        ({"name": "x" * 121}, Problem("name", ProblemKind.TOO_LARGE, "120")),
        ({"frequency": "often"}, Problem("frequency", ProblemKind.FREQUENCY)),
        ({"max_rejected": "some"}, Problem("max_rejected", ProblemKind.REJECT_LIMIT)),
        ({"source": "", "streams": ()}, Problem("source", ProblemKind.NEEDED)),
        (
            {"streams": (StreamRow("a", use=False),)},
            Problem("streams", ProblemKind.NO_STREAM),
        ),
        (
            {"streams": (StreamRow("gone", known=False),)},
            Problem("streams.0.use", ProblemKind.UNKNOWN, "gone"),
        ),
        (
            {"streams": (StreamRow("a", disposition="merge"),)},
            Problem("streams.0.disposition", ProblemKind.NO_KEY, "a"),
        ),
    ],
)
def test_a_wrong_field_is_named(changes: dict[str, object], problem: Problem) -> None:
    draft = replace(SyncDraft.of("nightly", FULL, SOURCE), **changes)  # type: ignore[arg-type]  # varying fields

    checked = check_sync(draft, frozenset({"taken"}))

    assert checked.problems == (problem,)
    assert checked.sync is None


def test_two_streams_cannot_load_one_table() -> None:
    draft = SyncDraft("nightly", "a", streams=(StreamRow("a", table="t"), StreamRow("t")))

    assert check_sync(draft, NONE).problems == (
        Problem("streams.0.table", ProblemKind.DOUBLED, "t"),
        Problem("streams.1.table", ProblemKind.DOUBLED, "t"),
    )


def _streams(draft: SyncDraft) -> tuple[SyncStream, ...]:
    sync = check_sync(draft, NONE).sync
    assert sync is not None
    return sync.streams
