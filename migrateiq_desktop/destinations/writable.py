"""Whether a file or folder could be written, without writing. Proof is only what a run does."""

import errno
import os
from pathlib import Path

from migrateiq_desktop.model.connector import (
    AnyDestination,
    DuckdbConnector,
    FolderConnector,
    SqliteConnector,
)
from migrateiq_desktop.model.errors import DestinationUnavailableError

_CHOOSE = "Choose a folder that exists and that you may write to."


def check_writable(definition: AnyDestination) -> None:
    """Raises DestinationUnavailableError where a run couldn't write; servers aren't asked."""
    if isinstance(definition, FolderConnector):
        _check_folder(definition.path)
    elif isinstance(definition, SqliteConnector | DuckdbConnector):
        _check_file(definition.path)


def _check_file(path: Path) -> None:
    if path.is_dir():
        raise DestinationUnavailableError(
            f"{path} can't be written",
            cause="it is a folder",
            next_step="Give the path of a file in it.",
        )
    if path.exists():
        if not os.access(path, os.W_OK):
            raise DestinationUnavailableError(
                f"{path} can't be written",
                cause=os.strerror(errno.EACCES),
                next_step="Check who may write to the file, its folder and its disk.",
            )
        return
    _check_place(path, "its folder doesn't exist")


def _check_folder(path: Path) -> None:
    if path.is_file():
        raise DestinationUnavailableError(
            f"{path} can't be written to",
            cause="it is a file",
            next_step="Choose a folder: each table becomes a file in it.",
        )
    if not path.exists():
        _check_place(path, "the folder that it would be in doesn't exist")
    elif not os.access(path, os.W_OK):
        raise DestinationUnavailableError(
            f"{path} can't be written to", cause=os.strerror(errno.EACCES), next_step=_CHOOSE
        )


def _check_place(path: Path, missing: str) -> None:
    there = path.parent.is_dir()
    if not there or not os.access(path.parent, os.W_OK):
        raise DestinationUnavailableError(
            f"{path} can't be made",
            cause=os.strerror(errno.EACCES) if there else missing,
            next_step=_CHOOSE,
        )
