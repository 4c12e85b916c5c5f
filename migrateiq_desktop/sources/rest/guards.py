"""Guards against going round in circles. Pure: sees states and pages, sends nothing."""

import hashlib
import json
from collections.abc import Sequence

from migrateiq_desktop.model.base import Json, Model
from migrateiq_desktop.model.errors import IncompleteError, SourceError

from .pagination.strategy import State

REMEMBERED_IN_POSITION = 100
"""So many of the last states travel in a position; within one process all are remembered."""
EMPTY_PAGES_IN_A_ROW = 1000


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


class LoopGuard:
    """Notices a state, or a page, that was there before.

    States that are counted up by us never repeat, so there the pages are compared. Others come
    from the server: there the states are. The first page has no state of the server's, so that
    it is known again by its records, whatever it is called the second time.
    """

    def __init__(
        self,
        stream: str,
        *,
        counted: bool,
        memory: GuardMemory | None = None,
        again: bool = False,
    ) -> None:
        """With `memory` as an earlier process had it; `again`: the first page to come was there
        before, and is asked for once more on purpose."""
        self._stream = stream
        self._counted = counted
        memory = memory or GuardMemory()
        self._recent = list(memory.seen)
        self._seen = set(memory.seen)
        self._last_body = memory.last_body
        self._first_page = memory.first_page
        self._again = again
        self._previous: Sequence[Json] = ()
        self._empty = 0

    def memory(self) -> GuardMemory:
        """What is to be remembered, bounded."""
        return GuardMemory(
            seen=tuple(self._recent[-REMEMBERED_IN_POSITION:]),
            last_body=self._last_body,
            first_page=self._first_page,
        )

    def asked(self, state: State) -> None:
        """A page of this state is asked for."""
        mark = _state_mark(state)
        if not self._counted and mark not in self._seen:
            self._seen.add(mark)
            self._recent.append(mark)
            if len(self._recent) > 2 * REMEMBERED_IN_POSITION:
                del self._recent[:REMEMBERED_IN_POSITION]

    def check_next(self, state: State, page: int) -> None:
        """Raises SourceError when the next page was asked for before."""
        if not self._counted and _state_mark(state) in self._seen:
            shown = json.dumps(next(iter(state.values()), None), ensure_ascii=False)[:120]
            raise self._loop(f"page {page} names {shown} as the next one, which was read before")

    def check_page(self, records: Sequence[Json], body: bytes, page: int) -> None:
        """Raises SourceError when a page was there before: as the one before it, or as the first.

        Raises IncompleteError when nothing but empty pages comes.
        """
        last_body = _hash(body) if self._counted else ""
        if records and not self._again:
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

    def _compare(self, records: Sequence[Json], body: str, page: int) -> None:
        # pages of records that are all alike may well follow each other
        varied = len(records) > 1 and records[0] != records[-1]
        if (self._counted and body == self._last_body) or (varied and records == self._previous):
            raise self._loop(f"page {page} is the page before over again")
        first = self._first_page
        if (
            first is not None
            and (varied or len(records) == 1)
            and first.count == len(records)
            and first.first == _hash_of(records[0])
            and first.whole == _hash_of(records)
        ):
            raise self._loop(f"page {page} is the first page over again")

    def _loop(self, cause: str) -> SourceError:
        return SourceError(
            f"{self._stream}: the pages go round in a loop",
            cause=cause,
            next_step="Check the stream's paginator: its type, and whether the server knows the"
            " parameter that asks for the next page. Then start anew.",
        )


def _state_mark(state: State) -> int:
    text = json.dumps(state, sort_keys=True, ensure_ascii=False)
    digest = hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=7).digest()
    return int.from_bytes(digest, "big")


def _hash(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _hash_of(value: Json | Sequence[Json]) -> str:
    return _hash(repr(value).encode(errors="surrogatepass"))
