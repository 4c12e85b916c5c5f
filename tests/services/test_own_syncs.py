"""The sync that a connector brings with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.services.own_syncs import follow_renames, in_step, new_own_sync

NAMES = st.lists(st.sampled_from("abcdef"), unique=True)


def connector(*names: str) -> RestConnector:
    """With streams of these names; `x=y` is the stream x at the path of y."""
    pairs = [name.partition("=") for name in names]
    streams = tuple(Stream(name=name, path=f"/{path or name}") for name, _, path in pairs)
    return RestConnector(base_url="https://a.example", resources=streams)


def chosen(*names: str) -> Sync:
    return Sync(source="api", streams=tuple(SyncStream(resource=name) for name in names))


def resources(sync: Sync) -> list[str]:
    return [stream.resource for stream in sync.streams]


def test_a_new_one_takes_everything() -> None:
    assert new_own_sync("api", None) == Sync(source="api")
    assert new_own_sync("api", "DAILY") == Sync(source="api", frequency="DAILY")


@pytest.mark.parametrize(
    ("before", "after", "sync", "expected"),
    [
        (["a", "b"], ["a", "b", "c"], ["a", "b"], ["a", "b", "c"]),
        (["a", "b"], ["a"], ["a", "b"], ["a"]),
        (["a", "b"], ["a", "b", "c"], ["a"], ["a", "c"]),  # b was left out by a person
        (["a", "b"], ["b", "a"], ["a", "b"], ["a", "b"]),
        (["a", "b"], ["z=a", "b"], ["a", "b"], ["z", "b"]),
        (["a", "b"], ["a", "z=b"], ["a"], ["a"]),  # renamed, and still left out
        (["a"], ["x=a", "y=a"], ["a"], ["x", "y"]),
        (["a", "b"], ["a", "b", "c"], [], []),  # all, always
    ],
)
def test_streams_stay_in_step(
    before: list[str], after: list[str], sync: list[str], expected: list[str]
) -> None:
    changed = in_step(chosen(*sync), connector(*before), connector(*after), None)
    assert resources(changed) == expected


def test_what_a_person_chose_stays() -> None:
    mine = SyncStream(
        resource="a",
        table="mine",
        write_disposition=WriteDisposition.APPEND,
        transform=Transform(drop=("notes",)),
    )
    sync = Sync(source="api", destination="file", max_rejected=5, streams=(mine,))
    changed = in_step(sync, connector("a"), connector("a", "b"), "HOURLY")
    assert changed == sync.model_copy(
        update={"frequency": "HOURLY", "streams": (mine, SyncStream(resource="b"))}
    )
    renamed = in_step(sync, connector("a"), connector("b=a"), None)
    assert renamed.streams == (mine.model_copy(update={"resource": "b"}),)
    assert renamed.frequency == "MANUAL"


def test_a_frequency_that_is_none_is_refused() -> None:
    with pytest.raises(ValidationError):
        in_step(Sync(source="api"), connector(), connector(), "SOMETIMES")


@given(before=NAMES, after=NAMES, left_out=st.sets(st.sampled_from("abcdef")))
def test_whatever_changes_nothing_is_lost_or_doubled(
    before: list[str], after: list[str], left_out: set[str]
) -> None:
    sync = chosen(*(name for name in before if name not in left_out))
    changed = in_step(sync, connector(*before), connector(*after), None)
    found = resources(changed)
    assert len(found) == len(set(found))
    if sync.streams:
        new = set(after) - set(before)
        assert set(found) == (set(resources(sync)) & set(after)) | new


def test_other_syncs_follow_names_only() -> None:
    before, after = connector("a", "b", "c"), connector("z=a", "b", "d")
    assert resources(follow_renames(chosen("a", "c"), before, after)) == ["z", "c"]
    assert follow_renames(Sync(source="api"), before, after) == Sync(source="api")
