"""What is odd about a stream's records without being wrong: seen as they pass, told at the end."""

from collections.abc import Iterator, Sequence

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import SyncStream

from .fields import FieldWatch
from .mapping.apply import Slot
from .mapping.plan import Plan
from .ports import ColumnRows, Page
from .repeats import RepeatWatch
from .table import StreamTable


class Oddities:
    """Watches the records of one stream in one run."""

    def __init__(self, stream: Stream, definition: SyncStream, plan: Plan) -> None:
        self._disposition = definition.disposition(stream)
        self._key = _key_slots(stream, definition, plan)
        self._names = stream.key
        self._fields = FieldWatch()
        self._repeats = RepeatWatch()

    def goes_on(self, table: StreamTable) -> None:
        """The run was interrupted: what was read before is known by its table only."""
        self._fields = FieldWatch(table.fields_seen())

    def see(
        self,
        pages: Sequence[Page],
        rows: Sequence[object],
        table: StreamTable,
        schema: StreamSchema,
    ) -> None:
        """Take in a batch: its pages, and the rows that they became, in the schema's columns."""
        for page in pages:
            self._fields.see(page)
        if not self._key or not isinstance(rows, ColumnRows):
            return
        names = [column.name for column in schema.columns]
        found = [table.column_of(slot) for slot in self._key if table.knows(slot)]
        if len(found) == len(self._key) and set(found) <= set(names):
            self._repeats.see(rows, [names.index(name) for name in found], self._names)

    def remarks(self) -> Iterator[str]:
        """What the stream's report says of it."""
        yield from self._repeats.remarks(self._disposition)
        yield from self._fields.remarks(self._disposition)


def _key_slots(stream: Stream, definition: SyncStream, plan: Plan) -> tuple[Slot, ...]:
    """The key whose repeats are told; empty without one, or where `deduplicate` sees to it."""
    if definition.transform.deduplicate is not None:
        return ()
    try:
        return tuple(plan.target_of(name) for name in stream.key)
    except DefinitionError:
        # the mapping leaves it out: then nothing is loaded by key either
        return ()
