"""`connectors …`: a file goes in, the same comes out, and nothing secret with it."""

from pathlib import Path

import yaml

from tests.cli.harness import TOKEN, Command, migration
from tests.servers.fault_server import FaultServer
from tests.servers.secret_service import SecretServiceServer


def test_an_empty_workspace_says_what_to_do(command: Command) -> None:
    done = command("connectors", "list")
    assert done.code == 0
    assert done.out.startswith("No connectors yet. Add some: migrateiq connectors import FILE")
    assert "No connector holds shop" in command("connectors", "list", "--search", "shop").out
    assert command("connectors", "list", "--json").json() == []


def test_what_is_imported_is_listed_shown_and_exported(
    command: Command, file: Path, shop: FaultServer
) -> None:
    done = command("connectors", "import", file)
    assert (done.code, done.out) == (0, "Imported 2 connectors: shop, warehouse.\n")

    listed = command("connectors", "list", "--json").json()
    assert isinstance(listed, list)
    assert listed[0] == {
        "name": "shop",
        "label": "shop",
        "type": "rest_api",
        "endpoint": shop.base_url,
        "auth": "bearer",
        "active": True,
        "streams": 1,
        "key": "missing",
        "last_run_id": None,
        "last_run_at": None,
        "last_status": None,
        "records": 0,
    }
    table = command("connectors", "list", "--search", "shop")
    assert shop.base_url in table.out
    assert "warehouse" not in table.out

    shown = command("connectors", "show", "shop")
    assert "key missing" in shown.out
    assert yaml.safe_load(shown.out)["connectors"]["shop"]["base_url"] == shop.base_url
    as_json = command("connectors", "show", "shop", "--json").as_object()
    assert as_json["key_host"] == f"{shop.base_url}"

    exported = yaml.safe_load(command("connectors", "export").out)
    assert set(exported["connectors"]) == {"shop", "warehouse"}
    assert "nightly" in exported["syncs"]


def test_export_writes_a_new_file_and_never_over_one(
    command: Command, file: Path, tmp_path: Path
) -> None:
    command("connectors", "import", file)
    out = tmp_path / "out.yaml"
    done = command("connectors", "export", "shop", "-o", out)
    assert (done.code, done.out) == (0, "")
    assert yaml.safe_load(out.read_text(encoding="utf-8"))["connectors"]["shop"]
    again = command("connectors", "export", "-o", out)
    assert again.code == 2
    assert again.first_error == f"{out} was not written: File exists."
    elsewhere = command("connectors", "export", "-o", tmp_path / "none" / "x.yaml")
    assert elsewhere.code == 2
    assert "No such file or directory" in elsewhere.first_error


def test_an_unknown_connector_names_the_nearest(command: Command, file: Path) -> None:
    command("connectors", "import", file)
    for words in (["show", "shpo"], ["export", "shpo"], ["remove", "shpo", "--yes"]):
        done = command("connectors", *words)
        assert done.code == 2
        assert done.err == "There is no connector shpo.\nDid you mean shop?\n"


def test_import_of_a_name_that_is_taken_changes_nothing(command: Command, file: Path) -> None:
    command("connectors", "import", file)
    done = command("connectors", "import", file)
    assert done.code == 2
    assert "was not imported" in done.first_error
    assert "shop" in done.first_error


def test_import_of_what_is_no_definition_names_the_line(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("migrateiq: 1\nconectors: {}\n", encoding="utf-8")
    done = command("connectors", "import", path)
    assert done.code == 2
    assert f"{path}:2: unknown key conectors: did you mean connectors?" in done.first_error


def test_remove_asks_first_and_refuses_where_nobody_answers(command: Command, file: Path) -> None:
    command("connectors", "import", file)
    unasked = command("connectors", "remove", "shop", answers="y\n")
    assert unasked.code == 2
    assert unasked.first_error == "shop was not removed: nobody is there to be asked."
    assert "--yes" in unasked.err
    used = command("connectors", "remove", "shop", "--yes")
    assert used.code == 2
    assert "nightly" in used.err


def test_remove_forgets_the_connector(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    text = "migrateiq: 1\nconnectors:\n  data: {type: sqlite, path: data.sqlite}\n"
    path.write_text(text, encoding="utf-8")
    command("connectors", "import", path)
    done = command("connectors", "remove", "data", "--yes", "--json")
    assert (done.code, done.as_object()) == (0, {"removed": "data"})
    assert command("connectors", "list", "--json").json() == []


def test_a_key_that_is_written_out_goes_to_the_keyring_and_nowhere_else(
    command: Command, file: Path, shop: FaultServer, secret_service: SecretServiceServer
) -> None:
    literal = migration(shop).replace("token: {secret: token}", f"token: {TOKEN}")
    file.write_text(literal, encoding="utf-8")
    assert command("connectors", "import", file, "--allow-local").code == 0
    assert "key stored" in command("connectors", "show", "shop").out
    exported = command("connectors", "export").out
    assert TOKEN not in exported
    assert yaml.safe_load(exported)["connectors"]["shop"]["auth"]["token"] == {"secret": "token"}
    assert command("test", "-", "shop", "--json").as_object()["connected"] is True
