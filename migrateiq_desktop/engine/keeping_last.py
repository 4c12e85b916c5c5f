"""What `deduplicate` asks of a table: that a later record overwrites the one before. Pure."""

from dataclasses import replace

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition

from .mapping.apply import Slot
from .mapping.new_names import NewNames
from .mapping.plan import Plan
from .ports import Target
from .targets import columns_of


def overwriting(
    target: Target, stream: Stream, definition: SyncStream, plan: Plan
) -> tuple[Target, tuple[Slot, ...]]:
    """The target with the key that records overwrite each other by, and the slots of that key
    where it isn't the stream's own.

    Raises DefinitionError where the one that is to stay could not take the other's place.
    """
    wanted = definition.transform.deduplicate
    if wanted is None or not wanted.overwrites:
        return target, ()
    if definition.disposition(stream) is WriteDisposition.APPEND:
        raise DefinitionError(
            f"{stream.name} can't keep the last of equal records",
            cause="it appends, and what is appended is never changed",
            next_step="Choose replace or merge, or keep the first without order_by.",
        )
    names = NewNames(plan)
    slots = tuple(names.slot(name, "deduplicate") for name in wanted.key)
    for slot in slots:
        if isinstance(slot, str) and ("." in slot or (plan.opens_objects and "__" in slot)):
            raise DefinitionError(
                f"{stream.name} can't keep the last of equal records by {slot}",
                cause="a field inside an object must have its own place in the mapping for that",
                next_step=f"List it under fields, with {slot} as its name.",
            )
    if not target.key:
        return replace(target, key=columns_of(plan, slots)), slots
    if {plan.target_of(name) for name in stream.key} != set(slots):
        raise DefinitionError(
            f"{stream.name} can't keep the last of equal records",
            cause=f"it is merged by {', '.join(stream.key)}, and deduplicate has another key",
            next_step="Give deduplicate the primary key, or keep the first without order_by.",
        )
    return target, ()
