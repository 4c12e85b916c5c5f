"""Starts the program when its user logs in, by the system's own list of such programs.

Per user only, and read back from the system each time: it may be switched off there as well.
Sources: Desktop Application Autostart Specification; Desktop Entry Specification (Exec key);
launchd.plist(5); Run and RunOnce Registry Keys (Microsoft Learn).
"""

import logging
import os
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from configparser import ConfigParser, Error
from pathlib import Path
from typing import Protocol

from migrateiq_desktop.model.errors import SchedulerError

if sys.platform == "win32":
    import winreg

_log = logging.getLogger(__name__)

IN_TRAY = "--in-tray"
_NAME = "MigrateIQ Desktop"
_LABEL = "org.migrateiq.desktop"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_SECTION = "Desktop Entry"


class LoginStart(Protocol):
    """One system's way. All raise SchedulerError when the system refuses."""

    def is_on(self) -> bool:
        """What the system says now."""
        ...

    def turn_on(self) -> None:
        """Start from the next login on."""
        ...

    def turn_off(self) -> None:
        """Start no more; that it isn't there is fine."""
        ...


def login_start() -> LoginStart:
    """That of this computer."""
    if sys.platform == "win32":
        return RegistryLogin(program())
    if sys.platform == "darwin":
        return LaunchAgentLogin(program())
    return AutostartLogin(program())


def program() -> tuple[str, ...]:
    """How this installation's window is started: systems know no PATH worth the name."""
    if getattr(sys, "frozen", False):
        # an AppImage runs from a folder that is gone after it ends
        return (os.environ.get("APPIMAGE", sys.executable), IN_TRAY)
    beside = Path(sys.executable).with_name("migrateiq-desktop")
    found = shutil.which(str(beside)) or shutil.which("migrateiq-desktop")
    return (found, IN_TRAY) if found else (sys.executable, "-m", "migrateiq_desktop.app", IN_TRAY)


class AutostartLogin:
    """Linux: a desktop entry in the user's autostart folder."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    @property
    def file(self) -> Path:
        """The entry."""
        config = os.environ.get("XDG_CONFIG_HOME", "")
        folder = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
        return folder / "autostart" / "migrateiq-desktop.desktop"

    def is_on(self) -> bool:
        """Desktops switch one off by a key of their own, and leave the file."""
        entry = ConfigParser(interpolation=None, strict=False)
        try:
            entry.read_string(self.file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, Error):
            return False
        hidden = entry.get(_SECTION, "Hidden", fallback="false")
        enabled = entry.get(_SECTION, "X-GNOME-Autostart-enabled", fallback="true")
        return hidden.lower() != "true" and enabled.lower() != "false"

    def turn_on(self) -> None:
        """Write the entry."""
        words = " ".join(_exec_word(word) for word in self._command)
        lines = (
            f"[{_SECTION}]",
            "Type=Application",
            f"Name={_NAME}",
            f"Exec={words}",
            "Icon=migrateiq-desktop",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        _write(self.file, "\n".join(lines).encode() + b"\n")

    def turn_off(self) -> None:
        """Remove the entry."""
        _remove(self.file)


class LaunchAgentLogin:
    """MacOS: a launch agent of the user's."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    @property
    def file(self) -> Path:
        """The agent."""
        return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"

    def is_on(self) -> bool:
        """Whether the agent is there and meant to be started."""
        try:
            agent = plistlib.loads(self.file.read_bytes())
        except (OSError, ValueError, plistlib.InvalidFileException):
            return False
        return bool(agent.get("RunAtLoad")) and not agent.get("Disabled")

    def turn_on(self) -> None:
        """Write the agent: the next login loads it."""
        agent = {
            "Label": _LABEL,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        _write(self.file, plistlib.dumps(agent))

    def turn_off(self) -> None:
        """Remove the agent."""
        _remove(self.file)


class RegistryLogin:
    """Windows: a value below the user's own Run key."""

    def __init__(self, command: Sequence[str]) -> None:
        self._line = subprocess.list2cmdline(command)

    if sys.platform == "win32":

        def is_on(self) -> bool:
            """The Task Manager switches one off beside it: an odd first byte."""
            if _registry_value(_RUN_KEY) is None:
                return False
            approved = _registry_value(_APPROVED_KEY)
            return not (isinstance(approved, bytes) and approved[:1] and approved[0] % 2)

        def turn_on(self) -> None:
            """Write the value, and forget that it was switched off."""
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, self._line)
            except OSError as error:
                raise _refused(_RUN_KEY, error) from error
            _delete_registry_value(_APPROVED_KEY)

        def turn_off(self) -> None:
            """Remove the value."""
            _delete_registry_value(_RUN_KEY)
            _delete_registry_value(_APPROVED_KEY)

    else:

        def is_on(self) -> bool:
            """Other systems have no registry."""
            return False

        def turn_on(self) -> None:
            """They have no such list."""
            raise SchedulerError("This system has no registry")

        def turn_off(self) -> None:
            """Nothing is there."""


if sys.platform == "win32":

    def _registry_value(path: str) -> object:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                return winreg.QueryValueEx(key, _NAME)[0]
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _refused(path, error) from error

    def _delete_registry_value(path: str) -> None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, _NAME)
        except FileNotFoundError:
            return
        except OSError as error:
            raise _refused(path, error) from error


def _exec_word(word: str) -> str:
    """Quoted as the Exec key wants it; the whole value is escaped once more for the file."""
    quoted = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word)
    return f'"{quoted}"'.replace("%", "%%").replace("\\", "\\\\")


def _write(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise _refused(str(file), error) from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(str(file), error) from error


def _refused(place: str, error: OSError) -> SchedulerError:
    return SchedulerError(
        "The start at login can't be changed",
        cause=f"{place}: {error.strerror or error}",
        next_step="Check who may write there, or add the program in the system's own settings.",
    )
