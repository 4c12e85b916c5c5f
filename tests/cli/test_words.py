from datetime import UTC, datetime

import pytest

from migrateiq_desktop.cli import words
from migrateiq_desktop.model.errors import DefinitionError, UnreachableError
from migrateiq_desktop.model.events import ConnectionTested
from migrateiq_desktop.model.run import Counts, Run, RunStatus


def run(status: RunStatus, *, rejected: int = 0, seconds: float | None = 2.34) -> Run:
    return Run(
        id=12,
        uid="u",
        sync="nightly",
        source="flights_api",
        destination="Local data",
        status=status,
        created_at=datetime(2026, 5, 26, 23, 30, tzinfo=UTC),
        duration_seconds=seconds,
        counts=Counts(read=10, loaded=10 - rejected, rejected=rejected),
    )


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, ""),
        (0.0, "0 s"),
        (0.417, "0.42 s"),
        (2.34, "2.3 s"),
        (12.4, "12 s"),
        (59.6, "1 min 0 s"),
        (185, "3 min 5 s"),
        (7800, "2 h 10 min"),
    ],
)
def test_durations(seconds: float | None, text: str) -> None:
    assert words.duration(seconds) == text


def test_counts_have_separators_and_their_noun() -> None:
    assert words.counted(1, "record") == "1 record"
    assert words.counted(336_776, "record") == "336,776 records"


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        (Counts(requests=1), "It sent 1 request."),
        (
            Counts(requests=1200, retries=3, waited_milliseconds=42_000),
            (
                "It sent 1,200 requests, 3 of them again, and waited 42 s for the server and its"
                " limits."
            ),
        ),
    ],
)
def test_what_was_asked_of_the_server(counts: Counts, text: str) -> None:
    asked = run(RunStatus.SUCCESS).model_copy(update={"counts": counts})
    assert words.run_requests(asked) == text


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (RunStatus.SUCCESS, "Run 12 of nightly completed (SUCCESS, 2.3 s)."),
        (
            RunStatus.INCOMPLETE,
            "Run 12 of nightly ended, but records are missing (INCOMPLETE, 2.3 s).",
        ),
    ],
)
def test_a_run_s_outcome(status: RunStatus, text: str) -> None:
    assert words.run_outcome(run(status)) == text


def test_every_status_has_words() -> None:
    for status in RunStatus:
        assert status.value in words.run_outcome(run(status, seconds=None))


def test_next_steps_are_commands() -> None:
    assert words.run_next_steps(run(RunStatus.SUCCESS)) == []
    assert words.run_next_steps(run(RunStatus.PARTIAL, rejected=1)) == [
        "1 record was rejected. See why: migrateiq runs rejected 12"
    ]
    assert words.run_next_steps(run(RunStatus.FAILED, rejected=2)) == [
        "2 records were rejected. See why: migrateiq runs rejected 12",
        "Go on where it stopped: migrateiq runs resume 12",
    ]


def test_a_wrong_definition_is_not_resumed() -> None:
    wrong = DefinitionError("no such stream").report()
    failed = run(RunStatus.FAILED).model_copy(update={"error": wrong})
    assert words.run_next_steps(failed) == []


def test_what_a_retry_rejected_is_in_the_inbox_that_it_came_from() -> None:
    retry = run(RunStatus.PARTIAL, rejected=1).model_copy(update={"retry_of": 7})
    assert words.run_next_steps(retry) == [
        "1 record was rejected. See why: migrateiq runs rejected 7"
    ]


def test_a_connection_in_one_sentence() -> None:
    tested = ConnectionTested(
        connected=True,
        response_time_ms=245.67,
        message="Connection successful",
        endpoint="https://api.example.com/v1",
        status_code=200,
        records=1000,
    )
    assert words.connection(tested) == (
        "connected to https://api.example.com/v1 in 246 ms (HTTP 200),"
        " 1,000 records on the first page."
    )


def test_a_file_as_destination_has_no_http_in_it() -> None:
    tested = ConnectionTested(
        connected=True, response_time_ms=3.2, message="", endpoint="/data/warehouse.sqlite"
    )
    assert words.connection(tested) == "connected to /data/warehouse.sqlite in 3 ms."


def test_an_error_is_one_sentence_first_and_details_last() -> None:
    report = UnreachableError(
        "flights_api can't be reached", cause="refused", next_step="Start it.", details="GET /"
    ).report()
    assert words.error_lines(report, verbose=False) == [
        "flights_api can't be reached: refused.",
        "Start it.",
        "Add -v for the details.",
    ]
    assert words.error_lines(report, verbose=True)[-1] == "Details: GET /"
