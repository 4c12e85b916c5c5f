"""Verify and Report over a real run, a real retry, and a table that somebody else has changed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import qasync

from migrateiq_desktop.gui.places import ShowRun
from migrateiq_desktop.gui.runs.more_button import MoreButton
from migrateiq_desktop.gui.runs.run_actions import RunAction
from migrateiq_desktop.model.connector import ParquetConnector, RestConnector, Stream
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.model.transform import Transform
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records

from .stage import Stage


async def _run(stage: Stage, base_url: str, destination: ParquetConnector | None = None) -> int:
    stream = Stream(name="records", path="/records", data_selector="data")
    connector = RestConnector(base_url=base_url, resources=(stream,))
    await stage.services.connectors.save("paged", connector, secrets={})
    to_float = Transform(type_conversions={"share": FieldType.FLOAT})
    streams = (SyncStream(resource="records", transform=to_float),)
    sync = Sync(source="paged", streams=streams)
    if destination is not None:
        await stage.services.connectors.save("files", destination, secrets={})
        sync = sync.model_copy(update={"destination": "files"})
    await stage.services.syncs.save("<all>", sync)
    run_id = await stage.services.runs.start("<all>")
    await stage.services.runs.wait(run_id)
    return run_id


async def _proof(stage: Stage) -> list[str]:
    assert stage.page.commands.do(RunAction.VERIFY)
    await stage.settle()
    assert stage.page.view.form.tabs.currentWidget() is stage.page.view.summary
    return str(stage.page.view.summary.proof.text()).split("\n")


def test_a_run_is_verified_and_reported(
    stage: Stage, qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    records = [{**one, "share": "=none" if one["id"] == 7 else "1.5"} for one in some_records(20)]

    async def scenario() -> None:
        page = await stage.open(real=True)
        async with FaultServer(PagedApi(records)) as server:
            run_id = await _run(stage, server.base_url)
            await page.show_target(ShowRun(run_id))
            await stage.settle()
            assert await _proof(stage) == [
                "Verified: 4 hold, 0 don't, 0 could not be looked at",
                "✓ records: 20 read, 20 loaded, skipped or rejected",
                "✓ records: the source said 20, 20 were read",
                "✓ records: 1 rejected, 1 kept",
                "✓ records: 19 loaded, the table has 19 rows",
            ]
            more = [one for one in page.view.findChildren(MoreButton) if one.isVisibleTo(page)]
            assert len(more) == 1
            kept = (await stage.services.inbox.page(RejectChoice(run_id=run_id), 0, 1))[0]
            await stage.services.inbox.edit(kept.id, {"id": 7, "share": "7"})
            await stage.services.inbox.retry(RejectChoice(run_id=run_id))
            assert (await _proof(stage))[-1] == "✓ records: 20 loaded, the table has 20 rows"
        with closing(sqlite3.connect(stage.folder / "data.sqlite")) as data, data:
            data.execute("DELETE FROM records WHERE id > 15")
        assert (await _proof(stage))[-1] == "✗ records: 20 loaded, the table has 15 rows"
        run = await stage.services.history.get(run_id)
        for name in ("report.html", "report.pdf"):
            await page.proof.write_report(run, tmp_path / name)
            assert page.banner.text == f"The report was written to {tmp_path / name}."
        with pytest.raises(DestinationError):
            await page.proof.write_report(run, tmp_path / "no folder" / "report.pdf")

    qt_loop.run_until_complete(scenario())
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Run 1 · &lt;all&gt;" in html
    assert "not a number<" in html
    assert "=none" not in html, "no value of a record"
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_files_of_another_destination_are_counted(
    stage: Stage, qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    folder = tmp_path / "files"

    async def scenario() -> None:
        page = await stage.open(real=True)
        async with FaultServer(PagedApi(some_records(20))) as server:
            run_id = await _run(stage, server.base_url, ParquetConnector(path=folder))
        await page.show_target(ShowRun(run_id))
        await stage.settle()
        assert (await _proof(stage))[-1] == "✓ records: 20 loaded, the table has 20 rows"
        (folder / "records.parquet").write_bytes(b"no parquet")
        spoiled = (await _proof(stage))[-1]
        assert spoiled.startswith("– records: the table's rows could not be counted: The rows of ")
        folder.rename(tmp_path / "gone")
        assert "can't be reached: it isn't there" in (await _proof(stage))[-1]

    qt_loop.run_until_complete(scenario())
