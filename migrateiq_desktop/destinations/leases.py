"""Who loads into a table at the moment, and when another run may do so. Knows no database.

A lease stands beside the data, so that two machines see it. It refuses a second run early, with
words; what keeps rows from being doubled is the checkpoint, which only one run can move.
"""

import socket
import sys
import time
import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self, TypeVar

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import Target
from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import AlreadyRunningError, DestinationError, ErrorReport
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.processes import ProcessMark, is_running, own_mark

T = TypeVar("T")

LASTS = timedelta(minutes=20)
"""Without renewal. Longer than the longest wait of a source between two batches."""
RENEWED_AFTER_SECONDS = 30.0
_LEFT_BEHIND_SECONDS = 3.0
"""So long a worker of this machine may still be there after its program has died."""
_STEP_SECONDS = 0.1
_held_here: set[str] = set()
"""Tokens of the leases that this very process holds."""


class Owner(Model):
    """Who holds a lease: a process of a machine, for one destination object."""

    host: str
    """The machine, and on Linux the container."""
    process: ProcessMark
    token: str
    run: str
    replaces: bool

    @classmethod
    def read(cls, text: str) -> Self | None:
        """The owner of a stored lease; None when nobody can make sense of it."""
        try:
            return cls.model_validate_json(text)
        except ValidationError:
            return None


class Lease(Model):
    """A stored lease."""

    sync: str
    """As the state table knows it: workspace and name."""
    owner: Owner
    since: datetime
    renewed: datetime

    def meets(self, other: "Lease") -> bool:
        """Whether one of them has to wait for the other. Different syncs may add to one table at
        the same time; nobody else may while it is replaced."""
        return self.sync == other.sync or self.owner.replaces or other.owner.replaces

    def is_over(self, seen_from: "Lease") -> bool:
        """Whether it is to be removed: one's own, a dead process's, or not renewed for long."""
        mine = self.owner.token == seen_from.owner.token
        return mine or self._has_run_out(seen_from.since) or self._is_dead(seen_from.owner)

    def _has_run_out(self, now: datetime) -> bool:
        # a clock that was set may be wrong either way
        return abs(now - self.renewed) > LASTS

    def _is_dead(self, seen_by: Owner) -> bool:
        if self.owner.host != seen_by.host:
            return False
        if self.owner.process == seen_by.process:
            return self.owner.token not in _held_here
        return not is_running(self.owner.process)


class HeldError(AlreadyRunningError):
    """A lease that is held by somebody else."""

    def __init__(self, table: str, lease: Lease, *, here: bool) -> None:
        name = lease.sync.partition("/")[2] or lease.sync
        since = lease.since.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        machine = lease.owner.host.partition("/")[0]
        super().__init__(
            f"{table} is being loaded already",
            cause=f"since {since} by {name}, process {lease.owner.process.pid} on {machine}",
            next_step="Wait for it, or cancel it there. Of a machine that has died, the claim ends"
            f" after {LASTS.total_seconds() / 60:.0f} minutes.",
        )
        self.here = here
        """Whether it is another process of this machine."""

    def report(self) -> ErrorReport:
        """For a person all refusals of a second run are one kind."""
        return super().report().model_copy(update={"kind": AlreadyRunningError.__name__})


class LeaseKeeper:
    """The leases of one destination object: what it claims, and when that is to be renewed."""

    def __init__(self, sync_key: str, run_uid: str) -> None:
        self._sync_key = sync_key
        self._run_uid = run_uid
        self._token = uuid.uuid4().hex
        self._renewed: dict[str, tuple[float, float]] = {}
        """When, by the clock that never goes back, and by the one that goes on in sleep."""

    @property
    def holds(self) -> bool:
        """Whether there is anything to give back."""
        return bool(self._renewed)

    @property
    def token(self) -> str:
        """By which a stored lease is known as its own."""
        return self._token

    def wanted(self, target: Target, *, alone: bool = False) -> Lease:
        """The lease that loading into the target takes; `alone`: nobody else may add to it."""
        now = datetime.now(UTC)
        return Lease(
            sync=self._sync_key,
            owner=Owner(
                host=_this_machine(),
                process=own_mark(),
                token=self._token,
                run=self._run_uid,
                replaces=alone or target.disposition is WriteDisposition.REPLACE,
            ),
            since=now,
            renewed=now,
        )

    def claimed(self, table: str, claim: Callable[[], T]) -> T:
        """Claim it; a process that was just left behind on this machine gets a moment to end."""
        _held_here.add(self._token)
        began = time.monotonic()
        while True:
            try:
                done = claim()
            except HeldError as error:
                if not error.here or time.monotonic() - began >= _LEFT_BEHIND_SECONDS:
                    raise
            else:
                self._renewed[table] = _now()
                return done
            time.sleep(_STEP_SECONDS)

    def is_due(self, table: str) -> bool:
        """Whether the lease is to be renewed with the next batch."""
        since = self._renewed.get(table)
        return since is None or any(
            abs(now - then) > RENEWED_AFTER_SECONDS for now, then in zip(_now(), since, strict=True)
        )

    def loaded(self, table: str) -> None:
        """A batch is committed, and the lease is renewed with it if that was due."""
        if self.is_due(table):
            self._renewed[table] = _now()

    def forget(self) -> None:
        """They are given back, or left to be taken over."""
        self._renewed.clear()
        _held_here.discard(self._token)


def _now() -> tuple[float, float]:
    return time.monotonic(), time.time()


def check_free(table: str, wanted: Lease, there: Iterable[Lease]) -> list[Lease]:
    """The leases that stand there and are over. Raises HeldError when one hinders."""
    over: list[Lease] = []
    for lease in there:
        if lease.is_over(wanted):
            over.append(lease)
        elif lease.meets(wanted):
            mine, other = wanted.owner, lease.owner
            raise HeldError(
                table, lease, here=other.host == mine.host and other.process != mine.process
            )
    return over


def taken_over(table: str) -> DestinationError:
    """The lease is gone: another run thought this one dead."""
    return DestinationError(
        f"Another run has taken {table} over",
        cause="this one had not been heard of for too long, or its claim was removed",
        next_step="Wait for the other run; then run the sync again.",
    )


def _this_machine() -> str:
    """Its name, what tells it from others of that name, and the container's number: a process's
    number means something only there."""
    parts = [socket.gethostname()]
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            parts.append(Path("/etc/machine-id").read_text(encoding="ascii").strip())
        with suppress(OSError):
            parts.append(str(Path("/proc/self/ns/pid").readlink()))
    else:
        parts.append(f"{uuid.getnode():x}")
    return "/".join(parts)


def lease_of(sync: str, owner: str, since: str, renewed: str) -> Lease | None:
    """A stored lease; None when nobody can make sense of it."""
    known = Owner.read(owner)
    if known is None:
        return None
    try:
        return Lease(
            sync=sync,
            owner=known,
            since=datetime.fromisoformat(since),
            renewed=datetime.fromisoformat(renewed),
        )
    except ValueError:
        return None


def owner_text(owner: Owner) -> str:
    """The owner as it is stored."""
    return owner.model_dump_json()
