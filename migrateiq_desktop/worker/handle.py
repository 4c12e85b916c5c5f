"""One worker process, as its owner sees it: its events, its commands, its end."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from logging import getLogger
from typing import Protocol

from migrateiq_desktop.model.errors import (
    InternalError,
    MigrateIQError,
    RunCancelledError,
    RunInterruptedError,
)
from migrateiq_desktop.model.events import (
    RunEnded,
    TokenEvent,
    TokensRenewed,
    TokensReturned,
    TokensWanted,
    WorkerEvent,
    WorkerReady,
)
from migrateiq_desktop.model.job import (
    Acknowledge,
    AnyJob,
    Cancel,
    Command,
    Pause,
    TokenCommand,
    revealed_secrets,
)
from migrateiq_desktop.model.planning import PlanSample, secrets_of
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sampling import MapSample
from migrateiq_desktop.model.secret import Redactor

from .protocol import LineSplitter, check_ready, decode_event, encode_command

_log = getLogger(__name__)

CANCEL_PATIENCE_SECONDS = 0.8
"""A worker that hasn't obeyed by then is killed: what is committed stays either way."""
KEPT_STDERR = 64 * 1024


@dataclass(frozen=True, slots=True)
class WorkerExit:
    """How a worker ended."""

    ended: RunEnded
    """What it said itself, or what follows from how it went: INTERRUPTED when it vanished."""
    returncode: int
    stderr: str
    """The last of what it wrote there: empty unless it crashed. Redacted."""


class TokenKeeping(Protocol):
    """Keeps the sign-in of one job's source; made anew for each job."""

    async def answer(self, event: TokenEvent) -> TokenCommand | None:
        """What the worker is told. Never raises a MigrateIQError: it stands in the answer."""

    def close(self) -> None:
        """The worker is gone: the next one may have the tokens."""


class WorkerHandle:
    """A worker at work."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        job: AnyJob,
        on_event: Callable[[WorkerEvent], None],
        keeping: TokenKeeping | None = None,
    ) -> None:
        self.finished: asyncio.Task[WorkerExit] | None = None
        """Set by the supervisor: done when the process is gone and all events are heard."""
        self._process = process
        self._on_event = on_event
        self._keeping = keeping
        self._answers: dict[asyncio.Task[None], TokenEvent] = {}
        self._redactor = Redactor(revealed_secrets(job))
        self._stopping: RunStatus | None = None
        self._ready = False
        self._ended: RunEnded | None = None
        self._fault: MigrateIQError | None = None
        """What it did wrong."""
        self._failure: Exception | None = None
        """What who hears it did wrong."""

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def cancel(self) -> None:
        """Stop now: the worker is asked, and killed when it hasn't obeyed within a second."""
        self._stopping = RunStatus.CANCELLED
        self._send(Cancel())
        asyncio.get_running_loop().call_later(CANCEL_PATIENCE_SECONDS, self.kill)

    def pause(self) -> None:
        """Stop at the next batch."""
        self._send(Pause())

    def acknowledge(self, number: int) -> None:
        """The rejected records of that number are stored."""
        self._send(Acknowledge(number=number))

    def ask_of_sample(self, request: MapSample | PlanSample) -> None:
        """Map the sample that it holds so, or tell what loading it would do."""
        for value in secrets_of(request):
            self._redactor.add(value.get_secret_value())
        self._send(request)

    def close(self) -> None:
        """Let the worker end: its input closes, and its run stays resumable."""
        if self._process.stdin is not None:
            self._process.stdin.close()

    def kill(self) -> None:
        """End the process at once, when it is still there."""
        if self._process.returncode is None:
            with suppress(ProcessLookupError):
                self._process.kill()

    async def wait(self) -> WorkerExit:
        """How it ended, once it has. Cancelling the wait doesn't end the worker."""
        if self.finished is None:
            raise RuntimeError("the worker was never started")
        return await asyncio.shield(self.finished)

    def give(self, job_line: bytes) -> None:
        """Give it its job: the first thing that it is told. Called once, by the supervisor."""
        if self._process.stdin is None:
            raise RuntimeError("the worker has no input")
        self._process.stdin.write(job_line)

    async def follow(self) -> WorkerExit:
        """Hear it until it is gone. Called once, by the supervisor."""
        try:
            _, stderr = await asyncio.gather(self._hear(), self._read_stderr())
        except BaseException:
            self.kill()
            await self._process.wait()
            raise
        finally:
            await self._stop_keeping()
        returncode = await self._process.wait()
        if self._failure is not None:
            raise self._failure
        return WorkerExit(self._outcome(returncode), returncode, self._redactor.clean(stderr))

    def _send(self, command: Command) -> None:
        stdin = self._process.stdin
        if stdin is None or stdin.is_closing() or self._process.returncode is not None:
            return
        stdin.write(encode_command(command))

    async def _stop_keeping(self) -> None:
        """What the worker has got last is stored, although it can't be told any more."""
        for task, event in self._answers.items():
            if isinstance(event, TokensWanted):
                task.cancel()
        if self._answers:
            await asyncio.wait(tuple(self._answers))
        if self._keeping is not None:
            self._keeping.close()

    def _serve(self, event: TokenEvent, keeping: TokenKeeping) -> None:
        """Answer on a task of its own: a keyring may wait for a person."""
        if isinstance(event, TokensRenewed):
            for value in event.tokens.values():
                self._redactor.add(value)
        task = asyncio.get_running_loop().create_task(self._answer(event, keeping))
        self._answers[task] = event
        task.add_done_callback(lambda done: self._answers.pop(done, None))

    async def _answer(self, event: TokenEvent, keeping: TokenKeeping) -> None:
        try:
            command = await keeping.answer(event)
        except Exception as error:  # noqa: BLE001  # raised again once the worker is gone
            self._failure = error
            self.kill()
        else:
            if command is not None:
                self._send(command)

    async def _hear(self) -> None:
        stdout = self._process.stdout
        if stdout is None:
            raise RuntimeError("the worker has no output")
        lines = LineSplitter()
        while chunk := await stdout.read(1 << 16):
            if self._failure is not None or self._fault is not None:
                continue
            try:
                for line in lines.feed(chunk):
                    self._take(line)
            except InternalError as error:
                self._fault = error
                _log.error("worker %s: %s", self.pid, error)
                self.kill()
            except Exception as error:  # noqa: BLE001  # raised again once the worker is gone
                self._failure = error
                self.kill()

    def _take(self, line: bytes) -> None:
        try:
            event = decode_event(line)
        except ValueError as error:
            raise InternalError(
                "The worker sent something that is no event",
                details=f"{type(error).__name__}, {len(line)} bytes",
            ) from error
        check_ready(event)
        match event:
            case TokensWanted() | TokensRenewed() | TokensReturned():
                # for nobody else's ears
                if self._keeping is not None:
                    self._serve(event, self._keeping)
                return
            case WorkerReady():
                self._ready = True
            case RunEnded():
                self._ended = event
        self._on_event(event)

    async def _read_stderr(self) -> str:
        stderr = self._process.stderr
        if stderr is None:
            raise RuntimeError("the worker has no error output")
        kept = b""
        while chunk := await stderr.read(1 << 14):
            kept = (kept + chunk)[-KEPT_STDERR:]
        return kept.decode("utf-8", "replace")

    def _outcome(self, returncode: int) -> RunEnded:
        if self._fault is not None:
            return RunEnded(status=RunStatus.FAILED, error=self._fault.report())
        if self._ended is not None:
            return self._ended
        if self._stopping is RunStatus.CANCELLED:
            return RunEnded(status=RunStatus.CANCELLED, error=cancelled().report())
        if not self._ready:
            return RunEnded(status=RunStatus.FAILED, error=_never_started(returncode).report())
        return RunEnded(status=RunStatus.INTERRUPTED, error=_interrupted(returncode).report())


def cancelled() -> RunCancelledError:
    """The error of a run that a person stopped."""
    return RunCancelledError(
        "The run was cancelled", next_step="What is loaded stays. Resume it, or start anew."
    )


def _interrupted(returncode: int) -> RunInterruptedError:
    return RunInterruptedError(
        "The run was interrupted",
        cause=f"its process ended {_how(returncode)}",
        next_step="Resume it: it goes on at its last checkpoint.",
    )


def _never_started(returncode: int) -> InternalError:
    return InternalError(
        "The worker could not start",
        cause=f"its process ended {_how(returncode)}",
        next_step="Install MigrateIQ Desktop again. If it happens again, report it.",
    )


def _how(returncode: int) -> str:
    if returncode >= 0:
        return f"with code {returncode}"
    try:
        return f"by the signal {signal.Signals(-returncode).name}"
    except ValueError:
        return f"by the signal {-returncode}"
