"""The Rules tab in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from migrateiq_desktop.gui.syncs.check_rows import check_rows, without_checks
from migrateiq_desktop.gui.syncs.field_lines import lines_of
from migrateiq_desktop.gui.syncs.rule_specs import RuleTexts, is_offered
from migrateiq_desktop.gui.syncs.sync_editor import SyncEditor
from migrateiq_desktop.model.rules import Length, Range, Rule
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import Deduplicate, Transform
from tests.gui.connectors.controls import nameless, unreachable
from tests.gui.connectors.real_services import choose, click, type_into
from tests.gui.syncs.editing import Play, play  # noqa: F401  a fixture
from tests.gui.windows import until

RULES = Transform(
    rules=(
        Rule(field="name", required=True, length=Length(max=6)),
        Rule(field="notes", one_of=("y",)),
        Rule(field="customerId", unique=True, range=Range(min="00002")),
    )
)


def shown(editor: SyncEditor) -> list[tuple[str, ...]]:
    model = editor.rules.model
    return [
        tuple(str(model.index(row, column).data()) for column in range(3))
        for row in range(model.rowCount())
    ]


def is_seen(form: QWidget, text: str) -> bool:
    """Whether a label is where the form is scrolled to."""
    labels = [one for one in form.findChildren(QLabel) if one.text() == text]
    return any(not one.visibleRegion().isEmpty() for one in labels)


def test_every_rule_is_listed_with_what_it_rejects(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        ui = editor.ui
        ui.tabs.setCurrentWidget(ui.rules_tab)
        await until(editor.rules.empty.isVisible)
        offered = editor.rules.choice
        offered.aboutToShow.emit()
        names = [action.text() for action in offered.actions()]
        assert names[:3] == ["customerId", "name", "address"]
        offered.actions()[1].trigger()
        form = editor.fields.panel.form
        await until(form.isVisible)
        assert form.line is not None
        assert form.line.key == "name"
        await until(lambda: is_seen(form, "Rules"))
        focused = QApplication.focusWidget()
        assert focused is not None
        assert form.isAncestorOf(focused)
        for key in ("customerId", "notes"):
            editor.fields.panel.tree.choose([key])
            await until(lambda: is_seen(form, "Rules"))
        ui.tabs.setCurrentWidget(ui.rules_tab)
        editor.edited.apply(RULES, "")
        await until(lambda: "0" in {row[2] for row in shown(editor)})
        await until(lambda: shown(editor)[0][2] == "10")
        rows = shown(editor)
        # the first check that a record breaks is the one that is told
        assert sum(int(row[2]) for row in rows) >= 20
        assert [row[:2] for row in rows] == [
            ("name", "required"),
            ("name", "at most 6 characters"),
            ("notes", "one of y"),
            ("customerId", "unique"),
            ("customerId", "at least 00002"),
        ]
        assert ui.tabs.tabText(ui.tabs.indexOf(ui.rules_tab)) == "Rules (5)"
        assert nameless(editor) == []
        assert unreachable(editor) == []

        table = editor.rules.table
        table.setFocus()
        table.setCurrentIndex(editor.rules.model.index(1, 0))
        QTest.keyClick(table, Qt.Key.Key_Delete)
        assert shown(editor)[1][:2] == ("notes", "one of y")
        click(editor.rules.edit)
        form = editor.fields.panel.form
        await until(form.isVisible)
        assert form.line is not None
        assert form.line.key == "notes"

    play(scenario)


def test_equal_records_are_told_by_fields_that_there_are(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        editor.ui.tabs.setCurrentWidget(editor.ui.rules_tab)
        form = editor.rules.equal
        form.on.setFocus()
        QTest.keyClick(form.on, Qt.Key.Key_Space)
        assert form.problem.text() == "Say by which fields records are equal."
        type_into(form.key, "custmerId")
        assert form.problem.text() == ("There is no field custmerId. Did you mean customerId?")
        assert editor.edited.transform() == Transform()
        type_into(form.key, "customerId, notes")
        choose(form.keep, "last")
        wanted = Deduplicate(key=("customerId", "notes"), keep="last")
        assert editor.edited.transform() == Transform(deduplicate=wanted)
        editor.edited.undo_stack.undo()
        assert not form.on.isChecked()
        editor.edited.undo_stack.redo()
        assert form.key.text() == "customerId, notes"

    play(scenario)


def test_taking_checks_away_keeps_the_others() -> None:
    rows = check_rows(RULES, lines_of(RULES), None)

    left = without_checks(RULES, [row for row in rows if row.check in {"length", "one_of"}])
    assert left.rules == (Rule(field="name", required=True), RULES.rules[2])


def test_only_checks_that_make_sense_for_a_type_are_offered() -> None:
    none = RuleTexts()
    assert not is_offered("length", FieldType.INT, none)
    assert is_offered("range", FieldType.INT, none)
    assert is_offered("length", FieldType.TEXT, none)
    assert not is_offered("range", FieldType.BOOL, none)
    assert is_offered("length", None, none)
    # what is said already can be seen and taken away
    assert is_offered("length", FieldType.INT, RuleTexts(texts={"length.max": "60"}))
