"""`runs …` and `stats` on a workspace with a completed, a partial and a failed run."""

from pathlib import Path

import pytest

from tests.cli.harness import Command, migration, process, serving
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace whose run 1 has a rejected record, run 2 none, and run 3 failed."""
    folder = tmp_path_factory.mktemp("history")
    records = some_records(200)
    broken = {7: "x\x1b[2J"}
    numbered = [{**one, "name": broken.get(n, str(n))} for n, one in enumerate(records, 1)]
    file = folder / "flow.yaml"

    def run(text: str) -> int:
        file.write_text(text, encoding="utf-8")
        with process(folder / "workspace", "run", file, "--progress", "none") as running:
            running.communicate()
        return running.returncode

    with serving(FaultServer(PagedApi(numbered))) as shop:
        convert = "transform: {type_conversions: {name: int}}"
        assert run(migration(shop, stream=convert)) == 0
        shop.api = PagedApi(records)
        daily = migration(shop).replace("nightly", "daily")
        assert run(daily) == 0
        shop.page_faults = {2: "status_404"}
        assert run(daily) == 1
    return folder / "workspace"


@pytest.fixture
def ran(
    history: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Command:
    return Command(history, capsys, monkeypatch)


def test_runs_are_listed_latest_first(ran: Command) -> None:
    listed = ran("runs", "list", "--json").json()
    assert isinstance(listed, list)
    assert [(run["id"], run["sync"], run["status"]) for run in listed] == [
        (3, "daily", "FAILED"),
        (2, "daily", "SUCCESS"),
        (1, "nightly", "PARTIAL"),
    ]
    assert listed[1] == ran("runs", "show", "2", "--json").as_object()
    table = ran("runs", "list").out.splitlines()
    assert table[0].split()[:3] == ["run", "status", "sync"]
    assert "FAILED" in table[2]


def test_runs_are_filtered(ran: Command) -> None:
    def ids(*options: str) -> list[int]:
        listed = ran("runs", "list", "--json", *options).json()
        assert isinstance(listed, list)
        return [run["id"] for run in listed]

    assert ids("--sync", "nightly") == [1]
    assert ids("--status", "failed", "--status", "SUCCESS") == [3, 2]
    assert ids("--limit", "1") == [3]
    assert ids("--status", "CANCELLED") == []
    assert ran("runs", "list", "--status", "CANCELLED").out == "There are no such runs.\n"
    assert "1 of 3 runs. All: --limit 3" in ran("runs", "list", "--limit", "1").out


def test_an_unknown_status_names_the_nearest(ran: Command) -> None:
    done = ran("runs", "list", "--status", "FAILD")
    assert (done.code, done.err) == (2, "There is no status FAILD.\nDid you mean FAILED?\n")


@pytest.mark.parametrize("name", ["show", "log", "rejected", "resume"])
def test_an_unknown_run_is_named(name: str, ran: Command) -> None:
    done = ran("runs", name, "99")
    assert done.code == 2
    assert "99" in done.first_error


def test_a_completed_run_can_not_be_resumed(ran: Command) -> None:
    done = ran("runs", "resume", "2")
    assert (done.code, done.first_error) == (2, "Run 2 can't be resumed: it is SUCCESS.")


def test_a_failed_run_says_why_and_what_to_do(ran: Command) -> None:
    done = ran("runs", "show", "3")
    assert done.code == 0
    assert "Run 3 of daily failed (FAILED" in done.out
    assert "404" in done.out
    assert "migrateiq runs resume 3" in done.out


def test_the_log_of_a_run(ran: Command) -> None:
    text = ran("runs", "log", "1").out
    assert "Run 1 of nightly starts: shop to warehouse." in text
    lines = ran("runs", "log", "1", "--json").json()
    assert isinstance(lines, list)
    assert text.splitlines() == lines
    last = ran("runs", "log", "1", "--limit", "1").out
    assert last.splitlines() == lines[-1:]


def test_rejected_records_with_field_value_and_reason(ran: Command) -> None:
    done = ran("runs", "rejected", "1")
    assert done.code == 0
    assert done.out.splitlines()[0].split() == ["stream", "page/record", "field", "value", "reason"]
    assert "1/7" in done.out
    assert "\x1b" not in done.out
    kept = ran("runs", "rejected", "1", "--json").json()
    assert isinstance(kept, list)
    assert list(kept[0]) == ["stream", "page", "index", "field", "value", "reason", "record"]
    assert (kept[0]["page"], kept[0]["index"], kept[0]["field"]) == (1, 6, "name")
    assert kept[0]["record"]["name"] == "x\x1b[2J"
    assert ran("runs", "rejected", "2", "--json").json() == []
    assert ran("runs", "rejected", "2").out == "Run 2 rejected no records.\n"


def test_rejected_records_by_cause_and_state(ran: Command) -> None:
    found = ran("runs", "rejected", "1", "--causes", "--json").json()
    assert isinstance(found, list)
    (cause,) = found
    assert (cause["open"], cause["retried"], cause["discarded"]) == (1, 0, 0)
    assert "…" in cause["reason"]
    shown = ran("runs", "rejected", "1", "--causes")
    assert cause["reason"] not in shown.out, "the blank is for programs"
    assert "not a number " in shown.out
    assert ran("runs", "rejected", "1", "--state", "discarded", "--json").json() == []
    none = ran("runs", "rejected", "1", "--state", "retried")
    assert none.out == "Run 1 has no such rejected records.\n"
    assert ran("runs", "retry", "1", "--cause", "99").code == 0
    wrong = ran("runs", "rejected", "1", "--state", "gone")
    assert wrong.code == 2
    assert "open, retried, discarded" in wrong.err


def test_the_statistics(ran: Command) -> None:
    totals = ran("stats", "--json").as_object()
    assert list(totals) == [
        *("total_connectors", "active_connectors", "total_records_synced", "last_24h_syncs"),
        *("success_rate", "avg_sync_duration"),
    ]
    assert totals["total_records_synced"] == 199 + 200 + 10
    assert totals["last_24h_syncs"] == 3
    assert totals["success_rate"] == 66.67
    assert "66.7 %" in ran("stats").out
