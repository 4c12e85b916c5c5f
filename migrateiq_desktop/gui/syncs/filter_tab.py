"""The Filter tab: an expression, how many sampled records pass, and a builder of conditions."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import as_code, button, label, set_kind
from migrateiq_desktop.gui.widgets.choice_name import name_choice
from migrateiq_desktop.model.sampling import SampleMapped

from .edited_sync import EditedSync
from .filter_conditions import Condition, Operator, joined
from .live_sample import LiveSample

_LINES = 4
_MARGIN = 16


class FilterTab(QWidget):
    """Changes the filter of the stream that is edited."""

    def __init__(
        self, edited: EditedSync, sample: LiveSample, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edited = edited
        self._sample = sample
        self.expression = QPlainTextEdit()
        as_code(self.expression)
        self.expression.setTabChangesFocus(True)
        self.expression.setPlaceholderText("dep_delay > 0 AND carrier IN ('UA', 'AA')")
        self.expression.setAccessibleName(translate("syncs", "Records that are loaded"))
        self.count = label("", wrap=True)
        self.field = _combo(translate("syncs", "Field"), editable=True)
        self.operator = _combo(translate("syncs", "Comparison"))
        self.value = _combo(translate("syncs", "Value"), editable=True)
        self.word = _combo(translate("syncs", "Joined by"))
        for operator in Operator:
            self.operator.addItem(_operator_text(operator), operator)
        self.word.addItem(translate("syncs", "and"), "AND")
        self.word.addItem(translate("syncs", "or"), "OR")
        self.add = button(translate("syncs", "Add condition"), self._on_add, icon_name="add")
        self._build()
        self.expression.textChanged.connect(self._on_typed)
        self.field.currentTextChanged.connect(lambda _text: self._offer_values())
        self.operator.currentIndexChanged.connect(lambda _at: self._enable())
        edited.changed.connect(self._show)
        sample.sampled.connect(self._show_count)
        sample.mapped.connect(self._on_mapped)
        sample.late.connect(self._on_late)
        self._enable()

    def _build(self) -> None:
        about = label(
            translate(
                "syncs",
                "Only records for which this is true are loaded; the others are counted as left"
                " out. It sees the new names and the converted values.",
            ),
            "muted",
            wrap=True,
        )
        self.expression.setFixedHeight(self.expression.fontMetrics().lineSpacing() * _LINES + 20)
        builder = QHBoxLayout()
        builder.setSpacing(8)
        self.joined_by = label(translate("syncs", "Add"), "muted")
        for control in (self.joined_by, self.word, self.field, self.operator, self.value):
            builder.addWidget(control)
        builder.setStretchFactor(self.field, 3)
        builder.setStretchFactor(self.value, 3)
        inside = QWidget()
        inside.setProperty("role", "canvas")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(10)
        layout.addWidget(about)
        layout.addWidget(self.expression)
        layout.addWidget(self.count)
        layout.addLayout(builder)
        # a line of its own: large letters need the room
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        # large letters may need more height than there is
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _show(self) -> None:
        text = self._edited.transform().filter or ""
        if text != self.expression.toPlainText().strip():
            with QSignalBlocker(self.expression):
                self.expression.setPlainText(text)
        self.setEnabled(self._edited.stream is not None)
        self.word.setVisible(bool(text))
        self._show_count()

    def _on_typed(self) -> None:
        text = self.expression.toPlainText().strip() or None
        changed = self._edited.transform().model_copy(update={"filter": text})
        self._edited.apply(changed, translate("syncs", "Change the filter"), merge="filter")

    def _on_mapped(self) -> None:
        result = self._sample.result
        names = [] if result is None else [column.name for column in result.columns]
        shown = [self.field.itemText(at) for at in range(self.field.count())]
        if names and names != shown:
            text = self.field.currentText()
            with QSignalBlocker(self.field):
                self.field.clear()
                self.field.addItems(names)
                self.field.setEditText(text)
        self._offer_values()
        self._show_count()

    def _on_late(self) -> None:
        self.count.setText(translate("syncs", "Mapping the records…"))
        set_kind(self.count, None)

    def _show_count(self) -> None:
        fault = self._sample.fault
        if fault is not None:
            self.count.setText(f"{said(fault.sentence())} {said(fault.next_step)}".strip())
        else:
            self.count.setText(_passing(self._sample.result))
        set_kind(self.count, None if fault is None else Kind.BAD)

    def _offer_values(self) -> None:
        """The values that were seen most often in the field."""
        result, text = self._sample.result, self.value.currentText()
        sources = {} if result is None else _sources(result)
        field = self._sample.field(sources.get(self.field.currentText(), ""))
        with QSignalBlocker(self.value):
            self.value.clear()
            self.value.addItems([] if field is None else [one.text for one in field.values])
            self.value.setEditText(text)

    def _enable(self) -> None:
        operator = Operator(self.operator.currentData())
        self.value.setEnabled(operator.takes_value)

    def _on_add(self) -> None:
        name = self.field.currentText().strip()
        if not name:
            self.field.setFocus()
            return
        result = self._sample.result
        types = {} if result is None else {one.name: one.type for one in result.columns}
        operator = Operator(self.operator.currentData())
        condition = Condition(name, operator, self.value.currentText(), types.get(name))
        before, word = self.expression.toPlainText(), str(self.word.currentData())
        self.expression.setPlainText(joined(before, condition.expression(), word))


def _passing(result: SampleMapped | None) -> str:
    if result is None:
        return translate("syncs", "Read records below to see how many pass.")
    counts = result.counts
    read, loaded = number(counts.read), number(counts.loaded)
    if counts.rejected:
        # also by a filter that can't compare: those don't pass
        text = translate("syncs", "{0} of {1} sampled records are loaded, {2} are rejected")
        return text.format(loaded, read, number(counts.rejected))
    return translate("syncs", "{0} of {1} sampled records pass").format(loaded, read)


def _sources(result: SampleMapped) -> dict[str, str]:
    return {
        column.name: source for column, source in zip(result.columns, result.sources, strict=True)
    }


def _operator_text(operator: Operator) -> str:
    texts = {
        Operator.ONE_OF: translate("syncs", "is one of"),
        Operator.CONTAINS: translate("syncs", "contains"),
        Operator.BEGINS: translate("syncs", "begins with"),
        Operator.FILLED: translate("syncs", "is filled"),
        Operator.EMPTY: translate("syncs", "is empty"),
    }
    return texts.get(operator, operator.value)


def _combo(name: str, *, editable: bool = False) -> QComboBox:
    made = QComboBox()
    made.setEditable(editable)
    name_choice(made, name)
    if editable:
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.setMinimumContentsLength(8)
        edit = made.lineEdit()
        if edit is not None:
            edit.setAccessibleName(name)
            edit.setPlaceholderText(name)
    return made
