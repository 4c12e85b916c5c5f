"""The start at login, as each system's own list has it."""

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from migrateiq_desktop.services.login_start import (
    IN_TRAY,
    AutostartLogin,
    LaunchAgentLogin,
    program,
)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME")


def test_the_autostart_entry_is_written_read_back_and_removed(tmp_path: Path) -> None:
    login = AutostartLogin(("/opt/my apps/100%/$migrateiq", IN_TRAY))
    assert not login.is_on()
    login.turn_on()
    assert login.is_on()
    assert login.file == tmp_path / ".config" / "autostart" / "migrateiq-desktop.desktop"
    text = login.file.read_text("utf-8")
    assert '\nExec="/opt/my apps/100%%/\\\\$migrateiq" "--in-tray"\n' in text
    # as desktops switch it off
    login.file.write_text(text.replace("enabled=true", "enabled=false"), "utf-8")
    assert not login.is_on()
    login.file.write_text(text + "Hidden=true\n", "utf-8")
    assert not login.is_on()
    login.turn_on()
    assert login.is_on()
    login.turn_off()
    login.turn_off()
    assert not login.is_on()
    assert list(login.file.parent.iterdir()) == []


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="of desktop-file-utils")
def test_the_autostart_entry_is_a_right_one() -> None:
    login = AutostartLogin(("/usr/bin/migrateiq-desktop", IN_TRAY))
    login.turn_on()
    done = subprocess.run(
        ["desktop-file-validate", str(login.file)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_launch_agent_is_written_read_back_and_removed() -> None:
    login = LaunchAgentLogin(("/Applications/MigrateIQ.app/Contents/MacOS/migrateiq", IN_TRAY))
    login.turn_on()
    agent = plistlib.loads(login.file.read_bytes())
    assert agent["ProgramArguments"][-1] == IN_TRAY
    assert agent["RunAtLoad"]
    assert login.is_on()
    login.file.write_bytes(plistlib.dumps({**agent, "Disabled": True}))
    assert not login.is_on()
    login.file.write_bytes(b"no plist")
    assert not login.is_on()
    login.turn_off()
    assert not login.file.exists()


def test_this_installation_is_started_by_its_whole_path() -> None:
    assert Path(program()[0]).is_absolute()
    assert program()[-1] == IN_TRAY
