"""Where the window of a workspace can be reached: a socket in a folder of the user's alone."""

import hashlib
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_LONGEST_SOCKET = 80
"""Bytes of a path. Systems take 104 or 108; Qt makes it under a longer name first."""


def workspace_key(workspace: Path) -> str:
    """Names a workspace by its folder, the same each time, fit for a file's name."""
    path = os.path.normcase(workspace.resolve())
    return hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def new_address(folder: Path, key: str) -> str:
    """Where to listen; `folder` is the user's own and private, as the runtime folder is.

    Raises OSError when there is no folder that is private.
    """
    if sys.platform == "win32":
        # a pipe has no folder: what others may do with it, Qt's access options say
        user = hashlib.sha256(str(folder).encode()).hexdigest()[:8]
        return f"migrateiq-{user}-{key}"
    for candidate in _folders(folder):
        address = candidate / f"{key}.socket"
        if len(os.fsencode(address)) <= _LONGEST_SOCKET and _is_private(candidate):
            return str(address)
    raise OSError("no private folder for a socket")


def _folders(folder: Path) -> Iterator[Path]:
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime).is_absolute():
        yield Path(runtime) / "migrateiq"
    yield folder
    yield Path(tempfile.gettempdir()) / f"migrateiq-{os.getuid()}"


def _is_private(folder: Path) -> bool:
    """Make it if need be. Somebody else's, or one that others may enter, won't do."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
