from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.connectors.connector_draft import ConnectorDraft
from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.gui.connectors.stream_draft import STYLES, StreamDraft, parameters_of
from migrateiq_desktop.gui.connectors.stream_editor import StreamEditor
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.paginators import CursorPaginator, OffsetPaginator
from tests.gui.connectors.real_services import choose, click, type_into

DRAFT = ConnectorDraft(
    streams=tuple(
        StreamDraft.of(stream)
        for stream in (
            Stream(
                name="flights",
                path="/flights",
                params={"year": 2013},
                headers={"Accept": "text/*"},
                primary_key=("a", "b"),
                paginator=CursorPaginator(cursor_path="meta.next"),
            ),
            Stream(name="search", method="POST", json_body={"q": 1}),
        )
    )
)


def shown(qtbot: QtBot) -> StreamEditor:
    editor = StreamEditor()
    beside = editor.layout()
    assert beside is not None
    beside.addWidget(editor.list)
    qtbot.addWidget(editor)
    editor.resize(380, 900)
    editor.show_draft(DRAFT)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


def streams(editor: StreamEditor) -> tuple[StreamDraft, ...]:
    return editor.read_into(ConnectorDraft()).streams


def test_looking_through_the_streams_changes_nothing(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot)
    with qtbot.assertNotEmitted(editor.changed):
        for row in (1, 0, 1):
            editor.list.ui.list.setCurrentRow(row)

    assert streams(editor) == DRAFT.streams


def test_each_style_shows_exactly_its_parameters(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot)
    for style in STYLES:
        choose(editor.form.ui.paginator, style)
        wanted = (*parameters_of(style), "has_more_path", "maximum_pages")
        assert editor.form.paginator.shown_parameters() == wanted
        lines = editor.form.findChildren(QLineEdit)
        visible = [one for one in lines if one.objectName().startswith("pagin") and one.isVisible()]
        assert visible == [editor.form.paginator.field(name) for name in wanted]

    choose(editor.form.ui.paginator, "cursor")
    assert editor.form.paginator.field("cursor_path").text() == "meta.next"


def test_what_was_found_of_a_stream_isnt_said_of_the_next(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot)
    for note in editor.form.notes.values():
        note.show_found("found: a list of 20 objects")
    editor.add(StreamDraft(name="orders"))
    assert {note.text for note in editor.form.notes.values()} == {""}


def test_a_stream_is_added_changed_and_removed(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot)
    click(editor.list.ui.add)
    assert editor.form.ui.path.hasFocus()
    assert editor.list.ui.list.currentItem().text() == "(new stream)"
    QTest.keyClicks(editor.form.ui.name, "planes")
    assert editor.list.ui.list.currentItem().text() == "planes"
    choose(editor.form.ui.paginator, "offset")
    type_into(editor.form.paginator.field("limit"), "50")
    made, problems = streams(editor)[2].check()
    assert problems == ()
    assert made == Stream(name="planes", paginator=OffsetPaginator(limit=50))

    editor.list.ui.list.setFocus()
    QTest.keyClick(editor.list.ui.list, Qt.Key.Key_Delete)
    assert streams(editor) == DRAFT.streams
    assert editor.current_name == "search"


def test_a_new_name_follows_the_path_until_it_is_typed(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot)
    click(editor.list.ui.add)
    QTest.keyClicks(editor.form.ui.path, "/flights")
    assert editor.list.ui.list.currentItem().text() == "flights"
    assert streams(editor)[2] == StreamDraft(name="flights", path="/flights")
    QTest.keyClick(editor.form.ui.path, Qt.Key.Key_Tab)
    assert editor.form.ui.name.hasFocus()

    type_into(editor.form.ui.name, "mine")
    type_into(editor.form.ui.path, "/planes")
    assert editor.form.ui.name.text() == "mine"

    editor.list.ui.list.setCurrentRow(0)
    type_into(editor.form.ui.path, "/other")
    assert editor.form.ui.name.text() == "flights"


def test_the_body_shows_with_post_only(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot)
    assert not editor.form.ui.body_part.isVisible()
    editor.list.ui.list.setCurrentRow(1)
    assert editor.form.ui.body_part.isVisible()
    assert '"q": 1' in editor.form.ui.body.toPlainText()


def test_a_problem_leads_to_its_stream_and_field(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot)
    found = Problem("streams.1.paginator.maximum_pages", ProblemKind.WHOLE_NUMBER)

    control = editor.show_problems([found])

    assert editor.list.ui.list.currentRow() == 1
    assert control is not None
    assert control.objectName() == "paginator_auto_maximum_pages"
    assert control.property("invalid") == "true"
    assert control.accessibleDescription() == "A whole number, please."
