"""The workspaces known on this computer. Opens none of them; quick enough to be called anywhere."""

import json
import logging
import os
import re
import tempfile
from pathlib import Path

from pydantic import ValidationError

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.paths import WORKSPACE_VARIABLE, WorkspacePaths, default_workspace

from .views import WorkspaceInfo

_log = logging.getLogger(__name__)

LONGEST_NAME = 60
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$")
"""Windows keeps these names to itself, whatever follows the first dot (Microsoft, Naming Files)."""


class _Remembered(Model):
    """What stands in the registry's file."""

    last: Path | None = None
    folders: tuple[Path, ...] = ()
    """Those that lie elsewhere than in the data folder."""


class WorkspaceRegistry:
    """Finds workspaces in the data folder, and remembers those that lie elsewhere."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder
        self._file = data_folder / "workspaces.json"

    def list(self) -> tuple[WorkspaceInfo, ...]:
        """All that can be opened, by name. The last one opened is the current one."""
        remembered = self._read()
        here = self._folder / "workspaces"
        found = set(here.iterdir()) if here.is_dir() else set()
        folders = {folder for folder in found | set(remembered.folders) if _is_workspace(folder)}
        infos = (
            WorkspaceInfo(name=folder.name, folder=folder, current=folder == remembered.last)
            for folder in folders
        )
        return tuple(sorted(infos, key=lambda info: (info.name.casefold(), info.folder)))

    def create(self, name: str) -> WorkspaceInfo:
        """A folder for a new workspace, named by it. Raises DefinitionError."""
        name = name.strip()
        _check_name(name)
        folder = self._folder / "workspaces" / name
        try:
            folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.mkdir(mode=0o700)
        except FileExistsError as error:
            raise DefinitionError(
                f"There is a workspace {name} already", next_step="Choose another name."
            ) from error
        except OSError as error:
            raise DefinitionError(
                f"The workspace {name} can't be made",
                cause=error.strerror or str(error),
                next_step=f"Check who may write to {folder.parent}.",
            ) from error
        return WorkspaceInfo(name=name, folder=folder)

    def remember(self, folder: Path) -> None:
        """Note that a workspace was opened: it is the next start's, unless another is asked for."""
        folder = folder.absolute()
        remembered = self._read()
        elsewhere = folder.parent != self._folder / "workspaces"
        folders = remembered.folders
        if elsewhere and folder not in folders:
            folders = (*folders, folder)
        self._write(_Remembered(last=folder, folders=folders))

    def last(self) -> Path:
        """The workspace to open: the one asked for by the environment, else the last one."""
        last = self._read().last
        if WORKSPACE_VARIABLE in os.environ or last is None or not _is_workspace(last):
            return default_workspace()
        return last

    def _read(self) -> _Remembered:
        try:
            return _Remembered.model_validate_json(self._file.read_bytes())
        except FileNotFoundError:
            return _Remembered()
        except (OSError, ValidationError) as error:
            # nothing is lost but the order of things: the folders themselves are still there
            _log.warning("the list of workspaces can't be read: %s", error)
            return _Remembered()

    def _write(self, remembered: _Remembered) -> None:
        text = json.dumps(remembered.model_dump(mode="json"), indent=2)
        temporary: Path | None = None
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # whole or not at all; a temporary file of this kind is its owner's alone
            descriptor, name = tempfile.mkstemp(dir=self._folder, prefix=".workspaces-")
            temporary = Path(name)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
            temporary.replace(self._file)
        except OSError as error:
            # a full disk must not keep the program from starting
            _log.warning("the list of workspaces can't be written: %s", error)
            if temporary is not None:
                temporary.unlink(missing_ok=True)


def _is_workspace(folder: Path) -> bool:
    try:
        return WorkspacePaths(folder).database.is_file()
    except OSError:
        # somebody else's, or on a disk that is gone: it can't be opened
        return False


def _check_name(name: str) -> None:
    problem = None
    if not name or len(name) > LONGEST_NAME:
        problem = f"It needs 1 to {LONGEST_NAME} characters"
    elif _FORBIDDEN.search(name):
        problem = "It can't hold any of < > : \" / \\ | ? *"
    elif name.startswith(".") or name.endswith(".") or _RESERVED.match(name):
        problem = "Not every system can have a folder of that name"
    if problem:
        raise DefinitionError(
            "The workspace can't have that name", cause=problem, next_step="Choose another name."
        )
