"""`connectors authorize`, with a real authorization server and a scripted browser."""

import io
import os
import pty
import webbrowser
from collections.abc import Iterator
from pathlib import Path

import pytest

from migrateiq_desktop.services.signing_in import service
from tests.cli.harness import Command, process
from tests.servers.authorization_server import PAGE_SIZE, PAGES, Provider, authorization_server
from tests.servers.scripted_browser import Browser
from tests.servers.secret_service import SecretServiceServer

PASSPHRASE = "CANARY correct horse"


@pytest.fixture
def provider() -> Iterator[Provider]:
    with authorization_server() as running:
        yield running


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Browser:
    scripted = Browser()
    monkeypatch.setattr(webbrowser, "open", scripted.open)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(service, "PATIENCE_SECONDS", 20.0)
    return scripted


@pytest.fixture
def file(tmp_path: Path, provider: Provider) -> Path:
    path = tmp_path / "flow.yaml"
    path.write_text(
        f"""\
migrateiq: 1
connectors:
  shop:
    type: rest_api
    base_url: {provider.base_url}/api
    auth:
      type: oauth2_authorization_code
      authorization_url: {provider.base_url}/authorize
      access_token_url: {provider.base_url}/token
      client_id: desktop
      scopes: [read, offline_access]
    resources:
      - name: records
        path: /records
        primary_key: id
        paginator: {{type: page_number, total_path: total}}
syncs:
  nightly: {{source: shop}}
"""
    )
    return path


def test_signing_in_is_enough_to_run(
    command: Command,
    file: Path,
    provider: Provider,
    browser: Browser,
    secret_service: SecretServiceServer,
) -> None:
    command("connectors", "import", file, "--allow-local")
    done = command("connectors", "authorize", "shop")

    assert done.code == 0, done.err
    assert "Signed in to shop; it renews itself." in done.out
    assert browser.done.wait(10)
    assert "You can close this page" in browser.page
    ran = command("sync", "nightly", "--json", "--progress", "none")
    assert ran.code == 0, ran.err
    assert ran.as_object()["records_processed"] == PAGES * PAGE_SIZE
    # the next program renews what this one had, by the newest of the single-use tokens
    assert command("test", "-", "shop").code == 0
    assert not any(one.revoked for one in provider.issued)
    tokens = [value for one in provider.issued for value in (one.access_token, one.refresh_token)]
    everything = done.out + done.err + ran.out + ran.err
    assert not any(value and value in everything for value in tokens)


def test_without_a_keyring_nobody_signs_in_in_vain(
    command: Command, file: Path, browser: Browser
) -> None:
    command("connectors", "import", file, "--allow-local")
    done = command("connectors", "authorize", "shop")

    assert done.code == 2
    assert done.first_error.startswith("Nothing can keep the sign-in")
    assert "authorize shop --vault" in done.err
    assert browser.opened == []


def test_a_no_at_the_service_is_told(
    command: Command,
    file: Path,
    provider: Provider,
    browser: Browser,
    secret_service: SecretServiceServer,
) -> None:
    provider.authorization_answer = {"error": "access_denied"}
    command("connectors", "import", file, "--allow-local")
    done = command("connectors", "authorize", "shop")

    assert done.code == 3
    assert done.err.count("The sign-in was refused: access_denied") == 1
    assert provider.forms == []


def test_another_kind_of_key_needs_no_browser(
    command: Command, file: Path, browser: Browser, secret_service: SecretServiceServer
) -> None:
    text = file.read_text()
    start, end = text.index("    auth:"), text.index("    resources:")
    file.write_text(
        text[:start] + "    auth: {type: bearer, token: {secret: token}}\n" + text[end:]
    )
    done = command("connectors", "authorize", "shop", "--file", file)

    assert done.code == 2
    assert "migrateiq secrets set" in done.err


def test_the_address_can_be_pasted(
    workspace: Path,
    file: Path,
    provider: Provider,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As over SSH: the browser is elsewhere, and its way back leads nowhere."""
    ours, theirs = pty.openpty()
    environment = {"MIGRATEIQ_VAULT_PASSPHRASE": PASSPHRASE}
    arguments = ("connectors", "authorize", "shop", "--file", file, "--vault", "--no-browser")
    with process(workspace, *arguments, environment=environment, terminal=theirs) as running:
        os.close(theirs)
        with os.fdopen(ours, "rb+", buffering=0) as terminal:
            said = _read_until(terminal, b"paste that page's address here")
            url = next(line for line in said.split() if line.startswith(provider.base_url))
            browser = Browser(comes_back=False)
            browser.go(url)
            terminal.write(b"http://127.0.0.1:1/?code=abc&state=wrong\n")
            said = _read_until(terminal, b"Start the sign-in again")
            assert "its state is not the one that was sent out" in said
            terminal.write(f"{browser.ended_at}\n".encode())
            said = _read_until(terminal, b"Signed in to shop")
        assert running.wait(30) == 0
    assert provider.grants == ["authorization_code"]


def _read_until(terminal: io.FileIO, words: bytes) -> str:
    said = b""
    while words not in said:
        try:
            chunk = terminal.read(1024)
        except OSError:
            break
        if not chunk:
            break
        said += chunk
    assert words in said, said.decode()
    # what follows on the same line
    return said.decode()
