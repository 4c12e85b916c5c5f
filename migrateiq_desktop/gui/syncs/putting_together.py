"""One sync changed in two places: what each changed, put together. Pure, no Qt."""

from dataclasses import replace
from typing import TypeVar

from .sync_draft import StreamRow, SyncDraft

T = TypeVar("T")


def together(base: SyncDraft, mine: SyncDraft, theirs: SyncDraft) -> SyncDraft:
    """What is stored by now, with all that is otherwise in `mine` than it was in `base`.

    Where both changed the same setting, or the mapping of the same stream, mine stands.
    """
    moved = mine.source != base.source
    return replace(
        theirs,
        name=_newer(base.name, mine.name, theirs.name),
        source=mine.source if moved else theirs.source,
        destination=_newer(base.destination, mine.destination, theirs.destination),
        frequency=_newer(base.frequency, mine.frequency, theirs.frequency),
        catch_up=_newer(base.catch_up, mine.catch_up, theirs.catch_up),
        max_rejected=_newer(base.max_rejected, mine.max_rejected, theirs.max_rejected),
        streams=mine.streams if moved else _rows(base, mine, theirs),
    )


def _rows(base: SyncDraft, mine: SyncDraft, theirs: SyncDraft) -> tuple[StreamRow, ...]:
    before = {row.resource: row for row in base.streams}
    own = {row.resource: row for row in mine.streams}
    rows = [_row(before.get(row.resource), own.get(row.resource), row) for row in theirs.streams]
    there = {row.resource for row in theirs.streams}
    gone = (row for row in mine.streams if row.resource not in there)
    return (*rows, *(row for row in gone if row != before.get(row.resource)))


def _row(base: StreamRow | None, mine: StreamRow | None, theirs: StreamRow) -> StreamRow:
    if mine is None:
        return theirs
    base = base or StreamRow(resource=theirs.resource)
    return replace(
        theirs,
        use=_newer(base.use, mine.use, theirs.use),
        table=_newer(base.table, mine.table, theirs.table),
        disposition=_newer(base.disposition, mine.disposition, theirs.disposition),
        transform=_newer(base.transform, mine.transform, theirs.transform),
    )


def _newer(base: T, mine: T, theirs: T) -> T:
    return theirs if mine == base else mine
