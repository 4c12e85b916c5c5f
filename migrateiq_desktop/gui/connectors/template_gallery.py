"""The templates as cards that the keyboard walks through. Knows nothing of what they define."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Token, color, scheme_in_force
from migrateiq_desktop.gui.widgets import reading_direction
from migrateiq_desktop.model.template import Template

from .flow_texts import industry_name

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PADDING, _GAP = 12, 8
_LINES = 2
_NARROWEST = 30
"""Characters that a card has room for, at least."""


class TemplateModel(QAbstractListModel):
    """The templates that a search lets through."""

    def __init__(self) -> None:
        super().__init__()
        self._templates: tuple[Template, ...] = ()

    def set_templates(self, templates: Sequence[Template]) -> None:
        """Show others."""
        self.beginResetModel()
        self._templates = tuple(templates)
        self.endResetModel()

    def template(self, row: int) -> Template | None:
        """The one in that place."""
        return self._templates[row] if 0 <= row < len(self._templates) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._templates)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Its name; what it is about for a screen reader and as a tool tip."""
        template = self._templates[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return template.name
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return f"{subtitle(template)}. {template.description}"
            case _:
                return None


class TemplateGallery(QListView):
    """Cards in columns of one width. `chosen` follows the cursor; `activated` means: use it."""

    chosen = Signal(object)
    """A Template."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates = TemplateModel()
        self.setModel(self._templates)
        self.setItemDelegate(_CardDelegate(self))
        self.setObjectName("templates")
        self.setAccessibleName(translate("connectors", "Templates"))
        self.setProperty("role", "inset")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def current(self) -> Template | None:
        """The one that the cursor is on."""
        return self._templates.template(self.currentIndex().row())

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show those that a search let through."""
        self._templates.set_templates(templates)

    def choose(self, row: int) -> None:
        """Put the cursor on one."""
        self.setCurrentIndex(self._templates.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as have room, each as wide as its share."""
        super().resizeEvent(event)
        room = self.viewport().width() - 2
        narrowest = _NARROWEST * self.fontMetrics().averageCharWidth() + 2 * _PADDING
        columns = max(room // narrowest, 1)
        height = self.fontMetrics().lineSpacing() * (2 + _LINES) + 2 * _PADDING + 10 + _GAP
        self.setGridSize(QSize(room // columns, height))

    def _on_current_changed(self, current: QModelIndex) -> None:
        template = self._templates.template(current.row())
        if template is not None:
            self.chosen.emit(template)


def subtitle(template: Template) -> str:
    """For example `Zendesk · Support, Commerce`."""
    industries = ", ".join(industry_name(one) for one in template.industries)
    same = template.vendor == template.name
    return industries if same else f"{template.vendor} · {industries}"


class _CardDelegate(QStyledItemDelegate):
    """Paints a card: name, whose it is, two lines of what it reads."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        template = model.template(index.row()) if isinstance(model, TemplateModel) else None
        if template is None:
            return
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        card = option.rect.adjusted(1, 1, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = Token.ACCENT if selected else Token.BORDER
        framed = selected and scheme_in_force().strong
        painter.setPen(QPen(color(edge), 2 if focused or framed else 1))
        painter.setBrush(color(Token.ON_ACCENT if selected else Token.SURFACE))
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_texts(
            painter, option, card.adjusted(_PADDING, _PADDING, -_PADDING, -4), template
        )
        painter.restore()

    def _paint_texts(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, template: Template
    ) -> None:
        metrics = option.fontMetrics
        line = metrics.lineSpacing()
        name = QFont(option.font)
        name.setWeight(QFont.Weight.DemiBold)
        painter.setFont(name)
        painter.setPen(color(Token.TEXT))
        rows = QRect(room.left(), room.top(), room.width(), line)
        _draw_line(painter, rows, template.name)
        painter.setFont(option.font)
        painter.setPen(color(Token.MUTED))
        rows.translate(0, line + 2)
        _draw_line(painter, rows, subtitle(template))
        rows.translate(0, line + 4)
        for text in _lines(template.description, option.font, room.width()):
            _draw_line(painter, rows, text)
            rows.translate(0, line)


def _draw_line(painter: QPainter, room: QRect, text: str) -> None:
    """A text where lines begin, read by its own letters."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag
    leading = side.AlignRight if QApplication.isRightToLeft() else side.AlignLeft
    painter.setLayoutDirection(reading_direction(text))
    painter.drawText(room, int(leading | side.AlignAbsolute), shown)


def _lines(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """A text in as many lines as a card has; the last one holds all the rest, to be cut."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    shown = starts[:_LINES]
    ends = [*shown[1:], len(text)]
    return tuple(text[start:end].strip() for start, end in zip(shown, ends, strict=True))
