"""Patterns and formats that can't be used are told while they are typed, in the engine's words."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.mapping.rules import judges_of
from migrateiq_desktop.gui.syncs.edited_sync import EditedSync
from migrateiq_desktop.gui.syncs.field_commands import FieldCommands
from migrateiq_desktop.gui.syncs.field_form import FieldForm
from migrateiq_desktop.gui.syncs.field_lines import lines_of
from migrateiq_desktop.gui.syncs.sync_draft import StreamRow, SyncDraft
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.changes import PatternChange
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform

FIELD = FieldRule(source="at", type=FieldType.DATE, change=(PatternChange(pattern="(a)"),))
RULE = Rule(field="at", pattern="b")


def test_they_are_told_and_stay(qtbot: QtBot, theme: Theme) -> None:
    edited = EditedSync()
    edited.open(
        SyncDraft(streams=(StreamRow("a", transform=Transform(fields=(FIELD,), rules=(RULE,))),))
    )
    commands = FieldCommands(edited, edited)
    commands.lines = lambda: lines_of(edited.transform())
    form = FieldForm(commands)
    qtbot.addWidget(form)
    edited.changed.connect(lambda: form.show_line(commands.lines()[0]))
    form.show_line(commands.lines()[0])
    kind, (card,), (rule,) = form.type, form.cards, form.rules
    assert kind is not None
    assert card.problem.isHidden()
    assert kind.problem.isHidden()

    pattern = card._parts["pattern"]
    assert isinstance(pattern, QLineEdit)
    kind.format.setEditText("%Q")
    for line, text in ((pattern, "(a"), (rule._lines["pattern"], "[b")):
        line.setText(text)
        line.textEdited.emit(text)

    after = edited.transform()
    assert kind.problem.text() == _refused(after, change=())
    assert card.problem.text() == _refused(after, format=None)
    with pytest.raises(DefinitionError) as refusal:
        tuple(judges_of(after.rules[0]))
    assert rule.problem.text().endswith(refusal.value.report().sentence())
    assert pattern.accessibleDescription() == card.problem.text()
    assert after.fields[0].change == (PatternChange(pattern="(a"),)

    pattern.setText("(a)|(b)")
    pattern.textEdited.emit("")
    kind.format.setEditText("%Y")
    assert card.problem.isHidden()
    assert kind.problem.isHidden()


def _refused(transform: Transform, **parts: object) -> str:
    field = transform.fields[0].model_copy(update=parts)
    with pytest.raises(DefinitionError) as refusal:
        plan_of(Transform(fields=(field,)))
    return refusal.value.report().sentence()
