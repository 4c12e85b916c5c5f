from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.connectors.key_fields import KeyFields, WantedKey
from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.services.views import KeyState

TOKEN = WantedKey("token", "Token", KeyState.STORED)
PASSWORD = WantedKey("password", "Password", KeyState.MISSING)


def shown(qtbot: QtBot) -> KeyFields:
    fields = KeyFields()
    qtbot.addWidget(fields)
    fields.show()
    return fields


def notes(fields: KeyFields) -> list[str]:
    return [one.text() for one in fields.findChildren(QLabel) if one.isVisibleTo(fields)]


def test_a_stored_key_is_said_to_be_there_and_never_shown(qtbot: QtBot, theme: Theme) -> None:
    fields = shown(qtbot)
    fields.want([TOKEN])
    field = fields.field("token")

    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert (field.text(), field.placeholderText()) == ("", "stored — leave empty to keep")
    assert field.accessibleName() == "Token"


def test_what_was_typed_stays_while_it_is_not_wanted(qtbot: QtBot, theme: Theme) -> None:
    fields = shown(qtbot)
    fields.want([TOKEN])
    qtbot.waitUntil(fields.field("token").isVisible)
    QTest.keyClicks(fields.field("token"), "hunter22")
    fields.want([PASSWORD])
    assert fields.field("password").text() == ""
    fields.want([TOKEN])

    assert fields.field("token").text() == "hunter22"
    assert fields.typed == {"token": "hunter22"}
    fields.forget()
    assert fields.typed == {}


def test_a_key_for_another_host_is_asked_for_with_the_reason(qtbot: QtBot, theme: Theme) -> None:
    fields = shown(qtbot)
    fields.want([WantedKey("token", "Token", KeyState.OTHER_HOST, "old.example")])

    qtbot.waitUntil(fields.field("token").isVisible)
    assert any("may go to old.example only" in text for text in notes(fields))
    QTest.keyClicks(fields.field("token"), "new-key")
    assert not any("old.example" in text for text in notes(fields))


def test_a_missing_key_is_marked_until_it_is_typed(qtbot: QtBot, theme: Theme) -> None:
    fields = shown(qtbot)
    fields.want([PASSWORD])

    first = fields.show_problems([Problem("keys.password", ProblemKind.KEY_NEEDED)])

    assert first is fields.field("password")
    assert fields.field("password").property("invalid") == "true"
    assert fields.field("password").accessibleDescription() == "Enter it: none is stored."
    with qtbot.waitSignal(fields.changed):
        QTest.keyClicks(fields.field("password"), "x")
    assert fields.field("password").property("invalid") == "false"
