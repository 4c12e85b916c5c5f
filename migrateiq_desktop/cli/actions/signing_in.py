"""What `connectors authorize` does. Tokens go to their keeper; none is ever written out."""

import asyncio
import os
import sys
import threading
import webbrowser
from contextlib import suppress

from migrateiq_desktop.cli import words
from migrateiq_desktop.cli.actions.keys import open_vault_for, use_vault
from migrateiq_desktop.cli.actions.lookup import WORKSPACE, Wanted, definition_of
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import ExitCode, MigrateIQError, SecretMissingError
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.signing_in import SignInUnderWay
from migrateiq_desktop.services.views import KeeperKind


def authorize(
    terminal: Terminal, options: CommonOptions, wanted: Wanted, *, vault: bool, browser: bool
) -> int:
    """Sign in with the browser, and keep what that gives."""

    async def work(services: Services) -> int:
        definition = await definition_of(services, wanted)
        await _open_keeper(services, terminal, wanted, vault=vault)
        async with services.sign_in.begin(wanted.connector, definition) as under_way:
            _send_out(terminal, under_way, browser=browser)
            _hear_pasted(terminal, under_way)
            tokens = await services.sign_in.tokens(wanted.connector, definition, under_way)
        await services.sign_in.keep(wanted.connector, definition, tokens)
        keeper = (await services.secrets.status()).kind
        renews = tokens.refresh is not None
        if options.as_json:
            said = {"connector": wanted.connector, "signed_in": True, "renews_itself": renews}
            terminal.write_json({**said, "keeper": keeper.value})
            return ExitCode.DONE
        lasts = "it renews itself" if renews else "until the service ends it"
        terminal.say(
            f"Signed in to {wanted.connector}; {lasts}. It is kept in {words.KEEPERS[keeper]}."
        )
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


async def _open_keeper(
    services: Services, terminal: Terminal, wanted: Wanted, *, vault: bool
) -> None:
    """What is to keep the sign-in. Raises SecretMissingError before anybody signs in in vain."""
    if vault:
        await use_vault(services.secrets, terminal)
        return
    await open_vault_for(services.secrets, terminal, wanted.connector)
    status = await services.secrets.status()
    if status.kind is KeeperKind.NONE:
        file = "" if wanted.file == WORKSPACE else f" --file {wanted.file}"
        command = f"migrateiq connectors authorize {wanted.connector}{file} --vault"
        raise SecretMissingError(
            "Nothing can keep the sign-in",
            cause=status.problem,
            next_step=f"Unlock or start the keyring, or keep it in an encrypted vault: {command}",
        )


def _send_out(terminal: Terminal, under_way: SignInUnderWay, *, browser: bool) -> None:
    if browser and _has_browser() and webbrowser.open(under_way.url):
        terminal.note("Sign in with the browser. If none has opened, open this address:")
    else:
        terminal.note("Open this address and sign in there:")
    terminal.note(under_way.url)
    terminal.note(
        "If the browser ends at a page that can't be reached, paste that page's address here."
    )


def _has_browser() -> bool:
    """Whether a window could open here; one in the terminal itself would be in the way."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _hear_pasted(terminal: Terminal, under_way: SignInUnderWay) -> None:
    """Take pasted addresses, on a thread that nobody waits for: it waits for a person."""
    loop = asyncio.get_running_loop()

    def take(line: str) -> None:
        try:
            under_way.paste(line)
        except MigrateIQError as error:
            terminal.note(f"{error} {error.next_step}")

    def read() -> None:
        # the command may have ended, and its input with it
        with suppress(ValueError, OSError, RuntimeError):
            for line in terminal.answers:
                if line.strip():
                    loop.call_soon_threadsafe(take, line)

    threading.Thread(target=read, name="pasted", daemon=True).start()
