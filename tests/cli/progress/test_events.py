import json

from migrateiq_desktop.cli.progress.events import EventsView
from migrateiq_desktop.model.events import Progress, StreamEnded, StreamStarted
from migrateiq_desktop.model.run import Counts, StreamState
from tests.cli.terminals import MemoryTerminal

READING = Progress(
    sync="nightly",
    stream="flights",
    state=StreamState.READING,
    counts=Counts(read=10, loaded=8),
    rate=5.0,
)


def lines(terminal: MemoryTerminal) -> list[dict[str, object]]:
    return [json.loads(line) for line in terminal.out.getvalue().splitlines()]


def test_an_event_a_line_and_the_final_numbers_last() -> None:
    terminal = MemoryTerminal()
    with EventsView(terminal) as view:
        view.show(StreamStarted(stream="flights", table="flights"))
        view.show(READING)
        view.show(
            StreamEnded(
                stream="flights",
                table="flights",
                state=StreamState.DONE,
                counts=Counts(read=12, loaded=12),
                total=12,
            )
        )
    seen = lines(terminal)
    assert [(line["event"], line["state"], line["read"], line["total"]) for line in seen] == [
        ("progress", "READING", 10, None),
        ("progress", "DONE", 12, 12),
    ]
    assert seen[1]["sync"] == "nightly"
    assert terminal.err.getvalue() == ""


def test_an_end_that_was_told_is_not_told_again() -> None:
    terminal = MemoryTerminal()
    done = READING.model_copy(update={"state": StreamState.DONE, "rate": 0.0})
    view = EventsView(terminal)
    view.show(done)
    view.show(
        StreamEnded(stream="flights", table="flights", state=StreamState.DONE, counts=done.counts)
    )
    assert len(lines(terminal)) == 1
