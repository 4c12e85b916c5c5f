"""Which query parameters page a collection, by their names. Pure.

The same names serve a copied request and a described one; `discovery` looks at answers instead.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_PAGE = re.compile(
    r"^(_?page|p|pg|page[_-]?(number|no|num|index|idx)|page\[number\]|current[_-]?page"
    r"|page[_-]?nr|paged)$",
    re.IGNORECASE,
)
_OFFSET = re.compile(
    r"^(\$?skip|_?offset|start[_-]?(at|index|row|record)?|page\[offset\]|first[_-]?result"
    r"|from[_-]?index|sysparm_offset|_start|\$offset)$",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"^(\$?(top|limit)|_?limit|per[_-]?page|page[_-]?size|_?size|max[_-]?(results|records|items)"
    r"|count|rows|row[_-]?count|items[_-]?per[_-]?page|page\[(size|limit)\]|num[_-]?results|max"
    r"|results[_-]?per[_-]?page|sysparm_limit|_count|rpp|take)$",
    re.IGNORECASE,
)
_CURSOR = re.compile(
    r"^(cursor|after|page[_-]?token|next[_-]?(page[_-]?)?token|continuation([_-]?token)?|continue"
    r"|marker|starting[_-]?after|page\[(cursor|after)\]|bookmark|scroll[_-]?id|next[_-]?cursor"
    r"|page[_-]?cursor|after[_-]?(id|cursor)|start[_-]?cursor|exclusive[_-]?start[_-]?key"
    r"|\$skiptoken|resumption[_-]?token|pagination[_-]?token|start[_-]?key|next)$",
    re.IGNORECASE,
)
_BACKWARDS = re.compile(
    r"^(before|ending[_-]?before|previous.*|prev.*|page\[before\])$", re.IGNORECASE
)
_SINCE = re.compile(
    r"^((last[_-]?)?(updated|modified|changed|edited)[_-]?(since|after|from|min|gte?)"
    r"|(min|from|start|since)[_-]?(last[_-]?)?(updated|modified|changed)([_-]?(at|on|date|time))?"
    r"|(last[_-]?)?(updated|modified)([_-]?(at|on|date|time))?"
    r"([_-]+(gte?|after|since|min|from|start)|\[gte?\]|\.gte?)|if[_-]?modified[_-]?since|since"
    r"|modified[_-]?since|changed[_-]?since|updated[_-]?min)$",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"(^|[_.-])(last)?[_-]?(updated|modified|changed|edited)([_-]?(at|on|date|time|datetime"
    r"|timestamp|date[_-]?time))?$|^(last)?(update|modification|change)[_-]?(d)?(at|on|date|time"
    r"|timestamp)$|^(last)?(updated|modified|changed|edited)(at|on|date|time|datetime|datetimeutc)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PagingParams:
    """The parameters that page, as the server writes them."""

    page: str | None = None
    offset: str | None = None
    limit: str | None = None
    cursor: str | None = None


def paging_params(names: Iterable[str]) -> PagingParams:
    """Which of these names page a collection; the first of each kind."""
    known = list(names)

    def first(pattern: re.Pattern[str]) -> str | None:
        return next((name for name in known if pattern.match(name)), None)

    return PagingParams(first(_PAGE), first(_OFFSET), first(_LIMIT), first(_CURSOR))


def is_paging(name: str) -> bool:
    """Whether a parameter says which page is meant."""
    patterns = (_PAGE, _OFFSET, _CURSOR, _BACKWARDS)
    return any(pattern.match(name) for pattern in patterns)


def is_limit(name: str) -> bool:
    """Whether a parameter says how many records a page has."""
    return bool(_LIMIT.match(name))


def is_since(name: str) -> bool:
    """Whether a parameter asks for what changed after a moment."""
    return bool(_SINCE.match(name))


def is_change_moment(name: str) -> bool:
    """Whether a field holds the moment of a record's last change: `updated_at`."""
    return bool(_CHANGED.search(name))
