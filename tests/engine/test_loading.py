"""The destination is used from one thread; a commit that has begun is let finish."""

import asyncio
import threading

import pytest

from migrateiq_desktop.engine.loading import DestinationThread


async def test_all_calls_come_from_one_thread() -> None:
    thread = DestinationThread()
    seen = {await thread.call(threading.get_ident) for _ in range(5)}
    assert len(seen) == 1
    assert threading.get_ident() not in seen
    thread.close()


async def test_errors_come_to_the_caller() -> None:
    thread = DestinationThread()
    with pytest.raises(ZeroDivisionError):
        await thread.call(lambda: 1 // 0)
    thread.close()


async def _during(call: asyncio.Task[None], started: threading.Event) -> None:
    await asyncio.to_thread(started.wait)
    call.cancel()


async def test_a_cancelled_call_is_let_finish_and_then_cancelled() -> None:
    thread = DestinationThread()
    started, go_on = threading.Event(), threading.Event()
    results: list[int] = []

    def commit() -> int:
        started.set()
        go_on.wait()
        return 7

    async def load() -> None:
        results.append(await thread.call(commit))
        await asyncio.sleep(3600)

    loading = asyncio.ensure_future(load())
    await _during(loading, started)
    await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await loading
    assert results == [7]
    thread.close()


async def test_a_cancelled_call_that_fails_is_cancelled() -> None:
    thread = DestinationThread()
    started, go_on = threading.Event(), threading.Event()

    def commit() -> None:
        started.set()
        go_on.wait()
        raise OSError("full")

    async def load() -> None:
        await thread.call(commit)

    loading = asyncio.ensure_future(load())
    await _during(loading, started)
    await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await loading
    thread.close()
