"""The worker process: one job, told over standard input; events over standard output.

Knows no workspace, no keyring and no screen. It ends by itself when its input closes.
"""

import asyncio
import gc
import logging
import os
import time
from collections.abc import Callable
from contextlib import suppress

from migrateiq_desktop.engine.context import RunControl
from migrateiq_desktop.model.errors import MigrateIQError, RunCancelledError
from migrateiq_desktop.model.events import RunEnded, WorkerEvent, WorkerReady
from migrateiq_desktop.model.job import (
    Acknowledge,
    AnyJob,
    Cancel,
    Pause,
    TokensGiven,
    TokensRefused,
    revealed_secrets,
)
from migrateiq_desktop.model.planning import PlanSample
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sampling import MapSample, SampleJob
from migrateiq_desktop.model.secret import Redactor

from .hardening import harden
from .lean import spare_imports
from .newest_request import NewestRequest
from .pipes import CommandPipe, EventPipe, claim_standard_pipes
from .protocol import decode_command, decode_job
from .reporting import AcknowledgedSink, fault_of_ours, log_to
from .token_pipe import PipeDesk

_log = logging.getLogger(__name__)

LAST_SECONDS = 1.0
"""So long a worker may take to end by itself after nobody listens any more."""


def main() -> None:
    """Do the one job, then end. Never returns: threads that hang must not hold the process."""
    harden()
    spare_imports()
    commands, events = claim_standard_pipes()
    # while nobody waits for it yet: a worker may be started long before its job
    from . import jobs  # noqa: F401, PLC0415  # not before the imports are spared

    line = commands.first_line()
    if line is None:
        os._exit(0)
    events.emit(WorkerReady(pid=os.getpid()))
    code = 0
    settle_memory()
    try:
        job = decode_job(line)
        redactor = Redactor(revealed_secrets(job))
        events.use(redactor)
        log_to(events.emit, job.log_level)
        asyncio.run(_Worker(job, commands, events, redactor).work())
    except BrokenPipeError:
        code = 1
    except MigrateIQError as error:
        events.emit(RunEnded(status=RunStatus.FAILED, error=error.report()))
    os._exit(code)


def settle_memory() -> None:
    """Records make no circles: looking for some among them costs a tenth of a run."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


class _Worker:
    """The job's task, and how it is stopped."""

    def __init__(
        self, job: AnyJob, commands: CommandPipe, events: EventPipe, redactor: Redactor
    ) -> None:
        self._job = job
        self._commands = commands
        self._events = events
        self._control = RunControl()
        self._sink = AcknowledgedSink(events.emit)
        self._desk = PipeDesk(events.emit)
        self._requests = NewestRequest()
        self._redactor = redactor
        self._task: asyncio.Task[WorkerEvent | None] | None = None
        self._alone = False

    async def work(self) -> None:
        """Do the job and say its last event, unless nobody listens any more."""
        loop = asyncio.get_running_loop()
        self._task = loop.create_task(self._do(), name="job")
        self._commands.follow(
            on_line=lambda line: _call_on(loop, lambda: self._obey(line)),
            on_closed=lambda: self._be_left(loop),
        )
        last = await self._task
        if last is not None:
            self._events.emit(last)

    async def _do(self) -> WorkerEvent | None:
        # loaded by now
        from migrateiq_desktop.sources.rest import SignIn  # noqa: PLC0415

        from .jobs import do_job, failed  # noqa: PLC0415
        from .sampling import hold_sample  # noqa: PLC0415

        sign_in = SignIn(self._desk, self._redactor)
        try:
            if isinstance(self._job, SampleJob):
                await hold_sample(self._job, self._events.emit, sign_in, self._requests)
            return await do_job(self._job, self._events.emit, self._sink, self._control, sign_in)
        except asyncio.CancelledError:
            return None if self._alone else _cancelled()
        except MigrateIQError as error:
            return failed(self._job, error.report())
        except BrokenPipeError:
            raise
        except Exception as error:  # noqa: BLE001  # said as a fault of ours; the process ends
            _log.exception("the job failed by a fault of the program")
            return failed(self._job, fault_of_ours(error).report())

    def _obey(self, line: bytes) -> None:
        match decode_command(line):
            case Cancel():
                self._stop()
            case Pause():
                self._control.pause()
            case (MapSample() | PlanSample()) as request:
                self._requests.put(request)
            case Acknowledge(number=number) as answer:
                self._sink.acknowledge(number)
                self._desk.hear(answer)
            case TokensGiven() | TokensRefused() as answer:
                self._desk.hear(answer)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _be_left(self, loop: asyncio.AbstractEventLoop) -> None:
        """The owner is gone. Called on the thread that hears it."""
        self._alone = True
        _call_on(loop, self._stop)
        time.sleep(LAST_SECONDS)
        os._exit(1)


def _call_on(loop: asyncio.AbstractEventLoop, call: Callable[[], None]) -> None:
    # a loop that is closed has done its job: there is nothing left to be told
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(call)


def _cancelled() -> RunEnded:
    error = RunCancelledError(
        "The run was cancelled", next_step="What is loaded stays. Resume it, or start anew."
    )
    return RunEnded(status=RunStatus.CANCELLED, error=error.report())


if __name__ == "__main__":
    main()
