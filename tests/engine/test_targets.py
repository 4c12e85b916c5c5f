"""Where a stream goes."""

import pytest

from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.ports import Target
from migrateiq_desktop.engine.targets import target_of
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform

KEYED = Stream(name="people", primary_key="id")


def target(
    stream: Stream, definition: SyncStream, *, trial: bool = False
) -> tuple[Target, tuple[str, ...]]:
    return target_of(stream, definition, plan_of(definition.transform), trial=trial)


def test_a_stream_with_a_key_is_merged() -> None:
    found, key = target(KEYED, SyncStream(resource="people"))
    assert found == Target("people", "people", WriteDisposition.MERGE, ("id",))
    assert key == ("id",)
    assert found.keeps_missing


def test_one_without_is_replaced() -> None:
    found, key = target(Stream(name="people"), SyncStream(resource="people", table="p"))
    assert found == Target("people", "p", WriteDisposition.REPLACE, ())
    assert key == ()


def test_appending_needs_no_key() -> None:
    definition = SyncStream(resource="people", write_disposition=WriteDisposition.APPEND)
    found, key = target(KEYED, definition)
    assert (found.disposition, found.key, key) == (WriteDisposition.APPEND, (), ())


def test_the_key_goes_by_its_new_name() -> None:
    transform = Transform(field_mappings={"id": "customer_id"})
    found, key = target(KEYED, SyncStream(resource="people", transform=transform))
    assert found.key == ("customer_id",)
    assert key == ("id",)


def test_merging_without_a_key_is_refused() -> None:
    definition = SyncStream(resource="people", write_disposition=WriteDisposition.MERGE)
    with pytest.raises(DefinitionError, match="people can't be merged: it has no primary key"):
        target(Stream(name="people"), definition)


@pytest.mark.parametrize("disposition", list(WriteDisposition))
def test_a_trial_goes_into_a_table_of_its_own(disposition: WriteDisposition) -> None:
    definition = SyncStream(resource="people", write_disposition=disposition)
    found, _ = target(KEYED, definition, trial=True)
    assert found.table == "people_trial"
    assert found.disposition is WriteDisposition.REPLACE
    assert bool(found.key) is (disposition is WriteDisposition.MERGE)
