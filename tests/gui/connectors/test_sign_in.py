"""Signing in from the connector editor, with a real authorization server and a scripted browser."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QComboBox, QLineEdit

from migrateiq_desktop.gui.connectors.page import ConnectorsPage
from migrateiq_desktop.gui.places import AddConnector, EditConnector
from migrateiq_desktop.model.auth import OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.services.views import KeyState
from tests.gui.connectors.controls import clashing_letters, nameless, unreachable
from tests.gui.connectors.real_services import (
    choose,
    click,
    open_workspace,
    settle,
    show,
    type_into,
)
from tests.gui.windows import until
from tests.servers.authorization_server import Provider, authorization_server
from tests.servers.scripted_browser import Browser

Scenario = Callable[[ConnectorsPage, Provider], Awaitable[None]]
Play = Callable[[Scenario], None]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, tmp_path: Path) -> Play:
    """Runs a scenario on the window's loop."""

    async def run(scenario: Scenario) -> None:
        with authorization_server() as provider:
            async with open_workspace(tmp_path / "w") as services:
                page = ConnectorsPage(services)
                await show(page)
                await scenario(page, provider)
                page.release()
                page.close()
                page.deleteLater()

    return lambda scenario: qt_loop.run_until_complete(run(scenario))


async def fill(page: ConnectorsPage, provider: Provider) -> None:
    """A new connector, up to where somebody signs in."""
    await page.show_target(AddConnector())
    click(page.editor.forms.start.ui.blank)
    await settle(page)
    form = page.editor.forms.address
    type_into(form.ui.label, "Shop")
    type_into(form.ui.base_url, f"{provider.base_url}/api")
    choose(form.ui.auth_type, "oauth2_authorization_code")
    type_into(form.auth.field("authorization_url"), f"{provider.base_url}/authorize")
    type_into(form.auth.field("access_token_url"), f"{provider.base_url}/token")
    type_into(form.auth.field("client_id"), "desktop")
    type_into(form.auth.field("scopes"), "read offline_access")


def test_signing_in_gives_the_key(play: Play) -> None:
    async def scenario(page: ConnectorsPage, provider: Provider) -> None:
        browser = Browser()
        page.editor.sign_in.open_browser = browser.open
        await fill(page, provider)
        panel = page.editor.forms.address.auth.sign_in
        click(panel.start)
        await until(lambda: panel.note.text().startswith("Signed in."))
        await settle(page)

        key = page.editor.forms.address.keys.field("refresh_token")
        assert key.echoMode() is QLineEdit.EchoMode.Password
        assert key.text() == provider.issued[0].refresh_token
        assert not nameless(page)
        assert not clashing_letters(page)
        assert not unreachable(page)
        page.editor.saving.save(run=False)
        await settle(page)
        saved = await page.services.connectors.get("shop")
        assert isinstance(saved.definition, RestConnector)
        assert isinstance(saved.definition.auth, OAuth2AuthorizationCodeAuth)
        assert saved.definition.auth.scopes == ("read", "offline_access")
        assert saved.key_state is KeyState.STORED
        tested = await page.services.connectors.test("shop")
        assert tested.status_code == 404  # the API's own address holds nothing, but let us in
        assert not any(one.revoked for one in provider.issued)

    play(scenario)


def test_waiting_can_be_given_up_and_pasted(play: Play) -> None:
    async def scenario(page: ConnectorsPage, provider: Provider) -> None:
        browser = Browser(comes_back=False)
        page.editor.sign_in.open_browser = browser.open
        await fill(page, provider)
        panel = page.editor.forms.address.auth.sign_in
        click(panel.start)
        await until(lambda: bool(browser.opened))
        click(panel.cancel)
        await settle(page)
        assert panel.start.isEnabled()
        assert not panel.address.isVisible()

        click(panel.start)
        await until(lambda: len(browser.opened) == 2)
        await asyncio.to_thread(browser.done.wait, 10)
        type_into(panel.address, "http://127.0.0.1:1/?code=a&state=b")
        click(panel.use)
        assert "its state is not the one that was sent out" in panel.note.text()
        await until(lambda: f"state={_state(browser.opened[1])}" in browser.ended_at)
        type_into(panel.address, browser.ended_at)
        click(panel.use)
        await until(lambda: panel.note.text().startswith("Signed in."))

    play(scenario)


def test_what_is_missing_is_marked_before_the_browser_opens(play: Play) -> None:
    async def scenario(page: ConnectorsPage, provider: Provider) -> None:
        browser = Browser()
        page.editor.sign_in.open_browser = browser.open
        await fill(page, provider)
        form = page.editor.forms.address
        type_into(form.auth.field("client_id"), "")
        click(form.auth.sign_in.start)
        await settle(page)

        assert browser.opened == []
        assert form.auth.field("client_id").accessibleDescription()
        assert form.auth.sign_in.start.isEnabled()

    play(scenario)


def test_a_stored_definition_is_shown_whole(play: Play) -> None:
    async def scenario(page: ConnectorsPage, provider: Provider) -> None:
        auth = provider.auth(client_auth="post", authorization_params={"prompt": "consent"})
        definition = RestConnector.model_validate({"base_url": provider.base_url, "auth": auth})
        await page.services.connectors.save("shop", definition)
        await page.show_target(EditConnector(name="shop"))
        await settle(page)

        fields = page.editor.forms.address.auth
        combo = fields.field("client_auth")
        assert isinstance(combo, QComboBox)
        assert combo.currentData() == "post"
        assert page.editor.forms.draft().auth.type == "oauth2_authorization_code"
        assert not page.editor.changed

    play(scenario)


def _state(url: str) -> str:
    return url.partition("state=")[2].partition("&")[0]
