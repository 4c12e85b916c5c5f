"""Streams as a table: only what changed is told."""

import pytest

from migrateiq_desktop.gui.runs.streams_model import PROGRESS, STATE, StreamsModel, live_columns
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import KIND_ROLE, PROGRESS_ROLE
from migrateiq_desktop.model.run import Counts, RunStream, StreamState

from .seeds import ended_stream

pytestmark = pytest.mark.usefixtures("theme")
WAITING = RunStream(stream="weather", table="weather")


def test_only_the_changed_row_is_told() -> None:
    model = StreamsModel(live_columns())
    told: list[object] = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.dataChanged.connect(lambda top, bottom: told.append((top.row(), bottom.row())))
    model.set_streams((ended_stream(16), WAITING))
    reading = WAITING.model_copy(
        update={"state": StreamState.READING, "counts": Counts(read=5, loaded=5), "total": 10}
    )
    model.set_streams((ended_stream(16), reading))
    model.set_streams((ended_stream(16), reading))
    assert told == ["reset", *[(1, 1)] * 5]
    assert model.index(1, STATE).data() == "Reading"
    assert model.index(1, STATE).data(KIND_ROLE) == Kind.ACCENT
    assert model.index(1, PROGRESS).data(PROGRESS_ROLE) == 0.5
    assert model.index(1, PROGRESS).data() == "50 %"
    assert model.index(0, PROGRESS).data(PROGRESS_ROLE) == 1.0


def test_a_stream_of_unknown_length_says_so() -> None:
    model = StreamsModel(live_columns())
    model.set_streams((WAITING,))
    assert model.index(0, PROGRESS).data(PROGRESS_ROLE) is None
    assert model.index(0, PROGRESS).data() == "total not known"
