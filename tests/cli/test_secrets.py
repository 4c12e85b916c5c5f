"""`secrets …`: values go in from standard input or a hidden question, and never come out."""

import os
import pty
import signal
import sys
from pathlib import Path

import pytest

from tests.cli.harness import TOKEN, VARIABLE, Command, migration, process, serving
from tests.servers.fault_server import FaultServer
from tests.servers.secret_service import SecretServiceServer

PASSPHRASE = "CANARY correct horse"


@pytest.fixture
def imported(command: Command, file: Path) -> Command:
    """A command on a workspace that has the connector shop."""
    command("connectors", "import", file, "--allow-local")
    return command


def test_a_key_is_stored_for_its_host_and_used(
    imported: Command, shop: FaultServer, secret_service: SecretServiceServer
) -> None:
    done = imported("secrets", "set", "shop", "token", answers=f"{TOKEN}\n")
    assert done.code == 0
    assert f"for {shop.base_url} and no other host" in done.out
    assert imported("test", "-", "shop").code == 0
    listed = imported("secrets", "list", "--json").json()
    assert isinstance(listed, list)
    assert [(one["connector"], one["name"], one["host"], one["keeper"]) for one in listed] == [
        ("shop", "token", shop.base_url, "system")
    ]
    table = imported("secrets", "list")
    assert shop.base_url in table.out
    assert TOKEN not in done.out + done.err + table.out + table.err


def test_a_key_can_be_stored_for_a_connector_of_a_file(
    command: Command, file: Path, secret_service: SecretServiceServer
) -> None:
    assert command("secrets", "set", "shop", "token", "--file", file, answers=TOKEN).code == 0
    assert command("run", file, "--progress", "none").code == 0


def test_a_key_for_another_host_is_not_sent(
    imported: Command, file: Path, shop: FaultServer, secret_service: SecretServiceServer
) -> None:
    imported("secrets", "set", "shop", "token", answers=TOKEN)
    with serving(FaultServer(token=TOKEN)) as other:
        file.write_text(migration(other), encoding="utf-8")
        done = imported("run", file)
        assert other.seen == []
    assert done.code == 2
    assert f"it is stored for {shop.base_url}, and goes nowhere else" in done.first_error


def test_a_removed_key_is_gone(imported: Command, secret_service: SecretServiceServer) -> None:
    imported("secrets", "set", "shop", "token", answers=TOKEN)
    assert imported("secrets", "remove", "shop", "token").out == "Removed token of shop.\n"
    assert imported("secrets", "list", "--json").json() == []
    again = imported("secrets", "remove", "shop", "token")
    assert again.code == 2
    assert again.first_error == "No secret token of shop is stored."


@pytest.mark.parametrize(
    ("arguments", "answers", "sentence"),
    [
        (("shpo", "token"), TOKEN, "There is no connector shpo."),
        (("shop", "tokn"), TOKEN, "shop uses no secret tokn."),
        (("warehouse", "token"), TOKEN, "warehouse uses no secret token."),
        (("shop", "token", "--file", "nowhere.yaml"), TOKEN, "nowhere.yaml can't be read"),
        (("shop", "token"), "\n", "The key is empty."),
        (("shop", "token"), "a\0b", "The key holds a character that no key has"),
    ],
)
def test_what_can_not_be_stored_is_refused(
    arguments: tuple[str, ...],
    answers: str,
    sentence: str,
    imported: Command,
    secret_service: SecretServiceServer,
) -> None:
    done = imported("secrets", "set", *arguments, answers=answers)
    assert done.code == 2
    assert done.first_error.startswith(sentence)
    assert TOKEN not in done.out + done.err


def test_without_a_keyring_the_vault_is_offered(imported: Command) -> None:
    done = imported("secrets", "set", "shop", "token", answers=TOKEN)
    assert done.code == 2
    assert done.first_error.startswith("The secret was not stored: ")
    assert "migrateiq secrets set shop token --vault" in done.err
    assert imported("secrets", "list").out.startswith("No secrets are stored.")


def test_the_vault_keeps_keys_behind_its_passphrase(
    imported: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    unattended = imported("secrets", "set", "shop", "token", "--vault", answers=TOKEN)
    assert unattended.code == 2
    assert unattended.first_error.startswith("The encrypted vault needs its passphrase")
    assert "MIGRATEIQ_VAULT_PASSPHRASE" in unattended.err

    monkeypatch.setenv("MIGRATEIQ_VAULT_PASSPHRASE", PASSPHRASE)
    done = imported("secrets", "set", "shop", "token", "--vault", answers=TOKEN)
    assert done.code == 0
    assert "in the encrypted vault, for " in done.out
    assert imported("test", "-", "shop").code == 0

    monkeypatch.setenv("MIGRATEIQ_VAULT_PASSPHRASE", "CANARY another horse")
    wrong = imported("test", "-", "shop")
    assert wrong.code == 2
    assert "passphrase" in wrong.first_error

    monkeypatch.delenv("MIGRATEIQ_VAULT_PASSPHRASE")
    locked = imported("test", "-", "shop")
    assert locked.code == 2
    assert "vault" in locked.err
    assert imported("secrets", "remove", "shop", "token").code == 2

    monkeypatch.setenv("MIGRATEIQ_VAULT_PASSPHRASE", PASSPHRASE)
    assert imported("secrets", "remove", "shop", "token").code == 0
    for written in (done, wrong, locked):
        assert TOKEN not in written.out + written.err
        assert "CANARY" not in written.out + written.err
    for path in imported.workspace.rglob("*"):
        assert not path.is_file() or TOKEN.encode() not in path.read_bytes()


def test_the_environment_does_without_a_keyring(imported: Command, key: str) -> None:
    done = imported("test", "-", "shop", "--json")
    assert (done.code, done.err) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
def test_at_a_terminal_a_missing_key_is_asked_for_and_not_shown(
    file: Path, workspace: Path, shop: FaultServer
) -> None:
    terminal, its_side = pty.openpty()
    with process(
        workspace, "test", file, "shop", terminal=its_side, environment={"TERM": "xterm"}
    ) as running:
        os.close(its_side)
        seen = read_until(terminal, b" only): ")
        os.write(terminal, TOKEN.encode() + b"\n")
        seen += read_until(terminal, None)
    os.close(terminal)
    assert running.returncode == 0
    assert f"token of shop (goes to {shop.base_url} only)" in seen.decode()
    assert b"connected to" in seen
    assert TOKEN.encode() not in seen


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
@pytest.mark.parametrize("end", ["ctrl+c", "ctrl+d"])
def test_a_question_can_be_left(end: str, file: Path, workspace: Path, shop: FaultServer) -> None:
    terminal, its_side = pty.openpty()
    with process(workspace, "run", file, terminal=its_side) as running:
        os.close(its_side)
        read_until(terminal, b" only): ")
        if end == "ctrl+c":
            running.send_signal(signal.SIGINT)
        else:
            os.write(terminal, b"\x04")
        read_until(terminal, None)
    os.close(terminal)
    assert running.returncode == 130
    assert shop.seen == []


def read_until(terminal: int, end: bytes | None) -> bytes:
    """What is written to a pseudo-terminal, up to these bytes or to its end."""
    seen = b""
    while end is None or end not in seen:
        try:
            part = os.read(terminal, 1024)
        except OSError:  # Linux says so when the other side has closed
            part = b""
        if not part:
            break
        seen += part
    return seen


def test_a_key_in_the_environment_is_in_no_argument_log_or_output(
    file: Path, workspace: Path
) -> None:
    with process(
        workspace, "run", file, "-v", "--progress", "json", environment={VARIABLE: TOKEN}
    ) as running:
        out, err = running.communicate()
    assert running.returncode == 0
    assert TOKEN.encode() not in out + err
    written = [path for path in workspace.rglob("*") if path.is_file()]
    assert len(written) > 2
    for path in written:
        assert TOKEN.encode() not in path.read_bytes(), path


@pytest.mark.parametrize("of_file", [True, False])
def test_the_salt_of_a_mapping_is_a_secret_of_the_connector(
    command: Command,
    file: Path,
    shop: FaultServer,
    secret_service: SecretServiceServer,
    of_file: bool,  # noqa: FBT001  # a parameter
) -> None:
    salt = "{hash: sha256, salt: {secret: pepper}}"
    salted = f"transform: {{fields: [{{source: name, change: [{salt}]}}]}}"
    file.write_text(migration(shop, stream=salted), encoding="utf-8")
    command("connectors", "import", file, "--allow-local")
    where = ("--file", file) if of_file else ()
    assert command("secrets", "set", "shop", "token", *where, answers=TOKEN).code == 0
    missing = command("run", file, "--progress", "none")
    assert (missing.code, "pepper" in missing.first_error) == (2, True)
    assert command("secrets", "set", "shop", "pepper", *where, answers="CANARY-salt").code == 0
    assert command("run", file, "--progress", "none").code == 0
