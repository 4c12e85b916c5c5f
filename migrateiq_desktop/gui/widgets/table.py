"""A table view set up alike everywhere, and what paints chips and progress in its cells.

A model gives a chip's kind under `KIND_ROLE` and a share from 0 to 1 under `PROGRESS_ROLE`.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from migrateiq_desktop.gui.theme import Kind, Token, color, scheme_in_force

from .direction import ReadingDelegate

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
PROGRESS_ROLE = Qt.ItemDataRole.UserRole + 2
_CELL_MARGIN = 10
_SMALL = 12 / 13
"""The style sheet's small text to its plain text."""
_Index = QModelIndex | QPersistentModelIndex


_ROWS_TO_FIT = 20
"""A column is as wide as what stands in its first rows."""


def menu_place(view: QAbstractItemView, wished: QPoint) -> QPoint | None:
    """Where on the screen the menu of a row opens that was wished for; None where no row is.

    A wish by mouse tells a place in the viewport, one by keys in the view: where the current row
    would be without the header.
    """
    cursor = view.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    if view.currentIndex().isValid() and wished == cursor.center():
        return view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center())
    return view.viewport().mapToGlobal(wished) if view.indexAt(wished).isValid() else None


class Table(QTableView):
    """Whole rows, no grid, hidden row numbers, columns that a person can resize.

    Give it an objectName: the window then keeps its column widths under that name.
    """

    def __init__(
        self, object_name: str, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = TitleRow(Qt.Orientation.Horizontal, self)
        header.setSectionsClickable(True)
        self.setHorizontalHeader(header)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(48)
        # fitting columns to all rows would stop the window for a second at a thousand records
        header.setResizeContentsPrecision(_ROWS_TO_FIT)
        if self.isRightToLeft():
            self.setItemDelegate(ReadingDelegate(self))
        self._fit_rows()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model. One that nothing owns goes with the table.

        Python can't collect it otherwise: what its signals are connected to, Qt holds.
        """
        super().setModel(model)
        if model is not None and QObject.parent(model) is None:
            model.setParent(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()

    def selectRow(self, row: int) -> None:
        """Choose a row; Qt itself finds none where columns begin at the right."""
        if not self.isRightToLeft():
            super().selectRow(row)
            return
        flags = QItemSelectionModel.SelectionFlag
        index = self.model().index(row, self.horizontalHeader().logicalIndex(0))
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 20)


def changing_table(accessible_name: str, model: QAbstractItemModel) -> Table:
    """A table inside a card whose columns are others each time: their widths are not kept."""
    table = Table("", accessible_name)
    table.setProperty("role", "inset")
    table.setModel(model)
    table.setCornerWidget(QWidget(table))
    return table


class TitleRow(QHeaderView):
    """Measures its titles as the style sheet has them painted: Qt measures plain text, which is
    narrower, and cuts where it should say that there is more."""

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """What one section is painted with."""
        super().initStyleOptionForIndex(option, section)
        font = self.font()
        font.setPixelSize(round(self.fontInfo().pixelSize() * _SMALL))
        font.setWeight(QFont.Weight.DemiBold)
        option.fontMetrics = QFontMetrics(font)


class ChipDelegate(QStyledItemDelegate):
    """Paints a cell's text as a chip in the colours of its `KIND_ROLE`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        kind = kind_of(index)
        _paint_row(self, painter, option, index)
        if not text or kind is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = _chip_font(option)
        painter.setFont(font)
        chip = self._chip_rect(option, text)
        edged = kind is Kind.NEUTRAL or scheme_in_force().strong
        edge = Token.BORDER if edged else kind.background
        painter.setPen(QPen(color(edge), 1))
        painter.setBrush(color(kind.background))
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        painter.setPen(color(kind.foreground))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, chip.width() - 12)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = _chip_width(option, text) + 2 * _CELL_MARGIN
        return QSize(width, option.fontMetrics.height() + 20)

    @staticmethod
    def _chip_rect(option: QStyleOptionViewItem, text: str) -> QRect:
        room = option.rect.adjusted(_CELL_MARGIN, 0, -4, 0)
        width = min(_chip_width(option, text), room.width())
        size = QSize(width, option.fontMetrics.height() + 4)
        return QStyle.alignedRect(
            option.direction,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            size,
            room,
        )


class ProgressDelegate(QStyledItemDelegate):
    """Paints a thin bar for a share from 0 to 1 under `PROGRESS_ROLE`; None paints an empty one.

    `KIND_ROLE` gives its colour: accent unless it is good, caution or bad.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        _paint_row(self, painter, option, index)
        share = index.data(PROGRESS_ROLE)
        kind = kind_of(index)
        token = Token.ACCENT if kind in {None, Kind.NEUTRAL} else Token(str(kind))
        bar = QRectF(option.rect.adjusted(_CELL_MARGIN, 0, -_CELL_MARGIN, 0))
        bar = QRectF(bar.left(), bar.center().y() - 4, bar.width(), 8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(Token.BORDER), 1))
        painter.setBrush(color(Token.RAISED))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if isinstance(share, int | float) and share > 0:
            done = QRectF(bar.left(), bar.top(), max(bar.width() * min(share, 1.0), 8), 8)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                done.moveRight(bar.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(token))
            painter.drawRoundedRect(done, 4, 4)
        painter.restore()


def _chip_font(option: QStyleOptionViewItem) -> QFont:
    """The small text that the style sheet gives a `StatusChip`."""
    font = QFont(option.font)
    font.setPixelSize(round(QFontInfo(option.font).pixelSize() * _SMALL))
    return font


def _chip_width(option: QStyleOptionViewItem, text: str) -> int:
    return QFontMetrics(_chip_font(option)).horizontalAdvance(text) + 16


def kind_of(index: _Index) -> Kind | None:
    """What `KIND_ROLE` says; Qt hands an enum of strings back as a plain string."""
    value = index.data(KIND_ROLE)
    return None if value is None else Kind(str(value))


def _paint_row(
    delegate: QStyledItemDelegate, painter: QPainter, option: QStyleOptionViewItem, index: _Index
) -> None:
    """The cell as the style sheet wants it, without its text."""
    plain = QStyleOptionViewItem(option)
    delegate.initStyleOption(plain, index)
    plain.text = ""
    widget = plain.widget
    if isinstance(widget, QWidget):
        element = QStyle.ControlElement.CE_ItemViewItem
        widget.style().drawControl(element, plain, painter, widget)
