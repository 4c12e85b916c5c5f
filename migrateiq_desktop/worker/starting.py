"""How a worker's process is made. Knows no job, event or secret, and loads next to nothing."""

import asyncio
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

INHERITED = frozenset(
    {
        *("PATH", "PATHEXT", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC"),
        *("TEMP", "TMP", "TMPDIR", "HOME", "USERPROFILE"),
        *("LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "TZ", "TZDIR"),
        *("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"),
        *("SSL_CERT_FILE", "SSL_CERT_DIR", "MIGRATEIQ_CRASHPOINT"),
    }
)
"""What of the environment a worker sees. Never MIGRATEIQ_SECRET_*."""

NO_PLUGINS = {"PYDANTIC_DISABLE_PLUGINS": "__all__"}
"""Pydantic would look through every installed package for some, at each start."""


def worker_command() -> tuple[str, ...]:
    """How this installation starts a worker: the bundled program knows `--worker`."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--worker")
    # -P: a json.py in the current folder must not be taken for the standard library's
    return (sys.executable, "-P", "-X", "utf8", "-m", "migrateiq_desktop.worker.main")


def worker_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The little of an environment that a worker needs."""
    inherited = {name: value for name, value in environment.items() if name.upper() in INHERITED}
    return {**inherited, **NO_PLUGINS}


async def make_process(
    command: Sequence[str], environment: Mapping[str, str]
) -> asyncio.subprocess.Process:
    """A worker that loads its libraries, then waits for its job. Raises OSError."""
    return await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=environment,
        **_own_group(),
    )


async def end_process(process: asyncio.subprocess.Process) -> None:
    """End one that has no job. Returns once it is gone."""
    if process.returncode is None:
        process.kill()
    await process.communicate()


def _own_group() -> dict[str, Any]:
    # Ctrl-C at a terminal is for the owner, which then asks its workers to stop
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return {"creationflags": flags}
    return {"start_new_session": True}
