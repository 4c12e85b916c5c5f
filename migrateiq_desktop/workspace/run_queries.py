"""Lists of runs by filter: every page is found in an index, newest first."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    Text,
    and_,
    column,
    func,
    or_,
    select,
    text,
    union_all,
)

from . import tables
from .moments import Moment
from .names import like
from .rows import RunSelection


class _Run:
    """Columns of `runs`, bound to no table, so that a query can name the index that it uses."""

    id = column("id", Integer)
    sync = column("sync", Text)
    source = column("source", Text)
    destination = column("destination", Text)
    status = column("status", Text)
    created_at = column("created_at", Moment)
    error_text = column("error_text", Text)


RARE = 10_000
"""Up to so many hits of a search are gathered; more are soon met on the way back in time."""
FAR = 10_000
"""From this offset on it pays to count first: the wanted page may be nearer to the other end."""

_SYNC_NAMES = text(
    # one step in the index a name, however many runs
    """
    WITH RECURSIVE names (name) AS (
        SELECT min(sync) FROM runs
        UNION ALL
        SELECT (SELECT min(sync) FROM runs WHERE sync > names.name)
        FROM names WHERE names.name IS NOT NULL
    )
    SELECT name FROM names WHERE name LIKE :pattern ESCAPE '\\'
    """
)
_Part = Select[Any]


@dataclass(frozen=True, slots=True)
class _Search:
    """Where a search is found."""

    syncs: tuple[str, ...]
    """Names of syncs that contain it, and of connectors whose label does: their own syncs."""
    pattern: str
    """What error texts are compared with."""

    @property
    def in_name(self) -> ColumnElement[bool]:
        return _Run.sync.in_(self.syncs)

    @property
    def in_error(self) -> ColumnElement[bool]:
        return and_(_Run.error_text.is_not(None), _Run.error_text.like(self.pattern, escape="\\"))

    @property
    def anywhere(self) -> ColumnElement[bool]:
        """Without looking at the runs' rows: the numbers of the errors are gathered once."""
        return or_(self.in_name, _Run.id.in_(_using("ix_runs_error").where(self.in_error)))


def count_runs(connection: Connection, selection: RunSelection) -> int:
    """How many runs are selected."""
    if _only_statuses(selection):
        return _count_by_totals(connection, selection)
    search = _search(connection, selection)
    if search and not (selection.sync or selection.connector):
        return _count_parts(connection, _parts_of_search(selection, search))
    if selection.since and not (selection.sync or selection.connector):
        newer = _using("ix_runs_created").where(*_conditions(selection))
        return _count_parts(connection, [newer])
    return _count_parts(connection, _parts(selection, search))


def page_of_runs(
    connection: Connection, selection: RunSelection, offset: int, limit: int
) -> list[int]:
    """Numbers of the runs of one page, newest first."""
    search = _search(connection, selection)
    if search and not (selection.sync or selection.connector):
        hits = _few_hits(connection, _parts_of_search(selection, search))
        if hits is not None:
            return sorted(hits, reverse=True)[offset : offset + limit]
    parts = _parts(selection, search)
    found = union_all(*parts) if len(parts) > 1 else parts[0]
    if offset >= FAR:
        total = count_runs(connection, selection)
        if offset > total // 2:
            size = max(min(limit, total - offset), 0)
            page = found.order_by(_Run.id.asc()).offset(total - offset - size).limit(size)
            return list(reversed(connection.scalars(page).all())) if size else []
    return list(connection.scalars(found.order_by(_Run.id.desc()).offset(offset).limit(limit)))


def _few_hits(connection: Connection, parts: list[_Part]) -> list[int] | None:
    """The numbers of all hits of a search, or None when they are too many to be gathered."""
    hits: list[int] = []
    for part in parts:
        hits += connection.scalars(part.limit(RARE + 1 - len(hits)))
        if len(hits) > RARE:
            return None
    return hits


def _parts(selection: RunSelection, search: _Search | None) -> list[_Part]:
    """Queries that together find the selected runs, none twice, each ordered by its index."""
    also = _conditions(selection)
    if search:
        also.append(search.anywhere)
    name = selection.connector
    if selection.sync is not None:
        if name is not None:
            also.append(or_(_Run.source == name, _Run.destination == name))
        return [_using("ix_runs_sync").where(_Run.sync == selection.sync, *also)]
    if name is not None:
        return [
            _using("ix_runs_source").where(_Run.source == name, *also),
            _using("ix_runs_destination").where(
                _Run.destination == name, _Run.source != name, *also
            ),
        ]
    if selection.statuses and search is None:
        return [
            _using("ix_runs_status").where(_Run.status == status, *_since(selection))
            for status in dict.fromkeys(selection.statuses)
        ]
    return [_using("ix_runs_order").where(*also)]


def _parts_of_search(selection: RunSelection, search: _Search) -> list[_Part]:
    """The same by the places where the search is found; not ordered."""
    also = _conditions(selection)
    return [
        _using("ix_runs_sync").where(search.in_name, *also),
        _using("ix_runs_error").where(search.in_error, _Run.sync.not_in(search.syncs), *also),
    ]


def _conditions(selection: RunSelection) -> list[ColumnElement[bool]]:
    conditions = _since(selection)
    if selection.statuses:
        conditions.append(_Run.status.in_(selection.statuses))
    return conditions


def _since(selection: RunSelection) -> list[ColumnElement[bool]]:
    return [] if selection.since is None else [_Run.created_at >= selection.since]


def _using(index: str) -> _Part:
    # without statistics the planner can't know that all the rest stands in the index, too
    return select(_Run.id).select_from(text(f"runs INDEXED BY {index}"))


def _count_parts(connection: Connection, parts: list[_Part]) -> int:
    counts = [part.with_only_columns(func.count(), maintain_column_froms=True) for part in parts]
    return sum(connection.execute(count).scalar_one() for count in counts)


def _only_statuses(selection: RunSelection) -> bool:
    return not (
        selection.sync or selection.connector or selection.since or selection.search.strip()
    )


def _count_by_totals(connection: Connection, selection: RunSelection) -> int:
    query = select(func.coalesce(func.sum(tables.run_totals.c.runs), 0))
    if selection.statuses:
        query = query.where(tables.run_totals.c.status.in_(selection.statuses))
    return int(connection.execute(query).scalar_one())


def _search(connection: Connection, selection: RunSelection) -> _Search | None:
    words = selection.search.strip()
    if not words:
        return None
    pattern = like(words)
    names = connection.scalars(_SYNC_NAMES, {"pattern": pattern})
    labelled = connection.scalars(
        select(tables.connectors.c.name).where(tables.connectors.c.label.like(pattern, escape="\\"))
    )
    return _Search(tuple(dict.fromkeys((*names, *labelled))), pattern)
