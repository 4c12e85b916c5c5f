"""Finds texts that are cut: labels, buttons, tabs, headers whose text is wider than their room.

What stands for data may be cut with an ellipsis: the cells of tables, what a list has chosen (its
popup shows it whole), a label that puts the whole into its tool tip, a header that does.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QRadioButton,
    QTabBar,
    QWidget,
)

from migrateiq_desktop.gui.widgets import ElidedLabel

_SLACK = 2
"""Pixels that a rounding may cost."""


def clipped(root: QWidget) -> list[str]:
    """What of a widget's texts can't be read, each with where it is and what is missing."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or isinstance(widget, ElidedLabel):
            continue
        lack = _lack(widget) or _beyond(widget, root)
        if lack:
            owner = type(widget.parentWidget()).__name__
            found.append(f"{owner}: {type(widget).__name__} {widget.objectName()} {lack}")
    return found


def _lack(widget: QWidget) -> str:
    match widget:
        case QLabel():
            return _of_label(widget)
        case QTabBar():
            return _of_tabs(widget)
        case QHeaderView():
            return _of_header(widget)
        case QAbstractButton() if widget.text():
            return _of_button(widget)
    return ""


def _of_label(label: QLabel) -> str:
    text = label.text()
    if not text or label.textFormat() is Qt.TextFormat.RichText:
        return ""
    room = label.contentsRect().size()
    metrics = label.fontMetrics()
    if label.buddy() is not None:
        text = text.replace("&", "")
    if not label.wordWrap():
        return _wider(metrics, text, room.width()) or _higher(metrics, text, room)
    flags = Qt.TextFlag.TextWordWrap
    needed = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, text)
    if needed.width() > room.width() + _SLACK:
        return f"“{text[:50]}” has a word of {needed.width()} in {room.width()}"
    if needed.height() > room.height() + _SLACK:
        return f"“{text[:50]}” is {needed.height()} high in {room.height()}"
    return ""


def _of_button(button: QAbstractButton) -> str:
    needed = button.minimumSizeHint()
    if isinstance(button, QCheckBox | QRadioButton):
        needed = button.sizeHint()
    plain = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    width = max(needed.width(), plain)
    if width > button.width() + _SLACK:
        return f"“{button.text()}” needs {width} and has {button.width()}"
    if button.fontMetrics().height() > button.height() + _SLACK:
        return f"“{button.text()}” is higher than {button.height()}"
    return ""


def _of_tabs(bar: QTabBar) -> str:
    for at in range(bar.count()):
        text = bar.tabText(at).replace("&", "")
        lack = _wider(bar.fontMetrics(), text, bar.tabRect(at).width())
        if bar.isTabVisible(at) and lack:
            return lack
    return ""


def _of_header(header: QHeaderView) -> str:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal or model is None:
        return ""
    for at in range(header.count()):
        title = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(at) and header.sectionSize(at):
            told = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            lack = _wider(header.fontMetrics(), title, header.sectionSize(at) - 12)
            if lack and not told:
                return lack
    return ""


def _wider(metrics: QFontMetrics, text: str, room: int) -> str:
    needed = max(metrics.horizontalAdvance(line) for line in text.split("\n")) if text else 0
    return f"“{text[:50]}” needs {needed} and has {room}" if needed > room + _SLACK else ""


def _higher(metrics: QFontMetrics, text: str, room: QSize) -> str:
    needed = metrics.ascent() + metrics.descent() + text.count("\n") * metrics.lineSpacing()
    return (
        f"“{text[:50]}” is {needed} high in {room.height()}" if needed > room.height() + 4 else ""
    )


def _beyond(widget: QWidget, root: QWidget) -> str:
    """How far a text stands out of what holds it, where it can't be scrolled to."""
    if not isinstance(widget, QLabel | QAbstractButton | QComboBox) or not widget.width():
        return ""
    holder: QWidget | None = widget.parentWidget()
    inside: QWidget = widget
    down = True
    while holder is not None and inside is not root:
        area = holder.parentWidget()
        if isinstance(holder, QAbstractScrollArea):
            return ""
        if isinstance(area, QAbstractScrollArea):
            if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                return ""
            down = False  # it scrolls up and down only
        right = widget.mapTo(holder, QPoint(widget.width(), widget.height()))
        left = widget.mapTo(holder, QPoint(0, 0))
        if right.x() > holder.width() + _SLACK or left.x() < -_SLACK:
            return f"stands {max(right.x() - holder.width(), -left.x())} out of its holder"
        if down and right.y() > holder.height() + _SLACK:
            return f"stands {right.y() - holder.height()} below its holder"
        inside = holder
        holder = holder.parentWidget()
        if not down and isinstance(holder, QAbstractScrollArea):
            inside, holder = holder, holder.parentWidget()
    return ""
