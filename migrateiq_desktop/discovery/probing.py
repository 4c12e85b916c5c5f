"""Finds how pages go on by asking for a second one, where the first doesn't say for sure.

Sends nothing itself: it yields what to ask for and is told what came (a generator), so that it
can be driven by a run and tested without a server.
"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from migrateiq_desktop.model.base import Json, Scalar
from migrateiq_desktop.model.masking import cut
from migrateiq_desktop.model.paginators import (
    ConcretePaginator,
    CursorPaginator,
    LastRecordPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)

from .comparing import SURE_KEY, Likeness, compare, marks
from .counting import names_its_page, offset_by
from .envelopes import LIMIT_PARAMS, Envelope
from .findings import SURE, FoundPaginator, found_way
from .following import cursor_sent_to, places_for_cursor
from .keys import find_key
from .paginators import ROUND_FROM, SeenResponse, find_paginators, is_round
from .sent import SentField

MOST_CURSOR_PLACES = 8
WORKS = 96
"""Score of a way that was gone."""
LEFT_OVER = 40
"""Score of a way that something speaks for, but that did not work."""
LONGEST_SHOWN = 24
LAST_RECORD_PARAMS = ("starting_after", "after", "after_id", "since_id", "last_id")
PAGE_NUMBER_PARAMS = ("page", "_page", "pageNumber", "page_number", "p")
_LIMITS = {"offset": "limit", "skip": "limit", "start": "limit", "$skip": "$top"}


@dataclass(frozen=True, slots=True)
class Probe:
    """A request to be tried: what it has otherwise than the first one."""

    params: Mapping[str, Scalar] = field(default_factory=dict)
    body: Mapping[str, Json] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """`page=2`, for a person."""
        asked = {**self.params, **self.body}
        return "&".join(f"{name}={cut(str(value), LONGEST_SHOWN)}" for name, value in asked.items())


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of it."""

    records: Sequence[Json] | None
    """None: the server refused it, or gave something else."""
    failed: bool = False
    """No answer came, or one that nothing can be told from: no more is to be tried."""


Ways: TypeAlias = tuple[FoundPaginator, ...]
Probing: TypeAlias = Generator[Probe, Tried, Ways]
_Step: TypeAlias = Generator[Probe, Tried, FoundPaginator | None]


def find_by_trying(first: SeenResponse, *, guess: bool = True) -> Probing:
    """The ways on, the best first, after as few tries as make it sure.

    Without `guess` only those are tried that something speaks for.
    """
    ways = find_paginators(first)
    best = ways[0]
    if not first.records or complete(first):
        return _completed(first, ways)
    prober = _Prober(first)
    if not _to_be_tried(best):
        return ways
    failed: list[FoundPaginator] = []
    for way in ways:
        if not _to_be_tried(way):
            continue
        working = yield from prober.try_way(way)
        if working is not None:
            return (working, *failed, *(other for other in ways if other is not way))
        if prober.given_up:
            return ways
        if not isinstance(way.paginator, SinglePagePaginator):
            failed.append(_failed(way, prober))
    if guess and prober.guesses(first):
        working = yield from prober.guess()
        if working is not None:
            return (working, *failed, ways[-1])
    return _unsure(first, prober, ways, failed)


def tells(first: SeenResponse, way: FoundPaginator) -> bool:
    """Whether the first page alone tells how its second one is asked for, sure or not."""
    match way.paginator:
        case SinglePagePaginator() | CursorPaginator() | LastRecordPaginator():
            return way.score >= SURE
        case PageNumberPaginator():
            return names_its_page(first.envelope)
        case _:
            return True


def complete(first: SeenResponse) -> bool:
    """Whether the page holds as many records as the source says there are."""
    return first.total is not None and first.total == first.count > 0


def _completed(first: SeenResponse, ways: Ways) -> Ways:
    best = ways[0]
    if not isinstance(best.paginator, SinglePagePaginator) or not complete(first):
        return ways
    reason = f"the source says that there are {first.count:,} records, and all are on this page"
    return (found_way(best.paginator, reason, 90), *ways[1:])


def _to_be_tried(way: FoundPaginator) -> bool:
    """Whether only a second page can tell. Links are followed as they stand, and what says that
    this is the last page is believed."""
    match way.paginator:
        case CursorPaginator():
            # which parameter takes a cursor back is a guess, but for a known last page
            return "it is empty" not in way.reason
        case PageNumberPaginator() | OffsetPaginator() | SinglePagePaginator():
            return way.score < SURE
        case _:
            return False


def _failed(way: FoundPaginator, prober: "_Prober") -> FoundPaginator:
    tried = prober.said(way) or "a body gets no field that it didn't have"
    return way.model_copy(
        update={
            "score": min(way.score, LEFT_OVER),
            "reason": f"{way.reason}; but {tried}",
            "warning": f"It isn't sure how pages go on: {way.reason}, but {tried}.",
        }
    )


def _unsure(
    first: SeenResponse, prober: "_Prober", ways: Ways, failed: list[FoundPaginator]
) -> Ways:
    """Nothing worked: what something speaks for goes first, with a warning."""
    single = ways[-1]
    if not prober.tried:
        return ways
    if failed and not prober.ignored(failed[0]):
        # a cursor, or how many pages there are, is stronger than that asking changed nothing
        return (*failed, single)
    tried = prober.said(None)
    limit = first.envelope.requested_limit()
    full = first.count >= ROUND_FROM and is_round(first.count)
    full = full or (limit is not None and first.count >= limit > 0)
    reason = f"exactly one page of {first.count:,} records and nothing that says how to go on"
    reason = f"{reason}; {tried}"
    if full or failed or (first.total or 0) > first.count:
        warning = f"{reason}: there may be more"
        return (found_way(single.paginator, reason, 45, warning=warning), *failed)
    return (found_way(single.paginator, reason, 60),)


class _Prober:
    """Tries ways on, one request after the other, and remembers what came."""

    def __init__(self, first: SeenResponse) -> None:
        self._first = first
        self._envelope: Envelope = first.envelope
        self.tried: dict[str, Likeness] = {}
        """What was asked for, in words → what came."""
        self.given_up = False
        """The source fails: whoever reads on will hear of it."""
        self._of: dict[int, list[str]] = {}

    def guesses(self, first: SeenResponse) -> bool:
        """Whether it is worth asking by parameters that nothing speaks for."""
        if self._envelope.sent.has_body:
            # a search that gets a field it doesn't know may well refuse it, and mean something else
            return False
        limit = self._envelope.requested_limit()
        if limit is not None and first.count < limit and not first.total:
            return False
        return first.count >= ROUND_FROM or limit is not None or (first.total or 0) > first.count

    def said(self, way: FoundPaginator | None) -> str:
        """What was tried, in words: `page=2 gave the same records`."""
        names = list(self.tried) if way is None else self._of.get(id(way), [])
        said: dict[Likeness, list[str]] = {}
        for name in names:
            said.setdefault(self.tried[name], []).append(name)
        return ", ".join(f"{', '.join(some)} gave {like.value}" for like, some in said.items())

    def ignored(self, way: FoundPaginator) -> bool:
        """Whether the server just doesn't mind the number that something weakly speaks for."""
        if not isinstance(way.paginator, PageNumberPaginator | OffsetPaginator):
            return False
        told = getattr(way.paginator, "total_path", None) or way.paginator.has_more_path
        return not told and (self._first.total or 0) <= self._first.count

    def _all_told(self, way: FoundPaginator) -> bool:
        """Whether the answer says that its page is the only one."""
        paginator = way.paginator
        if not isinstance(paginator, PageNumberPaginator | OffsetPaginator):
            return False
        if paginator.has_more_path and not self._says_more():
            return True
        if paginator.total_path is None:
            return False
        told = self._envelope.number(*_ending(paginator.total_path))
        if told is None:
            return False
        most = 1 if isinstance(paginator, PageNumberPaginator) else self._first.count
        return told[2] <= most

    def try_way(self, way: FoundPaginator) -> _Step:
        """A way that something speaks for."""
        if self._all_told(way):
            return way.model_copy(update={"score": SURE})
        match way.paginator:
            case CursorPaginator() as cursor:
                found = yield from self._try_cursor(way, cursor)
            case PageNumberPaginator() as numbered if not names_its_page(self._envelope):
                found = yield from self._try_told(way, numbered)
            case PageNumberPaginator() as numbered:
                probe = Probe(*numbered.placed(numbered.base_page + 1))
                likeness = yield from self._ask(probe, way)
                found = _working(way, numbered, probe) if likeness is Likeness.OTHER else None
                if found is None and likeness in {Likeness.EMPTY, Likeness.REFUSED}:
                    found = self._last(way, likeness, probe)
            case OffsetPaginator() as offset:
                probe = Probe(*offset.placed(self._first.count))
                likeness = yield from self._ask(probe, way)
                found = _working(way, offset, probe) if likeness is Likeness.OTHER else None
                if found is None and likeness in {Likeness.EMPTY, Likeness.REFUSED}:
                    found = self._last(way, likeness, probe)
            case _:
                found = None
        return found

    def _try_told(self, way: FoundPaginator, told: PageNumberPaginator) -> _Step:
        """Pages whose number is told, and neither their parameter nor the number of the first."""
        if told.page_body_path is not None:
            return None
        for name in PAGE_NUMBER_PARAMS:
            found = yield from self._guess_page(name)
            self._of.setdefault(id(way), []).append(f"{name}=2")
            if self.given_up:
                return None
            if found is not None and isinstance(found.paginator, PageNumberPaginator):
                ends = {"total_path": told.total_path, "has_more_path": None}
                reason = f"{way.reason}; {found.reason}"
                paginator = found.paginator.model_copy(update=ends)
                return found.model_copy(update={"paginator": paginator, "reason": reason})
        return None

    def _last(self, way: FoundPaginator, likeness: Likeness, probe: Probe) -> FoundPaginator | None:
        """A second page that holds nothing: the first may be all, unless it was said otherwise."""
        if (self._first.total or 0) > self._first.count:
            return None
        reason = f"{way.reason}; {probe.words} gave {likeness.value}, so the first page is all"
        return found_way(way.paginator, reason, 70)

    def _try_cursor(self, way: FoundPaginator, cursor: CursorPaginator) -> _Step:
        value = self._cursor_value(cursor)
        if value is None:
            return None
        path = cursor.cursor_header or cursor.cursor_path
        name = path.rpartition(".")[2].strip('"')
        empty: FoundPaginator | None = None
        for place in places_for_cursor(self._envelope, path, name)[:MOST_CURSOR_PLACES]:
            probe = _probe(place, value)
            likeness = yield from self._ask(probe, way)
            paginator = cursor_sent_to(cursor, place)
            if likeness is Likeness.OTHER:
                reason = f"{path} holds a cursor, and {place.name} with it gave {likeness.value}"
                return FoundPaginator(paginator=paginator, reason=reason, score=WORKS, tried=True)
            if likeness is Likeness.EMPTY and empty is None:
                reason = f"{path} holds a cursor, and {place.name} with it gave an empty page"
                # an API may give a cursor beside its last page; or it isn't to be sent there
                warning = f"{reason}: there may be more" if self._looks_full() else ""
                empty = found_way(paginator, reason, 45 if warning else 70, warning=warning)
        return empty

    def _looks_full(self) -> bool:
        count, limit = self._first.count, self._envelope.requested_limit()
        return is_round(count) or (limit is not None and count >= limit > 0)

    def _cursor_value(self, cursor: CursorPaginator) -> Scalar | None:
        value: Json = None
        if cursor.cursor_header:
            value = self._first.headers.get(cursor.cursor_header)
        else:
            for path, _, found in self._envelope.ending_in(*_ending(cursor.cursor_path)):
                if path == cursor.cursor_path:
                    value = found
        return value if isinstance(value, str | int) else None

    def guess(self) -> _Step:
        """Ways that nothing speaks for, but that many APIs have."""
        if self._says_more():
            found = yield from self._guess_last_record()
            if found is not None:
                return found
        for name in ("page", "_page"):
            found = yield from self._guess_page(name)
            if found is not None:
                return found
        for name in self._offset_names():
            found = yield from self._guess_offset(name)
            if found is not None:
                return found
        return None

    def _says_more(self) -> bool:
        path = self._envelope.has_more_path()
        return any(
            value is True
            for where, _, value in self._envelope.ending_in(*_ending(path or "@"))
            if where == path
        )

    def _offset_names(self) -> tuple[str, ...]:
        odata = any("odata" in path[-1] for path, _ in self._envelope.fields)
        return ("$skip",) if odata else ("offset", "skip")

    def _guess_page(self, name: str) -> _Step:
        """The page after the first; and the first by its number, since some count from 0.

        A server that has nothing for page 2 minds the number if page 1 is there: one that filters
        by fields of that name, or refuses what it doesn't know, has nothing there either.
        """
        came = yield from self._ask(Probe({name: 2}))
        more = (self._first.total or 0) > self._first.count
        if came in {Likeness.SAME, Likeness.MIXED, Likeness.UNKNOWN}:
            return None
        one = yield from self._ask(Probe({name: 1}))
        zero = None
        if one is Likeness.OTHER:
            zero = yield from self._ask(Probe({name: 0}))
        base = 1 if one is Likeness.SAME else 0 if zero is Likeness.SAME else None
        if base is None or (base == 1 and more and came is not Likeness.OTHER):
            return None
        paginator = PageNumberPaginator(
            page_param=name, base_page=base, has_more_path=self._envelope.has_more_path()
        )
        seen = came if base == 1 or came is Likeness.OTHER else one
        page = 2 if seen is came else 1
        reason = f"{name}={page} gave {seen.value}, {name}={base} the first page"
        score = 92 if seen is Likeness.OTHER else 85
        return FoundPaginator(paginator=paginator, reason=reason, score=score, tried=True)

    def _guess_offset(self, name: str) -> _Step:
        """What comes after so many records; and after one, since some count pages under that
        name."""
        first = self._first
        sent = self._envelope.sent.find(LIMIT_PARAMS)
        limit = sent or SentField(_LIMITS.get(name, "limit"), None)
        size = self._envelope.requested_limit() or first.count
        paginator = offset_by(SentField(name, None), limit, size).model_copy(
            update={"has_more_path": self._envelope.has_more_path()}
        )
        probe = Probe(*paginator.placed(first.count))
        if (yield from self._ask(probe)) is not Likeness.OTHER:
            return None
        shifted: Tried = yield Probe(*paginator.placed(1))
        known = marks(first.records, first.records)
        if not shifted.records or marks(shifted.records[:1], first.records) != known[1:2]:
            return None
        reason = f"{probe.words} gave {Likeness.OTHER.value}, {name}=1 began with the second one"
        return FoundPaginator(paginator=paginator, reason=reason, score=92, tried=True)

    def _guess_last_record(self) -> _Step:
        """The key of the last record: the answer says that there is more, and nothing else."""
        key = find_key(self._first.records)
        last = self._first.records[-1]
        if key is None or key.score < SURE_KEY or not isinstance(last, dict):
            return None
        (name,) = key.fields
        value = last.get(name)
        if not isinstance(value, str | int):
            return None
        for param in LAST_RECORD_PARAMS:
            if (yield from self._ask(Probe({param: value}))) is Likeness.OTHER:
                paginator = LastRecordPaginator(
                    field=name, param=param, has_more_path=self._envelope.has_more_path()
                )
                reason = f"{param} with the last record's {name} gave {Likeness.OTHER.value}"
                return FoundPaginator(paginator=paginator, reason=reason, score=90, tried=True)
        return None

    def _ask(
        self, probe: Probe, way: FoundPaginator | None = None
    ) -> Generator[Probe, Tried, Likeness]:
        known = self.tried.get(probe.words)
        if known is None:
            if self.given_up:
                return Likeness.UNKNOWN
            answer = yield probe
            self.given_up = answer.failed
            known = compare(self._first.records, answer.records)
            known = Likeness.UNKNOWN if answer.failed else known
            self.tried[probe.words] = known
        if way is not None:
            self._of.setdefault(id(way), []).append(probe.words)
        return known


def _ending(path: str) -> tuple[str, ...]:
    """The path as its names with dots, as fields are looked up by."""
    return (path.replace('"', ""),)


def _probe(place: SentField, value: Scalar) -> Probe:
    return Probe(body={place.name: value}) if place.in_body else Probe({place.name: value})


def _working(way: FoundPaginator, paginator: ConcretePaginator, probe: Probe) -> FoundPaginator:
    reason = f"{way.reason}; {probe.words} gave {Likeness.OTHER.value}"
    return FoundPaginator(paginator=paginator, reason=reason, score=WORKS, tried=True)
