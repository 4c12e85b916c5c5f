"""Reports of what went wrong: what is in them, what never is, and when they are written."""

import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from migrateiq_desktop.logs import LOG_NAME, set_up_logging
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.services.crash_reports import KEPT, KILLED, CrashReports, bare_traceback

KEY = "CANARY-key-1234"
VALUE = "jane@customer.example"
VERSIONS = ("MigrateIQ Desktop 0.0",)
CHILD = """
import os, signal, sys
from pathlib import Path
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.services.crash_reports import CrashReports
folder = Path(sys.argv[1])
reports = CrashReports(folder, folder / "none.log", Redactor(), ())
reports.begin()
if sys.argv[2] == "fatal":
    reports.note_fatal("Qt ended the program: no glass")
    os._exit(1)
if sys.argv[2] == "end":
    reports.end()
else:
    os.kill(os.getpid(), getattr(signal, sys.argv[2]))
"""


def watch(tmp_path: Path) -> CrashReports:
    return CrashReports(tmp_path / "reports", tmp_path / LOG_NAME, Redactor([KEY]), VERSIONS)


def fail(value: str) -> None:
    empty: dict[str, str] = {}
    try:
        empty[value]
    except KeyError as error:
        raise ValueError(f"{value} with {KEY}") from error


def test_a_report_says_where_and_never_with_what(tmp_path: Path) -> None:
    take_down = set_up_logging(Redactor([KEY]), folder=tmp_path)
    reports = watch(tmp_path)
    reports.begin()
    logger = logging.getLogger("migrateiq_desktop.tests")
    logger.info("before, with %s", KEY)
    with pytest.raises(ValueError, match=KEY) as raised:
        fail(VALUE)
    logger.error("task failed", exc_info=raised.value)
    file = reports.write("An unexpected error.", raised.value)
    # the same once more is no news
    assert reports.write("An unexpected error.", raised.value) is None
    take_down()
    reports.end()
    assert file is not None
    text = file.read_text("utf-8")
    assert text.index("KeyError") < text.index("which led to:") < text.index("ValueError\n")
    assert "in fail" in text
    assert VERSIONS[0] in text
    assert "before, with ***" in text
    assert "task failed" in text
    assert VALUE not in text
    assert KEY not in text
    assert str(Path.home()) not in text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(reports.folder.iterdir()) == [file]


def test_an_error_that_leads_to_itself_and_groups_come_to_an_end() -> None:
    error = ValueError(VALUE)
    group = ExceptionGroup(VALUE, [error, OSError(VALUE)])
    error.__cause__ = group
    parts = ("ValueError\n", "OSError\n", "ExceptionGroup\n")
    assert bare_traceback(group) == "\nas a part of:\n".join(parts)


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("SIGKILL", KILLED),
        ("SIGSEGV", "Segmentation fault"),
        ("fatal", "Qt ended the program: no glass"),
        ("end", ""),
    ],
)
def test_the_next_program_finds_how_the_one_before_ended(
    tmp_path: Path, how: str, said: str
) -> None:
    reports = watch(tmp_path)
    reports.begin()
    subprocess.run(
        [sys.executable, "-c", CHILD, str(reports.folder), how],
        check=False,
        env={**os.environ, "PYTHONFAULTHANDLER": ""},
    )
    found = reports.left_behind()
    assert (found is not None) == bool(said)
    if found is not None:
        assert said in found.read_text("utf-8")
    assert reports.left_behind() is None
    reports.end()
    assert list(reports.folder.iterdir()) == ([found] if found else [])


def test_only_the_newest_are_kept_and_a_folder_that_refuses_is_no_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reports = watch(tmp_path)
    reports.begin()
    for number in range(KEPT + 3):
        reports.write(f"Number {number}.")
        reports._written.clear()
    reports.end()
    kept = sorted(reports.folder.glob("report-*.txt"))
    assert len(kept) == KEPT
    assert "Number 12." in kept[-1].read_text("utf-8")
    (tmp_path / "taken").write_text("", "utf-8")
    refused = CrashReports(tmp_path / "taken", tmp_path / LOG_NAME, Redactor(), ())
    refused.begin()
    assert refused.write("Something.") is None
    assert refused.left_behind() is None
    refused.end()
    assert "no crash reports" in caplog.text
