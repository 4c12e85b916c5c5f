"""Results as tables for a person. Text from outside stands as it is: never markup, no controls."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

from migrateiq_desktop.cli import words
from migrateiq_desktop.cli.terminal import printable
from migrateiq_desktop.cli.words import KEEPERS, KEY_WORDS, duration, local_time, number
from migrateiq_desktop.model import exact_json
from migrateiq_desktop.model.events import Previewed
from migrateiq_desktop.model.rejects import KeptReject, RejectCause, without_blank
from migrateiq_desktop.model.run import RejectedRecord, Run, RunStatus
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.services.views import (
    ConnectorSummary,
    StoredSecret,
    StreamCursor,
    Totals,
    Upcoming,
)

LONGEST_CELL = 60
NARROWEST_COLUMN = 12
"""Of a preview: as many columns are shown as fit with this width."""
_NUMBERS = frozenset({FieldType.INT, FieldType.FLOAT, FieldType.DECIMAL})
_STATUS_STYLES = {
    RunStatus.SUCCESS: "green",
    RunStatus.PARTIAL: "yellow",
    RunStatus.INCOMPLETE: "red",
    RunStatus.FAILED: "red",
}


def table(
    columns: Iterable[str], rows: Iterable[Sequence[str | Text]], *, right: str = ""
) -> Table:
    """A plain table; `right` names the columns that hold numbers, separated by blanks."""
    made = _empty_table()
    numeric = right.split()
    for column in columns:
        made.add_column(column, justify="right" if column in numeric else "left", overflow="fold")
    for row in rows:
        made.add_row(*(cell if isinstance(cell, Text) else cell_text(cell) for cell in row))
    return made


def _empty_table() -> Table:
    return Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)


def cell_text(text: str) -> Text:
    """One line, cut where it gets too long."""
    line = printable(text.replace("\n", " "))
    return Text(line if len(line) <= LONGEST_CELL else line[: LONGEST_CELL - 1] + "…")


def status_text(status: RunStatus | None) -> Text:
    """The status; its colour only repeats what it says."""
    return Text(status.value, style=_STATUS_STYLES.get(status, "")) if status else Text("")


def _state_text(run: Run) -> Text:
    return status_text(run.status) if run.undone_at is None else Text(words.state(run))


def run_streams(run: Run) -> Table:
    """A run's streams with their numbers, and their sum where there are several."""
    rows = [
        [
            stream.stream,
            stream.table,
            stream.state.value,
            *_numbers(
                stream.counts.read,
                stream.counts.loaded,
                stream.counts.rejected,
                stream.counts.skipped,
                stream.counts.pages,
            ),
        ]
        for stream in run.streams
    ]
    if len(rows) > 1:
        total = run.counts
        numbers = _numbers(total.read, total.loaded, total.rejected, total.skipped, total.pages)
        rows.append(["all", "", "", *numbers])
    columns = ["stream", "table", "state", "read", "loaded", "rejected", "skipped", "pages"]
    return table(columns, rows, right="read loaded rejected skipped pages")


def runs(listed: Iterable[Run]) -> Table:
    """The history."""
    rows: list[list[str | Text]] = [
        [
            str(run.id),
            _state_text(run),
            run.sync,
            local_time(run.created_at),
            duration(run.duration_seconds),
            *_numbers(run.counts.read, run.counts.loaded, run.counts.rejected),
            run.error.title if run.error else "",
        ]
        for run in listed
    ]
    columns = ["run", "status", "sync", "started", "took", "read", "loaded", "rejected", "error"]
    return table(columns, rows, right="run took read loaded rejected")


def rejected_records(records: Iterable[RejectedRecord]) -> Table:
    """Rejected records: where they came from, which field, why."""
    rows = [_rejected_row(record) for record in records]
    return table(["stream", "page/record", "field", "value", "reason"], rows)


def kept_rejects(records: Iterable[KeptReject]) -> Table:
    """The same of those that are kept, with what has become of them."""
    rows = [[*_rejected_row(kept.rejected), _since(kept)] for kept in records]
    titles = ["stream", "page/record", "field", "value", "reason", "since"]
    if not any(row[-1] for row in rows):
        titles, rows = titles[:-1], [row[:-1] for row in rows]
    return table(titles, rows)


def _rejected_row(record: RejectedRecord) -> list[str]:
    place = f"{record.page}/{record.index + 1}"
    return [record.stream, place, record.field or "", record.value or "", record.reason]


def _since(kept: KeptReject) -> str:
    if kept.discarded_at is not None:
        return f"discarded: {kept.note}" if kept.note else "discarded"
    if kept.retried_by is not None:
        return f"loaded by run {kept.retried_by}"
    return "" if kept.edited is None else "edited"


def reject_causes(causes: Iterable[RejectCause]) -> Table:
    """Why records were rejected; the first column is what --cause takes."""
    rows = [
        [
            str(one.id),
            one.stream,
            one.field or "",
            without_blank(one.cause),
            *(number(count) for count in (one.open, one.retried, one.discarded)),
        ]
        for one in causes
    ]
    return table(["cause", "stream", "field", "reason", "open", "retried", "discarded"], rows)


def connectors(rows: Iterable[ConnectorSummary]) -> Table:
    """The connector list."""
    cells: list[list[str | Text]] = [
        [
            row.name,
            row.type,
            row.endpoint,
            row.auth_type,
            KEY_WORDS[row.key_state],
            "yes" if row.active else "no",
            number(row.streams),
            local_time(row.last_run_at),
            status_text(row.last_status),
        ]
        for row in rows
    ]
    columns = ["name", "type", "endpoint", "auth", "key", "active", "streams", "last run", "status"]
    return table(columns, cells, right="streams")


def secrets(stored: Iterable[StoredSecret]) -> Table:
    """Which keys are stored, for which host, where. Never a value."""
    rows = [
        [one.connector, one.name, one.origin, KEEPERS[one.keeper], local_time(one.stored_at)]
        for one in stored
    ]
    return table(["connector", "name", "host", "kept in", "stored"], rows)


def stream_cursors(found: Iterable[StreamCursor]) -> Table:
    """How far the streams are read."""
    rows = []
    for one in found:
        kind, value = ("", "the start") if one.state is None else (one.state.kind, one.state.value)
        rows.append((one.stream, one.table, one.cursor_path, str(kind), str(value)))
    return table(("stream", "table", "cursor", "kind", "reads on from"), rows)


def upcoming(found: Iterable[Upcoming]) -> Table:
    """What runs by itself, and when."""
    rows = [
        (
            one.sync,
            one.frequency,
            local_time(one.at) if one.at else "never",
            f"{local_time(one.missed_at)}: {one.missed_reason}" if one.missed_at else "",
        )
        for one in found
    ]
    return table(("sync", "frequency", "next", "missed"), rows)


def totals(value: Totals) -> Table:
    """The dashboard's numbers."""
    rows = [
        ["total connectors", number(value.total_connectors)],
        ["active connectors", number(value.active_connectors)],
        ["records synced", number(value.total_records_synced)],
        ["syncs in the last 24 hours", number(value.last_24h_syncs)],
        ["success rate", f"{value.success_rate:.1f} %"],
        ["average duration", duration(value.avg_sync_duration)],
    ]
    return table(["statistic", "value"], rows, right="value")


def preview(event: Previewed, console: Console) -> Table:
    """The rows as they would be loaded; columns that don't fit are left out and counted."""
    columns = event.loaded_schema.columns
    fitting = max(1, console.width // NARROWEST_COLUMN)
    made = _empty_table()
    for column in columns[:fitting]:
        justify: JustifyMethod = "right" if column.type in _NUMBERS else "left"
        made.add_column(cell_text(column.name), justify=justify, overflow="fold")
    for row in event.rows:
        made.add_row(*(cell_text(_value(value)) for value in row[:fitting]))
    if fitting < len(columns):
        left_out = ", ".join(printable(column.name) for column in columns[fitting:])
        made.caption = Text(f"not shown, for want of width: {left_out}")
        made.caption_justify = "left"
    return made


def _numbers(*values: int) -> list[str]:
    return [number(value) for value in values]


def _value(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else exact_json.dumps(value)
