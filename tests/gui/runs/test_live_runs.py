"""Runs at work as signals."""

from datetime import UTC, datetime

import pytest

from migrateiq_desktop.gui.runs.live_runs import LiveRuns
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import Wait

from .samples import make_run
from .scripted_runs import ScriptedRuns
from .stage import live

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_run_appears_changes_and_ends() -> None:
    runs = ScriptedRuns()
    told: list[object] = []
    live_runs = LiveRuns(runs)  # type: ignore[arg-type]  # a stand-in of the same face
    live_runs.appeared.connect(lambda run_id: told.append(("appeared", run_id)))
    live_runs.changed.connect(lambda one: told.append(("changed", one.run.counts.loaded)))
    live_runs.ended.connect(lambda run: told.append(("ended", run.status)))
    run = make_run(7, RunStatus.PENDING)
    runs.report(live(run, 1, rate=5.0))
    runs.report(live(run, 2, rate=6.0))
    rates = live_runs.rates(7)
    assert rates is not None
    assert [point.rate for point in rates.points] == [5.0]
    live_runs.ask(7, RunStatus.CANCELLED)
    assert live_runs.stopping(7) is RunStatus.CANCELLED
    runs.end(7, RunStatus.CANCELLED)
    assert told == [
        ("appeared", 7),
        ("changed", 1),
        ("changed", 2),
        ("changed", 2),
        ("ended", RunStatus.CANCELLED),
    ]
    assert live_runs.get(7) is None
    assert live_runs.stopping(7) is None
    assert live_runs.rates(7) is not None


def test_what_already_runs_is_known_from_the_start() -> None:
    runs = ScriptedRuns()
    runs.report(live(make_run(3, RunStatus.PENDING), 9))
    live_runs = LiveRuns(runs)  # type: ignore[arg-type]  # a stand-in of the same face
    known = live_runs.get(3)
    assert known is not None
    assert known.run.counts.loaded == 9
    assert live_runs.rates(3) is not None, "what is at work already is drawn, too"
    live_runs.release()
    live_runs.release()
    assert runs.callbacks == []


def test_a_wait_is_remembered_and_old_rates_go() -> None:
    runs = ScriptedRuns()
    live_runs = LiveRuns(runs)  # type: ignore[arg-type]  # a stand-in of the same face
    for run_id in range(40):
        one = live(make_run(run_id, RunStatus.PENDING), 1)
        wait = Wait(at=datetime(2026, 11, 21, tzinfo=UTC), seconds=3.0, reason="429")
        runs.report(one.model_copy(update={"last_wait": wait}))
    assert live_runs.rates(0) is None
    rates = live_runs.rates(39)
    assert rates is not None
    assert rates.last_dip is not None
    assert rates.last_dip.reason == "429"
    assert live_runs.seconds_since_heard(39) >= 0.0
    assert live_runs.seconds_since_heard(12_345) < 1.0
