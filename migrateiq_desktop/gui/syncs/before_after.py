"""Sampled records side by side: as received, and as the mapping would load them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.connectors.preview_model import PreviewModel, preview_view
from migrateiq_desktop.gui.connectors.preview_table import PreviewTable
from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    Banner,
    ButtonKind,
    Card,
    ElidedLabel,
    EmptyState,
    Table,
    button,
    icon_button,
    set_kind,
)
from migrateiq_desktop.gui.widgets.choice_name import name_choice

from .live_sample import LiveSample
from .sample_table import after_table, before_table, child_table, shown_places
from .sample_texts import after_summary, before_summary

_WIDEST_COLUMN = 240
_REASON_COLUMN = 200
_LEAST_HEIGHT = 240


class BeforeAfter(QWidget):
    """Follows a `LiveSample`. The tables scroll together; a row chosen in one is in both."""

    def __init__(self, sample: LiveSample, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample = sample
        self._places: Sequence[int] = ()
        self._columns: dict[Table, tuple[str, ...]] = {}
        self.banner = Banner()
        self._before, self.before = preview_view(self, translate("syncs", "Records as received"))
        self._after, self.after = preview_view(
            self, translate("syncs", "Records as they would be loaded")
        )
        self.before_about = ElidedLabel("", "muted")
        self.after_about = ElidedLabel("", "muted")
        self.only_failing = QCheckBox(translate("syncs", "Only failing"))
        self.tables = QComboBox()
        name_choice(self.tables, translate("syncs", "Table"))
        again = translate("syncs", "Read the records again")
        self.again = icon_button("refresh", again, sample.read)
        self.stack = QStackedWidget()
        self._build()
        self._level_heads()
        self._connect()
        self._on_sampled()

    def _build(self) -> None:
        before, after = Card(translate("syncs", "Before"), padded=False), Card("", padded=False)
        after.set_heading(translate("syncs", "After"))
        for card, about, controls, table in (
            (before, self.before_about, (self.again,), self.before),
            (after, self.after_about, (self.tables, self.only_failing), self.after),
        ):
            card.add_to_head(about)
            for control in controls:
                card.add_to_head(control)
            card.body.addWidget(table)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(14)
        both.setChildrenCollapsible(False)
        both.addWidget(before)
        both.addWidget(after)
        both.setSizes([1000, 1000])
        self.stack.addWidget(self._hint())
        self.stack.addWidget(both)
        self.both = both
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addWidget(self.stack, 1)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def _hint(self) -> QWidget:
        text = translate("syncs", "Read {0} records").format(number(self._sample.limit))
        self.read = button(text, self._sample.read, icon_name="preview")
        self.cancel = button(
            translate("syncs", "Stop"), self._sample.stop_reading, kind=ButtonKind.QUIET
        )
        self.hint = EmptyState("preview", "", self.read, self.cancel)
        card = Card()
        card.body.addWidget(self.hint)
        return card

    def _connect(self) -> None:
        self._sample.sampled.connect(self._on_sampled)
        self._sample.mapped.connect(self._on_mapped)
        self._sample.late.connect(self._on_late)
        self._sample.field_shown.connect(self.show_field)
        self.only_failing.toggled.connect(self._fill)
        self.tables.activated.connect(self._fill)
        for one, other in ((self.before, self.after), (self.after, self.before)):
            one.verticalScrollBar().valueChanged.connect(
                lambda value, to=other: self._scroll(to, value)
            )
            one.selectionModel().currentRowChanged.connect(
                lambda index, _before, to=other: self._choose(to, index.row())
            )

    def changeEvent(self, event: QEvent) -> None:
        """Both heads are as high as the button in one of them."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._level_heads()

    def _level_heads(self) -> None:
        for about in (self.before_about, self.after_about):
            about.setMinimumHeight(self.again.sizeHint().height())

    def show_field(self, source: str) -> None:
        """Scroll both tables so that this field's column is the first that is seen."""
        result = self._sample.result
        column = ""
        if result is not None and source in result.sources:
            column = result.columns[result.sources.index(source)].name
        for table, name in ((self.before, source), (self.after, column)):
            names = self._columns.get(table, ())
            if name in names:
                at = names.index(name)
                header = table.horizontalHeader()
                table.horizontalScrollBar().setValue(header.sectionPosition(at))

    def _on_sampled(self) -> None:
        sample = self._sample
        there = sample.taken is not None and bool(sample.taken.records)
        if not there:
            self._columns.clear()
        self.stack.setCurrentIndex(1 if there else 0)
        self.read.setVisible(not sample.busy)
        self.cancel.setVisible(sample.busy)
        self.hint.set_sentence(_hint_text(sample))
        self.before_about.set_text("" if sample.taken is None else before_summary(sample.taken))
        if sample.failure is not None:
            show_failure(self.banner, sample.failure)
        else:
            self.banner.hide()
        self._fill()

    def _on_mapped(self) -> None:
        sample = self._sample
        if sample.fault is not None:
            show_failure(self.banner, sample.fault)
        elif sample.result is not None and sample.result.warnings:
            more = sample.result.warnings[1:]
            self.banner.show_message(
                Kind.CAUTION, sample.result.warnings[0], details="\n".join(more)
            )
        elif sample.failure is None:
            self.banner.hide()
        self._offer_tables()
        self._fill()

    def _on_late(self) -> None:
        """No number of another mapping passes for one of this."""
        self.after_about.set_text(translate("syncs", "Mapping the records…"))

    def _offer_tables(self) -> None:
        result = self._sample.result
        children = () if result is None else result.children
        with QSignalBlocker(self.tables):
            chosen = self.tables.currentData()
            self.tables.clear()
            self.tables.addItem(translate("syncs", "Records"), "")
            for child in children:
                text = translate("syncs", "{0} ({1})").format(child.table, number(child.count))
                self.tables.addItem(text, child.table)
            self.tables.setCurrentIndex(max(self.tables.findData(chosen), 0))
        self.tables.setVisible(bool(children))

    def _fill(self) -> None:
        sample = self._sample
        if sample.taken is None:
            self._put(self._before, self.before, PreviewTable())
            self._put(self._after, self.after, PreviewTable())
            return
        result = sample.result
        failing = self.only_failing.isChecked()
        self._places = shown_places(sample.taken, result, only_failing=failing)
        self._put(self._before, self.before, before_table(sample.taken, result, self._places))
        self._put(self._after, self.after, self._after_content())
        self.after_about.set_text("" if result is None else after_summary(result))
        rejected = result is not None and result.counts.rejected > 0
        set_kind(self.after_about, Kind.BAD if sample.fault is not None else None)
        self.only_failing.setEnabled(rejected or failing)

    def _after_content(self) -> PreviewTable:
        result = self._sample.result
        chosen = self.tables.currentData()
        for child in () if result is None else result.children:
            if child.table == chosen:
                return child_table(child)
        return after_table(result, self._places, translate("syncs", "left out"))

    def _put(self, model: PreviewModel, table: Table, content: PreviewTable) -> None:
        """Other content at the same place; columns that are new get a width of their own."""
        down, across = table.verticalScrollBar().value(), table.horizontalScrollBar().value()
        chosen = table.currentIndex().row()
        model.set_table(content)
        names = tuple(column.name for column in content.columns)
        if names != self._columns.get(table):
            self._columns[table] = names
            table.resizeColumnsToContents()
            for at in range(len(names)):
                table.setColumnWidth(at, min(table.columnWidth(at) + 12, _WIDEST_COLUMN))
        for name in self._failing_columns() if names and table is self.after else ():
            # what is about the whole record stands in the first
            at = names.index(name) if name in names else 0
            table.setColumnWidth(at, max(table.columnWidth(at), _REASON_COLUMN))
        if 0 <= chosen < model.rowCount():
            with QSignalBlocker(table.selectionModel()):
                table.setCurrentIndex(model.index(chosen, 0))
        table.verticalScrollBar().setValue(down)
        table.horizontalScrollBar().setValue(across)

    def _failing_columns(self) -> set[str]:
        """Where reasons stand: they are longer than values."""
        rows = () if self._sample.result is None else self._sample.result.rows
        return {failed.column or "" for row in rows for failed in row.failed}

    def _scroll(self, table: Table, value: int) -> None:
        if not self.tables.currentData():
            table.verticalScrollBar().setValue(value)

    def _choose(self, table: Table, row: int) -> None:
        there = not self.tables.currentData() and 0 <= row < table.model().rowCount()
        if there and table.currentIndex().row() != row:
            across = table.horizontalScrollBar().value()
            table.setCurrentIndex(table.model().index(row, 0))
            table.horizontalScrollBar().setValue(across)


def _hint_text(sample: LiveSample) -> str:
    if sample.busy:
        text = translate("syncs", "Reading records… {0} so far")
        return text.format(number(sample.read_so_far))
    if sample.taken is not None:
        return translate("syncs", "The stream has no records by now.")
    return translate(
        "syncs",
        "See what the mapping does to real records, while you type: as they come, as they would be"
        " loaded, and why some can't be.",
    )
