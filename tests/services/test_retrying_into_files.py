"""Rejected records that are tried again into files, each exactly once: all rows compared."""

import csv
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from openpyxl import load_workbook

from migrateiq_desktop.model.connector import (
    AnyDestination,
    CsvConnector,
    ExcelConnector,
    JsonlConnector,
    ParquetConnector,
)
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.worker.crashpoints import VARIABLE
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi

from .conftest import no_keyring
from .test_retrying import APPEND, COUNT, HOPELESS, REPLACE, definition, records

GOOD = [n for n in range(1, COUNT + 1) if n not in HOPELESS]
KINDS: tuple[type[AnyDestination], ...] = (
    JsonlConnector,
    CsvConnector,
    ParquetConnector,
    ExcelConnector,
)


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(PagedApi(records(), page_size=100)) as server:
        yield server


def into(
    server: FaultServer,
    destination: AnyDestination,
    how: WriteDisposition = APPEND,
    *,
    corrected: bool = False,
) -> RunDefinition:
    made = definition(server, how, corrected=corrected)
    return made.model_copy(update={"destination": destination, "destination_name": "files"})


def ids_in(folder: Path) -> list[int]:
    """Of all records in the one file, sorted."""
    (file,) = [one for one in folder.iterdir() if one.is_file()]
    match file.suffix:
        case ".jsonl":
            found = [json.loads(line)["id"] for line in file.read_text().splitlines()]
        case ".csv":
            with file.open(newline="", encoding="utf-8-sig") as opened:
                found = [int(row["id"]) for row in csv.DictReader(opened)]
        case ".parquet":
            found = pq.read_table(file).column("id").to_pylist()
        case _:
            header, *rows = load_workbook(file).worksheets[0].values
            found = [row[header.index("id")] for row in rows]
    return sorted(found)


@asynccontextmanager
async def reopened(services: Services) -> AsyncIterator[Services]:
    opened = await open_services(services.info.folder, keeper=no_keyring)
    await opened.secrets.keep_for_session()
    try:
        yield opened
    finally:
        await opened.aclose()


async def run_first(services: Services, made: RunDefinition) -> int:
    run = await services.runs.wait(await services.runs.start_definition(made))
    assert run.status is RunStatus.PARTIAL
    return run.id


@pytest.mark.parametrize("kind", KINDS)
async def test_what_can_be_loaded_now_is_added_to_the_file(
    services: Services, server: FaultServer, tmp_path: Path, kind: type[AnyDestination]
) -> None:
    files = kind.model_validate({"path": tmp_path / "files"})
    run_id = await run_first(services, into(server, files))
    corrected = into(server, files, corrected=True)
    retry = await services.runs.wait(await services.runs.retry(run_id, corrected))
    assert retry.status is RunStatus.PARTIAL
    assert ids_in(tmp_path / "files") == GOOD
    # the next run knows the file for its own, and appends to all of it
    await run_first(services, corrected)
    assert ids_in(tmp_path / "files") == sorted(GOOD * 2)


async def test_what_is_replaced_gets_them_until_the_next_run(
    services: Services, server: FaultServer, tmp_path: Path
) -> None:
    files = JsonlConnector(path=tmp_path / "files")
    run_id = await run_first(services, into(server, files, REPLACE))
    corrected = into(server, files, REPLACE, corrected=True)
    await services.runs.wait(await services.runs.retry(run_id, corrected))
    assert ids_in(tmp_path / "files") == GOOD
    await run_first(services, corrected)
    assert ids_in(tmp_path / "files") == GOOD


@pytest.mark.parametrize(
    ("point", "another_first"),
    [
        ("before_commit", False),
        ("after_commit", False),
        ("after_commit", True),
        ("before_swap", True),
        ("after_swap", False),
        ("after_swap", True),
        ("after_finish", False),
    ],
)
async def test_a_retry_that_is_killed_adds_nothing_twice(
    services: Services,
    server: FaultServer,
    tmp_path: Path,
    point: str,
    monkeypatch: pytest.MonkeyPatch,
    *,
    another_first: bool,
) -> None:
    files = JsonlConnector(path=tmp_path / "files")
    run_id = await run_first(services, into(server, files))
    corrected = into(server, files, corrected=True)
    await services.aclose()
    with monkeypatch.context() as patched:
        patched.setenv(VARIABLE, point)
        async with reopened(services) as dying:
            killed = await dying.runs.retry(run_id, corrected)
            assert (await dying.runs.wait(killed)).status is RunStatus.INTERRUPTED
    async with reopened(services) as after:
        if another_first:
            # a run of the sync itself comes in between, and gives up what was half done
            await run_first(after, corrected)
        await after.runs.wait(await after.runs.resume(killed))
        assert ids_in(tmp_path / "files") == sorted(GOOD * (2 if another_first else 1))
        assert await after.history.rejected_count(run_id) == len(HOPELESS)
