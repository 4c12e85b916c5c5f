"""The history: every run with its numbers, and what it was started with."""

import hashlib
from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection, Select, func, insert, literal, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from migrateiq_desktop.model.errors import ErrorReport, NotFoundError
from migrateiq_desktop.model.run import Run, RunStatus, RunStream, StreamState
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.processes import ProcessMark, is_running, mark_of, own_mark

from . import reject_causes, tables
from .last_loads import last_loads
from .latest_runs import latest_of_connectors, latest_of_syncs
from .moments import Moment, now
from .orphans import interrupt, orphans
from .rows import LatestRun, NewRun, RunSelection
from .run_queries import count_runs, page_of_runs
from .run_rows import COUNTS, error_values, run_of, stream_of, stream_values, sums
from .store import Store

_RUNS = tables.runs.c
_STREAMS = tables.run_streams.c


class RunRepository:
    """The runs of a workspace. Their numbers ascend in the order in which they were made."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._mine: set[int] = set()
        """Runs that this very object was told to begin: another one's may be orphans."""

    def create(self, new: NewRun) -> Run:
        """A new PENDING run."""
        definition = new.definition
        owner = own_mark()
        values = {
            "uid": new.uid,
            "sync": definition.sync_name,
            "source": definition.source_name,
            "destination": definition.destination_name,
            "status": RunStatus.PENDING,
            "started_by": new.started_by,
            "origin": definition.origin,
            "trial_limit": new.limit,
            "retry_of": new.retry_of,
            "created_at": now(),
            "owner_pid": owner.pid,
            "owner_started": owner.started,
            **sums(new.streams),
        }
        with self._store.writing() as connection:
            values["definition_id"] = _keep_definition(connection, definition)
            statement = insert(tables.runs).values(values).returning(_RUNS.id)
            run_id = int(connection.execute(statement).scalar_one())
            _write_streams(connection, run_id, new.streams)
            self._mine.add(run_id)
            return _runs(connection, [run_id])[0]

    def get(self, run_id: int) -> Run:
        """One run. Raises NotFoundError."""
        with self._store.reading() as connection:
            found = _runs(connection, [run_id])
        if not found:
            raise _unknown(run_id)
        return found[0]

    def loaded_before(self, run: Run, origin: str | None) -> dict[str, int]:
        """Which run of the same sync last loaded records into each table, before this one."""
        with self._store.reading() as connection:
            return last_loads(connection, run, origin)

    def definition(self, run_id: int) -> RunDefinition:
        """What the run was started with. Raises NotFoundError."""
        query = (
            select(tables.run_definitions.c.body)
            .join(tables.runs, _RUNS.definition_id == tables.run_definitions.c.id)
            .where(_RUNS.id == run_id)
        )
        with self._store.reading() as connection:
            body: str | None = connection.scalar(query)
        if body is None:
            raise _unknown(run_id)
        return RunDefinition.model_validate_json(body)

    def set_status(self, run_id: int, status: RunStatus, error: ErrorReport | None = None) -> None:
        """A run's new state. One that becomes active again belongs to this process."""
        with self._store.writing() as connection:
            _set(connection, run_id, **_status_values(status, error))
        if not status.ended:
            self._mine.add(run_id)

    def set_worker(self, run_id: int, pid: int) -> None:
        """Which process works on the run. Its start is noted, too: numbers are given again."""
        mark = mark_of(pid)
        with self._store.writing() as connection:
            _set(connection, run_id, worker_pid=mark.pid, worker_started=mark.started)

    def update_progress(
        self, run_id: int, streams: Sequence[RunStream], duration: float | None
    ) -> None:
        """The numbers so far; seconds of work over all resumptions."""
        with self._store.writing() as connection:
            _set(connection, run_id, duration=duration, **sums(streams))
            _write_streams(connection, run_id, streams)
            _write_checkpoints(connection, run_id, streams)

    def finish(
        self,
        run_id: int,
        status: RunStatus,
        error: ErrorReport | None,
        streams: Sequence[RunStream],
        duration: float | None,
    ) -> None:
        """The end of a run, with its final numbers."""
        with self._store.writing():
            self.update_progress(run_id, streams, duration)
            self.set_status(run_id, status, error)

    def set_undone(self, run_id: int, rows: int | None) -> None:
        """What the run had loaded was taken back. One that could have gone on is over."""
        with self._store.writing() as connection:
            _set(connection, run_id, undone_at=now(), undone_rows=rows)
            waiting = (RunStatus.PAUSED, RunStatus.INTERRUPTED)
            connection.execute(
                update(tables.runs)
                .where(_RUNS.id == run_id, _RUNS.status.in_(waiting))
                .values(status=RunStatus.CANCELLED)
            )

    def list(self, selection: RunSelection, offset: int, limit: int) -> tuple[Run, ...]:
        """A page of the selected runs, newest first."""
        with self._store.reading() as connection:
            return tuple(_runs(connection, page_of_runs(connection, selection, offset, limit)))

    def count(self, selection: RunSelection) -> int:
        """How many runs are selected."""
        with self._store.reading() as connection:
            return count_runs(connection, selection)

    def latest_of_sync(self, names: Iterable[str]) -> dict[str, LatestRun]:
        """The newest run of each of these syncs that has any."""
        with self._store.reading() as connection:
            return latest_of_syncs(connection, names)

    def latest_of_connector(self, names: Iterable[str]) -> dict[str, LatestRun]:
        """The newest run of each of these connectors, as source or as destination."""
        with self._store.reading() as connection:
            return latest_of_connectors(connection, names)

    def newest_real(self, sync: str, origin: str | None, *, undone: bool = True) -> Run | None:
        """The newest run of a sync that was no trial and no retry; without `undone` none that was
        taken back.

        `origin` tells syncs of the same name apart: the migration file, None for the workspace.
        """
        query = (
            select(_RUNS.id)
            .where(_RUNS.sync == sync, _RUNS.origin.is_not_distinct_from(origin))
            .where(_RUNS.trial_limit.is_(None), _RUNS.retry_of.is_(None))
            .order_by(_RUNS.id.desc())
            .limit(1)
        )
        if not undone:
            query = query.where(_RUNS.undone_at.is_(None))
        return self._first(query)

    def newest_retry(self, run_id: int) -> Run | None:
        """The newest run that tries a run's rejected records again."""
        query = select(_RUNS.id).where(_RUNS.retry_of == run_id).order_by(_RUNS.id.desc()).limit(1)
        return self._first(query)

    def _first(self, query: Select[int]) -> Run | None:
        with self._store.reading() as connection:
            return next(iter(_runs(connection, connection.scalars(query).all())), None)

    def interrupt_orphans(
        self, is_alive: Callable[[ProcessMark], bool] = is_running
    ) -> Sequence[int]:
        """Active runs that nobody works on any more become INTERRUPTED. Gives their numbers."""
        with self._store.reading() as connection:
            if not orphans(connection, is_alive, self._mine):
                return []
        with self._store.writing() as connection:
            found = orphans(connection, is_alive, self._mine)
            interrupt(connection, found)
        return found

    def rename_sync(self, name: str, new_name: str) -> None:
        """The history of a sync follows its new name."""
        checkpoints = tables.checkpoints
        with self._store.writing() as connection:
            connection.execute(update(tables.runs).where(_RUNS.sync == name).values(sync=new_name))
            connection.execute(
                update(checkpoints).where(checkpoints.c.sync == name).values(sync=new_name)
            )
            reject_causes.rename_sync(connection, name, new_name)

    def rename_connector(self, name: str, new_name: str) -> None:
        """The history of a connector follows its new name."""
        with self._store.writing() as connection:
            for column in (_RUNS.source, _RUNS.destination):
                connection.execute(
                    update(tables.runs).where(column == name).values({column: new_name})
                )


def _keep_definition(connection: Connection, definition: RunDefinition) -> int:
    """Runs of the same definition share it."""
    body = definition.model_dump_json(by_alias=True)
    digest = hashlib.sha256(body.encode()).hexdigest()
    column = tables.run_definitions.c
    found = connection.scalar(select(column.id).where(column.digest == digest))
    if found is not None:
        return int(found)
    statement = insert(tables.run_definitions).values(digest=digest, body=body)
    return int(connection.execute(statement.returning(column.id)).scalar_one())


def _status_values(status: RunStatus, error: ErrorReport | None) -> dict[str, object]:
    values: dict[str, object] = {"status": status, **error_values(error)}
    if status.ended:
        return {**values, "ended_at": now()}
    owner = own_mark()
    values |= {"ended_at": None, "owner_pid": owner.pid, "owner_started": owner.started}
    if status is RunStatus.RUNNING:
        return {**values, "started_at": func.coalesce(_RUNS.started_at, literal(now(), Moment))}
    return {**values, "worker_pid": None, "worker_started": None}


def _set(connection: Connection, run_id: int, **values: object) -> None:
    result = connection.execute(update(tables.runs).where(_RUNS.id == run_id).values(values))
    if result.rowcount == 0:
        raise _unknown(run_id)


def _write_streams(connection: Connection, run_id: int, streams: Sequence[RunStream]) -> None:
    if not streams:
        return
    statement = upsert(tables.run_streams)
    changed = ("stream", "table_name", "state", "total", "warnings", "children", *COUNTS)
    statement = statement.on_conflict_do_update(
        index_elements=["run_id", "position"],
        set_={name: statement.excluded[name] for name in changed},
    )
    connection.execute(statement, stream_values(run_id, streams))


def _write_checkpoints(connection: Connection, run_id: int, streams: Sequence[RunStream]) -> None:
    sync = connection.scalar(select(_RUNS.sync).where(_RUNS.id == run_id))
    rows = [
        {
            "sync": sync,
            "stream": stream.stream,
            "run_id": run_id,
            "finished": stream.state is StreamState.DONE,
            "read": stream.counts.read,
            "loaded": stream.counts.loaded,
            "updated_at": now(),
        }
        for stream in streams
        if stream.state is not StreamState.WAITING
    ]
    if not rows:
        return
    statement = upsert(tables.checkpoints)
    statement = statement.on_conflict_do_update(
        index_elements=["sync", "stream"],
        set_={
            name: statement.excluded[name]
            for name in ("run_id", "finished", "read", "loaded", "updated_at")
        },
    )
    connection.execute(statement, rows)


def _runs(connection: Connection, run_ids: Sequence[int]) -> list[Run]:
    """Whole runs, in the order of their numbers given."""
    streams: dict[int, list[RunStream]] = {}
    query = select(tables.run_streams).where(_STREAMS.run_id.in_(run_ids))
    for row in connection.execute(query.order_by(_STREAMS.run_id, _STREAMS.position)):
        streams.setdefault(row.run_id, []).append(stream_of(row))
    rows = connection.execute(select(tables.runs).where(_RUNS.id.in_(run_ids)))
    found = {row.id: run_of(row, streams.get(row.id, [])) for row in rows}
    return [found[run_id] for run_id in run_ids if run_id in found]


def _unknown(run_id: int) -> NotFoundError:
    return NotFoundError(
        f"There is no run {run_id}",
        next_step="See the list of runs for their numbers (migrateiq runs list).",
    )
