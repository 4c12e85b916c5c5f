"""What a stream's report says about its mapping and its columns, in words. Pure."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from migrateiq_desktop.model.masking import cut
from migrateiq_desktop.model.retry import Retry
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.model.sync import WriteDisposition

from .child_tables import ChildTables
from .mapping.checks import RecordChecks
from .ports import Target
from .table import StreamTable


def remarks_on(table: StreamTable, notes: Counter[str], counts: Counts) -> Iterator[str]:
    """Fields that no record had, columns that could not have their field's name, cut values."""
    if counts.loaded:
        seen = table.fields_seen()
        for field in table.never_seen():
            yield _never_seen("The mapping names", field, seen)
    for field, column in table.renamed().items():
        shown, there = f"“{cut(field, 80)}”", cut(column, 80)
        yield f"The field {shown} is in the column {there}: its own name can't be a column's."
    for note, count in notes.items():
        yield f"{note} ({count:,} {'value' if count == 1 else 'values'})."


def remarks_on_children(tables: ChildTables) -> Iterator[str]:
    """Fields of members that are in columns of another name."""
    for field, column in tables.renamed().items():
        yield f"The field “{cut(field, 80)}” is in the column {cut(column, 80)}."


def remarks_on_checks(table: StreamTable, checks: RecordChecks, counts: Counts) -> Iterator[str]:
    """Fields that a filter, a rule or `deduplicate` names and that no record had."""
    seen = table.fields_seen()
    for field in checks.never_seen() if counts.read else ():
        # a run that goes on has not seen what came before
        if field not in seen:
            yield _never_seen("The filter, a rule or deduplicate names", field, seen)


def _never_seen(what: str, field: str, seen: Sequence[str]) -> str:
    near = get_close_matches(field, seen, n=3, cutoff=0.5)
    hint = f"; near to it: {', '.join(near)}" if near else ""
    return f"{what} the field {field}, which no record had{hint}."


def remarks_on_retry(retry: Retry | None, target: Target) -> Iterator[str]:
    """Records that are tried again may be older than rows with their key, also than those that the
    same run loaded after them."""
    if retry is None or target.disposition is not WriteDisposition.MERGE:
        return
    if retry.later_run is not None:
        yield (
            f"Run {retry.later_run} came after these records were rejected: rows of {target.table}"
            " with their key, which it may have made newer, were overwritten. Run the sync with"
            " --full-refresh to be sure."
        )
    else:
        yield (
            f"Rows of {target.table} with the key of these records were overwritten, also where"
            " the run that rejected them loaded a newer record of that key after them. Where the"
            " source gives a key more than once, run the sync with --full-refresh to be sure."
        )


def remark_on_mapping(run_id: int | None, target: Target) -> Iterator[str]:
    """Rows of a merged table that this run doesn't bring stay as another mapping made them.

    `run_id`: the run that loaded into it last, where that had another mapping.
    """
    if run_id is not None:
        yield (
            f"Run {run_id} loaded {target.table} with another mapping. Its rows that this run"
            " doesn't load again stay as they are. Where all shall be alike, replace the table"
            " once, or run the sync with --full-refresh."
        )
