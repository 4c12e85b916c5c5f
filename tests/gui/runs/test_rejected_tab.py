"""Rejected records: whole on selection, copied exactly, exported with their reasons."""

import csv
import io
from pathlib import Path

import pytest
import qasync
from PySide6.QtGui import QGuiApplication

from migrateiq_desktop.gui.runs.rejected_tab import RejectedTab
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import loads
from migrateiq_desktop.model.run import RunStatus

from .seeds import ended_stream, seed_rejects, seed_run
from .stage import Stage


async def _opened(stage: Stage, count: int) -> RejectedTab:
    part = seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(9, count),))
    seed_rejects(stage.database, part.id, count)
    page = await stage.open()
    return page.view.rejected


def test_the_chosen_record_is_shown_whole_and_copied(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    async def scenario() -> None:
        tab = await _opened(stage, 120)
        assert tab.model.rowCount() == 120
        cells = [str(tab.model.index(0, column).data()) for column in range(5)]
        assert cells == [
            "flights",
            "1 · 1",
            "created_at",
            "no such day: 31/02/2013",
            '"31/02/2013"',
        ]
        tab.table.selectRow(11)
        assert '"id": 11' in tab.record.toPlainText()
        tab.copy.click()
        assert loads(QGuiApplication.clipboard().text()) == {
            "id": 11,
            "created_at": "31/02/2013",
            "carrier": "=cmd()",
        }

    qt_loop.run_until_complete(scenario())


def test_all_of_them_are_exported(stage: Stage, qt_loop: qasync.QEventLoop, tmp_path: Path) -> None:
    target = tmp_path / "rejected.csv"

    async def scenario() -> None:
        tab = await _opened(stage, 2_345)
        told: list[str] = []
        tab.exported.connect(told.append)
        await tab.export_to(target)
        assert told == [f"2,345 rejected records were written to {target}."]
        assert stage.page.banner.text == told[0]
        assert tab.export.isEnabled()

    qt_loop.run_until_complete(scenario())
    lines = list(csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig"), newline="")))
    assert len(lines) == 2_346
    assert lines[1][:6] == ["flights", "1", "1", "created_at", '"31/02/2013"', lines[1][5]]
    assert loads(lines[-1][6]) == {"id": 2_344, "created_at": "31/02/2013", "carrier": "=cmd()"}
    assert target.stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_an_export_that_fails_leaves_nothing_behind(
    stage: Stage, qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    taken = tmp_path / "taken.csv"
    taken.mkdir()

    async def scenario() -> None:
        tab = await _opened(stage, 3)
        with pytest.raises(DestinationError):
            await tab.export_to(tmp_path / "missing folder" / "rejected.csv")
        with pytest.raises(DestinationError):
            await tab.export_to(taken)
        assert tab.export.isEnabled()

    qt_loop.run_until_complete(scenario())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["taken.csv", "workspace"]


def test_a_run_without_rejected_records_says_so(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        tab = await _opened(stage, 0)
        assert tab._nothing.isVisibleTo(tab)
        assert not tab.export.isEnabled()

    qt_loop.run_until_complete(scenario())


def test_another_run_shows_its_own(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    other = seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(9, 1),))
    seed_rejects(stage.database, other.id, 1)

    async def scenario() -> None:
        tab = await _opened(stage, 3)
        tab.table.selectRow(2)
        await stage.choose(other.id)
        assert tab.model.rowCount() == 1
        assert '"id": 0' in tab.record.toPlainText()

    qt_loop.run_until_complete(scenario())
