from migrateiq_desktop.cli.progress.lines import SECONDS_BETWEEN, LinesView
from migrateiq_desktop.model.events import (
    LogLine,
    Progress,
    StreamEnded,
    StreamStarted,
    Waiting,
    WorkerEvent,
)
from migrateiq_desktop.model.run import Counts, StreamState
from tests.cli.terminals import MemoryTerminal


class Time:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def progress(read: int, *, total: int | None = 336_776, rate: float = 1000.0) -> Progress:
    return Progress(
        sync="nightly",
        stream="flights",
        state=StreamState.READING,
        counts=Counts(read=read, loaded=read - 2, rejected=2),
        total=total,
        rate=rate,
    )


def shown(*events: WorkerEvent, verbose: bool = False, silent: bool = False) -> list[str]:
    terminal, time = MemoryTerminal(), Time()
    terminal.verbose = verbose
    with LinesView(terminal, time, silent=silent) as view:
        for event in events:
            view.show(event)
            time.now += SECONDS_BETWEEN
    assert terminal.out.getvalue() == ""
    return terminal.err.getvalue().splitlines()


def test_a_stream_from_its_beginning_to_its_end() -> None:
    ended = StreamEnded(
        stream="flights",
        table="flights",
        state=StreamState.DONE,
        counts=Counts(read=336_776, loaded=336_700, skipped=70, rejected=6),
        total=336_776,
    )
    begins = StreamStarted(stream="flights", table="flights")
    assert shown(begins, progress(120_000), ended) == [
        "flights: begins",
        "flights: 120,000 of 336,776 read, 119,998 loaded, 2 rejected, 1,000/s, 3 min 37 s left",
        "flights: done, 336,776 of 336,776 read, 336,700 loaded, 70 skipped, 6 rejected",
    ]


def test_without_a_total_nothing_is_guessed() -> None:
    begins = StreamStarted(stream="flights", table="flights")
    assert shown(begins, progress(10, total=None))[1] == (
        "flights: 10 read, 8 loaded, 2 rejected, 1,000/s"
    )


def test_a_stream_that_goes_on_says_where() -> None:
    begins = StreamStarted(
        stream="flights", table="flights", resumed_batch=12, counts=Counts(loaded=120_000)
    )
    assert shown(begins) == ["flights: goes on after batch 12, 120,000 records loaded before"]


def test_a_wait_is_shown_with_its_reason_and_a_short_one_is_not() -> None:
    short = Waiting(stream="flights", seconds=0.2, reason="rate limit")
    long = Waiting(stream="flights", seconds=30, reason="the server asks for it (429)")
    assert shown(short, long) == ["flights: waits 30 s: the server asks for it (429)"]


def test_at_most_a_line_every_few_seconds() -> None:
    terminal, time = MemoryTerminal(), Time()
    view = LinesView(terminal, time)
    view.show(StreamStarted(stream="flights", table="flights"))
    for read in range(100):
        view.show(progress(read))
    assert terminal.err.getvalue() == "flights: begins\n"
    time.now = SECONDS_BETWEEN
    view.show(progress(100))
    view.show(progress(101))
    assert len(terminal.err.getvalue().splitlines()) == 2


def test_the_log_is_shown_only_when_asked_for() -> None:
    line = LogLine(level="INFO", message="GET /flights")
    assert shown(line) == []
    assert [text.split(" ", 1)[1] for text in shown(line, verbose=True)] == ["INFO    GET /flights"]


def test_silence() -> None:
    assert shown(StreamStarted(stream="flights", table="flights"), silent=True) == []
