"""`import KIND FILE`: from what people already have to a file, or to a stored connector."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from tests.cli.harness import Command
from tests.importers.test_recognising import AIRBYTE, HAR, POSTMAN
from tests.servers.secret_service import SecretServiceServer

CANARY = "CANARY-51d7e2-key"
CURL = f"curl 'https://api.example.org/v1/users?page=1' -H 'Authorization: Bearer {CANARY}'"
OPENAPI = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example.org/v1}]
security: [{key: []}]
components: {securitySchemes: {key: {type: http, scheme: bearer}}}
paths:
  /orders:
    get:
      tags: [Sales]
      responses:
        "200":
          description: all
          content: {application/json: {schema: {type: array, items: {type: object}}}}
  /reports:
    get:
      parameters: [{name: year, in: query, required: true, schema: {type: integer}}]
      responses:
        "200":
          description: all
          content: {application/json: {schema: {type: array, items: {type: object}}}}
  /orders/archive:
    delete: {responses: {"204": {description: gone}}}
"""
TEXTS: Mapping[str, str] = {
    "curl": CURL,
    "openapi": OPENAPI,
    "postman": json.dumps(POSTMAN),
    "har": json.dumps(HAR),
    "airbyte": AIRBYTE,
}


@pytest.mark.parametrize("kind", TEXTS)
def test_each_format_from_a_file_gives_a_file_that_checks(
    command: Command, tmp_path: Path, kind: str
) -> None:
    source, out = tmp_path / f"in.{kind}", tmp_path / "out.yaml"
    source.write_text(TEXTS[kind], encoding="utf-8")
    done = command("import", kind, source, "-o", out)
    assert (done.code, done.out) == (0, "")
    assert "without keys" in done.err
    assert command("check", out).code == 0
    (connector,) = yaml.safe_load(out.read_text(encoding="utf-8"))["connectors"].values()
    assert connector["resources"]


@pytest.mark.parametrize("kind", TEXTS)
def test_each_format_from_standard_input_is_printed(command: Command, kind: str) -> None:
    done = command("import", kind, "-", answers=TEXTS[kind])
    assert done.code == 0
    assert yaml.safe_load(done.out)["migrateiq"] == 1


def test_a_file_is_never_written_over(command: Command, tmp_path: Path) -> None:
    out = tmp_path / "out.yaml"
    out.write_text("mine", encoding="utf-8")
    done = command("import", "curl", "-", "-o", out, answers=CURL)
    assert done.code == 2
    assert out.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("more", [(), ("--json",), ("--list",), ("--list", "--json")])
def test_a_key_is_named_and_never_printed(command: Command, more: tuple[str, ...]) -> None:
    done = command("import", "curl", "-", *more, answers=CURL)
    assert done.code == 0
    assert CANARY not in done.out + done.err
    assert "token" in done.out + done.err or more == ("--list",)


def test_a_connector_is_stored_with_its_keys(
    command: Command, secret_service: SecretServiceServer
) -> None:
    done = command("import", "curl", "-", "--into", "users", answers=CURL)
    assert done.code == 0
    assert "Stored users with 1 streams: users" in done.out
    assert "Keys stored for its host: token" in done.out
    kept = command("secrets", "list")
    assert "https://api.example.org" in kept.out
    shown = command("connectors", "show", "users")
    assert "key missing" not in shown.out
    assert CANARY not in f"{done.out}{done.err}{kept.out}{shown.out}{shown.err}"


def test_without_a_keyring_nothing_is_stored_and_the_vault_is_offered(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = command("import", "curl", "-", "--into", "users", answers=CURL)
    assert refused.code == 2
    assert refused.first_error.startswith("users was not stored: its keys can't be kept")
    assert "--vault" in refused.err
    assert command("connectors", "list", "--json").json() == []

    monkeypatch.setenv("MIGRATEIQ_VAULT_PASSPHRASE", "CANARY correct horse")
    done = command("import", "curl", "-", "--into", "users", "--vault", answers=CURL)
    assert (done.code, CANARY in done.out + done.err) == (0, False)
    assert "vault" in command("secrets", "list").out


def test_what_is_chosen_and_filled_in(command: Command) -> None:
    usual = command("import", "openapi", "-", "--json", answers=OPENAPI).as_object()
    streams = usual["streams"]
    assert isinstance(streams, list)
    assert [(one["name"], one["chosen"], one["needs"]) for one in streams] == [
        ("orders", True, []),
        ("reports", False, ["year"]),
    ]
    picked = command(
        "import", "openapi", "-", "--pick", "reports", "--set", "year=2026", answers=OPENAPI
    )
    (connector,) = yaml.safe_load(picked.out)["connectors"].values()
    assert [one["name"] for one in connector["resources"]] == ["reports"]
    tagged = command("import", "openapi", "-", "--pick", "group:Sales", answers=OPENAPI)
    (connector,) = yaml.safe_load(tagged.out)["connectors"].values()
    assert [one["name"] for one in connector["resources"]] == ["orders"]


def test_a_connector_of_that_name_is_kept(command: Command) -> None:
    assert command("import", "openapi", "-", "--into", "shop", answers=OPENAPI).code == 0
    again = command("import", "airbyte", "-", "--into", "shop", answers=AIRBYTE)
    assert again.code == 2
    assert "There is a connector shop already" in again.err
    assert "shop.example.org" in command("connectors", "show", "shop").out


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("openapi", '{"openapi": "3.0.0",\n "paths": [}', "line 2"),
        ("openapi", "openapi: 3.0.0\npaths: [\n", "line 3"),
        ("openapi", "a: 1", "no OpenAPI description"),
        ("postman", "[]", "Postman"),
        ("har", "{}", "log.entries"),
        ("airbyte", "type: other", "DeclarativeSource"),
        ("curl", "wget https://a.example", "curl"),
        ("curl", "curl -s", "address"),
        ("soap", "<wsdl/>", "curl, openapi, postman, har, airbyte"),
    ],
)
def test_what_is_wrong_names_the_place(command: Command, kind: str, text: str, said: str) -> None:
    done = command("import", kind, "-", answers=text)
    assert done.code == 2
    assert done.out == ""
    assert said in done.err


def test_a_file_that_cannot_be_read(command: Command, tmp_path: Path) -> None:
    missing = command("import", "har", tmp_path / "none.har")
    assert missing.code == 2
    assert "none.har can't be read" in missing.err
    latin = tmp_path / "latin.har"
    latin.write_bytes(b'{"log": "\xe9"}')
    assert "latin.har is not UTF-8 text" in command("import", "har", latin).err


def test_a_parameter_without_a_value(command: Command) -> None:
    done = command("import", "curl", "-", "--set", "year", answers=CURL)
    assert done.code == 2
    assert "NAME=VALUE" in done.err
    unknown = command("import", "openapi", "-", "--pick", "order", answers=OPENAPI)
    assert "Did you mean orders?" in unknown.err


def test_importing_once_more_shows_what_has_changed(command: Command) -> None:
    command("import", "openapi", "-", "--into", "shop", answers=OPENAPI)
    newer = OPENAPI.replace("/orders:", "/sales:")
    again = ("import", "openapi", "-", "--into", "shop", "--update")
    same = command(*again, answers=OPENAPI)
    assert same.out == "shop is as the file has it, edits aside.\n"
    dry = command(*again, answers=newer)
    assert dry.out.splitlines() == ["orders: gone", "sales: new"]
    assert "--apply stores" in dry.err
    assert "orders" in command("connectors", "show", "shop").out

    done = command(*again, "--apply", "--json", answers=newer).as_object()
    assert done["applied"] is True
    shown = command("connectors", "show", "shop").out
    assert "sales" in shown
    assert "orders" not in shown


def test_update_belongs_to_a_connector(command: Command) -> None:
    for more in (("--update",), ("--into", "shop", "--apply")):
        done = command("import", "openapi", "-", *more, answers=OPENAPI)
        assert done.code == 2
        assert "belong to a connector" in done.err
    unknown = command("import", "openapi", "-", "--into", "shap", "--update", answers=OPENAPI)
    assert unknown.code == 2
