"""Streams that refer to each other: in which order they run, and what they may refer to."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from migrateiq_desktop.model.errors import DefinitionError, SourceError
from migrateiq_desktop.model.run import StreamState
from migrateiq_desktop.model.schema import Column, FieldType

from .context import RunContext
from .mapping.new_names import NewNames
from .mapping.references import KnownKeys
from .ports import ReadsColumns
from .stream import Work


def in_order(context: RunContext, works: Sequence[Work]) -> list[Work]:
    """Referenced streams first, the others as they stand.

    Raises DefinitionError for a reference that leads nowhere or round in a circle, and where the
    destination can't be asked.
    """
    by_name = {work.stream.name: work for work in works}
    for work in works:
        for known in work.checks.references:
            _check(context, work.stream.name, known, by_name)
    done: dict[str, Work] = {}
    for work in works:
        _place(work, by_name, done, ())
    return list(done.values())


def _place(
    work: Work, by_name: Mapping[str, Work], done: dict[str, Work], way: tuple[str, ...]
) -> None:
    name = work.stream.name
    if name in done:
        return
    if name in way:
        circle = " → ".join((*way[way.index(name) :], name))
        raise DefinitionError(
            "Streams refer to each other in a circle",
            cause=f"{circle}: none can be loaded first",
            next_step="Take one of these reference rules out.",
        )
    for known in work.checks.references:
        _place(by_name[known.reference.stream], by_name, done, (*way, name))
    done[name] = work


def _check(context: RunContext, name: str, known: KnownKeys, by_name: Mapping[str, Work]) -> None:
    wanted = known.reference
    if wanted.stream not in by_name:
        near = get_close_matches(wanted.stream, by_name, n=1)
        raise DefinitionError(
            f"{name} refers to the stream {wanted.stream}, which the sync doesn't have",
            cause=f"it has {', '.join(by_name)}",
            next_step=f"Did you mean {near[0]}?" if near else "Add the stream to the sync.",
        )
    if not _is_partial(context) and not isinstance(context.destination, ReadsColumns):
        raise DefinitionError(
            f"{name} can't be checked against {wanted.stream}",
            cause="the destination can't be asked for what it holds",
            next_step="Take the reference rule out, or load into a database.",
        )
    NewNames(by_name[wanted.stream].plan).slot(wanted.field, f"a reference of {name}")


async def fill(
    context: RunContext, work: Work, works: Sequence[Work], states: Mapping[str, StreamState]
) -> None:
    """Read what a stream's records may refer to, before its first one.

    `states` are those of the streams that this run has moved. Raises SourceError when one that is
    referred to isn't complete, DefinitionError when no record of it had the field.
    """
    by_name = {one.stream.name: one for one in works}
    destination = context.destination
    for known in work.checks.references:
        other = by_name[known.reference.stream]
        if states.get(other.stream.name, StreamState.DONE) is not StreamState.DONE:
            raise SourceError(
                f"{work.stream.name} can't be checked against {other.stream.name}",
                cause=f"{other.stream.name} is not complete",
                next_step="Run the sync again, once that stream can be loaded.",
            )
        # a trial has a few records of each stream: most of what they refer to isn't there
        if not _is_partial(context) and isinstance(destination, ReadsColumns):
            column = await _column(context, work.stream.name, known, other)
            known.begin()

            def take(
                values: Sequence[object], known: KnownKeys = known, column: Column = column
            ) -> None:
                truth = column.type is FieldType.BOOL
                known.add([bool(value) for value in values] if truth else values)

            await context.thread.call(
                destination.read_column, other.target.table, column.name, take
            )


def _is_partial(context: RunContext) -> bool:
    return context.job.limit is not None or context.job.dry_run


async def _column(context: RunContext, name: str, known: KnownKeys, other: Work) -> Column:
    found = await context.thread.call(context.destination.checkpoint, other.stream.name)
    columns = () if found is None else found.table_schema.columns
    wanted = known.reference.field
    for column in columns:
        if wanted in (column.field or column.name, column.name):
            return column
    near = get_close_matches(wanted, [column.name for column in columns], n=3, cutoff=0.5)
    raise DefinitionError(
        f"{name} refers to the field {wanted} of {other.stream.name}, which no record had",
        cause=f"near to it: {', '.join(near)}" if near else "",
        next_step="Correct the reference rule.",
    )
