"""What names a field by its new name gets to know another one, in the same step."""

import pytest

from migrateiq_desktop.gui.syncs.edited_sync import EditedSync
from migrateiq_desktop.gui.syncs.field_commands import FieldCommands
from migrateiq_desktop.gui.syncs.field_lines import Line, lines_of
from migrateiq_desktop.gui.syncs.field_naming import NamePattern
from migrateiq_desktop.gui.syncs.sync_draft import StreamRow, SyncDraft
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.rules import Reference, Rule
from migrateiq_desktop.model.sampling import FieldShape, SampledField
from migrateiq_desktop.model.transform import Deduplicate, FieldRule, Transform

pytestmark = pytest.mark.usefixtures("qapp")

SEEN = (
    SampledField(path="id", shape=FieldShape.VALUE),
    SampledField(path="at", shape=FieldShape.VALUE),
    SampledField(path="home", shape=FieldShape.OBJECT),
    SampledField(path="home.city", shape=FieldShape.VALUE),
    SampledField(path="home.at", shape=FieldShape.VALUE),
    SampledField(path="home__zip", shape=FieldShape.VALUE),
    SampledField(path="notes", shape=FieldShape.LIST),
    SampledField(path="notes[].at", shape=FieldShape.VALUE),
)
WRITTEN = Transform(
    nested=Nested.CHILD_TABLE,
    fields=(
        FieldRule(name="sum", expression="id + at"),
        FieldRule(source="home.at", name="since"),
    ),
    filter="id > 0 AND home.city <> 'at' AND home__zip = since -- id",
    rules=(Rule(field="at", required=True), Rule(field="home.city", required=True)),
    deduplicate=Deduplicate(key=("id", "home__city"), order_by="at"),
)


class Editor:
    """The commands over a sync of two streams, of which the other refers to the first."""

    def __init__(self, transform: Transform = WRITTEN) -> None:
        refers = Transform(
            rules=(Rule(field="owner", reference=Reference(stream="people", field="id")),)
        )
        people = StreamRow("people", transform=transform)
        self.edited = EditedSync()
        self.edited.open(SyncDraft(streams=(people, StreamRow("pets", transform=refers))))
        self.commands = FieldCommands(self.edited, self.edited)
        self.commands.lines = self.lines
        self.left: list[str] = []
        self.commands.left_behind.connect(self.left.append)

    def lines(self) -> tuple[Line, ...]:
        return lines_of(self.edited.transform(), SEEN)

    def line(self, key: str) -> Line:
        return next(one for one in self.lines() if one.key == key)


def test_a_new_name_is_followed_everywhere_in_one_step() -> None:
    editor = Editor()
    assert editor.commands.rename(editor.line("id"), "the key")

    after = editor.edited.transform()
    assert after.filter == "\"the key\" > 0 AND home.city <> 'at' AND home__zip = since -- id"
    assert after.deduplicate == Deduplicate(key=("the key", "home__city"), order_by="at")
    # what an expression of a field sees is the record as received
    assert after.fields[0].expression == "id + at"
    other = editor.edited.draft.streams[1].transform.rules[0].reference
    assert other == Reference(stream="people", field="the key")

    editor.edited.undo_stack.undo()
    assert editor.edited.draft == editor.edited.opened
    assert editor.left == []


def test_what_is_inside_an_object_follows_its_new_name() -> None:
    editor = Editor()
    editor.commands.rename(editor.line("home"), "address")

    after = editor.edited.transform()
    assert after.filter == "id > 0 AND address.city <> 'at' AND home__zip = since -- id"
    assert after.rules[1].field == "address.city"
    assert after.deduplicate == Deduplicate(key=("id", "address__city"), order_by="at")


def test_a_member_of_a_list_is_no_field_of_the_record() -> None:
    editor = Editor()
    editor.commands.rename(editor.line("notes[].at"), "moment")
    editor.commands.use([editor.line("notes[].at")], use=False)

    after = editor.edited.transform()
    assert (after.rules, after.filter) == (WRITTEN.rules, WRITTEN.filter)
    assert after.deduplicate == WRITTEN.deduplicate


def test_names_that_change_places_do_so_at_once() -> None:
    editor = Editor(Transform(filter="id > at", rules=(Rule(field="id", required=True),)))
    editor.commands.rename_by([editor.line("id"), editor.line("at")], NamePattern.UPPER)
    assert editor.edited.transform().filter == "ID > AT"


def test_a_filter_that_nobody_can_read_is_told() -> None:
    editor = Editor(Transform(filter="id > ", rules=(Rule(field="id", required=True),)))
    editor.commands.rename(editor.line("at"), "moment")
    assert editor.left == []

    editor.commands.rename(editor.line("id"), "number")
    assert editor.left == ["id"]
    assert editor.edited.transform().filter == "id > "
    assert editor.edited.transform().rules[0].field == "number"
