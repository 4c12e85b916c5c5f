import re

import pytest

from migrateiq_desktop.cli.options import ProgressMode
from migrateiq_desktop.cli.progress.bar import BarView
from migrateiq_desktop.cli.progress.events import EventsView
from migrateiq_desktop.cli.progress.lines import LinesView
from migrateiq_desktop.cli.progress.view import progress_view
from migrateiq_desktop.model.events import Progress, StreamEnded, StreamStarted, Waiting
from migrateiq_desktop.model.run import Counts, StreamState
from tests.cli.terminals import MemoryTerminal


@pytest.fixture(autouse=True)
def _a_capable_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "120")


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)


def last_frame(view: BarView, terminal: MemoryTerminal) -> str:
    """What stands on the screen once the bar has stopped."""
    terminal.err.truncate(0)
    terminal.err.seek(0)
    view.__exit__()
    return plain(terminal.err.getvalue())


def begun(terminal: MemoryTerminal) -> BarView:
    view = BarView(terminal)
    view.__enter__()
    view.show(StreamStarted(stream="flights", table="flights"))
    return view


def progress(**more: object) -> Progress:
    values: dict[str, object] = {
        "sync": "nightly",
        "stream": "flights",
        "state": StreamState.READING,
        "counts": Counts(read=120_000, rejected=2),
        "total": 336_776,
        "rate": 118_400.0,
    }
    return Progress.model_validate(values | more)


def test_a_line_has_records_rate_time_left_and_rejected() -> None:
    terminal = MemoryTerminal.at_a_person()
    view = begun(terminal)
    view.show(progress())
    frame = last_frame(view, terminal)
    for text in ("flights", "120,000 of 336,776", "118,400/s", "2.0 s left", "2 rejected"):
        assert text in frame
    assert terminal.out.getvalue() == ""


def test_a_line_says_what_it_waits_for_until_it_goes_on() -> None:
    terminal = MemoryTerminal.at_a_person()
    view = begun(terminal)
    view.show(Waiting(stream="flights", seconds=30, reason="the server asks for it (429)"))
    assert "waits 30 s: the server asks for it (429)" in last_frame(view, terminal)
    view = begun(terminal)
    view.show(Waiting(stream="flights", seconds=30, reason="the server asks for it (429)"))
    view.show(progress(rate=0.0))
    assert "waits" not in last_frame(view, terminal)


@pytest.mark.parametrize(
    ("state", "word"), [(StreamState.DONE, "done"), (StreamState.FAILED, "failed")]
)
def test_the_end_is_a_word_not_only_a_colour(state: StreamState, word: str) -> None:
    terminal = MemoryTerminal.at_a_person()
    view = begun(terminal)
    view.show(
        StreamEnded(stream="flights", table="flights", state=state, counts=Counts(read=7, loaded=7))
    )
    assert word in last_frame(view, terminal)


def test_markup_and_controls_in_names_are_shown_as_they_are() -> None:
    terminal = MemoryTerminal.at_a_person()
    view = BarView(terminal)
    view.__enter__()
    view.show(StreamStarted(stream="[red]x\x1b[2J", table="x"))
    assert "[red]x\\x1b[2J" in last_frame(view, terminal)


def test_other_messages_stand_above_the_bar() -> None:
    terminal = MemoryTerminal.at_a_person()
    view = begun(terminal)
    terminal.err.truncate(0)
    terminal.err.seek(0)
    terminal.note("Cancelling. [What] is loaded stays.")
    above, below = plain(terminal.err.getvalue()).split("Cancelling. [What] is loaded stays.\n")
    assert "flights" not in above
    assert "flights" in below
    view.__exit__()
    terminal.note("after it")
    assert terminal.err.getvalue().endswith("after it\n")


def test_with_the_log_there_are_plain_lines() -> None:
    terminal = MemoryTerminal.at_a_person()
    terminal.verbose = True
    assert type(progress_view(ProgressMode.BAR, terminal)) is LinesView


@pytest.mark.parametrize(
    ("mode", "tty", "kind"),
    [
        (ProgressMode.AUTO, True, BarView),
        (ProgressMode.AUTO, False, LinesView),
        (ProgressMode.BAR, True, BarView),
        (ProgressMode.BAR, False, LinesView),
        (ProgressMode.JSON, True, EventsView),
        (ProgressMode.NONE, True, LinesView),
    ],
)
def test_the_view_fits_the_terminal(mode: ProgressMode, tty: bool, kind: type) -> None:  # noqa: FBT001
    assert type(progress_view(mode, MemoryTerminal(tty=tty))) is kind


def test_a_dumb_terminal_gets_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    view = progress_view(ProgressMode.AUTO, MemoryTerminal.at_a_person())
    assert type(view) is LinesView
