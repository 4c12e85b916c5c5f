"""Where keys are kept: this session, a new vault, a vault that is there already."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.secrets.keeper_choice import KeeperChoice
from migrateiq_desktop.gui.secrets.passphrase_dialog import PassphraseDialog
from migrateiq_desktop.services.views import KeeperKind, KeeperStatus
from tests.gui.stand_in import PASSPHRASE, StandInServices

Scenario = Callable[[KeeperChoice, StandInServices, QWidget], Coroutine[Any, Any, None]]
Play = Callable[[Scenario], int]
LOCKED = KeeperStatus(kind=KeeperKind.NONE, label="No keyring", vault_exists=True)
NOWHERE = KeeperStatus(kind=KeeperKind.NONE, label="No keyring", problem="none answers")


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, qtbot: QtBot, tmp_path: Path) -> Play:
    """Plays a scenario; gives how often the keeper changed."""

    async def whole(scenario: Scenario) -> int:
        services = StandInServices(tmp_path)
        window = QWidget()
        qtbot.addWidget(window)
        window.show()
        choice = KeeperChoice(window, services.tasks.spawn)
        changes: list[bool] = []
        choice.changed.connect(lambda: changes.append(True))
        await scenario(choice, services, window)
        await services.tasks.drain()
        choice.forget()
        await services.aclose()
        return len(changes)

    return lambda scenario: qt_loop.run_until_complete(whole(scenario))


def opened(choice: KeeperChoice) -> PassphraseDialog:
    assert choice.dialog is not None
    return choice.dialog


def submit(dialog: PassphraseDialog, passphrase: str, again: str | None = None) -> bool:
    """Type, and press the button; gives whether it could be pressed."""
    dialog.form.passphrase.setText(passphrase)
    if again is not None:
        dialog.form.repeat.setText(again)
    if not dialog.can_submit:
        return False
    dialog.form.buttons.accepted.emit()
    return True


def test_keys_can_be_kept_for_this_session(play: Play) -> None:
    async def scenario(choice: KeeperChoice, services: StandInServices, _window: QWidget) -> None:
        await choice.keep_for_session(services.typed)
        assert services.secrets.state.kind is KeeperKind.SESSION

    assert play(scenario) == 1


def test_a_new_vault_asks_twice(play: Play) -> None:
    async def scenario(choice: KeeperChoice, services: StandInServices, _window: QWidget) -> None:
        services.secrets.state = NOWHERE
        await choice.ask_passphrase(services.typed)
        dialog = opened(choice)
        assert dialog.is_new
        assert not submit(dialog, "short", "short")
        assert not submit(dialog, PASSPHRASE, "another one")
        assert submit(dialog, PASSPHRASE, PASSPHRASE)
        await services.tasks.drain()
        assert services.secrets.state.kind is KeeperKind.VAULT
        assert choice.dialog is None

    assert play(scenario) == 1


def test_a_wrong_passphrase_is_said_in_the_dialog(play: Play) -> None:
    async def scenario(choice: KeeperChoice, services: StandInServices, _window: QWidget) -> None:
        services.secrets.state = LOCKED
        await choice.ask_passphrase(services.typed)
        dialog = opened(choice)
        assert not dialog.is_new
        assert not dialog.form.repeat.isVisible()
        assert submit(dialog, "a wrong passphrase")
        await services.tasks.drain()
        assert dialog.form.problem.text() == "The passphrase is wrong."
        assert dialog.isVisible()
        assert submit(dialog, PASSPHRASE)
        await services.tasks.drain()
        assert services.secrets.state.kind is KeeperKind.VAULT
        assert choice.dialog is None

    assert play(scenario) == 1


def test_the_window_stays_usable_meanwhile(play: Play) -> None:
    async def scenario(choice: KeeperChoice, services: StandInServices, window: QWidget) -> None:
        services.secrets.state = LOCKED
        await choice.ask_passphrase(services.typed)
        dialog = opened(choice)
        assert not dialog.isModal()
        assert window.isEnabled()
        await choice.ask_passphrase(services.typed)
        assert choice.dialog is dialog

    assert play(scenario) == 0


def test_what_was_typed_does_not_stay(play: Play) -> None:
    async def scenario(choice: KeeperChoice, services: StandInServices, _window: QWidget) -> None:
        services.secrets.state = LOCKED
        await choice.ask_passphrase(services.typed)
        dialog = opened(choice)
        dialog.form.passphrase.setText(PASSPHRASE)
        dialog.reject()
        assert dialog.form.passphrase.text() == ""

    assert play(scenario) == 0


@pytest.mark.parametrize(
    ("state", "kept_in", "asked"),
    [
        (LOCKED, None, True),
        (NOWHERE, None, False),
        (KeeperStatus(kind=KeeperKind.SYSTEM, label="x", vault_exists=True), None, False),
        (
            KeeperStatus(kind=KeeperKind.SYSTEM, label="x", vault_exists=True),
            KeeperKind.VAULT,
            True,
        ),
        (
            KeeperStatus(kind=KeeperKind.VAULT, label="x", vault_exists=True),
            KeeperKind.VAULT,
            False,
        ),
    ],
)
def test_the_start_asks_only_where_keys_are_in_a_locked_vault(
    play: Play, state: KeeperStatus, kept_in: KeeperKind | None, *, asked: bool
) -> None:
    async def scenario(choice: KeeperChoice, services: StandInServices, _window: QWidget) -> None:
        services.secrets.state = state
        if kept_in is not None:
            first = services.secrets.stored[0]
            services.secrets.stored = [first.model_copy(update={"keeper": kept_in})]
        await choice.ask_at_start(services.typed)
        assert (choice.dialog is not None) == asked

    assert play(scenario) == 0
