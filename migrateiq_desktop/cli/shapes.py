"""The JSON that commands print: a public contract (docs: the command line). Pure functions.

Keys are only ever added with a new version of the contract. Times are UTC, whole seconds.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import ConnectionTested, Discovered, Previewed, Progress
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.rejects import KeptReject, RejectCause
from migrateiq_desktop.model.run import Counts, RejectedRecord, Run, RunStream
from migrateiq_desktop.model.undoing import Undone
from migrateiq_desktop.services.system_schedules.entries import Entry
from migrateiq_desktop.services.views import (
    ConnectorSummary,
    DryRun,
    DryStream,
    StoredConnector,
    StoredSecret,
    StreamCursor,
    Totals,
    Upcoming,
)

JsonObject = Mapping[str, object]


def moment(value: datetime | None) -> str | None:
    """`2026-05-26T23:30:00Z`."""
    return None if value is None else value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def run_result(run: Run) -> JsonObject:
    """One object at the end of `run` and `sync`, and each of `runs list`."""
    return {
        "id": run.id,
        "status": run.status.value,
        "sync": run.sync,
        "records_read": run.counts.read,
        "records_processed": run.counts.loaded,
        "records_rejected": run.counts.rejected,
        "records_skipped": run.counts.skipped,
        "duration_seconds": _rounded(run.duration_seconds),
        "created_at": moment(run.created_at),
        "streams": [_run_stream(stream) for stream in run.streams],
        "error": error(run.error),
        # only where there is something to say: the keys above are those of every run
        **({} if run.retry_of is None else {"retry_of": run.retry_of}),
        **({} if run.undone_at is None else {"undone_at": moment(run.undone_at)}),
        **_waited(run.counts),
    }


def undone(run: Run, done: Undone) -> JsonObject:
    """What `runs undo` has done."""
    return {
        "id": run.id,
        "undone_at": moment(run.undone_at),
        "tables": [
            {"table": one.name, "rows": one.rows, "removed": one.removed} for one in done.tables
        ],
        "streams": [{"stream": one.stream, "cursor": one.value} for one in done.reads],
        "backups": list(done.backups),
    }


def _waited(counts: Counts) -> JsonObject:
    return {"waited_seconds": counts.waited_seconds} if counts.waited_milliseconds else {}


def _run_stream(stream: RunStream) -> JsonObject:
    counts = stream.counts
    return {
        "stream": stream.stream,
        "table": stream.table,
        "read": counts.read,
        "loaded": counts.loaded,
        "rejected": counts.rejected,
        "skipped": counts.skipped,
        "pages": counts.pages,
        **(
            {"child_tables": [{"table": table, "rows": rows} for table, rows in stream.children]}
            if stream.children
            else {}
        ),
        **_waited(counts),
    }


def dry_run(found: DryRun) -> JsonObject:
    """What `--dry-run` gives in place of a run's result."""
    return {
        "dry_run": True,
        "sync": found.sync,
        "status": found.status.value,
        "streams": [_dry_stream(stream) for stream in found.streams],
        "error": error(found.error),
    }


def _dry_stream(stream: DryStream) -> JsonObject:
    counts, existing = stream.counts, stream.existing
    before = {} if existing is None else {c.name: c.type.value for c in existing.columns}
    return {
        "stream": stream.stream,
        "table": stream.table,
        "makes_table": None if existing is None else not before,
        "columns": [
            {"name": c.name, "type": c.type.value, "existing": before.get(c.name)}
            for c in stream.planned.columns
        ],
        "read": counts.read,
        "would_load": counts.loaded,
        "rejected": counts.rejected,
        "skipped": counts.skipped,
        "reasons": stream.reasons,
        "examples": [rejected_record(record) for record in stream.examples],
        "warnings": list(stream.warnings),
    }


def stream_cursor(found: StreamCursor) -> JsonObject:
    """One of `state list`. `value` is null where the next run reads from the start."""
    state = found.state
    return {
        "stream": found.stream,
        "table": found.table,
        "cursor_path": found.cursor_path,
        "kind": None if state is None else state.kind.value,
        "value": None if state is None else state.value,
        "remembered": 0 if state is None else sum(map(len, state.border.values())),
        "set_by_hand": state is not None and not state.run_uid,
    }


def upcoming(found: Upcoming) -> JsonObject:
    """One of `schedule list`. `next_at` is null for a cron line that is never due."""
    return {
        "sync": found.sync,
        "frequency": found.frequency,
        "next_at": moment(found.at),
        "missed_at": moment(found.missed_at),
        "missed_reason": found.missed_reason or None,
    }


def schedule_entry(sync: str, made: Entry) -> JsonObject:
    """One of `schedule print`."""
    return {
        "sync": sync,
        "crontab": list(made.lines),
        "files": {str(file): text for file, text in made.files},
        "commands": [list(command) for command in made.commands],
    }


def error(report: ErrorReport | None) -> JsonObject | None:
    """What went wrong: `kind` is for programs, the rest for a person."""
    if report is None:
        return None
    return {
        "kind": report.kind,
        "title": report.title,
        "cause": report.cause,
        "next_step": report.next_step,
        "details": report.details,
        "until": moment(report.until),
    }


def progress_event(event: Progress) -> JsonObject:
    """A line of `--progress json`."""
    counts = event.counts
    return {
        "event": "progress",
        "sync": event.sync,
        "stream": event.stream,
        "read": counts.read,
        "loaded": counts.loaded,
        "rejected": counts.rejected,
        "skipped": counts.skipped,
        "total": event.total,
        "pages": counts.pages,
        "bytes": counts.received_bytes,
        "rate": round(event.rate),
        "retries": counts.retries,
        "state": event.state.value,
    }


def connection_tested(event: ConnectionTested) -> JsonObject:
    """`migrateiq test --json`."""
    return {
        "connected": event.connected,
        "response_time_ms": _rounded(event.response_time_ms),
        "message": event.message,
        "endpoint": event.endpoint,
        "status_code": event.status_code,
        "records": event.records,
    }


def totals(value: Totals) -> JsonObject:
    """`migrateiq stats --json`."""
    return {
        "total_connectors": value.total_connectors,
        "active_connectors": value.active_connectors,
        "total_records_synced": value.total_records_synced,
        "last_24h_syncs": value.last_24h_syncs,
        "success_rate": _rounded(value.success_rate),
        "avg_sync_duration": _rounded(value.avg_sync_duration),
    }


def rejected_record(record: RejectedRecord) -> JsonObject:
    """A rejected record, as `preview` and `--dry-run` give it, too."""
    return {
        "stream": record.stream,
        "page": record.page,
        "index": record.index,
        "field": record.field,
        "value": record.value,
        "reason": record.reason,
        "record": record.record,
    }


def kept_reject(kept: KeptReject) -> JsonObject:
    """Each of `runs rejected`: what has become of it only where there is something to say."""
    more: dict[str, object] = {}
    if kept.edited is not None:
        more["edited"] = kept.edited
    if kept.retried_by is not None:
        more["loaded_by"] = kept.retried_by
    if kept.discarded_at is not None:
        more |= {"discarded_at": moment(kept.discarded_at), "note": kept.note}
    return {**rejected_record(kept.rejected), **more}


def reject_cause(cause: RejectCause) -> JsonObject:
    """Each of `runs rejected --causes`."""
    return {
        "cause": cause.id,
        "stream": cause.stream,
        "field": cause.field,
        "reason": cause.cause,
        "open": cause.open,
        "retried": cause.retried,
        "discarded": cause.discarded,
    }


def discovered(name: str, definition: object, found: Discovered) -> JsonObject:
    """`discover`: the connector, its definition as it stands in a file, and every finding."""
    told = found.model_dump(by_alias=True, exclude={"event", "definition", "error"})
    return {
        "connector": name,
        "definition": definition,
        **told,
        "error": error(found.error),
    }


def previewed(event: Previewed) -> JsonObject:
    """`migrateiq preview --json`: the records as received, and the columns they would get."""
    columns = event.loaded_schema.columns
    return {
        "stream": event.stream,
        "total": event.total,
        "columns": [{"name": column.name, "type": column.type.value} for column in columns],
        "records": list(event.records),
        "rejected": [rejected_record(record) for record in event.rejected],
        "findings": list(event.findings),
    }


def connector(row: ConnectorSummary) -> JsonObject:
    """Each of `connectors list`."""
    return {
        "name": row.name,
        "label": row.label,
        "type": row.type,
        "endpoint": row.endpoint,
        "auth": row.auth_type,
        "active": row.active,
        "streams": row.streams,
        "key": row.key_state.value,
        "last_run_id": row.last_run_id,
        "last_run_at": moment(row.last_run_at),
        "last_status": row.last_status and row.last_status.value,
        "records": row.records,
    }


def stored_connector(stored: StoredConnector) -> JsonObject:
    """`connectors show`: the definition as in a migration file."""
    return {
        "name": stored.name,
        "frequency": stored.frequency,
        "sync": stored.sync,
        "key": stored.key_state.value,
        "key_host": stored.key_origin,
        "created_at": moment(stored.created_at),
        "updated_at": moment(stored.updated_at),
        "definition": stored.definition.model_dump(mode="json", by_alias=True),
    }


def checked(path: str, file: MigrationFile, tests: Mapping[str, ConnectionTested]) -> JsonObject:
    """`check`; with `--connect` each connector's test stands beside it."""
    return {
        "file": path,
        "valid": True,
        "connectors": [
            {
                "name": name,
                "type": definition.type,
                "test": connection_tested(tests[name]) if name in tests else None,
            }
            for name, definition in file.connectors.items()
        ],
        "syncs": [
            {
                "name": name,
                "source": sync.source,
                "destination": sync.destination,
                "frequency": sync.frequency,
            }
            for name, sync in file.syncs.items()
        ],
    }


def secret(stored: StoredSecret) -> JsonObject:
    """Each of `secrets list`. Never a value."""
    return {
        "connector": stored.connector,
        "name": stored.name,
        "host": stored.origin,
        "keeper": stored.keeper.value,
        "stored_at": moment(stored.stored_at),
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)
