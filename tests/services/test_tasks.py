"""The one door for background work."""

import asyncio
import inspect
import logging
import threading
import weakref
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar, cast

import pytest

from migrateiq_desktop.model.errors import InternalError
from migrateiq_desktop.services import tasks as tasks_module
from migrateiq_desktop.services.tasks import TaskLanes

P = ParamSpec("P")
T = TypeVar("T")


@pytest.fixture
async def tasks() -> AsyncIterator[TaskLanes]:
    """Open lanes."""
    lanes = TaskLanes()
    yield lanes
    await lanes.aclose()


def where(*, extra: str = "") -> str:
    return threading.current_thread().name + extra


async def test_each_lane_is_a_thread_of_its_own(tasks: TaskLanes) -> None:
    names = [
        await lane(where, extra="!")
        for lane in (tasks.on_database, tasks.on_keyring, tasks.on_data, tasks.on_idle)
        for _ in range(2)
    ]
    assert len(set(names)) == 4
    assert threading.current_thread().name not in names
    assert names[0] == "migrateiq-database_0!"


async def test_calls_of_a_lane_are_made_one_after_the_other(tasks: TaskLanes) -> None:
    at_work, most, order = 0, 0, []

    def call(number: int) -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        order.append(number)
        at_work -= 1

    await asyncio.gather(*(tasks.on_database(call, number) for number in range(50)))
    assert most == 1
    assert order == list(range(50))


async def test_a_lane_that_waits_keeps_no_other_waiting(tasks: TaskLanes) -> None:
    person = threading.Event()
    prompt = tasks.spawn(tasks.on_keyring(person.wait), "prompt")
    assert await tasks.on_database(where)
    assert not prompt.done()
    person.set()
    assert await prompt


async def test_errors_of_calls_come_to_who_called(tasks: TaskLanes) -> None:
    with pytest.raises(ZeroDivisionError):
        await tasks.on_database(divmod, 1, 0)
    assert await tasks.on_database(divmod, 7, 2) == (3, 1)


async def test_an_error_of_a_task_is_logged_and_told(caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[str, BaseException]] = []
    tasks = TaskLanes(lambda name, error: told.append((name, error)))
    task = tasks.spawn(tasks.on_database(divmod, 1, 0), "a sum")
    with caplog.at_level(logging.ERROR):
        await tasks.drain()
    assert told == [("a sum", task.exception())]
    assert "a sum failed" in caplog.text
    await tasks.aclose()


async def test_a_cancelled_task_is_no_error() -> None:
    told: list[str] = []
    tasks = TaskLanes(lambda name, _error: told.append(name))
    task = tasks.spawn(asyncio.sleep(1000), "a wait")
    await asyncio.sleep(0)
    task.cancel()
    await tasks.drain()
    assert task.cancelled()
    assert told == []
    await tasks.aclose()


async def test_an_error_that_a_person_is_shown_is_no_fault() -> None:
    told: list[str] = []
    shown: list[str] = []
    tasks = TaskLanes(lambda name, _error: told.append(name))

    async def fail() -> None:
        raise InternalError("No such thing")

    task = tasks.spawn_guarded(fail(), "a failure", lambda error: shown.append(error.title))
    await tasks.drain()
    assert task.exception() is None
    assert shown == ["No such thing"]
    assert told == []
    await tasks.aclose()


@pytest.mark.filterwarnings("error")
async def test_work_that_is_given_up_before_it_began_is_closed() -> None:
    tasks = TaskLanes()
    work = asyncio.sleep(1000)
    task = tasks.spawn_guarded(work, "a wait", lambda _error: None)
    task.cancel()
    await tasks.drain()
    assert inspect.getcoroutinestate(work) == inspect.CORO_CLOSED
    await tasks.aclose()
    late = asyncio.sleep(0)
    with pytest.raises(InternalError, match="is closed"):
        tasks.spawn_guarded(late, "late", lambda _error: None)
    assert inspect.getcoroutinestate(late) == inspect.CORO_CLOSED


async def test_drain_waits_for_what_is_started_meanwhile(tasks: TaskLanes) -> None:
    done: list[int] = []

    async def work(number: int) -> None:
        await tasks.on_data(where)
        if number:
            tasks.spawn(work(number - 1), f"work {number}")
        done.append(number)

    tasks.spawn(work(3), "work")
    await tasks.drain()
    assert done == [3, 2, 1, 0]
    await tasks.drain()


async def test_closing_cancels_tasks_and_ends_calls() -> None:
    tasks = TaskLanes()
    order: list[str] = []

    async def work() -> None:
        try:
            await asyncio.sleep(1000)
        finally:
            order.append("task")

    tasks.spawn(work(), "work")
    call = asyncio.ensure_future(tasks.on_database(order.append, "call"))
    await asyncio.sleep(0)
    await tasks.aclose(last_on_database=lambda: order.append("last"))
    await call
    assert sorted(order[:2]) == ["call", "task"]
    assert order[2:] == ["last"]
    assert tasks.closed


async def test_nothing_is_taken_after_closing() -> None:
    tasks = TaskLanes()
    await tasks.aclose()
    with pytest.raises(InternalError, match="is closed"):
        await tasks.on_database(where)
    with pytest.raises(InternalError, match="is closed"):
        tasks.spawn(asyncio.sleep(0), "late")


async def test_closing_does_not_wait_for_a_person(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(tasks_module, "PATIENCE_SECONDS", 0)
    person = threading.Event()
    tasks = TaskLanes()
    prompt = asyncio.ensure_future(tasks.on_keyring(person.wait))
    await asyncio.sleep(0)
    await tasks.aclose()
    assert "had not ended" in caplog.text
    assert not prompt.done()
    person.set()
    assert await prompt


class _Keeping(ThreadPoolExecutor):
    """A lane whose thread is slow to let go of what it did."""

    def __init__(self, _name: str) -> None:
        super().__init__(max_workers=1)
        self.futures: list[Future[object]] = []

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future = super().submit(fn, *args, **kwargs)
        self.futures.append(cast("Future[object]", future))
        return future


async def test_a_lane_holds_nothing_of_who_awaited_its_error() -> None:
    lanes = TaskLanes(make_lane=_Keeping)

    def fail() -> None:
        raise InternalError("It broke", next_step="Try again.")

    class Widget:
        """Must not be destroyed by the lane's thread."""

    async def wait() -> "weakref.ref[Widget]":
        widget = Widget()
        try:
            await lanes.on_data(fail)
        except InternalError:
            return weakref.ref(widget)
        raise AssertionError("it did not fail")

    assert (await wait())() is None
    await lanes.aclose()
