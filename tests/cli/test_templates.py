"""`connectors templates`, `template` and `add`: from a template to a connector."""

from pathlib import Path

import yaml

from migrateiq_desktop.services.templates import shipped_folder
from tests.cli.harness import Command

DESK = ("--template", "zendesk", "--field", "subdomain=acme", "--field", "email=me@acme.org")


def test_templates_are_listed_and_searched(command: Command) -> None:
    listed = command("connectors", "templates", "--json").json()
    assert isinstance(listed, list)
    assert len(listed) == len(list(shipped_folder().glob("*.yaml"))) >= 25
    found = command("connectors", "templates", "patients", "--industry", "healthcare")
    assert "FHIR R4" in found.out
    assert "Zendesk" not in found.out
    assert "There is no such template" in command("connectors", "templates", "no such thing").out


def test_an_unknown_industry_names_those_there_are(command: Command) -> None:
    done = command("connectors", "templates", "--industry", "farming")
    assert done.code == 2
    assert done.first_error == "There is no industry farming."
    assert "healthcare, finance" in done.err


def test_one_is_shown_with_what_it_needs(command: Command) -> None:
    done = command("connectors", "template", "gitlab")
    assert "--field group=acme/tools" in done.out
    assert "gitlab.com when it is left out" in done.out
    assert "key token: Access token" in done.out
    shown = command("connectors", "template", "intercom", "--json").as_object()
    assert shown["streams"] == ["contacts", "conversations", "companies", "admins", "teams", "tags"]
    assert "did you mean" in command("connectors", "template", "gitlob").err.lower()


def test_a_connector_is_added(command: Command) -> None:
    done = command("connectors", "add", "desk", *DESK)
    assert done.code == 0
    first, key = done.out.splitlines()
    assert first == "Added desk: Zendesk Support at https://acme.zendesk.com/api/v2, 6 streams."
    assert key == "Store its key: migrateiq secrets set desk password"
    assert "key missing" in command("connectors", "show", "desk").out


def test_none_is_written_over(command: Command) -> None:
    command("connectors", "add", "desk", *DESK)
    again = command("connectors", "add", "desk", "--template", "stripe")
    assert again.code == 2
    assert "there is a connector desk already" in again.err
    assert "zendesk.com" in command("connectors", "show", "desk").out


def test_into_a_file_that_can_be_run(command: Command, tmp_path: Path) -> None:
    out = tmp_path / "desk.yaml"
    assert command("connectors", "add", "desk", *DESK, "-o", out).code == 0
    assert command("check", out).code == 0
    written = yaml.safe_load(command("connectors", "add", "desk", *DESK, "-o", "-").out)
    assert written["connectors"]["desk"]["auth"]["username"] == "me@acme.org/token"
    assert command("connectors", "list", "--json").json() == []
    assert "was not written" in command("connectors", "add", "desk", *DESK, "-o", out).err


def test_what_is_wrong_is_said_at_once(command: Command) -> None:
    done = command("connectors", "add", "desk", "--template", "zendesk", "--field", "subdomain=a.b")
    assert done.code == 2
    assert "must be one name without dots, for example acme" in done.err
    assert "email) is missing" in done.err
    unfilled = command("connectors", "add", "desk", "--template", "zendesk", "--field", "acme")
    assert "--field acme fills in nothing" in unfilled.err


def test_a_template_of_ones_own(command: Command, tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    text = (shipped_folder() / "stripe.yaml").read_text(encoding="utf-8")
    own.write_text(text.replace("api.stripe.com", "pay.example.org"), encoding="utf-8")
    assert (
        "at https://pay.example.org/v1"
        in command("connectors", "add", "pay", "--template", own).out
    )
    own.write_text(text.replace("vendor:", "vendr:"), encoding="utf-8")
    assert (
        "own.yaml:4: unknown key vendr: did you mean vendor?"
        in command("connectors", "template", own).err
    )
