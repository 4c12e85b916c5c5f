"""`discover`: a definition that `check` takes, with reasons; keys are never shown or kept."""

from pathlib import Path

import pytest

from tests.cli.harness import TOKEN, Command
from tests.servers.fault_server import FaultServer

VARIABLE = "MIGRATEIQ_SECRET_MINE_TOKEN"


def test_what_is_printed_is_a_right_file_with_its_reasons(
    command: Command, shop: FaultServer, tmp_path: Path
) -> None:
    url = f"{shop.base_url}/records"
    done = command("discover", url, "-H", "Authorization", "--name", "mine", answers=f"{TOKEN}\n")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    at = lines.index("        data_selector: data")
    assert lines[at - 1].startswith("        # records: a list of 10 objects, named “data”")
    at = lines.index("        paginator:")
    assert "next holds a cursor, and cursor with it gave other records" in " ".join(
        line.strip(" #") for line in lines[at - 3 : at]
    )
    assert "        primary_key: id" in lines
    assert any(line.startswith("# Seen: 3 pages with 10, 10, 10 records") for line in lines)
    assert "#   id: int, filled 100%, unique, e.g. 1" in lines
    assert TOKEN not in done.out
    file = tmp_path / "found.yaml"
    file.write_text(done.out, encoding="utf-8")
    checked = command("check", file)
    assert (checked.code, checked.err) == (0, "")


def test_a_key_comes_from_the_environment_or_is_missed(
    command: Command, shop: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("discover", f"{shop.base_url}/records", "-H", "Authorization", "--name", "mine")
    done = command(*asked)
    assert (done.code, done.out) == (2, "")
    assert VARIABLE in done.err
    monkeypatch.setenv(VARIABLE, TOKEN)
    assert command(*asked).code == 0


def test_a_key_on_the_command_line_works_and_is_told(command: Command, shop: FaultServer) -> None:
    header = f"Authorization: Bearer {TOKEN}"
    done = command("discover", f"{shop.base_url}/records", "-H", header, "--name", "mine")
    assert done.code == 0
    assert "The key token stood on the command line" in done.first_error
    assert VARIABLE in done.err
    assert TOKEN not in done.out + done.err
    assert "secret: token" in done.out


def test_everything_as_json(command: Command, shop: FaultServer) -> None:
    done = command(
        *("discover", f"{shop.base_url}/records", "-H", "Authorization", "--json"),
        answers=TOKEN,
    )
    found = done.as_object()
    assert found["connector"] == "api"
    assert found["stream"] == "records"
    assert found["error"] is None
    definition = found["definition"]
    assert isinstance(definition, dict)
    assert definition["auth"] == {"type": "bearer", "token": {"secret": "token"}}
    assert definition["resources"][0]["paginator"]["type"] == "cursor"
    pages = found["pages"]
    assert isinstance(pages, list)
    assert [page["count"] for page in pages] == [10, 10, 10]
    assert TOKEN not in done.out


def test_a_refused_key_and_what_is_no_json(command: Command, shop: FaultServer) -> None:
    url = f"{shop.base_url}/records"
    done = command("discover", url, "-H", "Authorization: Bearer wrong-key")
    assert (done.code, done.out) == (3, "")
    assert "refused the key" in done.err
    shop.faults = dict.fromkeys(range(len(shop.seen), len(shop.seen) + 9), "html")
    done = command("discover", url, "-H", "Authorization", answers=TOKEN)
    assert (done.code, done.out) == (1, "")
    assert "expected JSON, got text/html" in done.first_error
    assert "Only JSON can be read" in done.err
    shop.faults = dict.fromkeys(range(len(shop.seen), len(shop.seen) + 9), "status_500")
    done = command("discover", url, "-H", "Authorization", answers=TOKEN)
    assert "Try again when the source is well." in done.err
    assert "resumed" not in done.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("not an address",), "not an address"),
        (("http://h/x", "--data", "[1]"), "body can't be sent"),
        (("http://h/x", "-H", ": x"), "header has no name"),
        (("http://h/x", "--param", "=x"), "parameter has no name"),
        (("http://h/x?api_key=abc", "--param", "token"), "can't be a key as well"),
    ],
)
def test_what_can_not_be_sent(arguments: tuple[str, ...], told: str, command: Command) -> None:
    done = command("discover", *arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
