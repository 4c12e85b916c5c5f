"""Where a stream goes: table, key and disposition; a trial goes beside the real table. Pure."""

from dataclasses import replace

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition

from .mapping.apply import Slot
from .mapping.plan import Plan
from .naming import ColumnNames, clean_name
from .ports import RETRY_SUFFIX, Target

TRIAL_SUFFIX = "_trial"


def target_of(
    stream: Stream, definition: SyncStream, plan: Plan, *, trial: bool
) -> tuple[Target, tuple[str, ...]]:
    """The target, and the source's names of its key: empty unless records need one.

    Raises DefinitionError when a merge has no key. A trial never touches the real table: it makes
    a table of its own anew each time, whatever the disposition.
    """
    disposition = definition.disposition(stream)
    key: tuple[str, ...] = ()
    if disposition is WriteDisposition.MERGE:
        key = stream.key
        if not key:
            raise DefinitionError(
                f"{stream.name} can't be merged",
                cause="it has no primary key",
                next_step="Give the stream a primary_key, or choose append or replace.",
            )
    table = clean_name(definition.target)
    return (
        Target(
            stream=stream.name,
            table=table + TRIAL_SUFFIX if trial else table,
            disposition=WriteDisposition.REPLACE if trial else disposition,
            key=_key_columns(plan, key),
            trial=trial,
        ),
        key,
    )


def retried(target: Target) -> Target:
    """Where rejected records go that are tried again: to the rows that are there, as they would
    have gone; with a checkpoint of their own beside the stream's."""
    disposition = WriteDisposition.MERGE if target.key else WriteDisposition.APPEND
    return replace(target, stream=target.stream + RETRY_SUFFIX, disposition=disposition)


def _key_columns(plan: Plan, key: tuple[str, ...]) -> tuple[str, ...]:
    """The key's columns: named before all others, so that nothing can take their names."""
    return columns_of(plan, tuple(plan.target_of(name) for name in key))


def columns_of(plan: Plan, slots: tuple[Slot, ...]) -> tuple[str, ...]:
    """The columns of slots that are named before all unlisted fields."""
    names = ColumnNames()
    by_slot: dict[int | str, str] = {
        field.slot: names.assign_first([field.target])[0] for field in plan.fields
    }
    for slot in slots:
        if slot not in by_slot:
            (by_slot[slot],) = names.assign([str(slot)])
    return tuple(by_slot[slot] for slot in slots)
