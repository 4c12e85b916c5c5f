"""Reads a large description in a process of its own, which ends when nobody waits for it.

Reading tens of megabytes holds Python's interpreter lock for seconds: in this process the window
would stand still.
"""

import asyncio
import logging
import os
import pickle
import sys
from collections.abc import Sequence

from migrateiq_desktop.importers.imported import Imported, SourceKind
from migrateiq_desktop.importers.recognising import Wishes
from migrateiq_desktop.model.errors import DefinitionError, ErrorReport
from migrateiq_desktop.worker.starting import end_process, make_process, worker_environment

from .tasks import TaskLanes

_log = logging.getLogger(__name__)

LARGE = 1_000_000
"""Characters from which on a process is worth its start."""


async def read_apart(
    tasks: TaskLanes,
    text: str,
    kind: SourceKind | None,
    wishes: Wishes,
    pick: Sequence[str],
) -> Imported:
    """The draft of a text. Cancelled, the process is killed.

    Raises DefinitionError, also when the process can't be started or ends without an answer.
    """
    question = await tasks.on_data(pickle.dumps, (text, kind, wishes, tuple(pick)))
    try:
        process = await make_process(_command(), worker_environment(os.environ))
    except OSError as error:
        raise _failed(f"its process can't be started: {error.strerror or error}") from error
    try:
        answer, said = await process.communicate(question)
    finally:
        if process.returncode is None:
            await asyncio.shield(end_process(process))
    if process.returncode != 0:
        _log.warning("reading apart failed: %s", said.decode(errors="replace")[-2_000:])
        raise _failed(f"its process ended with {process.returncode}")
    # what our own process has written on our own pipe
    read: object = await tasks.on_data(pickle.loads, answer)
    if isinstance(read, ErrorReport):
        raise DefinitionError(
            read.title, cause=read.cause, next_step=read.next_step, details=read.details
        )
    if not isinstance(read, Imported):
        raise _failed("its process has answered something else")
    return read


def _command() -> tuple[str, ...]:
    """How this installation starts it: the bundled program knows `--read`."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--read")
    return (sys.executable, "-P", "-X", "utf8", "-m", "migrateiq_desktop.importers.process")


def _failed(cause: str) -> DefinitionError:
    return DefinitionError(
        "The description could not be read",
        cause=cause,
        next_step="Try a smaller part of it, or the command line: migrateiq import.",
    )
