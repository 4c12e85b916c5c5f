"""Tells what of a batch is new, and keeps note of how far the stream is read. Pure.

Works on records as they were received, before any mapping; whole columns where it can.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import partial
from itertools import compress

from migrateiq_desktop.engine.batches import rejected_record
from migrateiq_desktop.engine.mapping.apply import Rejection
from migrateiq_desktop.engine.mapping.conversions import shown
from migrateiq_desktop.engine.origins import Origin
from migrateiq_desktop.engine.ports import Page, ShapedRecords
from migrateiq_desktop.engine.record_paths import NOTHING, value_at
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import CursorReading, CursorState, Incremental
from migrateiq_desktop.model.run import RejectedRecord

from .border import Border, too_many
from .cursors import Cursor, Key, as_text, cursor_of
from .edges import Edges
from .window import Window, lookback_of

_MOST_KNOWN = 100_000


@dataclass(frozen=True, slots=True)
class Sought:
    """What a stream's sieve has to know."""

    stream: str
    definition: Incremental
    window: Window
    state: CursorState | None
    appends: bool
    keyed: bool


@dataclass(slots=True)
class Sifted:
    """What is left of a batch."""

    pages: list[Page] = field(default_factory=list)
    skipped: int = 0
    rejected: list[RejectedRecord] = field(default_factory=list)


class ChosenRecords(ShapedRecords):
    """Some of a page's records, still as columns."""

    def __init__(self, records: ShapedRecords, chosen: Sequence[bool]) -> None:
        self.shape = records.shape
        self.columns = [list(compress(column, chosen)) for column in records.columns]
        self._records = records
        self._chosen = chosen

    def exact(self) -> Sequence[Json]:
        """The records one by one, exactly as they came."""
        return list(compress(self._records.exact(), self._chosen))

    def __len__(self) -> int:
        return sum(self._chosen)

    def __getitem__(self, index: int | slice) -> Json | Sequence[Json]:  # type: ignore[override]  # as a list
        return self.exact()[index]


class Sieve:
    """Takes the batches of one stream in their order."""

    def __init__(
        self, sought: Sought, reading: CursorReading, elapsed: Callable[[], float]
    ) -> None:
        """`elapsed`: seconds since the reading began."""
        self._sought = sought
        self._reading = reading
        self._path = sought.definition.cursor_path
        greatest = cursor_of(reading.greatest)
        self._family = sought.window.family or (greatest.family if greatest else None)
        if self._family == "text" and isinstance(reading.greatest, str):
            greatest = as_text(reading.greatest)
        self._greatest = greatest
        self._safe: Key | None = reading.safe if isinstance(reading.safe, int | str) else None
        self._elapsed = elapsed
        self.hurried = False
        """More would have to be remembered than can be, to find what changed while it was read."""
        self._known: dict[str, Key | None] = {}
        self._edges = Edges(sought.stream, sought.window.most, reading.edges, keyed=sought.keyed)
        self._border = (
            Border(sought.state, reading, family=self._family, keyed=sought.keyed)
            if sought.appends
            else None
        )

    @property
    def greatest(self) -> Cursor | None:
        """The greatest value, of this run and of those before."""
        found = [c for c in (self._sought.window.known, self._greatest) if c is not None]
        return max(found, key=lambda cursor: cursor.key) if found else None

    @property
    def back_seconds(self) -> float:
        """How long before the greatest value the next run has to begin, rounded down."""
        greatest = self.greatest
        if greatest is None or self._safe is None or not greatest.second:
            return 0.0
        if isinstance(greatest.key, str) or isinstance(self._safe, str):
            return 0.0
        return int((greatest.key - self._safe) * 1000 // greatest.second) / 1000

    @property
    def reading(self) -> CursorReading:
        """How far the stream is read with the batches so far."""
        return self._reading

    def sift(self, pages: Sequence[Page], batch: int) -> Sifted:
        """What of a batch is to be loaded. Raises DefinitionError when the cursor can't be used."""
        columns = [self._values(page.records) for page in pages]
        self._check_found(pages, columns)
        if self._family is None:
            self._family = self._common_family(columns)
        keys = [self._keys(values) for values in columns]
        self._check_family(columns, keys)
        sifted = Sifted()
        pages, columns, keys = self._asked_for(pages, columns, keys, sifted)
        self._note_greatest(columns, keys)
        self._note_safe(only_first_page=[page.number for page in pages] == [1])
        for page, values, own in zip(pages, columns, keys, strict=True):
            sifted.pages.append(self._sifted(page, values, own, _Verdicts(batch, sifted)))
        self._note()
        return sifted

    def _asked_for(
        self,
        pages: Sequence[Page],
        columns: list[Sequence[object]],
        keys: list[Sequence[Key | None]],
        sifted: Sifted,
    ) -> tuple[Sequence[Page], list[Sequence[object]], list[Sequence[Key | None]]]:
        """Without what lies beyond the end, or in another window than the page's own."""
        inside: list[Page] = []
        for at, page in enumerate(pages):
            chosen = self._edges.inside(page.span, keys[at], partial(_exact, page))
            if chosen is None or all(chosen):
                inside.append(page)
                continue
            sifted.skipped += chosen.count(False)
            inside.append(_with(page, chosen))
            columns[at] = list(compress(columns[at], chosen))
            keys[at] = list(compress(keys[at], chosen))
        return inside, columns, keys

    def _values(self, records: Sequence[Json]) -> Sequence[object]:
        """The cursor's value of each record; NOTHING where there is none."""
        if isinstance(records, ShapedRecords):
            names = [one.name for one in records.shape.fields]
            if self._path in names:
                return records.columns[names.index(self._path)]
            if self._path.partition(".")[0] not in names:
                return [NOTHING] * len(records)
            records = records.exact()
        return [value_at(record, self._path) for record in records]

    def _keys(self, values: Sequence[object]) -> Sequence[Key | None]:
        kinds = set(map(type, values))
        if kinds == {int} and self._family == "number":
            return values  # type: ignore[return-value]  # whole numbers are their own keys
        if kinds != {str}:
            return [self._key(value) for value in values]
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        known = self._known
        for text in set(values) - known.keys():
            known[text] = self._key(text)  # type: ignore[index]  # all are texts
        return [known[text] for text in values]  # type: ignore[index]

    def _key(self, value: object) -> Key | None:
        if self._family == "text":
            return value if isinstance(value, str) and value else None
        cursor = cursor_of(value)
        return cursor.key if cursor is not None and cursor.family == self._family else None

    def _common_family(self, columns: Iterable[Sequence[object]]) -> str | None:
        """Of most of the different values."""
        different = {value for values in columns for value in values if isinstance(value, str)}
        others = [v for values in columns for v in values if not isinstance(v, str)]
        found = [cursor_of(value) for value in (*different, *others)]
        families = Counter(cursor.family for cursor in found if cursor is not None)
        return families.most_common(1)[0][0] if families else None

    def _check_found(self, pages: Sequence[Page], columns: Sequence[Sequence[object]]) -> None:
        first = self._greatest is None and self._reading.unreadable == 0
        missing = all(value is NOTHING for values in columns for value in values)
        records = next((page.records for page in pages if page.records), None)
        if records is None or not first or not missing:
            return
        record = records[0]
        names = sorted(record) if isinstance(record, dict) else []
        near = get_close_matches(self._path, names, n=3, cutoff=0.5)
        raise DefinitionError(
            f"No record of {self._sought.stream} has the field {self._path}",
            cause="it is its cursor_path, the field that marks new records; "
            + (f"near to it: {', '.join(near)}" if near else f"there are {', '.join(names[:12])}"),
            next_step="Correct cursor_path under the stream's incremental.",
        )

    def _check_family(
        self, columns: Sequence[Sequence[object]], keys: Sequence[Sequence[Key | None]]
    ) -> None:
        """What was known has to be of the kind that comes."""
        if self._family is None or any(key is not None for own in keys for key in own):
            return
        found = next((c for vs in columns for v in vs if (c := cursor_of(v)) is not None), None)
        known = self._sought.window.known or self._sought.window.start
        if found is not None and known is not None:
            raise DefinitionError(
                f"{self._sought.stream} can't be read on by {self._path}",
                cause=f"its values are of the kind {found.kind} now, such as {shown(found.raw)};"
                f" {shown(known.raw)}, where it should start, is of the kind {known.kind}",
                next_step="Correct initial_value, set another state (migrateiq state set),"
                " or run with --full-refresh.",
            )

    def _note_greatest(
        self, columns: Sequence[Sequence[object]], keys: Sequence[Sequence[Key | None]]
    ) -> None:
        for values, own in zip(columns, keys, strict=True):
            there = [key for key in own if key is not None] if None in own else own
            if not there:
                continue
            highest = max(there)  # type: ignore[type-var]  # of one family
            if self._greatest is None or highest > self._greatest.key:  # type: ignore[operator]
                raw = values[own.index(highest)]
                text = self._family == "text" and isinstance(raw, str)
                self._greatest = as_text(str(raw)) if text else cursor_of(raw)

    def _note_safe(self, *, only_first_page: bool) -> None:
        """From where the next run has to read.

        What is on a page was changed before the page was made. What changes on an earlier page
        meanwhile has a greater value than anything had when the reading began: so the greatest
        value, less the time since then, is never beyond what may have been missed.
        """
        greatest = self.greatest
        if greatest is None:
            return
        back = lookback_of(self._sought.definition, greatest)
        seconds = 0.0 if only_first_page else self._elapsed()
        safe = greatest.before(back + seconds)
        if self._safe is None or safe > self._safe:  # type: ignore[operator]  # of one family
            self._safe = safe

    def _forget(self) -> None:
        """What will not be read again. Raises DefinitionError when too much is left."""
        border, greatest = self._border, self.greatest
        if border is None or greatest is None or self._safe is None:
            return
        border.forget_before(self._safe)
        if border.too_large:
            self._safe = greatest.before(lookback_of(self._sought.definition, greatest))
            self.hurried = True
            border.forget_before(self._safe)
        if border.too_large:
            raise too_many(self._sought.stream)

    def _sifted(
        self, page: Page, values: Sequence[object], keys: Sequence[Key | None], to: "_Verdicts"
    ) -> Page:
        least = self._sought.window.least
        whole = self._border is None and None not in keys
        if whole and (least is None or not keys or min(keys) >= least):  # type: ignore[type-var,operator]
            return page
        threshold = self._safe
        records: Sequence[Json] | None = None
        chosen: list[bool] = []
        for index, (value, key) in enumerate(zip(values, keys, strict=True)):
            if key is None:
                if self._border is None:
                    to.unreadable += 1
                else:
                    records = _exact(page) if records is None else records
                    place = index if page.indexes is None else page.indexes[index]
                    origin = Origin(page.number, place, records[index])
                    to.reject(self._sought.stream, origin, self._rejection(value))
                chosen.append(self._border is None)
            elif least is not None and key < least:  # type: ignore[operator]
                to.before += 1
                chosen.append(False)
            elif self._border is not None and self._is_near(key, threshold):
                records = _exact(page) if records is None else records
                keep = threshold is not None and key >= threshold  # type: ignore[operator]
                again = self._border.meets_again(records[index], value, key, keep=keep)
                to.again += again
                chosen.append(not again)
            else:
                chosen.append(True)
        self._count(to)
        return page if all(chosen) else _with(page, chosen)

    def _is_near(self, key: Key, threshold: Key | None) -> bool:
        """Whether a record may have been appended before, or may be met again."""
        known = self._sought.window.known
        return (known is not None and key <= known.key) or (  # type: ignore[operator]
            threshold is not None and key >= threshold  # type: ignore[operator]
        )

    def _rejection(self, value: object) -> Rejection:
        if value is NOTHING or value is None:
            why = f"has no {self._path}"
            value = None
        else:
            why = f"{self._path} can't be compared: {shown(value)}"
        return Rejection(
            f"{why}, so that nobody can tell whether it was appended before", self._path, value
        )

    def _count(self, to: "_Verdicts") -> None:
        to.into.skipped += to.before + to.again
        counts = {
            "unreadable": self._reading.unreadable + to.unreadable,
            "before": self._reading.before + to.before,
        }
        self._reading = self._reading.model_copy(update=counts)

    def _note(self) -> None:
        changed: dict[str, object] = {}
        if self._greatest is not None:
            changed["greatest"] = self._greatest.raw
        if isinstance(self._safe, int | str):
            changed["safe"] = self._safe
        if edges := self._edges.kept():
            changed["edges"] = edges
        elif self._reading.edges:
            changed["edges"] = {}
        if self._border is not None:
            self._forget()
            changed |= {"border": self._border.kept(), "matched": self._border.matched()}
        self._reading = self._reading.model_copy(update=changed)


@dataclass(slots=True)
class _Verdicts:
    """What becomes of the records of one page."""

    batch: int
    into: Sifted
    before: int = 0
    again: int = 0
    unreadable: int = 0

    def reject(self, stream: str, origin: Origin, why: Rejection) -> None:
        self.into.rejected.append(rejected_record(stream, self.batch, origin, why))


def _exact(page: Page) -> Sequence[Json]:
    return page.records.exact() if isinstance(page.records, ShapedRecords) else page.records


def _with(page: Page, chosen: Sequence[bool]) -> Page:
    records: Sequence[Json]
    if not any(chosen):
        records = []
    elif isinstance(page.records, ShapedRecords):
        records = ChosenRecords(page.records, chosen)
    else:
        records = list(compress(page.records, chosen))
    before = range(len(chosen)) if page.indexes is None else page.indexes
    return replace(page, records=records, indexes=list(compress(before, chosen)))
