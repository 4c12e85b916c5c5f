"""How many records the source says a stream has. Reads bodies and headers, decides nothing."""

from collections.abc import Mapping

from migrateiq_desktop.model.base import Json

from .paths import whole_number

TOTAL_NAMES = (
    "total",
    "total_count",
    "totalCount",
    "total_records",
    "totalRecords",
    "filtered_table_rows_count",
)
"""The last is Datasette's."""
TOTAL_HEADERS = ("x-total-count", "x-total")
_COUNTED_WITH = frozenset({"next", "previous", "results"})
"""Beside these (Django REST Framework's envelope) `count` is the total; elsewhere it may count the
page."""
_BESIDE = ("meta", "metadata", "_meta", "pagination", "paging", "page_info", "pageInfo", "page")


def stated_total(
    body: Json, headers: Mapping[str, str], selector: str, *, ignored: str | None = None
) -> int | None:
    """The total that stands beside the records, under one of the well-known names.

    `ignored` is a path whose number means something else, for example a number of pages.
    """
    for path, place in _places(body, selector):
        for name in TOTAL_NAMES:
            if ".".join((*path, name)) == ignored:
                continue
            number = whole_number(place.get(name))
            if number is not None:
                return number
        number = whole_number(place.get("count")) if place.keys() >= _COUNTED_WITH else None
        if number is not None and ".".join((*path, "count")) != ignored:
            return number
    for header in TOTAL_HEADERS:
        number = whole_number(headers.get(header))
        if number is not None:
            return number
    return None


def _places(body: Json, selector: str) -> list[tuple[tuple[str, ...], dict[str, Json]]]:
    """The object that holds the records, the body itself, and what stands beside in each."""
    parents = [part.strip('"') for part in selector.split(".")[:-1]]
    found: list[tuple[tuple[str, ...], dict[str, Json]]] = []
    current = body
    path: tuple[str, ...] = ()
    for name in ["", *parents]:
        if name:
            current = current.get(name) if isinstance(current, dict) else None
            path = (*path, name)
        if not isinstance(current, dict):
            break
        inner = [
            ((*path, key), current[key]) for key in _BESIDE if isinstance(current.get(key), dict)
        ]
        found[:0] = [(path, current), *((where, place) for where, place in inner)]
    return found
