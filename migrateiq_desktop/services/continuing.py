"""Whether a start goes on with an earlier run of the sync. Starts nothing itself."""

import json
from dataclasses import dataclass
from datetime import datetime

from migrateiq_desktop.model.errors import DefinitionError, StillPausedError
from migrateiq_desktop.model.parents import ancestors
from migrateiq_desktop.model.run import RESUMABLE_STATUSES, Run, RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.workspace.database import WorkspaceDatabase

_STOPPED = frozenset({RunStatus.INTERRUPTED, RunStatus.PAUSED})
"""Gone on with whatever it loads; other ends only where beginning anew would double rows."""


_HOW = {"label", "active", "username", "password", "tls", "ca_file"}
"""What of a destination says how it is reached, not where it is."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An earlier run that did not finish."""

    run: Run
    same: bool
    """Whether it moves the same as what is to be run now; if not, it can't be gone on with."""
    definition: RunDefinition
    """What is to be run now, as this run does it: a full refresh remains one."""


def unfinished_run(database: WorkspaceDatabase, definition: RunDefinition) -> Unfinished | None:
    """The run of this sync that the next start finishes. Call it with the sync's lock held.

    A trial, or a run of another file's sync of the same name, doesn't stand in its way.
    """
    run = database.runs.newest_real(definition.sync_name, definition.origin)
    if run is None or run.undone_at is not None:
        return None
    if not run.status.ended:
        # its process let go of the lock, so it died since the workspace was opened
        database.runs.interrupt_orphans()
        run = database.runs.get(run.id)
    before = database.runs.definition(run.id)
    continued = RESUMABLE_STATUSES if _appends(before) else _STOPPED
    if run.status not in continued:
        return None
    if before.full_refresh and not definition.full_refresh:
        definition = definition.model_copy(update={"full_refresh": True})
    return Unfinished(run, what_it_moves(before) == what_it_moves(definition), definition)


def check_newest(database: WorkspaceDatabase, run: Run, definition: RunDefinition) -> None:
    """Raises DefinitionError when another run of the sync came after this one: the checkpoints in
    the destination are that one's, so that this one would load everything once more."""
    if run.limit is not None or run.retry_of is not None:
        # these have checkpoints of their own
        return
    newest = database.runs.newest_real(definition.sync_name, definition.origin)
    if newest is not None and newest.id > run.id:
        raise DefinitionError(
            f"Run {run.id} can't be resumed",
            cause=f"run {newest.id} of {run.sync} came after it",
            next_step=f"Resume run {newest.id} if it isn't complete, or start the sync.",
        )


def check_pause(run: Run, now: datetime) -> None:
    """Raises StillPausedError before the moment that the server named when it was asked last."""
    error = run.error
    if run.status is not RunStatus.PAUSED or error is None or error.until is None:
        return
    if error.waits(now):
        raise StillPausedError(
            error.title,
            cause="that moment is still to come",
            next_step=f"It goes on then. To ask the server now: migrateiq runs resume {run.id}",
        )


def what_it_moves(definition: RunDefinition) -> str:
    """All that decides which rows end up where, in a form that can be compared.

    Not labels, frequencies, limits of rejects, or how fast and how patiently is asked.
    """
    source, destination = definition.source, definition.destination
    # the name is part of the checkpoint's key
    moved: dict[str, object] = {"sync": definition.sync_name, "base_url": source.base_url}
    moved["full_refresh"] = definition.full_refresh
    moved["auth"] = source.auth.type
    moved["headers"] = {name: str(value) for name, value in source.headers.items()}
    moved["destination"] = destination and destination.model_dump(mode="json", exclude=_HOW)
    resources = {stream.name: stream for stream in source.streams()}
    streams = []
    for chosen in definition.streams():
        stream = resources[chosen.resource]
        streams.append(
            {
                "target": chosen.target,
                "disposition": chosen.disposition(stream),
                "transform": chosen.transform.model_dump(mode="json"),
                "key": stream.key,
                "pages_by": stream.pages_by.model_dump(mode="json"),
                **stream.model_dump(mode="json", exclude={"primary_key", "paginator"}),
            }
        )
    moved["streams"] = sorted(json.dumps(stream, sort_keys=True) for stream in streams)
    moved["parents"] = [
        resources[name].model_dump(mode="json")
        for name in sorted(ancestors([one.resource for one in definition.streams()], resources))
    ]
    return json.dumps(moved, sort_keys=True)


def place_of_destination(definition: RunDefinition) -> str:
    """Where a definition loads into, however it gets there, in a form that can be compared."""
    where = definition.destination
    return json.dumps(where and where.model_dump(mode="json", exclude=_HOW), sort_keys=True)


def _appends(definition: RunDefinition) -> bool:
    resources = {stream.name: stream for stream in definition.source.streams()}
    return any(
        chosen.disposition(resources[chosen.resource]) is WriteDisposition.APPEND
        for chosen in definition.streams()
    )
