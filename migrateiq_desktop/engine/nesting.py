"""Whether a stream's lists become child tables, and what their rows lead back by. Over ports."""

from hashlib import blake2b

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .batches import Nested
from .child_table import ROW_ID, ParentKey, without_columns
from .child_tables import ChildTables, Place, whole_schema
from .context import RunContext
from .mapping.apply import Slot
from .mapping.plan import Plan
from .ports import LoadsChildren, Refusals, RefusesValues, Target
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
        key = ParentKey(target.key, overwrites=True, keeps_missing=target.keeps_missing)
        return key, table_key
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
    start: TableStart,
) -> Nested | None:
    """What makes the stream's child tables; None when there are none.

    Waits for the destination, so it can't be called by the loop. Raises DestinationError.
    """
    destination = context.destination
    if not plan.has_children or not isinstance(destination, LoadsChildren):
        return None
    opener, thread = destination, context.thread

    def refusals_of(name: str) -> Refusals | None:
        if not isinstance(opener, RefusesValues):
            return None
        return thread.call_and_wait(opener.refusals, target.child(name))

    def open_table(name: str, resume: bool) -> tuple[StreamSchema, Refusals | None]:  # noqa: FBT001
        existing = thread.call_and_wait(opener.begin_child, target, name, resume=resume)
        return existing, refusals_of(name)

    place = Place(open_table, refusals_of(f"{target.table}__{ROW_ID}"))
    others = {one.target for one in context.job.streams} - {target.table}
    parent, slots = key
    mark = blake2b(f"{context.job.run_uid}\0{target.stream}".encode(), digest_size=8).hexdigest()
    tables = ChildTables(plan, target.table, parent, place, sorted(others))
    tables.restore(start.before.children, resume=start.resume)
    return Nested(tables, slots, mark)


def stream_table(
    plan: Plan, start: TableStart, target: Target, key: tuple[Slot, ...], nested: Nested | None
) -> StreamTable:
    """The stream's own table."""
    if nested is None or not nested.tables.key.is_row_id:
        return StreamTable(plan, start, key=key, keep_missing=target.keeps_missing)
    reserved = (ROW_ID,)
    start = TableStart(
        without_columns(start.existing, reserved),
        without_columns(start.before, reserved),
        start.resume,
    )
    return StreamTable(plan, start, key=key, keep_missing=target.keeps_missing, reserved=reserved)


def schema_of(table: StreamTable, nested: Nested | None) -> StreamSchema:
    """Of the stream's own table, with its child tables."""
    return whole_schema(table, None if nested is None else nested.tables)


def finish_tables(table: StreamTable, nested: Nested | None) -> None:
    """The stream is over: fields that only had nulls become columns."""
    if nested is None:
        table.finish()
        return
    table.finish(nested.tables.slots())
    nested.tables.finish()
