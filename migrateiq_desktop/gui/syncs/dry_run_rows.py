"""What a dry run shows: streams with their numbers, sampled records with their fates. No widget."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from migrateiq_desktop.gui.formatting import number, stream_state, translate
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.model.planning import PlannedRow, RowFate
from migrateiq_desktop.model.sampling import Fate, SampleMapped, SampleRow
from migrateiq_desktop.services.views import DryStream

_MOST_CHANGES = 5


@dataclass(frozen=True, slots=True)
class RecordFate:
    """One sampled record."""

    place: int
    record: str
    """What it is known by: its key, or its number."""
    fate: str
    token: Token | None
    about: str
    """What changes, or why it is rejected."""


def fates_of_records(result: SampleMapped, planned: Sequence[PlannedRow]) -> tuple[RecordFate, ...]:
    """One for each sampled record, in their order."""
    return tuple(_fates(result, iter(planned)))


def _fates(result: SampleMapped, planned: Iterator[PlannedRow]) -> Iterator[RecordFate]:
    names = [column.name for column in result.columns]
    key = [names.index(name) for name in result.key if name in names]
    for place, row in enumerate(result.rows):
        record = _record(place, row, key)
        match row.fate:
            case Fate.LOADED:
                one = next(planned, PlannedRow(fate=RowFate.CREATE))
                text, token = _loaded(one.fate)
                yield RecordFate(place, record, text, token, _changes(one))
            case Fate.SKIPPED:
                text = translate("syncs", "left out")
                yield RecordFate(place, record, text, Token.MUTED, "")
            case Fate.REJECTED:
                why = "; ".join(said(cell.reason) for cell in row.failed)
                text = translate("syncs", "reject")
                yield RecordFate(place, record, text, Token.BAD, why)


def _record(place: int, row: SampleRow, key: Sequence[int]) -> str:
    parts = [row.cells[at] or "" for at in key if at < len(row.cells)]
    return (
        ", ".join(parts) if any(parts) else translate("syncs", "No. {0}").format(number(place + 1))
    )


def _loaded(fate: RowFate) -> tuple[str, Token | None]:
    texts = {
        RowFate.CREATE: (translate("syncs", "create"), Token.GOOD_TEXT),
        RowFate.UPDATE: (translate("syncs", "update"), Token.CAUTION_TEXT),
        RowFate.UNCHANGED: (translate("syncs", "unchanged"), Token.MUTED),
    }
    return texts[fate]


def _changes(row: PlannedRow) -> str:
    text = translate("syncs", "{0}: {1} → {2}")
    shown = [text.format(*change) for change in row.changes[:_MOST_CHANGES]]
    more = len(row.changes) - _MOST_CHANGES
    if more > 0:
        shown.append(translate("syncs", "and {0} more").format(number(more)))
    return "; ".join(shown)


def stream_columns() -> Sequence[TableColumn[DryStream]]:
    """What is told of a stream."""
    return (
        TableColumn(translate("syncs", "Stream"), lambda row: row.stream, mono=True),
        TableColumn(translate("syncs", "Table"), _table_of, mono=True),
        TableColumn(translate("syncs", "State"), lambda row: stream_state(row.state)),
        TableColumn(translate("syncs", "Read"), lambda row: number(row.counts.read), numeric=True),
        TableColumn(
            translate("syncs", "Would load"), lambda row: number(row.counts.loaded), numeric=True
        ),
        TableColumn(
            translate("syncs", "Left out"), lambda row: number(row.counts.skipped), numeric=True
        ),
        TableColumn(
            translate("syncs", "Rejected"),
            lambda row: number(row.counts.rejected),
            numeric=True,
            token=lambda row: Token.BAD if row.counts.rejected else None,
        ),
    )


def record_columns() -> Sequence[TableColumn[RecordFate]]:
    """What is told of a sampled record."""
    return (
        TableColumn(translate("syncs", "Record"), lambda row: row.record, mono=True),
        TableColumn(
            translate("syncs", "Would be"), lambda row: row.fate, token=lambda row: row.token
        ),
        TableColumn(
            translate("syncs", "What changes, or why not"),
            lambda row: row.about,
            tooltip=lambda row: row.about,
        ),
    )


def _table_of(row: DryStream) -> str:
    new = row.existing is not None and not row.existing.columns
    return translate("syncs", "{0} (new)").format(row.table) if new else row.table
