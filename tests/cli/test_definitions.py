"""`check`, `schema`, `test`, `preview`."""

import json
from pathlib import Path

import pytest

from tests.cli.harness import Command, migration
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi


def test_a_right_file_is_called_right_and_nothing_is_made(
    command: Command, file: Path, shop: FaultServer
) -> None:
    done = command("check", file)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        f"{file} is right: 2 connectors, 1 sync.",
        "nightly: shop to warehouse, DAILY",
    ]
    assert command("check", file, "--json").as_object() == {
        "file": str(file),
        "valid": True,
        "connectors": [
            {"name": "shop", "type": "rest_api", "test": None},
            {"name": "warehouse", "type": "sqlite", "test": None},
        ],
        "syncs": [
            {
                "name": "nightly",
                "source": "shop",
                "destination": "warehouse",
                "frequency": "DAILY",
            }
        ],
    }
    assert shop.seen == []
    assert not command.workspace.exists()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("data_selector:", "data_selektor:", ["data_selektor", "data_selector", ":11: "]),
        ("type: cursor", "type: curser", ["paginator", ":13: "]),
        ("source: shop", "source: shpo", ["shpo", ":18: "]),
        ("frequency: DAILY", "frequency: OFTEN", ["frequency", ":20: "]),
    ],
)
def test_a_wrong_file_names_line_and_key(
    old: str, new: str, told: list[str], command: Command, file: Path
) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    done = command("check", file)
    assert (done.code, done.out) == (2, "")
    for text in told:
        assert text in done.err


def test_check_connect_tests_source_and_destination(command: Command, file: Path, key: str) -> None:
    done = command("check", file, "--connect")
    assert done.code == 0
    assert done.out.count("connected to ") == 2
    assert str(file.parent / "warehouse.sqlite") in done.out
    assert not (file.parent / "warehouse.sqlite").exists()


def test_check_connect_finds_a_destination_that_can_not_be_written(
    command: Command, file: Path, key: str
) -> None:
    (file.parent / "warehouse.sqlite").mkdir()
    done = command("check", file, "--connect", "--json")
    assert done.code == 1
    connectors = done.as_object()["connectors"]
    assert isinstance(connectors, list)
    assert [one["test"]["connected"] for one in connectors] == [True, False]


def test_the_schema_is_a_json_schema(command: Command) -> None:
    schema = command("schema").as_object()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert set(properties) == {"migrateiq", "connectors", "syncs"}


def test_a_test_has_exactly_these_keys(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    done = command("test", file, "shop", "--json")
    assert (done.code, done.err) == (0, "")
    result = done.as_object()
    assert list(result) == [
        *("connected", "response_time_ms", "message", "endpoint", "status_code", "records")
    ]
    assert isinstance(result.pop("response_time_ms"), float)
    assert str(result.pop("endpoint")).startswith(shop.base_url + "/records")
    assert result == {
        "connected": True,
        "message": "Connection successful",
        "status_code": 200,
        "records": 10,
    }
    human = command("test", file, "shop").out
    assert human.startswith(f"shop: connected to {shop.base_url}/records")
    assert "10 records on the first page." in human


def test_a_refused_key_is_3_and_told_in_both_ways(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    shop.token = "another"
    done = command("test", file, "shop", "--json")
    assert done.code == 3
    assert (done.as_object()["connected"], done.as_object()["status_code"]) == (False, 401)
    assert done.first_error.startswith("shop: ")
    assert done.first_error.endswith("the server refused the key: 401 Status.")


def test_an_unknown_connector_names_the_nearest(command: Command, file: Path, key: str) -> None:
    for name in ("test", "preview"):
        more = ["records"] if name == "preview" else []
        for where in (file, "-"):
            done = command(name, where, "shpo", *more)
            assert done.code == 2
            assert done.first_error == "There is no connector shpo."


def test_a_preview_as_a_table(command: Command, file: Path, key: str) -> None:
    done = command("preview", file, "shop", "records", "--limit", "15")
    assert done.code == 0
    lines = done.out.splitlines()
    assert lines[0].split() == ["id", "name", "share", "even"]
    assert "name 15" in done.out
    assert "name 16" not in done.out
    assert "15 of 200 records of records." in done.out


def test_a_preview_as_json_is_exact(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    shop.api = PagedApi([{"id": 2**70, "text": "\x1b[2J"}])
    done = command("preview", file, "shop", "records", "--json")
    result = done.as_object()
    assert list(result) == ["stream", "total", "columns", "records", "rejected", "findings"]
    assert result["records"] == [{"id": 2**70, "text": "\x1b[2J"}]
    assert "\x1b" not in command("preview", file, "shop", "records").out


def test_an_unknown_resource_names_the_nearest(command: Command, file: Path, key: str) -> None:
    done = command("preview", file, "shop", "recrods")
    assert done.code == 2
    assert "recrods" in done.first_error
    assert "records" in done.err


def test_a_preview_of_nothing_there_is_an_error(
    command: Command, file: Path, shop: FaultServer, key: str
) -> None:
    shop.page_faults = {1: "status_404"}
    done = command("preview", file, "shop", "records")
    assert done.code == 1
    assert "404" in done.err


def test_the_file_may_be_json(command: Command, file: Path, shop: FaultServer) -> None:
    path = file.with_suffix(".json")
    content = {
        "migrateiq": 1,
        "connectors": {"shop": {"type": "rest_api", "base_url": shop.base_url}},
    }
    path.write_text(json.dumps(content), encoding="utf-8")
    assert command("check", path).code == 0
    assert migration(shop)


@pytest.mark.parametrize(
    ("transform", "told"),
    [
        ("{filter: 'id >'}", "filter"),
        ("{only_listed: true, field_mappings: {id: nr}, rules: [{field: n, unique: true}]}", "nr"),
        ("{drop: ['notes[].text']}", "child table"),
        ("{rules: [{field: id, reference: {stream: thigns, field: id}}]}", "thigns"),
        ("{rules: [{field: id, pattern: '('}]}", "pattern"),
        (
            "{fields: [{source: id, change: [{lookup: {file: no.csv, key: a, value: b}}]}]}",
            "no.csv",
        ),
    ],
)
def test_a_mapping_that_can_not_work_is_refused(
    transform: str, told: str, command: Command, file: Path, shop: FaultServer
) -> None:
    text = file.read_text(encoding="utf-8")
    streams = text.index("    streams:") if "    streams:" in text else len(text)
    resource = text.split("- name: ")[1].split()[0]
    file.write_text(
        text[:streams].rstrip("\n")
        + f"\n    streams:\n      - {{resource: {resource}, transform: {transform}}}\n",
        encoding="utf-8",
    )
    done = command("check", file)
    assert (done.code, done.out) == (2, "")
    assert "nightly" in done.err
    assert told in done.err
    assert shop.seen == []


def test_a_path_that_is_none_is_refused(command: Command, file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("data_selector: data", "data_selector: 'data['"), encoding="utf-8")
    done = command("check", file)
    assert (done.code, done.out) == (2, "")
    assert "is not a JMESPath" in done.err
