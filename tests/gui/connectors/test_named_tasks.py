import asyncio
from collections.abc import Coroutine
from typing import Any

from migrateiq_desktop.gui.connectors.named_tasks import NamedTasks


def spawn(work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
    return asyncio.get_running_loop().create_task(work, name=name)


async def test_the_newer_takes_the_place_of_the_older() -> None:
    done: list[str] = []
    gate = asyncio.Event()

    async def work(name: str) -> None:
        await gate.wait()
        done.append(name)

    tasks = NamedTasks(spawn)
    for kind, name in (("test", "old"), ("test", "new"), ("preview", "other"), ("save", "gone")):
        tasks.start(work(name), kind)
    tasks.stop_one("save")
    tasks.stop_one("never started")
    await asyncio.sleep(0)
    gate.set()
    left = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.gather(*left, return_exceptions=True)

    assert sorted(done) == ["new", "other"]


async def test_everything_is_given_up_at_once() -> None:
    tasks = NamedTasks(spawn)
    tasks.start(asyncio.sleep(3600), "a")
    tasks.start(asyncio.sleep(3600), "b")
    left = asyncio.all_tasks() - {asyncio.current_task()}

    tasks.stop()
    await asyncio.wait(left)

    assert len(left) == 2
    assert all(task.cancelled() for task in left)
