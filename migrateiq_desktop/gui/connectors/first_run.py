"""What the first run of a new connector will do, and the sync that makes it so. Pure, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from migrateiq_desktop.gui.syncs.sync_draft import StreamRow, stream_rows
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.discovered import Discovery
from migrateiq_desktop.model.sync import Sync

from .kept_content import Choices


@dataclass(frozen=True, slots=True)
class FirstRun:
    """All that is shown of it."""

    source: str
    destination: str
    rows: tuple[StreamRow, ...]
    records: int | None
    """As far as the source told; None when it told of no stream."""
    fields: int
    frequency: str


def first_run_rows(definition: RestConnector, choices: Choices) -> tuple[StreamRow, ...]:
    """A row for each stream, with what was said of it."""
    rows = []
    for row in stream_rows(definition, ()):
        table, how, use = choices.writing.get(row.resource, ("", "", True))
        rows.append(replace(row, table=table, disposition=how, use=use))
    return tuple(rows)


def known_records(found: Mapping[str, Discovery]) -> int | None:
    """How many records the streams have, as far as that is known."""
    counts = [_records_of(one) for one in found.values()]
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def sync_of(own: Sync, rows: tuple[StreamRow, ...], destination: str) -> Sync:
    """The connector's own sync with what was chosen: where to, and how each stream is written."""
    everything = all(row.plain for row in rows)
    streams = () if everything else tuple(row.stream() for row in rows if row.use)
    return own.model_copy(update={"destination": destination or None, "streams": streams})


def _records_of(found: Discovery) -> int | None:
    if found.total is not None:
        return found.total
    return sum(page.count for page in found.pages) if found.complete else None
