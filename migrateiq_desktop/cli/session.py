"""Opens the workspace for a command, runs the command's work, and closes everything behind it.

Ctrl+C, SIGTERM and a closed terminal cancel the work orderly.
"""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Awaitable, Callable

from migrateiq_desktop.cli.early_worker import EarlyWorker
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.logs import set_up_logging
from migrateiq_desktop.model.errors import ExitCode, MigrateIQError
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.paths import WorkspacePaths, default_workspace
from migrateiq_desktop.services.container import Services, open_services

_log = logging.getLogger(__name__)

Work = Callable[[Services], Awaitable[int]]
_STOPPING = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


def in_workspace(terminal: Terminal, options: CommonOptions, work: Work) -> int:
    """Do the work on the chosen workspace. Gives its exit code, 130 when it was cancelled.

    A fault of ours stands in the workspace's log; with -v on standard error instead.
    """
    redactor = Redactor()
    terminal.mask = redactor.clean

    async def session() -> int:
        folder = (options.workspace or default_workspace()).expanduser().absolute()
        services = await open_services(folder, redactor=redactor)
        if terminal.early is not None:
            services.workers.adopt(terminal.early.take())
        end_logging = set_up_logging(
            redactor,
            level=logging.DEBUG if terminal.verbose else logging.INFO,
            folder=WorkspacePaths(folder).logs,
            stream=terminal.log_stream if terminal.verbose else None,
        )
        try:
            return await (work(services) if terminal.verbose else _logged(work(services)))
        finally:
            await services.aclose()
            end_logging()

    return run_interruptibly(session, terminal.early)


async def _logged(work: Awaitable[int]) -> int:
    try:
        return await work
    except MigrateIQError:
        raise
    except Exception:
        _log.exception("the command ended with a fault of ours")
        raise


def run_interruptibly(work: Callable[[], Awaitable[int]], early: EarlyWorker | None = None) -> int:
    """Run the work on the early worker's loop, or one of its own; a signal to stop cancels its
    task."""
    run = asyncio.run if early is None else early.run
    try:
        return run(_interruptible(work))
    except (asyncio.CancelledError, KeyboardInterrupt):
        return int(ExitCode.CANCELLED)


async def _interruptible(work: Callable[[], Awaitable[int]]) -> int:
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    assert task is not None  # noqa: S101 - a coroutine runs in a task
    # without signal handlers on the loop (Windows) asyncio itself cancels the task at Ctrl+C
    with contextlib.suppress(NotImplementedError):
        for number in _STOPPING:
            loop.add_signal_handler(number, task.cancel)
    return await work()
