"""What stands around the records of a body: its fields, by path, and the request's own query."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from migrateiq_desktop.model.base import Json

from .bodies import Path, objects, written
from .sent import SentRequest

LIMIT_PARAMS = (
    "limit",
    "per_page",
    "perPage",
    "page_size",
    "pageSize",
    "pagesize",
    "size",
    "count",
    "max_results",
    "maxResults",
    "top",
    "$top",
    "rows",
    "_size",
    "_limit",
    "first",
    "page[size]",
    "_count",
    "take",
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """The fields of a body that are not records, outer ones first."""

    body: Json
    fields: tuple[tuple[Path, Json], ...]
    sent: SentRequest
    count: int
    """Records on the page."""

    @classmethod
    def of(
        cls, body: Json, url: str, count: int, sent_body: Mapping[str, Json] | None = None
    ) -> "Envelope":
        """The envelope of a body that was got from a URL, in answer to a JSON body if any."""
        fields = tuple(
            ((*path, name), value)
            for path, place in objects(body)
            for name, value in place.items()
            if isinstance(name, str) and not isinstance(value, list)
        )
        return cls(body, fields, SentRequest.of(url, sent_body), count)

    def ending_in(self, *endings: str) -> Iterator[tuple[str, str, Json]]:
        """Fields whose path ends so (dotted, any case): path as JMESPath, last name, value."""
        for ending in endings:
            wanted = ending.lower()
            for path, value in self.fields:
                whole = ".".join(path).lower()
                if whole == wanted or whole.endswith(f".{wanted}"):
                    yield written(path), path[-1], value

    def number(self, *endings: str) -> tuple[str, str, int] | None:
        """The first such field that holds a whole number: path, last name, value."""
        for path, name, value in self.ending_in(*endings):
            if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
                return path, name, value
        return None

    def has_more_path(self) -> str | None:
        """The path of a flag that says whether more pages follow."""
        for path, _, value in self.ending_in(
            "has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage", "more"
        ):
            if isinstance(value, bool):
                return path
        return None

    def requested_limit(self) -> int | None:
        """How many records the request asked for, when it did."""
        asked = self.sent.find_number(LIMIT_PARAMS)
        return asked.number if asked else None
