"""Which fields would go into which columns of the table that is there: to be ticked and applied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import counted, percent, translate
from migrateiq_desktop.gui.tables.titles import RIGHT
from migrateiq_desktop.gui.theme import mono_font
from migrateiq_desktop.gui.widgets import ButtonKind, EmptyState, button, label, resize_to_text
from migrateiq_desktop.model.suggestions import MappingSuggestion, SuggestionReason

from .texts import field_type

_LEAST_WIDTHS = (170, 150, 110, 60)
_SURENESS = 3
"""The column that says how sure one is."""
_SURE = 0.75
"""From here on a suggestion is ticked."""


class SuggestDialog(QDialog):
    """Nothing changes until `applied`."""

    applied = Signal(list)
    """The suggestions that were ticked."""

    def __init__(
        self, table: str, suggestions: Sequence[MappingSuggestion], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._suggestions = suggestions
        self.setWindowTitle(translate("syncs", "Suggest mapping"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_to_text(self, 820, 460)
        self.list = QTreeWidget()
        self.list.setAccessibleName(translate("syncs", "Suggestions"))
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels(
            [
                translate("syncs", "Field"),
                translate("syncs", "Column of {0}").format(table),
                translate("syncs", "Type"),
                translate("syncs", "Sure"),
                translate("syncs", "Why"),
            ]
        )
        self.list.headerItem().setTextAlignment(_SURENESS, Qt.AlignmentFlag(RIGHT))
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.apply = button("", self._on_apply, kind=ButtonKind.PRIMARY)
        self.items = [self._item(one) for one in suggestions]
        self.list.addTopLevelItems(self.items)
        if self.items:
            self.list.setCurrentItem(self.items[0])
        for column in range(self.list.columnCount() - 1):
            self.list.resizeColumnToContents(column)
            width = self.list.columnWidth(column) + 2 * self.fontMetrics().averageCharWidth()
            self.list.setColumnWidth(column, max(width, _LEAST_WIDTHS[column]))
        self.list.itemChanged.connect(lambda _item, _column: self._count())
        self._build(table)
        self._count()

    def ticked(self) -> list[MappingSuggestion]:
        """Those that are to be applied."""
        return [
            one
            for one, item in zip(self._suggestions, self.items, strict=True)
            if item.checkState(0) is Qt.CheckState.Checked
        ]

    def _build(self, table: str) -> None:
        text = translate(
            "syncs",
            "Fields that belong to columns of {0}, by their names, types and sampled values. What"
            " is ticked is applied as one step that can be undone.",
        )
        nothing = translate(
            "syncs", "No field fits a column of {0} better than what the mapping says already."
        )
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(button(translate("syncs", "Close"), self.close))
        below.addWidget(self.apply)
        self.apply.setVisible(bool(self.items))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(text.format(table), "muted", wrap=True))
        if self.items:
            layout.addWidget(self.list, 1)
        else:
            layout.addWidget(EmptyState("good", nothing.format(table)), 1)
        layout.addLayout(below)

    def _item(self, one: MappingSuggestion) -> QTreeWidgetItem:
        kind = field_type("" if one.type is None else one.type)
        why = ", ".join(map(_reason, one.reasons))
        item = QTreeWidgetItem([one.source, one.column, kind, percent(one.score * 100, 0), why])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        sure = one.score >= _SURE
        item.setCheckState(0, Qt.CheckState.Checked if sure else Qt.CheckState.Unchecked)
        for column in (0, 1):
            item.setFont(column, mono_font())
        item.setTextAlignment(_SURENESS, Qt.AlignmentFlag(RIGHT))
        return item

    def _count(self) -> None:
        count = len(self.ticked())
        one = translate("syncs", "Apply {0} suggestion")
        self.apply.setText(counted(count, one, translate("syncs", "Apply {0} suggestions")))
        self.apply.setEnabled(count > 0)

    def _on_apply(self) -> None:
        self.applied.emit(self.ticked())
        self.close()


def _reason(reason: SuggestionReason) -> str:
    texts = {
        SuggestionReason.SAME_NAME: translate("syncs", "the same name"),
        SuggestionReason.SAME_MEANING: translate("syncs", "the names mean the same"),
        SuggestionReason.SIMILAR_NAME: translate("syncs", "the names are alike"),
        SuggestionReason.SAME_TYPE: translate("syncs", "the same type"),
        SuggestionReason.CONVERTIBLE: translate("syncs", "all sampled values can be converted"),
        SuggestionReason.SAME_VALUES: translate("syncs", "its values are in the column already"),
    }
    return texts[reason]
