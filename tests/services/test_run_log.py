"""A run's log is bounded, redacted and its owner's alone."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from migrateiq_desktop.model.events import LogLine
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.services.run_log import RunLog

AT = datetime(2026, 11, 21, 22, 5, 7, 123_456, tzinfo=UTC)


def line(message: str, level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO") -> LogLine:
    return LogLine(at=AT, level=level, message=message)


def test_lines_are_appended(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "run-000001.log"
    log = RunLog(path, Redactor())
    log.add(line("one"))
    log.add(line("two\nmore of it", "WARNING"))
    lines = log.take()
    assert len(lines) == 2
    log.write(lines)
    assert not log.take()
    RunLog(path, Redactor()).write([line("three")])
    assert path.read_text() == (
        "2026-11-21T22:05:07.123Z INFO    one\n"
        "2026-11-21T22:05:07.123Z WARNING two\n    more of it\n"
        "2026-11-21T22:05:07.123Z INFO    three\n"
    )
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_secrets_are_masked(tmp_path: Path) -> None:
    path = tmp_path / "run.log"
    log = RunLog(path, Redactor(["CANARY-1234"]))
    log.say("sent CANARY-1234")
    log.write(log.take())
    assert "sent ***" in path.read_text()


def test_a_full_log_takes_only_warnings_and_then_nothing(tmp_path: Path) -> None:
    path = tmp_path / "run.log"
    log = RunLog(path, Redactor(), largest=8_000)
    for _ in range(20):
        log.write([line("x" * 100)] * 10)
    assert path.read_text().count("from here on only warnings") == 1
    size = path.stat().st_size
    assert 8_000 <= size < 8_500
    log.write([line("quiet"), line("loud", "ERROR")])
    assert "quiet" not in path.read_text()
    assert "loud" in path.read_text()
    for _ in range(20):
        log.write([line("y" * 100, "ERROR")] * 10)
    assert path.read_text().count("nothing more is written") == 1
    assert path.stat().st_size < 10_500


def test_what_can_not_be_written_in_utf_8_is_escaped(tmp_path: Path) -> None:
    path = tmp_path / "run.log"
    RunLog(path, Redactor()).write([LogLine.model_construct(at=AT, level="INFO", message="\ud800")])
    assert "\\ud800" in path.read_text()
