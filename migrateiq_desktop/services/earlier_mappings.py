"""Which streams of a run had another mapping before. Called on the database's thread."""

from migrateiq_desktop.model.run import Run
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.workspace.database import WorkspaceDatabase


def mapped_otherwise(
    database: WorkspaceDatabase, run: Run, definition: RunDefinition
) -> dict[str, int]:
    """The streams that are merged into what an earlier run loaded with another mapping, and which.

    Of a trial, a retry and a full refresh none: they have tables of their own, or mean it.
    """
    if run.limit is not None or run.retry_of is not None or definition.full_refresh:
        return {}
    sources = {stream.name: stream for stream in definition.source.streams()}
    merged = [
        stream
        for stream in definition.streams()
        if stream.disposition(sources[stream.resource]) is WriteDisposition.MERGE
    ]
    if not merged:
        return {}
    loaded = database.runs.loaded_before(run, definition.origin)
    earlier = {number: database.runs.definition(number) for number in set(loaded.values())}
    found: dict[str, int] = {}
    for stream in merged:
        number = loaded.get(stream.target)
        before = () if number is None else earlier[number].streams()
        for one in before:
            same_table = one.target == stream.target
            if number is not None and same_table and _differs(one.transform, stream.transform):
                found[stream.resource] = number
    return found


def _differs(before: Transform, after: Transform) -> bool:
    """The order of fields and rules is that of new columns and of reasons, not of values."""
    return _parts(before) != _parts(after)


def _parts(transform: Transform) -> Transform:
    return transform.model_copy(
        update={
            "fields": tuple(sorted(transform.fields, key=repr)),
            "rules": tuple(sorted(transform.rules, key=repr)),
            "drop": tuple(sorted(transform.drop)),
        }
    )
