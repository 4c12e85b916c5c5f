"""The list of runs as a CSV file: what the filters let through, all of it."""

import csv
import io
from pathlib import Path

import qasync

from migrateiq_desktop.gui.runs.runs_csv import HEADER
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import RunFilter

from .seeds import REFUSED, ended_stream, seed_run
from .stage import Stage


def test_what_is_listed_is_exported(
    stage: Stage, qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    seed_run(stage.database, RunStatus.SUCCESS, streams=(ended_stream(336_776),))
    seed_run(stage.database, RunStatus.FAILED, error=REFUSED)
    seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(92_269, 41),))
    every, failed = tmp_path / "runs.csv", tmp_path / "failed.csv"

    async def scenario() -> None:
        page = await stage.open()
        assert page.export.button.accessibleName() == "Export the listed runs as CSV…"
        await page.export.write(every)
        assert page.banner.text == f"3 runs were written to {every}."
        page.filters.set_filter(RunFilter(statuses=(RunStatus.FAILED,)))
        await page.export.write(failed)

    qt_loop.run_until_complete(scenario())
    header, newest, *others = lines_of(every)
    assert tuple(header) == HEADER
    assert newest[:5] == ["3", "nightly", newest[2], newest[3], "PARTIAL"]
    assert newest[7:11] == ["38.100", "92310", "92269", "41"]
    assert [line[0] for line in others] == ["2", "1"]
    (line,) = lines_of(failed)[1:]
    assert (line[0], line[-1]) == ("2", REFUSED.sentence())
    assert every.stat().st_mode & 0o077 == 0


def lines_of(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
