"""Notices fields that turn up or go missing while a stream is read. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator

from migrateiq_desktop.model.sync import WriteDisposition

from .ports import MISSING, Page, ShapedRecords

MOST_FIELDS = 1000
"""Records of more are dictionaries rather than rows: nothing is said of them."""
NAMED = 5


class FieldWatch:
    """The fields of one stream's records, by page."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        """`known`: fields of pages that were read before the run was interrupted."""
        self._known = set(known)
        self._new: dict[str, int] = {}
        self._missing: Counter[str] = Counter()
        self._first_missing: dict[str, int] = {}

    def see(self, page: Page) -> None:
        """Take in a page."""
        if not len(page.records) or len(self._known) > MOST_FIELDS:
            return
        present = _fields_of(page)
        for name in present - self._known if self._known else ():
            self._new[name] = page.number
        for name in self._known - present:
            self._missing[name] += 1
            self._first_missing.setdefault(name, page.number)
        self._known |= present

    def remarks(self, disposition: WriteDisposition) -> Iterator[str]:
        """What the stream's report says of it."""
        if len(self._known) > MOST_FIELDS:
            return
        if self._new:
            shown = [f"{name[:80]} (page {page})" for name, page in sorted(self._new.items())]
            yield f"Fields that came up later, with the first page that has them: {_some(shown)}."
        if self._missing:
            shown = [
                f"{name[:80]} ({count:,} {'page' if count == 1 else 'pages'},"
                f" the first is page {self._first_missing[name]})"
                for name, count in sorted(self._missing.items())
            ]
            kept = disposition is WriteDisposition.MERGE
            yield f"Fields that no record of some pages has: {_some(shown)}." + (
                " What stands there for them was left as it is." if kept else ""
            )


def _fields_of(page: Page) -> set[str]:
    records = page.records
    if isinstance(records, ShapedRecords):
        return {
            field.name
            for field, values in zip(records.shape.fields, records.columns, strict=True)
            if field.required or any(value is not MISSING for value in values)
        }
    present: set[str] = set()
    for record in records:
        if isinstance(record, dict) and not record.keys() <= present:
            present.update(record)
    return present


def _some(shown: list[str]) -> str:
    more = len(shown) - NAMED
    return ", ".join(shown[:NAMED]) + (f" and {more:,} more" if more > 0 else "")
