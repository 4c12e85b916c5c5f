"""The product's words, explained where they stand: as tool tips, and under What's this.

The words are those of docs/glossary.md; a test holds that each stands there.
"""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class Term(StrEnum):
    """As docs/glossary.md names it."""

    CURSOR = "cursor"
    PRIMARY_KEY = "primary key"
    RECORD = "record"
    PAGE = "page"
    WRITE_DISPOSITION = "write disposition"
    REJECTED_RECORD = "rejected record"
    SUCCESS_RATE = "success rate"
    AVERAGE_DURATION = "average duration"
    RECORDS_SYNCED = "records synced"
    COUNTS = "read = loaded + skipped + rejected"


def explanation(term: Term) -> str:
    """A term in a sentence or two."""
    texts = {
        Term.CURSOR: translate(
            "terms",
            "The field that tells new records from old ones. With it a run reads only what is"
            " new since the last complete run; without it everything.",
        ),
        Term.PRIMARY_KEY: translate(
            "terms",
            "The field, or the fields, that no two records have the same. With it a merge finds"
            " the row that a record belongs to.",
        ),
        Term.RECORD: translate("terms", "One JSON object or one row of the source."),
        Term.PAGE: translate(
            "terms",
            "One answer of the source. Most give their records a page at a time, and say in one"
            " way or another how the next page is asked for.",
        ),
        Term.WRITE_DISPOSITION: translate(
            "terms",
            "Append adds rows. Replace loads beside the old rows and swaps once all is there."
            " Merge updates or inserts by the primary key.",
        ),
        Term.REJECTED_RECORD: translate(
            "terms",
            "A record that could not be converted, broke a rule or was refused by the"
            " destination. It is kept whole, with field and reason, until somebody retries or"
            " discards it.",
        ),
        Term.SUCCESS_RATE: translate(
            "terms",
            "Completed runs in percent of those that completed, failed, ended incomplete or were"
            " interrupted. Cancelled runs were somebody's choice and do not count.",
        ),
        Term.AVERAGE_DURATION: translate(
            "terms", "Time of work of completed runs, waits for a rate limit included."
        ),
        Term.RECORDS_SYNCED: translate(
            "terms", "Records that were loaded, summed over all runs of this workspace."
        ),
        Term.COUNTS: translate(
            "terms",
            "Every record that is read is loaded, skipped on purpose or rejected: the numbers"
            " always add up. If they don't, the run is incomplete, never a success.",
        ),
    }
    return texts[term]


def explain(term: Term, *widgets: QWidget) -> None:
    """Tell about a term wherever one of these widgets is pointed at."""
    for widget in widgets:
        widget.setToolTip(f"<p>{explanation(term)}</p>")  # as rich text it is broken into lines
        widget.setWhatsThis(explanation(term))
