"""Runs that are marked as active, but whose process is gone."""

from collections.abc import Callable, Collection, Sequence

from sqlalchemy import Connection, func, select, update

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.run import ACTIVE_STATUSES, RunStatus, StreamState
from migrateiq_desktop.processes import ProcessMark, own_mark

from . import tables
from .moments import now
from .run_rows import COUNTS, error_values
from .store import AnyRow

_RUNS = tables.runs.c
_STREAMS = tables.run_streams.c

INTERRUPTION = ErrorReport(
    kind="Interruption",
    title="The run was interrupted",
    cause="The program or the computer stopped while it was running",
    next_step="Resume it: it goes on at its last checkpoint.",
)


def orphans(
    connection: Connection, is_alive: Callable[[ProcessMark], bool], mine: Collection[int]
) -> list[int]:
    """Numbers of the active runs that nobody works on. Those in `mine` are just being started."""
    query = select(
        _RUNS.id, _RUNS.owner_pid, _RUNS.owner_started, _RUNS.worker_pid, _RUNS.worker_started
    ).where(_RUNS.status.in_(ACTIVE_STATUSES))
    here = own_mark()
    return [
        row.id
        for row in connection.execute(query)
        if _is_orphan(row, is_alive, here=here, is_mine=row.id in mine)
    ]


def interrupt(connection: Connection, run_ids: Sequence[int]) -> None:
    """They become INTERRUPTED; of streams that were being read, what was committed counts."""
    stopped = (
        update(tables.run_streams)
        .where(_STREAMS.run_id.in_(run_ids), _STREAMS.state == StreamState.READING)
        .values(
            state=StreamState.STOPPED,
            read=_STREAMS.loaded + _STREAMS.skipped + _STREAMS.rejected,
        )
    )
    connection.execute(stopped)
    for run_id in run_ids:
        sums = connection.execute(
            select(
                *(func.coalesce(func.sum(_STREAMS[name]), 0).label(name) for name in COUNTS)
            ).where(_STREAMS.run_id == run_id)
        ).one()
        values = {
            "status": RunStatus.INTERRUPTED,
            "ended_at": now(),
            **error_values(INTERRUPTION),
            **dict(zip(COUNTS, sums, strict=True)),
        }
        connection.execute(update(tables.runs).where(_RUNS.id == run_id).values(values))


def _is_orphan(
    row: AnyRow,
    is_alive: Callable[[ProcessMark], bool],
    *,
    here: ProcessMark,
    is_mine: bool,
) -> bool:
    owner = ProcessMark(pid=row.owner_pid, started=row.owner_started)
    # a worker without its owner ends by itself, and nobody hears what it says
    if owner != here and not is_alive(owner):
        return True
    if row.worker_pid is None:
        # not begun yet: by another process, by us, or by an earlier object of this process
        return owner == here and not is_mine
    return not is_alive(ProcessMark(pid=row.worker_pid, started=row.worker_started))
