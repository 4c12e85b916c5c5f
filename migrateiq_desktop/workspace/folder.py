"""The workspace folder: its owner's alone, with every file in it. Knows nothing of the database."""

import os
import stat
from pathlib import Path

from migrateiq_desktop.model.errors import WorkspaceError
from migrateiq_desktop.paths import WorkspacePaths

FOLDER_MODE = 0o700
FILE_MODE = 0o600
OTHERS = 0o077


def prepare(paths: WorkspacePaths) -> None:
    """Make the folder and its files, readable and writable by their owner only.

    SQLite gives its -wal and -shm files the mode of the database, so an empty database that is
    made here with the right mode settles theirs, too.

    Raises WorkspaceError when the folder is a link, somebody else's, open to others while it holds
    other things, or can't be made.
    """
    try:
        _prepare_folder(paths)
        for folder in (paths.logs, paths.backups):
            folder.mkdir(mode=FOLDER_MODE, exist_ok=True)
            _close_to_others(folder, FOLDER_MODE)
        for file in (paths.database, paths.data):
            _prepare_file(file)
        for file in _sidecars(paths):
            _close_to_others(file, FILE_MODE)
    except OSError as error:
        raise WorkspaceError(
            f"The workspace folder {paths.folder} can't be used",
            cause=error.strerror or str(error),
            next_step="Choose another folder, or free this one.",
        ) from error


def _prepare_folder(paths: WorkspacePaths) -> None:
    folder = paths.folder
    if folder.is_symlink():
        raise WorkspaceError(
            f"The workspace folder {folder} is a link",
            cause="Whoever can change the link could lead your keys and data elsewhere",
            next_step=f"Open the folder that it leads to: {folder.resolve()}.",
        )
    if not folder.exists():
        folder.mkdir(mode=FOLDER_MODE, parents=True)
    _check_owner(folder)
    mode = stat.S_IMODE(folder.stat().st_mode)
    if os.name != "posix" or not mode & OTHERS:
        return
    if not paths.database.exists() and any(folder.iterdir()):
        # closing a folder that others work in would be worse than not opening the workspace
        raise WorkspaceError(
            f"The folder {folder} holds other things and is open to others",
            next_step="Choose an empty or a new folder for the workspace.",
        )
    folder.chmod(FOLDER_MODE)


def _prepare_file(file: Path) -> None:
    if file.is_symlink():
        raise WorkspaceError(
            f"{file} is a link",
            cause="A workspace keeps its files in its own folder",
            next_step="Put the file itself there instead of the link.",
        )
    if file.exists():
        _check_owner(file)
        _close_to_others(file, FILE_MODE)
    else:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, FILE_MODE))


def _close_to_others(path: Path, mode: int) -> None:
    # Windows knows of a mode only whether it may be written, and refuses to change even that for
    # the part of a database that another program has in its memory
    if os.name == "posix":
        path.chmod(mode)


def _check_owner(path: Path) -> None:
    # Windows has no numbered owners: there the user's profile folder guards it
    if os.name == "posix" and path.stat().st_uid != os.geteuid():
        raise WorkspaceError(
            f"{path} belongs to another user",
            cause="Its owner could read your keys and change your data",
            next_step="Choose a folder of your own.",
        )


def _sidecars(paths: WorkspacePaths) -> list[Path]:
    names = [
        f"{file.name}{ending}"
        for file in (paths.database, paths.data)
        for ending in ("-wal", "-shm")
    ]
    kept = [paths.folder / name for name in names]
    kept += [file for folder in (paths.logs, paths.backups) for file in folder.iterdir()]
    return [file for file in kept if file.is_file() and not file.is_symlink()]
