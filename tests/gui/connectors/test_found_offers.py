from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.connectors.found_offers import child_offers, offer_found
from migrateiq_desktop.gui.connectors.stream_draft import StreamDraft
from migrateiq_desktop.gui.connectors.stream_findings import with_found
from migrateiq_desktop.gui.connectors.stream_form import StreamForm
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.parents import Parent
from tests.gui.connectors.samples import FOUND_STREAM, a_discovery

NEW = StreamDraft(name="orders", path="/orders")


def shown(qtbot: QtBot) -> StreamForm:
    form = StreamForm()
    qtbot.addWidget(form)
    form.resize(360, 900)
    form.show()
    filled = with_found(NEW, FOUND_STREAM)
    form.show_draft(NEW)
    form.show_found(filled)
    offer_found(form, filled, a_discovery())
    return form


def test_each_field_says_why_and_what_else_it_could_be(qtbot: QtBot, theme: Theme) -> None:
    form = shown(qtbot)

    assert {name: note.text for name, note in form.notes.items()} == {
        "data_selector": "found: a list of 2 objects",
        "paginator": "found: next holds a cursor",
        "primary_key": "found: unique in 2 of 2",
        "incremental": "found: a moment, ascending",
    }
    assert form.notes["data_selector"].others == ("included · 1 record",)
    assert form.notes["paginator"].others == ("page number “page”",)
    assert form.notes["primary_key"].others == ("number, line",)
    assert form.notes["incremental"].others == ("everything",)


def test_a_candidate_that_is_chosen_is_a_persons_word(qtbot: QtBot, theme: Theme) -> None:
    form = shown(qtbot)
    assert form.read().own == frozenset()
    for name in ("data_selector", "paginator", "primary_key", "incremental"):
        with qtbot.waitSignal(form.changed):
            form.notes[name].choose(0)

    stream = form.read()
    assert stream.own == {"data_selector", "paginator", "primary_key", "incremental"}
    assert (stream.data_selector, stream.primary_key) == ("included", "number, line")
    assert stream.paginator.style == "page_number"
    assert stream.cursor_path == ""


def test_a_collection_below_each_record_becomes_a_stream() -> None:
    added: list[StreamDraft] = []
    offers = child_offers(NEW, a_discovery(), added.append)
    assert [caption for caption, _ in offers] == ["lines_url"]
    offers[0][1]()

    made, problems = added[0].check()
    assert problems == ()
    assert made is not None
    assert (made.name, made.path) == ("orders_lines", "/orders/{id}/lines")
    assert made.parent == Parent(resource="orders", params={"id": "id"}, include=("id",))
