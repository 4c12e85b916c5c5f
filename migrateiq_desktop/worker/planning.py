"""What loading a sample would do to the destination's tables: asked of the destination itself."""

import asyncio
from collections.abc import Iterator, Sequence

from migrateiq_desktop.destinations.planning import name_there, plan_loads
from migrateiq_desktop.destinations.sql.planning import Found, Load, is_wider
from migrateiq_desktop.engine.mapping.changes import Resources
from migrateiq_desktop.engine.ports import ColumnRows
from migrateiq_desktop.engine.sampling import SampleLoad, load_of_sample
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import AnyDestination, FolderConnector, Stream
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.masking import cut
from migrateiq_desktop.model.planning import (
    ColumnFate,
    PlannedColumn,
    PlannedRow,
    PlannedTable,
    PlanSample,
    RowFate,
    SamplePlanned,
)
from migrateiq_desktop.model.sampling import LONGEST_CELL, LONGEST_TOLD_VALUE
from migrateiq_desktop.model.sync import WriteDisposition


async def planned(stream: Stream, records: Sequence[Json], request: PlanSample) -> SamplePlanned:
    """The answer. What fails stands in its `error`."""
    try:
        tables = await asyncio.to_thread(_planned, stream, records, request)
    except MigrateIQError as error:
        return SamplePlanned(number=request.number, error=error.report())
    return SamplePlanned(number=request.number, tables=tables)


def _planned(
    stream: Stream, records: Sequence[Json], request: PlanSample
) -> tuple[PlannedTable, ...]:
    resources = Resources(request.secrets)
    sample = load_of_sample(stream, records, request.definition, resources)
    loads = list(_loads(sample))
    found = plan_loads(request.destination, dict(request.destination_secrets), loads)
    own = sample.target.table
    return tuple(
        _table(request.destination, load, one, sample, is_child=load.table != own)
        for load, one in zip(loads, found, strict=True)
    )


def _loads(sample: SampleLoad) -> Iterator[Load]:
    replaces = sample.target.disposition is WriteDisposition.REPLACE
    target = sample.target
    own = sample.table_schema.model_copy(update={"children": ()})
    yield Load(target.table, own, sample.rows, target.key, replaces)
    for child in sample.table_schema.children:
        batch = sample.children.get(child.table)
        rows = ColumnRows.of(batch.rows) if batch is not None else ColumnRows([])
        yield Load(child.table, child.table_schema, rows, (), replaces)


def _table(
    destination: AnyDestination, load: Load, found: Found, sample: SampleLoad, *, is_child: bool
) -> PlannedTable:
    name = name_there(destination, load.table)
    exists = bool(found.columns)
    if isinstance(destination, FolderConnector):
        exists = (destination.path / name).exists()
    return PlannedTable(
        name=name,
        disposition=sample.target.disposition,
        exists=exists,
        rows=found.count,
        columns=tuple(_columns(load, found)),
        statements=found.statements,
        sampled=len(load.rows),
        matching=sum(row.exists for row in found.compared) if found.compared else None,
        fates=() if is_child else tuple(_fates(load, found)),
        is_child=is_child,
        trouble=found.trouble,
    )


def _fates(load: Load, found: Found) -> Iterator[PlannedRow]:
    if not found.compared:
        yield from [PlannedRow(fate=RowFate.CREATE)] * len(load.rows)
    for row in found.compared:
        if not row.exists:
            yield PlannedRow(fate=RowFate.CREATE)
            continue
        changes = tuple((name, _told(old), _told(new)) for name, old, new in row.changes)
        yield PlannedRow(fate=RowFate.UPDATE if changes else RowFate.UNCHANGED, changes=changes)


def _told(value: object) -> str:
    return "" if value is None else cut(text_of(value), LONGEST_CELL)


def _columns(load: Load, found: Found) -> Iterator[PlannedColumn]:
    there = {column.name.lower(): column for column in found.columns}
    keys = {name.lower() for name in load.key}
    for column in load.table_schema.columns:
        old, fate = there.pop(column.name.lower(), None), ColumnFate.NEW
        if old is not None:
            wider = is_wider(old.type, column) and not load.replaces
            fate = ColumnFate.WIDENED if wider else ColumnFate.KEPT
        yield PlannedColumn(
            name=column.name,
            type=column.type,
            fate=fate,
            declared="" if old is None or load.replaces else old.declared,
            key=column.name.lower() in keys,
            there=None if old is None else old.type,
            values=() if old is None else _values(found, old.name),
        )
    for old in there.values():
        fate = ColumnFate.GONE if load.replaces else ColumnFate.LEFT
        yield PlannedColumn(
            name=old.name,
            type=old.type,
            fate=fate,
            declared=old.declared,
            there=old.type,
            values=_values(found, old.name),
        )


def _values(found: Found, column: str) -> tuple[str, ...]:
    there = (value for value in found.examples.get(column, ()) if value is not None)
    return tuple(dict.fromkeys(cut(text_of(value), LONGEST_TOLD_VALUE) for value in there))
