"""The Fields tab in the real window: by keyboard alone, over records of a real server."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QWidget

from migrateiq_desktop.gui.syncs.change_card import ChangeCard
from migrateiq_desktop.gui.syncs.field_dialogs import AskedTexts
from migrateiq_desktop.gui.syncs.field_lines import Line
from migrateiq_desktop.gui.syncs.fields_panel import FieldsPanel
from migrateiq_desktop.gui.syncs.sync_editor import SyncEditor
from migrateiq_desktop.gui.syncs.value_map import ValueMap
from migrateiq_desktop.model.changes import MapChange
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.rules import Length, Rule
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform
from tests.gui.connectors.controls import nameless, unreachable
from tests.gui.connectors.real_services import (
    choose,
    click,
    type_into,
)
from tests.gui.syncs.editing import Play, play  # noqa: F401  a fixture
from tests.gui.windows import until

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def panel(editor: SyncEditor) -> FieldsPanel:
    return editor.fields.panel


def cells(editor: SyncEditor, key: str) -> list[str]:
    model = panel(editor).model
    index = model.index_of(key)
    return [str(index.siblingAtColumn(at).data()) for at in range(model.columnCount())]


def go(editor: SyncEditor, key: str, column: str = "source") -> QWidget:
    tree = panel(editor).tree
    tree.setFocus()
    tree.setCurrentIndex(panel(editor).model.index_of(key, column))
    return tree


async def edit_name(editor: SyncEditor, key: str, name: str) -> QLineEdit:
    tree = go(editor, key, "becomes")
    QTest.keyClick(tree, Qt.Key.Key_F2)
    lines = panel(editor).tree.viewport().findChildren(QLineEdit)
    await until(lambda: any(one.isVisible() for one in lines))
    line = next(one for one in lines if one.isVisible())
    line.selectAll()
    QTest.keyClicks(line, name)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


async def choose_kind(editor: SyncEditor, key: str, value: str) -> None:
    tree = panel(editor).tree
    await until(lambda: not tree.viewport().findChildren(QComboBox))
    QTest.keyClick(go(editor, key, "type"), Qt.Key.Key_Return)
    combo = tree.viewport().findChildren(QComboBox)[-1]
    view = combo.view()
    await until(view.isVisible)
    while view.currentIndex().row() != combo.findData(value):
        down = view.currentIndex().row() < combo.findData(value)
        QTest.keyClick(view, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)


def trigger(menu: QMenu, *path: str) -> None:
    """Choose an entry by what it says, through submenus."""
    for name in path[:-1]:
        menu = next(
            found
            for action in menu.actions()
            if action.text().replace("&", "") == name and isinstance(found := action.menu(), QMenu)
        )
    next(one for one in menu.actions() if one.text().replace("&", "") == path[-1]).trigger()


def test_fields_are_renamed_converted_and_left_out_by_keyboard(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        first = cells(editor, "customerId")
        assert first == ["customerId", '"00001"', "customerId", "text ▾", "—", "", "100 %", "0"]
        assert cells(editor, "name")[6] == "50 %"

        await edit_name(editor, "customerId", "id")
        await until(lambda: cells(editor, "customerId")[2] == "id")
        await choose_kind(editor, "customerId", "int")
        QTest.keyClick(go(editor, "notes"), Qt.Key.Key_Space)
        QTest.keyClick(go(editor, "name"), Qt.Key.Key_Delete)
        expected = Transform(
            field_mappings={"customerId": "id"},
            type_conversions={"id": FieldType.INT},
            drop=("notes", "name"),
        )
        assert editor.edited.transform() == expected
        assert cells(editor, "notes")[2] == "left out"

        tree = go(editor, "name")
        QTest.keyClick(tree, Qt.Key.Key_Z, CONTROL)
        assert cells(editor, "name")[2] == "name"
        QTest.keyClick(tree, Qt.Key.Key_Z, CONTROL | SHIFT)
        assert editor.edited.transform() == expected
        assert editor.edited.undo_stack.undoText() == "Leave out fields"

    play(scenario)


def test_a_name_that_is_taken_is_refused_where_it_is_typed(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        line = await edit_name(editor, "customerId", "notes")
        assert line.isVisible()
        assert line.accessibleDescription() == "Another field becomes notes already."
        assert editor.edited.transform() == Transform()
        line.selectAll()
        QTest.keyClicks(line, "id")
        QTest.keyClick(line, Qt.Key.Key_Return)
        named = Transform(field_mappings={"customerId": "id"})
        await until(lambda: editor.edited.transform() == named)

    play(scenario)


def test_many_fields_at_once_nested_ones_and_their_order(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        there = panel(editor)
        await choose_kind(editor, "address", "nested:flatten")
        await choose_kind(editor, "tags", "nested:child_table")
        assert cells(editor, "address.city")[2] == "address__city"
        assert cells(editor, "tags[]")[2] == "value"

        there.tree.choose(["customerId", "name"])
        for path in (
            ("Rename", "as snake_case"),
            ("Add change", "Trim"),
            ("Add rule", "Required"),
        ):
            menu = QMenu()
            there.menu.fill(menu)
            trigger(menu, *path)
        assert cells(editor, "name")[4:6] == ["trim", "required"]
        await until(lambda: cells(editor, "name")[7] == "10")

        QTest.keyClick(go(editor, "notes"), Qt.Key.Key_Up, ALT)
        order = [one.key for one in there.lines if not one.parent]
        assert order == ["customerId", "name", "address", "notes", "tags"]
        assert editor.edited.transform() == Transform(
            fields=(
                FieldRule(source="customerId", name="customer_id", change=("trim",)),
                FieldRule(source="name", change=("trim",)),
                FieldRule(source="address", nested=Nested.FLATTEN),
                FieldRule(source="notes"),
                FieldRule(source="tags", nested=Nested.CHILD_TABLE),
            ),
            rules=(Rule(field="customer_id", required=True), Rule(field="name", required=True)),
        )

    play(scenario)


def test_fields_are_searched_and_new_ones_left_out(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        there = panel(editor)
        type_into(there.search, "zip")
        await until(lambda: [one.key for one in there.model.lines] == ["address", "address.zip"])
        there.search.clear()
        await until(lambda: len(there.model.lines) == 8)
        click(there.only_listed)
        transform = editor.edited.transform()
        assert transform.only_listed
        assert list(transform.field_mappings) == ["customerId", "name", "address", "tags", "notes"]
        click(there.only_listed)
        assert not editor.edited.transform().only_listed

    play(scenario)


def add_change(editor: SyncEditor, name: str) -> ChangeCard:
    there = panel(editor).form
    trigger(there.add_menu, name)
    return there.cards[-1]


def line_of(card: QWidget, name: str) -> QLineEdit:
    return next(one for one in card.findChildren(QLineEdit) if one.accessibleName() == name)


def test_changes_are_made_ordered_and_undone_in_their_form(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        QTest.keyClick(go(editor, "customerId", "change"), Qt.Key.Key_Return)
        form = panel(editor).form
        await until(form.isVisible)
        await until(form.add.hasFocus)
        add_change(editor, "Trim")
        card = add_change(editor, "Replace text")
        await until(lambda: line_of(card, "Text").hasFocus())
        assert card.problem.text() == "Needed."
        assert editor.edited.transform().fields[0].change == ("trim",)
        QTest.keyClicks(line_of(card, "Text"), "000")
        QTest.keyClicks(line_of(card, "By"), "N")
        assert cells(editor, "customerId")[4] == "trim · replace “000” by “N”"
        assert form.cards[-1] is card, "typing doesn't build the form anew"
        sample = editor.panels.sample
        await until(lambda: sample.result is not None and sample.result.rows[0].cells[0] == "N01")

        click(card.up)
        assert cells(editor, "customerId")[4] == "replace “000” by “N” · trim"
        assert nameless(editor) == []
        assert unreachable(editor) == []
        QTest.keyClick(form, Qt.Key.Key_Escape)
        tree = panel(editor).tree
        await until(tree.hasFocus)
        assert not form.isVisible()
        for _ in range(4):
            QTest.keyClick(tree, Qt.Key.Key_Z, CONTROL)
        assert editor.edited.transform() == Transform()

    play(scenario)


def test_values_are_mapped_as_they_came_and_rules_are_typed(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        QTest.keyClick(go(editor, "notes", "rules"), Qt.Key.Key_Return)
        form = panel(editor).form
        await until(form.isVisible)
        values = add_change(editor, "Map values").findChildren(ValueMap)[0]
        assert values.note.text() == "1 unmapped"
        await until(values.fill.isVisible)
        click(values.fill)
        model = values.model
        assert [model.index(0, at).data() for at in range(3)] == ["x", "20", "x"]
        model.setData(model.index(0, 2), "known")
        assert values.note.text() == "Every sampled value is mapped."
        rules = form.rules[0]
        type_into(line_of(rules, "Length: at least"), "9")
        assert cells(editor, "notes")[4:6] == ["map 1 value", "at least 9 characters"]
        await until(lambda: cells(editor, "notes")[7] == "20")
        type_into(line_of(rules, "Length: at most"), "2")
        assert rules.problem.text() == "Length: Min is more than max"
        type_into(line_of(rules, "Length: at most"), "")
        assert editor.edited.transform() == Transform(
            fields=(FieldRule(source="notes", change=(MapChange(map={"x": "known"}),)),),
            rules=(Rule(field="notes", length=Length(min=9)),),
        )

    play(scenario)


def test_a_type_a_format_and_a_zone(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        QTest.keyClick(go(editor, "customerId", "change"), Qt.Key.Key_Return)
        form = panel(editor).form
        await until(form.isVisible)
        type_ = form.type
        assert type_ is not None
        choose(type_.kind, "datetime")
        type_.format.setEditText("DD/MM/YYYY")
        type_.zone.setEditText("Pariss")
        assert type_.problem.text() == ("There is no time zone Pariss. Did you mean Europe/Paris?")
        type_.zone.setEditText("Europe/Paris")
        assert cells(editor, "customerId")[4] == "DD/MM/YYYY, Paris → UTC"
        assert editor.edited.transform().fields == (
            FieldRule(
                source="customerId",
                type=FieldType.DATETIME,
                format="%d/%m/%Y",
                timezone="Europe/Paris",
            ),
        )

    play(scenario)


def asked_for() -> list[AskedTexts]:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, AskedTexts)]
    return [one for one in found if one.isVisible()]


def test_constants_and_computed_fields_are_added(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        there = panel(editor)
        trigger(there.add_menu, "A constant…")
        await until(lambda: len(asked_for()) == 1)
        dialog = asked_for()[0]
        assert not dialog.act.isEnabled()
        QTest.keyClicks(dialog.lines[0], "7")
        QTest.keyClicks(dialog.lines[1], "notes")
        assert dialog.problem.text() == "Another field becomes notes already."
        QTest.keyClicks(dialog.lines[1], "_from")
        click(dialog.act)
        await until(lambda: len(editor.edited.transform().fields) == 1)
        assert cells(editor, "=notes_from")[0] == "always 7"
        trigger(there.add_menu, "Computed by an expression…")
        await until(lambda: len(asked_for()) == 1)
        QTest.keyClicks(asked_for()[0].lines[0], "notes || name")
        QTest.keyClicks(asked_for()[0].lines[1], "both")
        click(asked_for()[0].act)
        await until(lambda: len(editor.edited.transform().fields) == 2)
        assert editor.edited.transform().fields == (
            FieldRule(name="notes_from", constant=7),
            FieldRule(name="both", expression="notes || name"),
        )
        await until(lambda: cells(editor, "=both")[7] == "0")

    play(scenario)


def test_values_are_mapped_as_the_changes_before_leave_them(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        QTest.keyClick(go(editor, "name", "change"), Qt.Key.Key_Return)
        form = panel(editor).form
        await until(form.isVisible)
        added = add_change(editor, "Map values")
        await until(lambda: not added.visibleRegion().isEmpty())
        values = added.findChildren(ValueMap)[0]
        model = values.model
        assert '" name 1 "' in [model.index(at, 0).data() for at in range(model.rowCount())]
        add_change(editor, "Trim").move_wanted.emit(-1)
        assert "name 1" in [model.index(at, 0).data() for at in range(model.rowCount())]
        assert values.note.text() == "10 unmapped"
        model.keep_unmapped()
        assert values.note.text() == "Every sampled value is mapped."
        sample = editor.panels.sample
        await until(lambda: sample.result is not None and sample.result.counts.rejected == 0)
        card = add_change(editor, "Replace text")
        card.move_wanted.emit(-1)
        card.move_wanted.emit(-1)
        assert "After shows" not in values.note.text(), "it isn't right yet"
        QTest.keyClicks(line_of(form.cards[0], "Text"), "n")
        assert "After shows" in values.note.text()

    play(scenario)


def test_what_is_wrong_keeps_the_change_and_is_not_saved(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        QTest.keyClick(go(editor, "customerId", "change"), Qt.Key.Key_Return)
        form = panel(editor).form
        await until(form.isVisible)
        line = line_of(add_change(editor, "Replace text"), "Text")
        QTest.keyClicks(line, "0")
        before = editor.edited.transform()
        editor.ui.tabs.setCurrentWidget(editor.ui.filter_tab)
        line.clear()
        line.textEdited.emit("")
        assert editor.edited.transform() == before
        editor.saving.save(run=False)
        assert "customerId isn't right yet" in editor.banner.text
        assert editor.ui.tabs.currentWidget() is editor.ui.fields_tab
        assert editor.changed

    play(scenario)


def test_nothing_is_undone_out_of_sight(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        tabs = editor.ui.tabs
        tabs.setCurrentWidget(editor.ui.filter_tab)
        editor.panels.filter.expression.setPlainText("notes = 'x'")
        tabs.setCurrentWidget(editor.ui.rules_tab)
        editor.undo_stack.undo()
        assert tabs.currentWidget() is editor.ui.filter_tab
        assert editor.panels.filter.expression.toPlainText() == ""
        tabs.setCurrentWidget(editor.ui.fields_tab)
        editor.undo_stack.redo()
        assert tabs.currentWidget() is editor.ui.filter_tab
        assert editor.edited.transform().filter == "notes = 'x'"

    play(scenario)


def test_fields_are_moved_also_while_a_search_hides_some(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        fields = panel(editor)
        model = fields.model
        places = model.mimeData([model.index_of("customerId")])
        move = Qt.DropAction.MoveAction
        model.dropMimeData(places, move, 1, 0, model.index_of("address"))
        assert [one.key for one in fields.lines if not one.parent][:3] == [
            "name",
            "address",
            "customerId",
        ]
        editor.undo_stack.undo()
        fields.search.setText("n")
        await until(lambda: [one.key for one in model.lines] == ["name", "notes"])
        fields.tree.choose(["notes"])
        QTest.keyClick(fields.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        order = [one.key for one in fields.lines if not one.parent]
        assert order == ["customerId", "notes", "name", "address", "tags"]

    play(scenario)


def test_what_is_said_of_members_comes_back_with_their_table(play: Play) -> None:  # noqa: F811
    async def scenario(editor: SyncEditor) -> None:
        commands, sample = panel(editor).commands, editor.panels.sample

        def line(key: str) -> Line:
            return next(one for one in panel(editor).lines if one.key == key)

        commands.set_nested([line("tags")], Nested.CHILD_TABLE)
        commands.rename(line("tags[]"), "label")
        commands.set_type([line("tags[]")], FieldType.TEXT)
        before = editor.edited.transform()
        commands.set_nested([line("tags")], Nested.JSON)
        assert "tags[]" not in editor.edited.transform().model_dump_json()
        await until(lambda: sample.result is not None and not sample.result.children)
        assert sample.fault is None
        commands.set_nested([line("tags")], Nested.CHILD_TABLE)
        assert editor.edited.transform() == before
        editor.undo_stack.undo()
        editor.undo_stack.undo()
        assert editor.edited.transform() == before

    play(scenario)
