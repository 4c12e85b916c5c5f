"""Rejected records as CSV, with the reasons. Pure."""

from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.rejects import KeptReject

from .safe_csv import CsvForm, neutral

HEADER = (
    *("run", "stream", "page", "record", "field", "value", "reason", "whole_record"),
    *("edited_record", "state", "note"),
)


def _cells(kept: KeptReject) -> tuple[str, ...]:
    """Page and record count from 1."""
    rejected = kept.rejected
    return (
        str(kept.run_id),
        neutral(rejected.stream),
        str(rejected.page),
        str(rejected.index + 1),
        neutral(rejected.field or ""),
        neutral(rejected.value or ""),
        neutral(rejected.reason),
        neutral(dumps(rejected.record)),
        "" if kept.edited is None else neutral(dumps(kept.edited)),
        kept.state.value,
        neutral(kept.note),
    )


REJECTED: CsvForm[KeptReject] = CsvForm(HEADER, _cells)
