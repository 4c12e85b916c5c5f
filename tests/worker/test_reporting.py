"""Logs become events; rejected records wait until they are stored."""

import asyncio
import logging

import pytest

from migrateiq_desktop.model.events import LogLine, RecordsRejected, StreamResumed, WorkerEvent
from migrateiq_desktop.model.run import RejectedRecord
from migrateiq_desktop.worker.reporting import (
    RECORDS_AT_ONCE,
    AcknowledgedSink,
    EventLogHandler,
    fault_of_ours,
    in_pieces,
)


def records(count: int) -> list[RejectedRecord]:
    return [
        RejectedRecord(stream="a", batch=1, page=1, index=n, reason="bad", record=n)
        for n in range(count)
    ]


async def test_keeping_waits_for_every_acknowledgement() -> None:
    events: list[WorkerEvent] = []
    sink = AcknowledgedSink(events.append)
    keeping = asyncio.ensure_future(sink.keep(records(RECORDS_AT_ONCE + 1)))
    await asyncio.sleep(0)
    first, second = events
    assert isinstance(first, RecordsRejected)
    assert isinstance(second, RecordsRejected)
    assert (len(first.records), len(second.records)) == (RECORDS_AT_ONCE, 1)
    sink.acknowledge(second.number)
    for _ in range(5):
        await asyncio.sleep(0)
    assert not keeping.done()
    sink.acknowledge(99)
    sink.acknowledge(first.number)
    await keeping


async def test_forgetting_waits_too() -> None:
    events: list[WorkerEvent] = []
    sink = AcknowledgedSink(events.append)
    forgetting = asyncio.ensure_future(sink.forget_after("a", 3))
    await asyncio.sleep(0)
    assert events == [StreamResumed(number=1, stream="a", batch=3)]
    assert not forgetting.done()
    sink.acknowledge(1)
    await forgetting


@pytest.mark.parametrize(
    ("level", "name"),
    [
        (logging.DEBUG, "DEBUG"),
        (logging.INFO, "INFO"),
        (logging.WARNING, "WARNING"),
        (logging.ERROR, "ERROR"),
        (logging.CRITICAL, "ERROR"),
    ],
)
def test_log_records_become_events(level: int, name: str) -> None:
    events: list[WorkerEvent] = []
    record = logging.LogRecord("x", level, "", 0, "%s pages", (3,), None)
    EventLogHandler(events.append).handle(record)
    (line,) = events
    assert isinstance(line, LogLine)
    assert (line.level, line.message) == (name, "3 pages")
    assert line.at.timestamp() == pytest.approx(record.created)


def test_a_log_that_nobody_hears_is_no_error() -> None:
    def closed(_event: WorkerEvent) -> None:
        raise BrokenPipeError

    record = logging.LogRecord("x", logging.INFO, "", 0, "x", (), None)
    EventLogHandler(closed).handle(record)


def test_a_fault_of_ours_says_what_to_report() -> None:
    error = KeyError("x")
    report = fault_of_ours(error).report()
    assert report.kind == "InternalError"
    assert "KeyError" in report.cause
    assert "report" in report.next_step
    assert "KeyError: 'x'" in report.details


def test_long_records_come_in_short_events() -> None:
    long, short = "x" * 50_000, "y"
    texts = [long, long, long, short, long * 10, *([short] * 150)]
    records = [
        RejectedRecord(stream="s", batch=1, page=1, index=at, reason="no", record={"text": text})
        for at, text in enumerate(texts)
    ]
    pieces = list(in_pieces(records))
    assert [record for piece in pieces for record in piece] == records
    assert [len(piece) for piece in pieces] == [2, 2, 1, 100, 50]
