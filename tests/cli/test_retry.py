"""`runs retry`: a cause that is named is tried also where another retry had been stopped."""

from pathlib import Path

import pytest

from migrateiq_desktop.worker.crashpoints import VARIABLE
from tests.cli.harness import Command, migration
from tests.cli.test_run import loaded
from tests.servers.fault_server import FaultServer

FIELD = "{{source: {0}, type: int{1}}}"
MEND = ", change: [{map: {none: 6}, otherwise: keep}]"


def _write(file: Path, shop: FaultServer, mend: str = "") -> None:
    fields = ", ".join(FIELD.format(name, mend) for name in ("share", "name"))
    stream = f"transform: {{fields: [{fields}]}}"
    file.write_text(migration(shop, stream=stream), encoding="utf-8")


def _cause(command: Command, field: str) -> str:
    found = command("runs", "rejected", "1", "--causes", "--json").json()
    assert isinstance(found, list)
    (cause,) = (one for one in found if one["field"] == field)
    return str(cause["cause"])


def test_the_choice_follows_what_had_been_stopped(
    command: Command, file: Path, shop: FaultServer, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    del key
    for number, record in enumerate(shop.api.records):
        record["share"] = "none" if number == 3 else 1
        record["name"] = "none" if number == 7 else 1
    _write(file, shop)
    assert command("run", file).code == 0
    share, name = _cause(command, "share"), _cause(command, "name")
    _write(file, shop, MEND)
    with monkeypatch.context() as patched:
        patched.setenv(VARIABLE, "before_load")
        assert command("runs", "retry", "1", "--cause", share, "--mapping", file).code != 0
    assert len(loaded(file.parent / "warehouse.sqlite")) == 198
    done = command("runs", "retry", "1", "--cause", name, "--mapping", file)
    assert done.code == 0
    assert "Run 2, which had been stopped, has loaded 1 and rejected 0." in done.err
    assert len(loaded(file.parent / "warehouse.sqlite")) == 200
    again = command("runs", "retry", "1", "--cause", name, "--mapping", file)
    assert (again.code, again.err) == (0, "Run 1 has no such rejected records.\n")
