"""A thousand fields: no widget a row, and an edit touches what it is about."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.syncs.edited_sync import EditedSync
from migrateiq_desktop.gui.syncs.field_naming import NamePattern, renamed
from migrateiq_desktop.gui.syncs.fields_panel import FieldsPanel
from migrateiq_desktop.gui.syncs.sync_draft import StreamRow, SyncDraft
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.sampling import FieldShape, SampledField
from migrateiq_desktop.model.transform import FieldRule, Transform

MANY = 1_000
SEEN = tuple(
    SampledField(path=f"field{at}", shape=FieldShape.VALUE, filled=1, of=2) for at in range(MANY)
)
HALF = Transform(fields=tuple(FieldRule(source=f"field{at}") for at in range(0, MANY, 2)))


def test_a_thousand_fields_are_edited_in_place(qtbot: QtBot, theme: Theme) -> None:
    edited = EditedSync()
    panel = FieldsPanel(edited)
    qtbot.addWidget(panel)
    panel.show()
    edited.open(SyncDraft("n", "s", streams=(StreamRow("a", transform=HALF),)))
    panel.show_sample(SEEN)
    assert panel.model.rowCount() == MANY
    assert len(panel.tree.viewport().findChildren(QWidget)) < 5

    told: list[tuple[int, int]] = []
    anew: list[None] = []

    def on_changed(first: QModelIndex, last: QModelIndex) -> None:
        told.append((first.row(), last.row()))

    panel.model.dataChanged.connect(on_changed)
    panel.model.modelReset.connect(lambda: anew.append(None))
    assert panel.commands.rename(panel.lines[500], "renamed")
    assert panel.commands.why_not_named(panel.lines[7], "renamed") != ""
    assert panel.commands.why_not_named(panel.lines[7], "other") == ""
    assert (told, anew) == ([(500, 500)], [])
    panel.show_failures({"field9": 4})
    assert told[1:] == [(0, MANY - 1)]

    panel.tree.selectAll()
    panel.commands.rename_by(panel.tree.chosen_lines(), NamePattern.PREFIX, "x_")
    assert len(edited.transform().field_mappings) == MANY // 2
    assert panel.lines[500].target == "x_renamed"
    edited.undo_stack.undo()
    edited.undo_stack.undo()
    assert edited.transform() == HALF
    assert anew == []


def test_a_row_stays_where_it_is_when_others_come_above_it(qtbot: QtBot, theme: Theme) -> None:
    edited = EditedSync()
    panel = FieldsPanel(edited)
    qtbot.addWidget(panel)
    panel.resize(900, 500)
    panel.show()
    edited.open(SyncDraft("n", "s", streams=(StreamRow("a", transform=HALF),)))
    tree, model = panel.tree, panel.model
    tree.choose(["field800"])
    tree.scrollTo(tree.currentIndex(), tree.ScrollHint.PositionAtCenter)
    at = tree.visualRect(model.index_of("field800")).top()
    panel.show_sample(SEEN)
    assert model.rowCount() == MANY
    assert tree.visualRect(model.index_of("field800")).top() == at
    assert [line.key for line in tree.chosen_lines()] == ["field800"]


def test_names_by_a_pattern() -> None:
    names = {
        "customerId": "customer_id",
        "Customer ID": "customer_id",
        "HTTPStatus": "http_status",
        "address__zipCode": "address__zip_code",
        "already_so": "already_so",
        "naïve-Name": "naïve_name",
        "--": "--",
    }
    assert {name: renamed(name, NamePattern.SNAKE_CASE) for name in names} == names
    assert renamed("src_id", NamePattern.STRIP_PREFIX, "src_") == "id"
    assert renamed("src_", NamePattern.STRIP_PREFIX, "src_") == "src_"
    assert renamed("id", NamePattern.PREFIX, "src_") == "src_id"
    assert renamed("iD", NamePattern.UPPER) == "ID"
