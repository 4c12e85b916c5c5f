"""`run`, `sync`, `runs resume`: real worker, real server, all rows compared with the source."""

import json
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from tests.cli.harness import TOKEN, VARIABLE, Command, migration, process, serving
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records

RESULT_KEYS = [
    *("id", "status", "sync", "records_read", "records_processed", "records_rejected"),
    *("records_skipped", "duration_seconds", "created_at", "streams", "error"),
]
EVENT_KEYS = [
    *("event", "sync", "stream", "read", "loaded", "rejected", "skipped", "total", "pages"),
    *("bytes", "rate", "retries", "state"),
]


def loaded(database: Path, table: str = "records") -> list[dict[str, object]]:
    """All rows of a table, by id."""
    connection = sqlite3.connect(database)
    connection.row_factory = sqlite3.Row
    with connection:
        rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY id')]  # noqa: S608
    connection.close()
    return rows


def expected(server: FaultServer) -> list[dict[str, object]]:
    """The server's records as SQLite keeps them."""
    return [{**record, "even": int(bool(record["even"]))} for record in server.api.records]


def test_a_file_is_run_beside_itself(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    done = command("run", file)
    assert done.code == 0
    assert done.out.startswith("Run 1 of nightly completed (SUCCESS")
    assert "records: done, 200 of 200 read, 200 loaded, 0 skipped, 0 rejected" in done.err
    assert loaded(file.parent / "warehouse.sqlite") == expected(shop)
    assert key not in done.out + done.err


def test_the_result_as_json_has_exactly_these_keys(command: Command, file: Path, key: str) -> None:
    done = command("run", file, "--json", "--progress", "none")
    assert (done.code, done.err) == (0, "")
    result = done.as_object()
    assert list(result) == RESULT_KEYS
    assert result["streams"] == [
        {
            "stream": "records",
            "table": "records",
            "read": 200,
            "loaded": 200,
            "rejected": 0,
            "skipped": 0,
            "pages": 20,
        }
    ]
    wanted = {"id": 1, "status": "SUCCESS", "sync": "nightly", "error": None}
    wanted |= {"records_read": 200, "records_processed": 200}
    wanted |= {"records_rejected": 0, "records_skipped": 0}
    assert {name: result[name] for name in wanted} == wanted


def test_progress_as_json_stands_before_the_result(command: Command, file: Path, key: str) -> None:
    done = command("run", file, "--progress", "json")
    *events, result = done.lines()
    assert events
    assert all(list(event) == EVENT_KEYS for event in events)
    assert (events[-1]["read"], events[-1]["state"]) == (200, "DONE")
    assert list(result) == RESULT_KEYS
    assert done.err == ""


def test_several_syncs_run_one_after_the_other(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    streams = "[{resource: records, table: again}]"
    weekly = f"  weekly: {{source: shop, destination: warehouse, streams: {streams}}}"
    file.write_text(migration(shop, top=weekly), encoding="utf-8")
    both = command("run", file, "--json", "--progress", "none")
    assert [result["sync"] for result in both.lines()] == ["nightly", "weekly"]
    assert loaded(file.parent / "warehouse.sqlite", "again") == expected(shop)
    one = command("run", file, "--json", "--progress", "none", "--sync", "weekly")
    assert [result["sync"] for result in one.lines()] == ["weekly"]


def test_an_unknown_sync_names_the_nearest_and_touches_nothing(
    command: Command, file: Path
) -> None:
    done = command("run", file, "--sync", "nightli")
    assert done.code == 2
    assert done.err == "There is no sync nightli.\nDid you mean nightly?\n"
    assert not command.workspace.exists()


def test_a_file_without_syncs_says_so(command: Command, file: Path) -> None:
    file.write_text("migrateiq: 1\n", encoding="utf-8")
    done = command("run", file)
    assert done.code == 2
    assert done.first_error == f"{file} has no syncs."


def test_a_file_that_is_not_there_says_so(command: Command, tmp_path: Path) -> None:
    done = command("run", tmp_path / "nowhere.yaml")
    assert done.code == 2
    assert "nowhere.yaml can't be read: No such file or directory." in done.first_error


def test_a_sync_of_the_workspace_is_not_a_file(command: Command, shop: FaultServer) -> None:
    with closing(WorkspaceDatabase.open(WorkspacePaths(command.workspace))) as database:
        database.connectors.save("shop", RestConnector(base_url=shop.base_url))
        database.syncs.save("every night", Sync(source="shop"))
    done = command("run", "every night")
    assert done.code == 2
    assert "every night can't be read" in done.first_error
    assert "It is a sync of the workspace: migrateiq sync 'every night'" in done.err
    assert "migrateiq sync" not in command("run", "nightly").err
    assert "migrateiq runs list" in command("runs", "show", "7").err


def test_a_key_written_out_is_refused_with_its_line(
    command: Command, file: Path, shop: FaultServer
) -> None:
    text = migration(shop).replace("token: {secret: token}", f"token: {TOKEN}")
    file.write_text(text, encoding="utf-8")
    line = next(n for n, text in enumerate(text.splitlines(), 1) if TOKEN in text)
    done = command("run", file)
    assert done.code == 2
    assert f"{file}:{line}: " in done.first_error
    assert TOKEN not in done.err
    assert shop.seen == []


def test_a_missing_key_is_named_before_anything_is_asked(
    command: Command, file: Path, shop: FaultServer
) -> None:
    done = command("run", file)
    assert done.code == 2
    assert done.first_error.startswith("The secret token of shop is missing")
    assert VARIABLE in done.err
    assert shop.seen == []


def test_a_refused_key_ends_with_3(
    command: Command, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "CANARY-not-the-key")
    done = command("run", file, "--json", "--progress", "none")
    assert done.code == 3
    result = done.as_object()
    assert result["status"] == "FAILED"
    error = result["error"]
    assert isinstance(error, dict)
    assert list(error) == ["kind", "title", "cause", "next_step", "details", "until"]
    assert error["kind"] == "KeyRefusedError"
    assert error["title"] in done.first_error
    assert "CANARY-not-the-key" not in done.out + done.err


def test_a_server_that_is_gone_ends_with_3(command: Command, tmp_path: Path) -> None:
    with serving(FaultServer()) as gone:
        path = tmp_path / "flow.yaml"
    path.write_text(migration(gone), encoding="utf-8")
    done = command("test", path, "shop")
    assert done.code == 3
    assert done.first_error.startswith("shop: ")
    assert "the server can't be reached: no connection to 127.0.0.1" in done.first_error


def test_a_source_that_answers_nonsense_ends_with_1(command: Command, tmp_path: Path) -> None:
    api = PagedApi(some_records(30))
    with serving(FaultServer(api, page_faults={2: "status_404"})) as server:
        path = tmp_path / "flow.yaml"
        path.write_text(migration(server), encoding="utf-8")
        done = command("run", path, "--json", "--progress", "none")
    assert done.code == 1
    assert done.as_object()["status"] == "FAILED"


def test_a_source_that_ends_too_early_is_incomplete_and_ends_with_1(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    shop.page_faults = {3: "early_end"}
    done = command("run", file)
    assert done.code == 1
    assert "ended, but records are missing (INCOMPLETE" in done.out
    assert "200" in done.err


def test_a_wait_that_is_too_long_pauses_the_run_and_names_the_time(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    shop.page_faults = {3: Fault("status_429", headers={"Retry-After": "3600"})}
    done = command("run", file, "--progress", "none")
    assert done.code == 1
    assert done.first_error.startswith("records: paused until ")
    assert "is paused (PAUSED" in done.out
    assert "migrateiq runs resume 1" in done.out
    shop.page_faults = {}
    asked = len(shop.seen)
    early = command("run", file, "--progress", "none")
    assert early.code == 1
    assert early.first_error.endswith(": that moment is still to come.")
    assert len(shop.seen) == asked, "before the time the server isn't asked"
    assert command("runs", "resume", "1", "--progress", "none").code == 0
    assert loaded(file.parent / "warehouse.sqlite") == expected(shop)


def test_rejected_records_end_with_0_unless_there_are_too_many(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    convert = "transform: {type_conversions: {name: int}}"
    records = [
        {**record, "name": "x" if record["id"] == 7 else str(record["id"])}
        for record in shop.api.records
    ]
    shop.api = PagedApi(records)
    file.write_text(migration(shop, stream=convert), encoding="utf-8")
    done = command("run", file)
    assert done.code == 0
    assert "(PARTIAL" in done.out
    assert "1 record was rejected. See why: migrateiq runs rejected 1" in done.out
    limited = migration(shop, stream=convert, sync="max_rejected: 0")
    file.write_text(limited, encoding="utf-8")
    assert command("run", file, "--progress", "none").code == 1


def test_a_trial_takes_the_first_records_only(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    done = command("run", file, "--limit", "15", "--json", "--progress", "none")
    assert done.code == 0
    assert done.as_object()["records_read"] == 15
    again = command("run", file, "--json", "--progress", "none")
    assert again.as_object()["records_processed"] == 200


@pytest.fixture
def stuck(file: Path, key: str) -> Iterator[FaultServer]:
    """A server that answers three pages and then no more, until its `page_faults` are cleared."""
    server = FaultServer(PagedApi(some_records(200)), page_faults={4: "hang"}, token=key)
    with serving(server):
        file.write_text(migration(server), encoding="utf-8")
        yield server


@contextmanager
def at_work(workspace: Path, file: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A run as a process of its own, that has reported its first progress."""
    with process(workspace, "run", file, "--progress", "json") as running:
        try:
            assert running.stdout is not None
            assert json.loads(running.stdout.readline())["event"] == "progress"
            yield running
        finally:
            running.kill()


def ended(running: "subprocess.Popen[bytes]") -> tuple[dict[str, object], str]:
    """The result of a run and what it said on standard error, once it has ended."""
    out, err = running.communicate()
    return json.loads(out.splitlines()[-1]), err.decode()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_stop_cancels_and_resume_finishes(
    stop: signal.Signals, file: Path, command: Command, stuck: FaultServer
) -> None:
    with at_work(command.workspace, file) as running:
        running.send_signal(stop)
        result, said = ended(running)
    assert running.returncode == 130
    assert (result["id"], result["status"]) == (1, "CANCELLED")
    assert said.startswith("Cancelling. What is loaded stays.\nThe run was cancelled.\n")
    assert TOKEN not in said

    stuck.page_faults.clear()
    done = command("runs", "resume", "1", "--json", "--progress", "none")
    assert (done.code, done.as_object()["id"]) == (0, 1)
    assert done.as_object()["records_processed"] == 200
    assert loaded(file.parent / "warehouse.sqlite") == expected(stuck)


def test_a_killed_run_goes_on_and_says_so(file: Path, command: Command, stuck: FaultServer) -> None:
    with at_work(command.workspace, file) as running:
        running.kill()
    stuck.page_faults.clear()
    done = command("run", file)
    assert done.code == 0
    assert done.err.startswith(
        "Run 1 of nightly was INTERRUPTED: it goes on where it stopped. --restart begins anew.\n"
    )
    assert done.out.startswith("Run 1 of nightly completed (SUCCESS")
    assert loaded(file.parent / "warehouse.sqlite") == expected(stuck)


def test_restart_begins_anew(file: Path, command: Command, stuck: FaultServer) -> None:
    with at_work(command.workspace, file) as running:
        running.kill()
    stuck.page_faults.clear()
    done = command("run", file, "--restart")
    assert done.code == 0
    assert "goes on" not in done.err
    assert done.out.startswith("Run 2 of nightly completed (SUCCESS")
    assert loaded(file.parent / "warehouse.sqlite") == expected(stuck)


def test_the_same_sync_does_not_run_twice_at_once(
    file: Path, command: Command, stuck: FaultServer
) -> None:
    with at_work(command.workspace, file):
        done = command("run", file)
    assert (done.code, done.out) == (1, "")
    assert done.first_error.startswith("nightly runs already: since ")


def test_a_reader_that_leaves_does_not_end_the_run(
    file: Path, workspace: Path, shop: FaultServer, key: str
) -> None:
    with process(workspace, "run", file, "--progress", "json") as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        said = running.stderr.read()
    assert (running.returncode, said) == (0, b"")
    assert loaded(file.parent / "warehouse.sqlite") == expected(shop)


def test_a_sync_of_the_workspace_runs_by_its_name(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    command("connectors", "import", file, "--allow-local")
    done = command("sync", "nightly", "--json", "--progress", "none")
    assert (done.code, list(done.as_object())) == (0, RESULT_KEYS)
    assert loaded(file.parent / "warehouse.sqlite") == expected(shop)
    unknown = command("sync", "nightli")
    assert (unknown.code, unknown.out) == (2, "")
    assert unknown.err == "There is no sync nightli.\nDid you mean nightly?\n"


def test_a_sync_without_a_destination_goes_to_the_workspace(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    text = migration(shop).replace("    destination: warehouse\n", "")
    file.write_text(text, encoding="utf-8")
    assert command("run", file, "--progress", "none").code == 0
    assert loaded(command.workspace / "data.sqlite") == expected(shop)


def test_a_warning_of_the_source_names_its_stream_once(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    shop.page_faults = {3: "nan"}
    done = command("run", file, "--progress", "none")
    warned = next(line for line in done.out.splitlines() if "NaN" in line)
    assert warned.count("orders: ") + warned.count("records: ") == 1
