from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.connectors.discovery_texts import LONGEST_BODY, response_text
from migrateiq_desktop.gui.connectors.stream_panel import StreamPanel
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.discovered import ReceivedResponse
from migrateiq_desktop.model.errors import SourceError
from tests.gui.connectors.samples import a_discovery


def shown(qtbot: QtBot) -> StreamPanel:
    panel = StreamPanel()
    qtbot.addWidget(panel)
    panel.resize(520, 660)
    panel.show()
    return panel


def test_what_was_seen_is_shown_in_every_tab(qtbot: QtBot, theme: Theme) -> None:
    panel = shown(qtbot)
    panel.show_busy("orders")
    assert panel.ui.busy_page.isVisible()
    panel.show_found(a_discovery())

    assert panel.records.model().rowCount() == 2
    assert panel.ui.left.text().startswith("Page 1 · 2 records · 11 ")
    assert panel.ui.right.text() == "2 fields · 1 with gaps"
    rows = panel.schema.model()
    cells = [[rows.index(row, at).data() for at in range(5)] for row in range(2)]
    assert cells == [
        ["id", "whole number", "100 %", "key", ""],
        ["note", "text", "50.0 %", "", '"x"'],
    ]
    assert panel.request.toPlainText() == "GET https://a.example/orders?page=1"
    assert panel.response.toPlainText().splitlines()[0] == "200 OK"
    assert panel.ui.tabs.tabText(4) == "Next pages ✓"
    assert panel.pages.changes == ("first request", "page=2")


def test_an_error_stands_beside_what_came_before_it(qtbot: QtBot, theme: Theme) -> None:
    panel = shown(qtbot)
    error = SourceError("Page 3 is no JSON", next_step="Look at the response.").report()
    panel.show_found(a_discovery().model_copy(update={"error": error, "pages": ()}))
    assert panel.ui.hint_page.isVisible()
    assert panel.banner.text == "Page 3 is no JSON."
    panel.show_found(a_discovery())
    assert not panel.banner.isVisible()
    assert not any("Page 3" in one.text() for one in panel.findChildren(QLabel) if one.isVisible())


def test_a_warning_is_said(qtbot: QtBot, theme: Theme) -> None:
    panel = shown(qtbot)
    panel.show_found(a_discovery().model_copy(update={"warnings": ("It may go on.",)}))
    assert panel.banner.text == "It may go on."
    assert panel.banner.property("kind") == "caution"


def test_that_nothing_came_is_said(qtbot: QtBot, theme: Theme) -> None:
    panel = shown(qtbot)
    found = a_discovery()
    empty = found.pages[0].model_copy(update={"count": 0, "records": ()})
    panel.show_found(found.model_copy(update={"pages": (empty,)}))
    assert "Records at" in panel.banner.text
    assert panel.banner.isVisible()


def test_a_long_body_only_begins() -> None:
    text = response_text(ReceivedResponse(status=200, body="[" + "1," * LONGEST_BODY))
    assert len(text) < 6 * LONGEST_BODY
    assert text.endswith("… the rest isn't shown")
