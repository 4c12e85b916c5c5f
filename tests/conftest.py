"""What all tests share: they never touch the data, the keyring or the settings of who runs them."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import psutil
import pytest
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]  # it has none

from tests.servers.secret_service import _secret_service_server, secret_service

__all__ = ["_secret_service_server", "secret_service"]

_MEMORY = Path("/dev/shm")
_ROOM_BYTES = 4_000_000_000


def _write_into_memory() -> None:
    """Temporary files, where there is room for them: tests kill programs, and none the computer.

    A commit waits for the disk, milliseconds that add up to minutes.
    """
    if sys.platform == "win32" or "TMPDIR" in os.environ:
        return
    if not (_MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)):
        return
    runs_programs = not os.statvfs(_MEMORY).f_flag & os.ST_NOEXEC
    room = min(shutil.disk_usage(_MEMORY).free, psutil.virtual_memory().available)
    if runs_programs and room >= _ROOM_BYTES:
        os.environ["TMPDIR"] = str(_MEMORY)


_write_into_memory()

# how long an example takes depends on what else the computer does
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.load_profile("here")


PRACTICE_FILES = frozenset(
    {
        "tests/cli/test_demo.py",
        "tests/end_to_end/test_incremental.py",
        "tests/gui/home/test_page.py",
        "tests/gui/test_workspaces.py",
        "tests/practice/test_definition.py",
        "tests/practice/test_main.py",
        "tests/practice/test_server.py",
        "tests/services/test_container.py",
        "tests/services/test_practice.py",
    }
)
"""They serve the practice API at its usual port, of which a computer has one."""


class _ByFile(LoadFileScheduling):  # type: ignore[misc]  # it has no types
    """Tests of a file stay together, and so do those that would take each other's port.

    Files with the most tests would come first, which are the quickest: the slow ones, of whole
    runs and windows, would be left for the end, where one works and the others wait.
    """

    def __init__(self, config: pytest.Config, log: object) -> None:
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return "practice" if file in PRACTICE_FILES else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: tests wait for servers, processes and clocks at times."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> _ByFile:
    """How tests are dealt out where they run on several cores."""
    return _ByFile(config, log)


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Data, settings and caches in a temporary folder; no session bus; no variables of ours."""
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(variable, str(tmp_path_factory.mktemp(variable.lower())))
        # a test that needs a keyring asks for the fixture secret_service
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        for variable in [name for name in os.environ if name.startswith("MIGRATEIQ_")]:
            patch.delenv(variable)
        yield
