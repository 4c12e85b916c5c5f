"""The records of a page: the configured path, or the one found on the first page and kept.

Decides nothing about paging. A page without its records is an error, never an end of data.
"""

from collections.abc import Sequence

from migrateiq_desktop.discovery.records import find_records
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import SourceError

from .decoding import Clean
from .paths import BodyPath

_SAYING_WHY = ("error", "errors", "message", "detail", "error_description", "title", "fault")


class RecordSelector:
    """Takes the list of records out of each body of one stream."""

    def __init__(self, stream: str, selector: str | None, clean: Clean = str) -> None:
        """`clean` masks secrets in what an error shows of an answer."""
        self._stream = stream
        self._clean = clean
        self._path = BodyPath(selector, "data_selector") if selector else None

    @property
    def text(self) -> str | None:
        """The selector in use; None until the first page when it is to be found."""
        return self._path.text if self._path else None

    @property
    def names(self) -> tuple[str, ...] | None:
        """The plain names that lead to the records; None when it isn't known or takes more."""
        return self._path.names if self._path else None

    def discover(self, body: Json) -> str:
        """Find where the records are and keep to it; gives the reason, in words.

        Raises SourceError when nothing looks like records.
        """
        found = find_records(body, self._stream)
        if found is None:
            raise SourceError(
                f"{self._stream}: the answer holds no list of records",
                cause=self._said(body) or f"it is {_described(body)}",
                next_step="Check the stream's address, or name the path of the records under"
                " data_selector.",
            )
        self._path = BodyPath(found.selector, "data_selector")
        return f"records at {found.selector}: {found.reason}"

    def select(self, body: Json, page: int) -> Sequence[Json]:
        """The records of a page. Raises SourceError when the path leads to none."""
        if self._path is None:
            raise ValueError("discover() comes first")
        found = self._path.find(body)
        if isinstance(found, list):
            return found
        if isinstance(found, dict) and page == 1:
            # a path to one object: a stream of one record
            return [found]
        raise self._missing(found, body, page)

    def _missing(self, found: Json, body: Json, page: int) -> SourceError:
        state = "not found" if found is None else f"is {_described(found)}, not a list,"
        before = {1: "", 2: " (present on page 1)"}.get(page, f" (present on pages 1–{page - 1})")
        path = self._path.text if self._path else ""
        return SourceError(
            f"{self._stream}: records path {path} {state} on page {page}{before}",
            cause=self._said(body) or f"the answer is {_described(body)}",
            next_step="Check data_selector, or resume the run when the source is well again.",
        )

    def _said(self, body: Json) -> str:
        said = self._clean(_said(body))[:200]
        return f"the answer says “{said}”" if said else ""


def _said(body: Json) -> str:
    """What an answer says went wrong, when it says so where such answers do."""
    if not isinstance(body, dict):
        return ""
    for name in _SAYING_WHY:
        value = body.get(name)
        if isinstance(value, dict):
            value = value.get("message") or value.get("detail") or value.get("code")
        if isinstance(value, list) and value:
            first = value[0]
            value = first.get("message") if isinstance(first, dict) else first
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
    return ""


def _described(value: Json) -> str:
    match value:
        case dict():
            names = ", ".join(list(value)[:8])
            return f"an object with {names}" if names else "an empty object"
        case list():
            return "a list"
        case None:
            return "null"
        case bool():
            return "true or false"
        case str():
            return "a text"
        case _:
            return "a number"
