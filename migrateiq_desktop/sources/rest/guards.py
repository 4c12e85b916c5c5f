"""Guards against going round in circles. Pure: sees states and pages, sends nothing."""

import hashlib
import json
from collections import deque
from collections.abc import Sequence

from migrateiq_desktop.model.base import Json, Model
from migrateiq_desktop.model.errors import IncompleteError, SourceError
from migrateiq_desktop.model.masking import cut

from .pagination.strategy import State

REMEMBERED_IN_POSITION = 100
"""So many of the last states travel in a position; within one process all are remembered."""
EMPTY_PAGES_IN_A_ROW = 1000
LONGEST_WAY_SHOWN = 5
IN_BODY = (
    " Where it takes the token at another place of the request's body, name it as cursor_body_path,"
    " for example page.cursor."
)
"""Said where a token was sent with a request whose body may be its place."""


class PageMark(Model):
    """By what a page is known again."""

    count: int
    first: str
    """Hash of its first record."""
    whole: str
    """Hash of all its records."""


class GuardMemory(Model):
    """What a guard takes along in a position."""

    seen: tuple[int, ...] = ()
    """Hashes of the last states asked for, oldest first."""
    last_body: str = ""
    """Hash of the last page's bytes, where states are counted up by us."""
    first_page: PageMark | None = None
    keyed_pages: tuple[tuple[int, int], ...] = ()
    """The last pages of records with keys: what each is known again by, and its number."""


class RepeatedPageError(Exception):
    """A page is there again, but its records have no keys: they may be others that are alike."""

    def __init__(self, loop: SourceError) -> None:
        """`loop`: what to raise when the server doesn't mind what page is asked for."""
        super().__init__(loop.title)
        self.loop = loop


class LoopGuard:
    """Notices a state, or a page, that was there before.

    States that are counted up by us never repeat, so there the pages are compared. Others come
    from the server: there the states are. The first page has no state of the server's, so that
    it is known again by its records, whatever it is called the second time. Pages of records with
    keys are known again wherever they come up.
    """

    def __init__(
        self,
        stream: str,
        *,
        counted: bool,
        key: tuple[str, ...] = (),
        memory: GuardMemory | None = None,
        again: bool = False,
    ) -> None:
        """With `memory` as an earlier process had it; `again`: the first page to come was there
        before, and is asked for once more on purpose."""
        self._stream = stream
        self.token_by_post = False
        """Whether a token is sent with a request whose body may be its place."""
        self._counted = counted
        self._key = key
        memory = memory or GuardMemory()
        self._recent = list(memory.seen)
        self._names: dict[int, str] = {}
        self._seen = set(memory.seen)
        self._last_body = memory.last_body
        self._first_page = memory.first_page
        self._keyed_pages = dict(memory.keyed_pages)
        self._keyed_last = deque(memory.keyed_pages, REMEMBERED_IN_POSITION)
        self._again = again
        self._previous: Sequence[Json] = ()
        self._previous_ends: tuple[Json, Json] | None = None
        self._empty = 0

    def memory(self) -> GuardMemory:
        """What is to be remembered, bounded."""
        # called for each page, and right as it is: nothing to be checked
        return GuardMemory.model_construct(
            seen=tuple(self._recent[-REMEMBERED_IN_POSITION:]),
            last_body=self._last_body,
            first_page=self._first_page,
            keyed_pages=tuple(self._keyed_last),
        )

    def asked(self, state: State) -> None:
        """A page of this state is asked for."""
        mark = _state_mark(state)
        if not self._counted and mark not in self._seen:
            self._seen.add(mark)
            self._recent.append(mark)
            self._names[mark] = _shown(state)
            if len(self._recent) > 2 * REMEMBERED_IN_POSITION:
                for old in self._recent[:REMEMBERED_IN_POSITION]:
                    self._names.pop(old, None)
                del self._recent[:REMEMBERED_IN_POSITION]

    def check_next(self, state: State, page: int) -> None:
        """Raises SourceError when the next page was asked for before."""
        mark = _state_mark(state)
        if self._counted or mark not in self._seen:
            return
        way = self._recent[self._recent.index(mark) :] if mark in self._recent else []
        names = [self._names.get(one, "…") for one in way[:LONGEST_WAY_SHOWN]]
        names += ["…"] * (len(way) > LONGEST_WAY_SHOWN)
        circle = f": {'→'.join([*names, _shown(state)])}" if names else ""
        raise self._loop(
            f"page {page} names {_shown(state)} as the next one, which was read before{circle}"
        )

    def check_page(self, records: Sequence[Json], body: bytes, page: int) -> None:
        """Raises SourceError when a page was there before: as the one before it, as the first, or
        anywhere where its records have keys.

        Raises RepeatedPageError where that can't be told from records that are just alike;
        IncompleteError when nothing but empty pages comes.
        """
        last_body = _hash(body) if self._counted else ""
        if records:
            self._compare(records, last_body, page)
        self._again = False
        self._last_body = last_body
        self._previous = records
        if self._first_page is None and records:
            self._first_page = PageMark(
                count=len(records), first=_hash_of(records[0]), whole=_hash_of(records)
            )
        self._empty = 0 if records else self._empty + 1
        if self._empty >= EMPTY_PAGES_IN_A_ROW:
            raise IncompleteError(
                f"{self._stream}: {self._empty:,} pages in a row held no record",
                cause="the source says each time that more pages follow",
                next_step="Check the stream's paginator.",
            )

    def take_once_more(self) -> None:
        """The page that was refused is right as it is."""
        self._again = True

    def _compare(self, records: Sequence[Json], body: str, page: int) -> None:
        ends = records[0], records[-1]
        keyed = self._keys(len(records), ends)
        before = self._keyed_pages.get(keyed, page) if keyed else page
        if keyed and keyed not in self._keyed_pages:
            self._keyed_pages[keyed] = page
            self._keyed_last.append((keyed, page))
        previous, self._previous_ends = self._previous_ends, ends
        if self._again:
            return
        if before != page:
            raise self._loop(f"page {page} is page {before} over again")
        # pages of records that are all alike may well follow each other
        varied = len(records) > 1 and ends[0] != ends[1]
        alike = varied and ends == previous and records == self._previous
        if alike or (self._counted and body == self._last_body):
            raise self._repeated(f"page {page} is the page before over again", keyed=bool(keyed))
        first = self._first_page
        if (
            first is not None
            and (varied or len(records) == 1)
            and first.count == len(records)
            and first.first == _hash_of(ends[0])
            and first.whole == _hash_of(records)
        ):
            raise self._repeated(f"page {page} is the first page over again", keyed=bool(keyed))

    def _keys(self, count: int, ends: tuple[Json, Json]) -> int:
        """By what a page of records with keys is known again: its ends. 0 when there are none."""
        if not self._key:
            return 0
        for end in ends:
            if not isinstance(end, dict) or any(end.get(name) is None for name in self._key):
                return 0
        # a key may come up again with other values: the whole records have to be the same
        return _mark(repr((count, ends)))

    def _repeated(self, cause: str, *, keyed: bool) -> Exception:
        loop = self._loop(cause)
        return RepeatedPageError(loop) if self._counted and not keyed else loop

    def _loop(self, cause: str) -> SourceError:
        return SourceError(
            f"{self._stream}: the pages go round in a loop",
            cause=cause,
            next_step="Check the stream's paginator: its type, and whether the server knows the"
            f" parameter that asks for the next page.{IN_BODY * self.token_by_post}"
            " Then start anew.",
        )


def _shown(state: State) -> str:
    return cut(json.dumps(next(iter(state.values()), None), ensure_ascii=False), 120)


def _state_mark(state: State) -> int:
    return _mark(json.dumps(state, sort_keys=True, ensure_ascii=False))


def _mark(text: str) -> int:
    digest = hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=7).digest()
    return int.from_bytes(digest, "big")


def _hash(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _hash_of(value: Json | Sequence[Json]) -> str:
    return _hash(repr(value).encode(errors="surrogatepass"))
