"""The values of a plot as a table: a row for each point, newest first."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from .content import PlotContent, value_text

_Index = QModelIndex | QPersistentModelIndex


class ValuesModel(QAbstractTableModel):
    """The first column names the point; the last one says what happened there, if anything did."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = PlotContent()

    def set_content(self, content: PlotContent) -> None:
        """Show other values."""
        self.beginResetModel()
        self._content = content
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """As many as points."""
        return 0 if parent is not None and parent.isValid() else len(self._content.points)

    def columnCount(self, parent: _Index | None = None) -> int:
        """The point, each series, and the marks where there are any."""
        if parent is not None and parent.isValid():
            return 0
        return 1 + len(self._content.series) + bool(self._content.marks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts; numbers stand at the trailing side."""
        column = index.column()
        is_value = 0 < column <= len(self._content.series)
        if role == Qt.ItemDataRole.TextAlignmentRole and is_value:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        point = len(self._content.points) - 1 - index.row()
        if column == 0:
            return self._content.points[point].title
        if is_value:
            return value_text(self._content.series[column - 1], point)
        return "; ".join(self._content.marks_at(point))

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles, aligned as what stands below them."""
        is_value = 0 < section <= len(self._content.series)
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and is_value:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self._content.axis
        return self._content.series[section - 1].name if is_value else self.tr("What happened")
