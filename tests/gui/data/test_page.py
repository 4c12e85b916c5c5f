"""The place Data: tables, rows, search, detail; read anew when a run ends."""

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from migrateiq_desktop.gui.places import Place, ShowTable
from migrateiq_desktop.gui.tables.titles import alignment
from migrateiq_desktop.gui.theme import Token, color
from migrateiq_desktop.model.run import RunStatus
from tests.gui.runs.samples import make_run
from tests.gui.runs.stage import live

from .stage import DataStage

COLUMNS = "id INTEGER, name TEXT, paid BOOLEAN, at DATETIME, sum REAL"
ROWS = [
    (1, "Ada", 1, "2013-01-01T05:00:00Z", 1.5),
    (2, None, 0, None, None),
    (3, "a\u202eb\nc", None, "2013-01-03T05:00:00Z", 3.0),
]


def _cells(stage: DataStage, row: int) -> list[str]:
    model = stage.page.rows
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def _tables(stage: DataStage) -> list[tuple[str, str]]:
    model = stage.page.tables
    return [
        (str(model.index(row, 0).data()), str(model.index(row, 1).data()))
        for row in range(model.rowCount())
    ]


def test_tables_and_rows(stage: DataStage, qt_loop: qasync.QEventLoop) -> None:
    stage.load("contacts", COLUMNS, ROWS)
    stage.load("airlines", "carrier TEXT", [("AA",)] * 1_234)

    async def scenario() -> None:
        page = await stage.open()
        assert _tables(stage) == [("airlines", "1,234"), ("contacts", "3")]
        assert page.header._subtitle.whole_text == "2 tables · 1,237 rows in data.sqlite"
        assert page.form.row_count.text() == "1,234 rows"
        page.table_list.selectRow(1)
        await stage.settle()
        assert _cells(stage, 0) == ["1", "Ada", "true", "2013-01-01T05:00:00Z", "1.5"]
        assert _cells(stage, 1) == ["2", "∅", "false", "∅", "∅"]
        assert _cells(stage, 2)[1:3] == ["a\\u202eb\\nc", "∅"]
        null = page.rows.index(1, 1)
        assert null.data(Qt.ItemDataRole.ForegroundRole) == color(Token.MUTED)
        assert null.data(Qt.ItemDataRole.ToolTipRole) == "null: no value"
        horizontal, tip = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
        assert page.rows.headerData(0, horizontal, tip) == "id: INTEGER (whole number)"
        right = alignment(numeric=True)
        alignments = [
            page.rows.headerData(at, horizontal, Qt.ItemDataRole.TextAlignmentRole) == right
            for at in range(5)
        ]
        assert alignments == [True, False, False, False, True]

    qt_loop.run_until_complete(scenario())


def test_many_rows_are_read_page_by_page(stage: DataStage, qt_loop: qasync.QEventLoop) -> None:
    stage.load("flights", "id INTEGER", [(at,) for at in range(20_000)])

    async def scenario() -> None:
        page = await stage.open()
        bar = page.row_table.verticalScrollBar()
        bar.setValue(bar.maximum())
        await stage.settle()
        assert _cells(stage, 19_999) == ["19999"]
        top = page.row_table.rowAt(0)
        assert _cells(stage, top) == [str(top)]

    qt_loop.run_until_complete(scenario())


def test_search(stage: DataStage, qt_loop: qasync.QEventLoop) -> None:
    stage.load("contacts", COLUMNS, ROWS)
    stage.load("other", COLUMNS, ROWS)

    async def scenario() -> None:
        page = await stage.open()
        page.search.setText("Ada")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        assert page.form.row_count.text() == "Searching…"
        await stage.settle()
        assert page.form.row_count.text() == "1 of 3 rows"
        assert _cells(stage, 0)[0] == "1"
        page.search.setText("nobody")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        await stage.settle()
        assert page.form.rows_stack.currentIndex() == 1
        page.table_list.selectRow(1)
        await stage.settle()
        assert page.search.text() == ""
        assert page.form.row_count.text() == "3 rows"
        assert page.form.rows_stack.currentIndex() == 0

    qt_loop.run_until_complete(scenario())


def test_a_row_field_by_field(stage: DataStage, qt_loop: qasync.QEventLoop) -> None:
    stage.load("contacts", COLUMNS, ROWS)

    async def scenario() -> None:
        page = await stage.open()
        page.row_table.setFocus()
        QTest.keyClick(page.row_table, Qt.Key.Key_Down)
        QTest.keyClick(page.row_table, Qt.Key.Key_Down)
        QTest.keyClick(page.row_table, Qt.Key.Key_Return)
        assert page.form.detail_card.isVisible()
        detail = page.detail
        assert [str(detail.model.index(at, 0).data()) for at in range(2)] == ["id", "name"]
        detail.fields.selectRow(1)
        assert detail.value.toPlainText() == "a\\u202eb\nc"
        detail.copy.click()
        assert QGuiApplication.clipboard().text() == "a\u202eb\nc"
        page.row_table.selectRow(1)
        await stage.settle()
        assert detail.value.toPlainText() == "∅"
        page.leave_mode()
        assert not page.form.detail_card.isVisible()

    qt_loop.run_until_complete(scenario())


def test_when_a_run_ends_the_tables_are_read_anew(
    stage: DataStage, qt_loop: qasync.QEventLoop
) -> None:
    stage.load("contacts", COLUMNS, ROWS)

    async def scenario() -> None:
        page = await stage.open()
        page.row_table.selectRow(1)
        stage.load("contacts", COLUMNS + ", city TEXT", [(*row, "Zürich") for row in ROWS * 2])
        stage.load("new", "a TEXT", [])
        run = make_run(1, RunStatus.PENDING)
        stage.runs.report(live(run, 3))
        await stage.settle()
        assert len(_tables(stage)) == 1
        stage.runs.end(1, RunStatus.SUCCESS)
        await stage.settle()
        assert _tables(stage) == [("contacts", "6"), ("new", "0")]
        assert _cells(stage, 5)[-1] == "Zürich"
        assert page.form.column_count.text() == "6 columns"

    qt_loop.run_until_complete(scenario())


def test_a_table_that_grew_keeps_what_is_chosen(
    stage: DataStage, qt_loop: qasync.QEventLoop
) -> None:
    stage.load("contacts", COLUMNS, ROWS)

    async def scenario() -> None:
        page = await stage.open()
        page.row_table.selectRow(2)
        stage.load("contacts", COLUMNS, [*ROWS, *ROWS])
        await page.refresh()
        await stage.settle()
        assert page.form.row_count.text() == "6 rows"
        assert page.row_table.currentIndex().row() == 2

    qt_loop.run_until_complete(scenario())


def test_another_place_can_ask_for_a_table(stage: DataStage, qt_loop: qasync.QEventLoop) -> None:
    stage.load("a", COLUMNS, ROWS)
    stage.load("b", COLUMNS, ROWS[:1])

    async def scenario() -> None:
        page = await stage.open()
        await page.show_target(ShowTable("b"))
        await stage.settle()
        assert page.form.table_name.text() == "b"
        assert [index.row() for index in page.table_list.selectionModel().selectedRows()] == [1]
        assert page.form.row_count.text() == "1 row"

    qt_loop.run_until_complete(scenario())


def test_a_table_that_has_gone_is_said(stage: DataStage, qt_loop: qasync.QEventLoop) -> None:
    stage.load("contacts", COLUMNS, ROWS)

    async def scenario() -> None:
        page = await stage.open()
        stage.paths.data.unlink()
        page.search.setText("x")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        await stage.settle()
        assert "contacts" in page.banner.text
        await page.refresh()
        await stage.settle()
        assert page.form.stack.currentIndex() == 1

    qt_loop.run_until_complete(scenario())


def test_without_data_the_page_teaches(stage: DataStage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        page = await stage.open()
        asked: list[object] = []
        page.navigation_requested.connect(lambda place, _target: asked.append(place))
        labels = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
        assert "Nothing is loaded yet" in labels
        assert not page.search.isVisible()
        for one in page.findChildren(QAbstractButton):
            if one.text() == "Go to &Syncs":
                one.click()
        assert asked == [Place.SYNCS]

    qt_loop.run_until_complete(scenario())


def test_everything_has_a_name(stage: DataStage, qt_loop: qasync.QEventLoop) -> None:
    stage.load("<b>contacts</b>", '"<i>id</i>" INTEGER', [(1,)])

    async def scenario() -> None:
        page = await stage.open()
        page.details.setChecked(True)
        await stage.settle()
        tip = page.rows.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert tip == (
            '<p style="white-space: pre-wrap">&lt;i&gt;id&lt;/i&gt;: INTEGER (whole number)</p>'
        )
        for one in page.findChildren(QLabel):
            assert one.textFormat() is Qt.TextFormat.PlainText or not one.text()
        named = 0
        for widget in page.findChildren(QWidget):
            focusable = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
            if focusable and widget.isVisibleTo(page) and not widget.objectName().startswith("qt_"):
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget
                named += 1
        assert named >= 6

    qt_loop.run_until_complete(scenario())


def test_after_release_nothing_is_heard(stage: DataStage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        page = await stage.open()
        page.release()
        page.release()
        assert stage.runs.callbacks == []

    qt_loop.run_until_complete(scenario())
