"""Whether a stream's lists become child tables, and what their rows lead back by. Over ports."""

from hashlib import blake2b

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .batches import Nested
from .child_tables import ROW_ID, ChildTables, ParentKey
from .context import RunContext
from .mapping.apply import Slot
from .mapping.plan import Plan
from .ports import LoadsChildren, Target
from .table import StreamTable, TableStart
from .targets import columns_of


def parent_key(
    stream: Stream, target: Target, plan: Plan, table_key: tuple[Slot, ...]
) -> tuple[ParentKey, tuple[Slot, ...]]:
    """How rows of child tables lead back, and the slots of that key: none for a row id.

    What overwrites others is told by the key that it does so by, what is replaced as a whole by
    the primary key. What is appended may come again with every run: only a row id tells it.
    """
    if target.key:
        return ParentKey(target.key, overwrites=True), table_key
    slots: tuple[Slot, ...] = ()
    if target.disposition is WriteDisposition.REPLACE:
        try:
            slots = tuple(plan.target_of(name) for name in stream.key)
        except DefinitionError:
            # the mapping leaves the key out
            slots = ()
    if not slots or any(isinstance(slot, str) and "." in slot for slot in slots):
        return ParentKey((ROW_ID,), overwrites=False), ()
    return ParentKey(columns_of(plan, slots), overwrites=False), slots


def check_destination(context: RunContext, stream: str, plan: Plan) -> None:
    """Raises DefinitionError for child tables into a destination that doesn't take any."""
    if plan.has_children and not isinstance(context.destination, LoadsChildren):
        raise DefinitionError(
            f"{stream} can't be loaded with child tables",
            cause="the destination takes one table a stream",
            next_step="Choose nested: json or flatten, or load into a database.",
        )


def nested_of(
    context: RunContext,
    target: Target,
    plan: Plan,
    key: tuple[ParentKey, tuple[Slot, ...]],
) -> Nested | None:
    """What makes the stream's child tables; None when there are none."""
    destination = context.destination
    if not plan.has_children or not isinstance(destination, LoadsChildren):
        return None
    opener = destination

    def open_table(name: str, resume: bool) -> StreamSchema:  # noqa: FBT001  # a callback
        return context.thread.call_and_wait(
            opener.begin_child, target, name, resume=resume
        )

    others = {one.target for one in context.job.streams} - {target.table}
    parent, slots = key
    mark = blake2b(f"{context.job.run_uid}\0{target.stream}".encode(), digest_size=8).hexdigest()
    tables = ChildTables(plan, target.table, parent, open_table, sorted(others))
    return Nested(tables, slots, mark)


def stream_table(
    plan: Plan, start: TableStart, target: Target, key: tuple[Slot, ...], nested: Nested | None
) -> StreamTable:
    """The stream's own table."""
    reserved = (ROW_ID,) if nested is not None and nested.tables.key.is_row_id else ()
    return StreamTable(
        plan, start, key=key, keep_missing=target.keeps_missing, reserved=reserved
    )
