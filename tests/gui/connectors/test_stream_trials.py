"""A stream is tried once the typing rests, the newest instead of the older."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
import qasync
from PySide6.QtCore import QObject

from migrateiq_desktop.gui.connectors.stream_trials import StreamTrials, Trial
from migrateiq_desktop.model.discovered import Discovery
from migrateiq_desktop.model.errors import UnreachableError
from migrateiq_desktop.services.tasks import TaskLanes
from tests.gui.connectors.samples import a_discovery
from tests.gui.windows import until

FOUND = a_discovery()
TRIAL = Trial("shop", FOUND.definition, "orders")
OTHER = replace(TRIAL, definition=FOUND.definition.model_copy(update={"label": "other"}))


class Stage:
    """Trials whose answers a test gives."""

    def __init__(self) -> None:
        self.lanes = TaskLanes()
        self.owner = QObject()
        self.asked: list[Trial] = []
        self.gate = asyncio.Event()
        self.answer: Discovery | UnreachableError = FOUND
        self.told: list[str] = []
        self.trials = StreamTrials(self._discover, self.lanes.spawn, self.owner)
        self.trials.started.connect(lambda stream: self.told.append(f"started {stream}"))
        self.trials.found.connect(lambda stream, _: self.told.append(f"found {stream}"))
        self.trials.failed.connect(lambda stream, _: self.told.append(f"failed {stream}"))

    async def _discover(self, trial: Trial) -> Discovery:
        self.asked.append(trial)
        await self.gate.wait()
        if isinstance(self.answer, UnreachableError):
            raise self.answer
        return self.answer


Play = Callable[[Callable[[Stage], Awaitable[None]]], None]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop) -> Play:
    async def run(scenario: Callable[[Stage], Awaitable[None]]) -> None:
        stage = Stage()
        await scenario(stage)
        stage.trials.stop()
        await stage.lanes.aclose()
        stage.owner.deleteLater()

    return lambda scenario: qt_loop.run_until_complete(run(scenario))


def test_only_the_last_of_what_is_typed_is_tried(play: Play) -> None:
    async def scenario(stage: Stage) -> None:
        stage.gate.set()
        stage.trials.ask(OTHER)
        stage.trials.ask(TRIAL)
        await until(lambda: len(stage.told) == 2)
        assert stage.asked == [TRIAL]
        assert stage.told == ["started orders", "found orders"]
        assert stage.trials.known_ones() == {"orders": FOUND}

    play(scenario)


def test_a_newer_one_takes_the_place_of_one_under_way(play: Play) -> None:
    async def scenario(stage: Stage) -> None:
        stage.trials.ask(OTHER, now=True)
        await until(lambda: stage.asked == [OTHER])
        stage.trials.ask(TRIAL, now=True)
        stage.gate.set()
        await until(lambda: "found orders" in stage.told)
        await stage.lanes.drain()
        assert stage.told.count("found orders") == 1

    play(scenario)


def test_what_is_known_is_told_at_once_and_not_asked_again(play: Play) -> None:
    async def scenario(stage: Stage) -> None:
        stage.gate.set()
        stage.trials.ask(TRIAL, now=True)
        await until(lambda: "found orders" in stage.told)
        stage.trials.ask(TRIAL)
        assert stage.told[-1] == "found orders"
        assert len(stage.told) == 3
        assert len(stage.asked) == 1
        stage.trials.forget()
        assert stage.trials.known_ones() == {}

    play(scenario)


def test_a_failure_is_told_and_tried_again(play: Play) -> None:
    async def scenario(stage: Stage) -> None:
        stage.gate.set()
        stage.answer = UnreachableError("away")
        stage.trials.ask(TRIAL, now=True)
        await until(lambda: "failed orders" in stage.told)
        stage.answer = FOUND
        stage.trials.ask(TRIAL, now=True)
        await until(lambda: "found orders" in stage.told)
        assert len(stage.asked) == 2

    play(scenario)
