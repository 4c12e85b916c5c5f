"""Changing from one workspace to another, one at a time, and never without an open one."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import qasync

from migrateiq_desktop.gui.session import Session
from migrateiq_desktop.model.errors import ErrorReport, WorkspaceError
from tests.gui.stand_in import StandInRegistry, StandInServices

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


def test_the_next_is_open_before_the_last_is_closed(
    qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    first = StandInServices(tmp_path / "first")
    registry = StandInRegistry(tmp_path)
    told: list[tuple[str, bool]] = []

    async def open_services(folder: Path) -> "Services":
        return StandInServices(folder, folder.name).typed

    async def scenario() -> None:
        session = Session(open_services, registry.typed, first.typed)
        session.opened.connect(lambda: told.append((session.services.info.name, first.closed)))
        session.ask_for(tmp_path / "second")
        session.end()
        await session.serve()
        assert session.services.info.name == "second"
        assert session.services.tasks.closed

    qt_loop.run_until_complete(scenario())
    assert told == [("second", False)]
    assert first.closed
    assert registry.remembered == [tmp_path / "second"]


def test_a_workspace_that_can_not_be_opened_leaves_the_one_before(
    qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    first = StandInServices(tmp_path / "first")
    registry = StandInRegistry(tmp_path)
    failures: list[ErrorReport] = []

    async def open_services(folder: Path) -> "Services":
        raise WorkspaceError(f"{folder.name} is of a newer version")

    async def scenario() -> None:
        session = Session(open_services, registry.typed, first.typed)
        session.failed.connect(failures.append)
        await session.switch(tmp_path / "second")
        assert session.services is first.typed
        assert not first.closed
        await first.aclose()

    qt_loop.run_until_complete(scenario())
    assert [failure.title for failure in failures] == ["second is of a newer version"]
    assert registry.remembered == []


def test_the_open_workspace_is_not_opened_again(qt_loop: qasync.QEventLoop, tmp_path: Path) -> None:
    first = StandInServices(tmp_path / "first")

    async def open_services(folder: Path) -> "Services":
        raise AssertionError(folder)

    async def scenario() -> None:
        session = Session(open_services, StandInRegistry(tmp_path).typed, first.typed)
        await session.switch(tmp_path / "first")
        await first.aclose()

    qt_loop.run_until_complete(scenario())


def test_the_workspace_is_closed_when_the_program_is_cancelled(
    qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    first = StandInServices(tmp_path / "first")

    async def open_services(folder: Path) -> "Services":
        raise AssertionError(folder)

    async def scenario() -> None:
        session = Session(open_services, StandInRegistry(tmp_path).typed, first.typed)
        serving = asyncio.ensure_future(session.serve())
        await asyncio.sleep(0)
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)

    qt_loop.run_until_complete(scenario())
    assert first.closed
