"""The parent of a stream and the bounds of what is read, in the form."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.gui.connectors.stream_draft import StreamDraft
from migrateiq_desktop.gui.connectors.stream_form import StreamForm
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.connector import Stream
from tests.gui.connectors.controls import nameless, unreachable
from tests.gui.connectors.real_services import type_into

NOTES = Stream.model_validate(
    {
        "name": "notes",
        "path": "/flights/{id}/notes",
        "parent": {"resource": "flights", "params": {"id": "id"}, "include": ["id", "name"]},
        "incremental": {
            "cursor_path": "at",
            "start_param": "from",
            "end_param": "to",
            "initial_value": "2013-01-01",
            "window_seconds": 86400,
        },
    }
)


def shown(qtbot: QtBot, draft: StreamDraft) -> StreamForm:
    form = StreamForm()
    qtbot.addWidget(form)
    form.resize(420, 1200)
    form.show_draft(draft)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def test_a_parent_and_windows_are_shown_and_read_back(qtbot: QtBot, theme: Theme) -> None:
    form = shown(qtbot, StreamDraft.of(NOTES))
    assert form.relation.parent_name.text() == "flights"
    assert form.relation.bounds["window_seconds"].text() == "86400"
    assert form.read().check() == (NOTES, ())
    assert not nameless(form)
    assert not unreachable(form)


def test_a_parent_can_be_typed_and_removed(qtbot: QtBot, theme: Theme) -> None:
    form = shown(qtbot, StreamDraft("notes", "/flights/{id}/notes"))
    relation = form.relation
    assert not relation.include.isVisible()
    with qtbot.waitSignal(form.changed):
        type_into(relation.parent_name, "flights")
    name, field = relation.params.fields[0]
    type_into(name, "id")
    type_into(field, "id")
    type_into(relation.include, "id, name")
    stream, problems = form.read().check()
    assert problems == ()
    assert stream is not None
    assert stream.parent == NOTES.parent
    type_into(relation.parent_name, "")
    stream, _ = form.read().check()
    assert stream is not None
    assert stream.parent is None


def test_what_is_wrong_with_placeholders_is_said_at_the_parent(qtbot: QtBot, theme: Theme) -> None:
    form = shown(qtbot, StreamDraft.of(NOTES))
    problem = Problem("", ProblemKind.OTHER, "the placeholder id is nowhere used")
    assert form.show_problems([problem]) is form.relation.parent_name
    label = form.findChild(QLabel, "parent_problem")
    assert label is not None
    assert label.text() == "The placeholder id is nowhere used"
