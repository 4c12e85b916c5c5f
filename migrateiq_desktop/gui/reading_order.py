"""Has Tab go through a window as it is read: as its layouts place things, whenever they were made.

Knows no page."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

_WHOLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
"""What is inside of these is theirs."""


def order_as_read(root: QWidget) -> None:
    """Chain what Tab comes to inside of a widget, as far as it is in view."""
    for before, after in pairwise(one for one in _stops(root) if _takes_tab(one)):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def stop_beside(root: QWidget, *, forwards: bool) -> QWidget | None:
    """Where Tab goes from what has the focus without being a stop, as a page that was just shown.

    None where it is one, which Qt goes on from.
    """
    focused = root.focusWidget()
    if focused is None or _takes_tab(focused):
        return None
    stops = list(_stops(root))
    if focused not in stops:
        return None
    at = stops.index(focused)
    others = [*stops[at + 1 :], *stops[:at]]
    usable = (one for one in (others if forwards else others[::-1]) if one.isEnabled())
    return next(usable, None)


def stop_instead(root: QWidget) -> QWidget | None:
    """What stands before the widget in focus where that was hidden or switched off just now.

    None where it still stands. Qt would go on to what comes after it, which may be in another part
    of the window, where the keys of this one mean nothing; or Cancel, where one pressed Pause.
    """
    gone = root.focusWidget()
    if gone is None or gone is root or (gone.isEnabled() and gone.isVisibleTo(root)):
        return None
    inner, around = gone, gone.parentWidget()
    while around is not None and inner is not root:
        seen = around.isVisibleTo(root) and not isinstance(around, _WHOLE)
        parts = _parts(around) if seen else []
        before = parts[: parts.index(inner)] if inner in parts else []
        for part in reversed(before):
            stops = [one for one in _stops(part) if one.isEnabled() and _takes_tab(one)]
            if stops:
                return stops[-1]
        inner, around = around, around.parentWidget()
    return None


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.isHidden():
        return
    if isinstance(widget, QAbstractButton) and _is_of_a_group(widget):
        _let_in_at_the_chosen(widget)
    if _takes_tab(widget) or widget.hasFocus():
        yield widget
    if isinstance(widget, _WHOLE):
        return
    for part in _parts(widget):
        yield from _stops(part)


def _is_of_a_group(button: QAbstractButton) -> bool:
    return button.group() is not None or button.autoExclusive()


def _let_in_at_the_chosen(button: QAbstractButton) -> None:
    """Tab comes to the chosen one of a group, and the arrows go on from there.

    Qt sees to it too, but only once the focus has been in the group.
    """
    group, beside = button.group(), button.parentWidget()
    others = beside.findChildren(type(button)) if group is None else group.buttons()
    chosen = button.isChecked() or not any(one.isChecked() for one in others)
    policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
    if button.focusPolicy() != policy:
        button.setFocusPolicy(policy)


def _parts(widget: QWidget) -> list[QWidget]:
    """The widgets directly inside of one, in order; those that no layout has come last."""
    if isinstance(widget, QSplitter):
        held = (widget.widget(place) for place in range(widget.count()))
        return [one for one in held if one is not None]
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return [] if shown is None else [shown]
    layout = widget.layout()
    inside = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    placed = [] if layout is None else list(_placed(layout, inside))
    rest = [one for one in inside if one not in placed]
    return [*placed, *sorted(rest, key=lambda one: (one.y(), one.x()))]


def _placed(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Those of some widgets that a layout has, in its order.

    Asks where each is rather than what is at each place: for an item of a layout Python may have
    kept another that stood at its address before, and the program crashes.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    parts: list[QWidget | QLayout] = [*widgets, *inner]
    held = [(place, one) for one in parts if (place := layout.indexOf(one)) >= 0]
    for _place, one in sorted(held, key=lambda pair: _cell(layout, pair[0])):
        if isinstance(one, QLayout):
            yield from _placed(one, widgets)
        else:
            yield one


def _cell(layout: QLayout, place: int) -> tuple[int, ...]:
    if not isinstance(layout, QGridLayout):
        return (place,)
    cell: tuple[int, ...] = tuple(layout.getItemPosition(place))  # type: ignore[arg-type]  # it is
    return cell
