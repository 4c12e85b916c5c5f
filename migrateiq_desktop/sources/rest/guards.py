"""Guards against going round in circles. Pure: sees states and pages, sends nothing."""

import hashlib
import json
from collections.abc import Iterable, Sequence

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import IncompleteError, SourceError

from .pagination.strategy import State

REMEMBERED_IN_POSITION = 100
"""So many of the last states travel in a position; within one process all are remembered."""
EMPTY_PAGES_IN_A_ROW = 1000


class LoopGuard:
    """Notices a state, or a page, that was there before.

    For states that are counted up by us the pages are compared, for all others the states.
    """

    def __init__(
        self, stream: str, *, counted: bool, seen: Iterable[int] = (), last_digest: str = ""
    ) -> None:
        """`seen` and `last_digest` as an earlier process had them."""
        self._stream = stream
        self._counted = counted
        self._recent = list(seen)
        self._seen = set(self._recent)
        self._previous: Sequence[Json] = ()
        self._empty = 0
        self.last_digest = last_digest
        """Of the last page's bytes."""

    @property
    def recent(self) -> list[int]:
        """Hashes of the last states asked for, oldest first."""
        return self._recent[-REMEMBERED_IN_POSITION:]

    def asked(self, state: State) -> None:
        """A page of this state is asked for."""
        mark = _mark(state)
        if not self._counted and mark not in self._seen:
            self._seen.add(mark)
            self._recent.append(mark)
            if len(self._recent) > 2 * REMEMBERED_IN_POSITION:
                del self._recent[:REMEMBERED_IN_POSITION]

    def check_next(self, state: State, page: int) -> None:
        """Raises SourceError when the next page was asked for before."""
        if not self._counted and _mark(state) in self._seen:
            shown = json.dumps(next(iter(state.values()), None), ensure_ascii=False)[:120]
            raise SourceError(
                f"{self._stream}: the pages go round in a loop",
                cause=f"page {page} names {shown} as the next one, which was read before",
                next_step="Check the stream's paginator: the server may not know the parameter"
                " that it is given.",
            )

    def check_page(self, records: Sequence[Json], body: bytes, page: int) -> None:
        """Raises SourceError when a page is the one before over again.

        Raises IncompleteError when nothing but empty pages comes.
        """
        digest = hashlib.blake2b(body, digest_size=16).hexdigest() if self._counted else ""
        # pages of records that are all alike may well follow each other
        varied = len(records) > 1 and records[0] != records[-1]
        same = bool(self._counted and records and digest == self.last_digest)
        if same or (varied and records == self._previous):
            raise SourceError(
                f"{self._stream}: page {page} is the page before over again",
                cause="the server does not seem to know the parameter that asks for the next page",
                next_step="Check the stream's paginator: its type and its parameters.",
            )
        self.last_digest = digest
        self._previous = records
        self._empty = 0 if records else self._empty + 1
        if self._empty >= EMPTY_PAGES_IN_A_ROW:
            raise IncompleteError(
                f"{self._stream}: {self._empty:,} pages in a row held no record",
                cause="the source says each time that more pages follow",
                next_step="Check the stream's paginator.",
            )


def _mark(state: State) -> int:
    text = json.dumps(state, sort_keys=True, ensure_ascii=False)
    return int.from_bytes(
        hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=7).digest(), "big"
    )
