"""Settings: each change is in force at once."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.resident.choices import Notice, OnClose, ResidentChoices
from migrateiq_desktop.gui.settings.page import SettingsPage
from migrateiq_desktop.gui.settings.preferences import Preferences
from migrateiq_desktop.gui.settings.stored_secrets_model import SecretColumn
from migrateiq_desktop.gui.theme import Appearance, Theme
from migrateiq_desktop.gui.widgets.dialogs import ConfirmDialog
from migrateiq_desktop.gui.window_state import WindowState
from migrateiq_desktop.services.login_start import login_start
from migrateiq_desktop.services.program_folders import program_folders
from migrateiq_desktop.services.views import KeeperKind, KeeperStatus
from tests.gui.stand_in import StandInServices
from tests.gui.windows import until

Scenario = Callable[[SettingsPage, StandInServices], Coroutine[Any, Any, None]]
Play = Callable[[Scenario], None]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Play]:
    """Plays a scenario on the page."""
    preferences = Preferences(theme, WindowState(tmp_path / "window.ini"))
    preferences.set_appearance(Appearance.LIGHT)

    async def whole(scenario: Scenario) -> None:
        services = StandInServices(tmp_path / "acme")
        page = SettingsPage(services.typed, preferences)
        qtbot.addWidget(page)
        page.show()
        await page.refresh()
        await scenario(page, services)
        await services.tasks.drain()
        await services.aclose()

    yield lambda scenario: qt_loop.run_until_complete(whole(scenario))
    theme.set_appearance(Appearance.LIGHT)
    theme.set_text_scale(1.0)


def test_appearance_is_in_force_and_kept(play: Play, theme: Theme, tmp_path: Path) -> None:
    async def scenario(page: SettingsPage, services: StandInServices) -> None:
        page.form.appearance.setCurrentIndex(2)
        page.form.appearance.activated.emit(2)
        page.form.textSize.activated.emit(2)

    play(scenario)
    assert theme.appearance is Appearance.DARK
    assert theme.text_scale == 1.25
    kept = WindowState(tmp_path / "window.ini")
    assert (kept.appearance, kept.text_scale) == (Appearance.DARK, 1.25)


def test_the_keeper_and_what_it_keeps_are_shown(play: Play) -> None:
    async def scenario(page: SettingsPage, services: StandInServices) -> None:
        assert page.form.keeper.text() == "New keys are kept in: GNOME Keyring"
        assert not page.form.useSystem.isVisible()
        row = [
            page.secrets.index(0, column).data()
            for column in (SecretColumn.CONNECTOR, SecretColumn.NAME, SecretColumn.HOST)
        ]
        assert row == ["flights", "token", "https://flights.example.com:443"]
        assert page.secrets.rowCount() == 1

    play(scenario)


def test_no_keyring_is_said_with_its_reason(play: Play) -> None:
    async def scenario(page: SettingsPage, services: StandInServices) -> None:
        services.secrets.state = KeeperStatus(
            kind=KeeperKind.NONE, label="No keyring", problem="none answers", vault_exists=True
        )
        asked: list[object] = []
        page.keeper_requested.connect(asked.append)
        await page.refresh()
        assert page.form.keeper.text() == "Keys can't be kept now"
        assert page.form.keeperProblem.text() == "none answers"
        assert page.form.useVault.text() == "Open the vault…"
        page.form.useVault.click()
        page.form.useSession.click()
        assert asked == [KeeperKind.VAULT, KeeperKind.SESSION]
        page.form.useSystem.click()
        await services.tasks.drain()
        assert page.banner.text == "none answers"

    play(scenario)


@pytest.mark.parametrize("sure", [True, False])
def test_a_key_is_removed_only_after_asking(play: Play, *, sure: bool) -> None:
    async def scenario(page: SettingsPage, services: StandInServices) -> None:
        assert not page.form.removeSecret.isEnabled()
        page.table.selectRow(0)
        assert page.form.removeSecret.isEnabled()
        page.form.removeSecret.click()
        await until(lambda: page.findChild(ConfirmDialog) is not None)
        dialog = page.findChild(ConfirmDialog)
        assert isinstance(dialog, ConfirmDialog)
        role = QDialogButtonBox.ButtonRole
        wanted = role.AcceptRole if sure else role.RejectRole
        for button in dialog.buttons.buttons():
            if dialog.buttons.buttonRole(button) is wanted:
                button.click()
        await services.tasks.drain()
        assert len(services.secrets.stored) == (0 if sure else 1)
        assert page.secrets.rowCount() == (0 if sure else 1)

    play(scenario)


def test_the_log_level_holds_for_runs_from_now_on(play: Play) -> None:
    async def scenario(page: SettingsPage, services: StandInServices) -> None:
        page.form.logLevel.activated.emit(1)
        await services.tasks.drain()
        assert services.settings.values == {"log_level": "DEBUG"}
        assert services.runs.log_level == "DEBUG"
        await asyncio.sleep(0)
        await page.refresh()
        assert page.form.logLevel.currentIndex() == 1

    play(scenario)


def test_the_folders_are_named_and_opened(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(page: SettingsPage, services: StandInServices) -> None:
        assert page.form.workspacePath.toolTip() == str(tmp_path / "acme")
        assert page.form.dataPath.toolTip() == str(tmp_path / "acme" / "data.sqlite")
        program = program_folders()
        assert page.form.programLogPath.toolTip() == str(program.logs)
        assert page.form.reportsPath.toolTip() == str(program.reports)
        opened: list[str] = []
        monkeypatch.setattr(
            QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
        )
        (tmp_path / "acme").mkdir()
        page.form.logsOpen.click()
        # its own folder is made by the first run
        assert opened == [str(tmp_path / "acme")]

    play(scenario)


def test_the_way_out_is_saved_and_an_address_that_is_none_is_told(play: Play) -> None:
    async def scenario(page: SettingsPage, services: StandInServices) -> None:
        card = page.network
        card.mode.setCurrentIndex(2)
        card.url.setText("no address")
        card.save.click()
        await until(page.banner.isVisible)
        assert services.network.passwords == []
        card.url.setText("http://proxy.example.com:3128")
        card.username.setText("me")
        card.password.setText("hush-hush")
        card.save.click()
        await until(lambda: services.network.passwords == ["hush-hush"])
        await until(lambda: card.password.text() == "")
        assert services.network.kept.url == "http://proxy.example.com:3128"

    play(scenario)


def test_what_goes_on_beside_the_window_is_chosen_here(play: Play, tmp_path: Path) -> None:
    async def scenario(page: SettingsPage, services: StandInServices) -> None:
        running, boxes = page.running, page.notifications.boxes
        assert not running.no_tray.isHidden()
        running.on_close.setCurrentIndex(1)
        running.on_close.activated.emit(1)
        running.keep_awake.click()
        boxes[Notice.ENDED].click()
        boxes[Notice.REJECTED].click()
        running.at_login.click()
        await services.tasks.drain()
        assert login_start().is_on()
        running.at_login.click()
        await services.tasks.drain()
        assert not login_start().is_on()
        assert not running.at_login.isChecked()

    play(scenario)
    kept = ResidentChoices(WindowState(tmp_path / "window.ini"))
    assert (kept.on_close, kept.keeps_awake) == (OnClose.TRAY, True)
    assert [notice for notice in Notice if kept.notifies(notice)] == [Notice.FAILED, Notice.ENDED]


def test_a_start_at_login_that_is_refused_is_said_and_not_shown_as_on(
    play: Play, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "autostart").write_text("no folder", "utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    async def scenario(page: SettingsPage, services: StandInServices) -> None:
        page.running.at_login.click()
        await services.tasks.drain()
        assert "The start at login can't be changed" in page.banner.text
        assert not page.running.at_login.isChecked()

    play(scenario)
