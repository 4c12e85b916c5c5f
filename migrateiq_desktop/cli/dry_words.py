"""What a dry run found, in sentences. Pure."""

from collections.abc import Iterator

from migrateiq_desktop.cli.words import counted, number
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.services.views import DryRun, DryStream

MOST_REASONS = 10


def lines(found: DryRun) -> Iterator[str]:
    """What a run would do, stream by stream."""
    yield f"Dry run of {found.sync}: {found.status}. Nothing was written."
    for stream in found.streams:
        yield from _stream(stream)


def _stream(stream: DryStream) -> Iterator[str]:
    counts = stream.counts
    yield (
        f"{stream.stream} into {stream.table}: {counted(counts.read, 'record')} read;"
        f" {number(counts.loaded)} would be loaded, {number(counts.skipped)} skipped,"
        f" {number(counts.rejected)} rejected."
    )
    yield from _table(stream)
    for reason, count in list(stream.reasons.items())[:MOST_REASONS]:
        yield f"  rejected, {counted(count, 'record')}: {reason}"
    if len(stream.reasons) > MOST_REASONS:
        yield f"  rejected for {counted(len(stream.reasons) - MOST_REASONS, 'more reason')}"
    for warning in stream.warnings:
        yield f"  {warning}"


def _table(stream: DryStream) -> Iterator[str]:
    planned, existing = stream.planned, stream.existing
    if existing is None or not planned.columns:
        return
    if not existing.columns:
        yield f"  the table {stream.table} would be made: {_columns(planned)}"
        for child in planned.children:
            yield f"  the table {child.table} would be made: {_columns(child.table_schema)}"
        return
    before = {column.name.casefold(): column.type for column in existing.columns}
    new = [one for one in planned.columns if one.name.casefold() not in before]
    if new:
        yield f"  new columns: {_columns(StreamSchema(columns=tuple(new)))}"
    for column in planned.columns:
        was = before.get(column.name.casefold())
        if was is not None and was is not column.type:
            yield f"  {column.name} holds {was} and would get {column.type}"


def _columns(schema: StreamSchema) -> str:
    return ", ".join(f"{column.name} {column.type}" for column in schema.columns)
