"""A log from its file and from events: the same line is there once."""

from datetime import UTC, datetime, timedelta, timezone

from migrateiq_desktop.gui.runs.log_lines import LogEntry, joined, of_event, parsed
from migrateiq_desktop.model.events import LogLine

AT = datetime(2026, 11, 21, 14, 2, 13, 18_765, tzinfo=UTC)
CUT = AT.replace(microsecond=18_000)


def test_lines_of_a_file() -> None:
    assert parsed(
        [
            "2026-11-21T14:02:13.018Z WARNING GET /flights → 429, waiting 1 s",
            "    and a second line",
            "2026-99-21T14:02:13.018Z INFO    no such month",
            "no time at all",
        ]
    ) == [
        LogEntry(CUT, "WARNING", "GET /flights → 429, waiting 1 s"),
        LogEntry(None, "", "and a second line"),
        LogEntry(None, "INFO", "no such month"),
        LogEntry(None, "", "no time at all"),
    ]


def test_an_event_gives_the_same_entry_as_its_line_in_the_file() -> None:
    event = LogLine(
        at=AT.astimezone(timezone(timedelta(hours=2))), level="INFO", message="one\ntwo"
    )
    assert of_event(event) == parsed(["2026-11-21T14:02:13.018Z INFO    one", "    two"])


def test_what_came_while_the_file_was_read_is_there_once() -> None:
    stored = parsed(["2026-11-21T14:02:13.018Z INFO    one", "    two"])
    later = LogLine(at=AT + timedelta(seconds=1), level="INFO", message="three\nfour")
    live = [*stored, *of_event(later)]
    assert joined(stored, live) == [*stored, *of_event(later)]
    assert joined(stored, []) == stored
    assert joined([], live) == live


def test_a_search_finds_message_and_level() -> None:
    entry = LogEntry(CUT, "WARNING", "GET /Flights")
    assert entry.matches("flights")
    assert entry.matches("warn")
    assert not entry.matches("error")
