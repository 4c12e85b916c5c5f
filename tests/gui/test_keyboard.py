"""With the keyboard alone: Tab comes to every control of every place, each has a name, Escape
closes what lies over it, and no letter leads to two things in any language."""

from collections import Counter
from collections.abc import Iterator

import pytest
import qasync
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)

from migrateiq_desktop.gui.about import AboutDialog
from migrateiq_desktop.gui.keyed_window import KeyedWindow
from migrateiq_desktop.gui.languages import SPOKEN, Language
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.navigation import PlaceButton
from migrateiq_desktop.gui.places import Place, ShowRun, Target
from tests.gui.filled_window import PLACES, come_to, dialogs, leave, loop, window
from tests.gui.mnemonics import shared_letters
from tests.gui.operable import CONTROLS, controls, is_one_of_a_group, nameless, spoken, unreachable
from tests.gui.windows import until

__all__ = ["loop", "window"]
_MOST = 250
"""More stops than any place has."""


@pytest.fixture(autouse=True)
def _english_again(loop: qasync.QEventLoop, window: MainWindow) -> Iterator[None]:
    yield

    async def back() -> None:
        window.preferences.set_language(Language.ENGLISH)
        await window.services.tasks.drain()

    loop.run_until_complete(back())


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab comes to, until it comes round."""
    found: list[QWidget] = []
    for _ in range(_MOST):
        focused = QApplication.focusWidget()
        if focused is None or focused in found:
            break
        found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return found


def missed(root: QWidget, reached: list[QWidget]) -> list[str]:
    """The controls that Tab should have come to and didn't."""
    lacking = []
    for control in controls(root):
        if not isinstance(control, CONTROLS) or not control.isEnabled():
            continue
        if isinstance(control, QRadioButton | QTabBar) or is_one_of_a_group(control):
            continue  # the arrows go from one to the next
        inner = control.findChildren(QLineEdit) if _holds_a_line(control) else []
        if control not in reached and not any(one in reached for one in inner):
            lacking.append(f"{type(control).__name__} {spoken(control)}")
    return lacking


def _holds_a_line(control: QWidget) -> bool:
    return isinstance(control, QComboBox | QAbstractSpinBox)


def jumps_back(root: QWidget, reached: list[QWidget]) -> list[str]:
    """Where Tab goes up again, to what stands right over something it came to before."""
    for area in root.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    inside = [widget for widget in reached if root.isAncestorOf(widget)]
    boxes = [QRect(widget.mapTo(root, QPoint()), widget.size()) for widget in inside]
    return [
        f"{spoken(inside[later])} after {spoken(inside[earlier])}"
        for later, box in enumerate(boxes)
        for earlier, other in enumerate(boxes[:later])
        if box.bottom() < other.top() and box.left() < other.right() and other.left() < box.right()
    ]


@pytest.mark.parametrize(("place", "target"), PLACES, ids=str)
def test_tab_comes_to_every_control_as_it_is_read_and_each_has_a_name(
    loop: qasync.QEventLoop, window: MainWindow, place: Place, target: Target | None
) -> None:
    async def scenario() -> None:
        await come_to(window, place, target)
        window.activateWindow()
        await until(window.isActiveWindow)
        window.page.setFocus()
        QTest.keyClick(window.page, Qt.Key.Key_Tab)
        reached = stops(window)
        assert window.page.isAncestorOf(reached[0])
        assert len(controls(window)) > 10
        assert nameless(window) == []
        assert unreachable(window) == []
        assert missed(window, reached) == []
        assert shared_letters(window) == {}
        assert jumps_back(window.page, reached) == []
        assert [one.place for one in reached if isinstance(one, PlaceButton)] == [place]
        await leave(window)

    loop.run_until_complete(scenario())


def test_tab_comes_to_all_of_a_dialog_and_escape_closes_it(
    window: MainWindow,
) -> None:
    for dialog in dialogs(window):
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        assert (dialog.windowTitle(), missed(dialog, stops(dialog))) == (dialog.windowTitle(), [])
        assert (nameless(dialog), unreachable(dialog)) == ([], [])
        assert (dialog.windowTitle(), shared_letters(dialog)) == (dialog.windowTitle(), {})
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        dialog.deleteLater()


def test_where_a_person_was_is_where_the_keys_go_on(
    loop: qasync.QEventLoop, window: MainWindow
) -> None:
    async def scenario() -> None:
        window.activateWindow()
        for place, kind in ((Place.RUNS, QTableView), (Place.CONNECTORS, QLineEdit)):
            await come_to(window, place, None)
            there = next(one for one in window.page.findChildren(kind) if one.isVisible())
            there.setFocus()
            dialog = AboutDialog(window)
            dialog.open()
            dialog.activateWindow()
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            window.activateWindow()
            await until(window.isActiveWindow)
            assert QApplication.focusWidget() is there
            await come_to(window, Place.SETTINGS, None)
            assert QApplication.focusWidget() is not there
            await come_to(window, place, None)
            assert QApplication.focusWidget() is there

    loop.run_until_complete(scenario())


def test_what_goes_away_leaves_the_focus_before_it(qapp: QApplication) -> None:
    window, holder = KeyedWindow(), QWidget()
    line, places = QHBoxLayout(holder), [QPushButton(text) for text in "abc"]
    for button in places:
        line.addWidget(button)
    window.setCentralWidget(holder)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    places[2].setFocus()
    places[2].setEnabled(False)
    assert window.focusWidget() is places[1]
    places[1].hide()
    assert window.focusWidget() is places[0]
    window.deleteLater()


@pytest.mark.parametrize("place", [Place.CONNECTORS, Place.SYNCS, Place.RUNS], ids=str)
def test_each_list_that_has_a_menu_by_mouse_has_it_by_keys(
    loop: qasync.QEventLoop, window: MainWindow, place: Place
) -> None:
    async def scenario() -> None:
        await come_to(window, place, None)
        window.activateWindow()
        await until(window.isActiveWindow)
        lists = [
            one
            for one in window.page.findChildren(QAbstractItemView)
            if one.isVisible() and one.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
        ]
        assert lists
        for one in lists:
            one.setFocus()
            one.setCurrentIndex(one.model().index(0, 0))
            QTest.keyClick(one, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu), spoken(one)
            row = one.visualRect(one.currentIndex())
            assert abs(one.viewport().mapFromGlobal(menu.pos()).y() - row.center().y()) < 60
            QTest.keyClick(menu, Qt.Key.Key_Escape)
            assert QApplication.focusWidget() is one
        await leave(window)

    loop.run_until_complete(scenario())


def test_a_control_without_a_name_is_found(qapp: QApplication) -> None:
    root = QWidget()
    QLineEdit(root)
    assert len(nameless(root)) == 1


def letters(menu: QMenu) -> list[str]:
    """The letters that choose an entry of a menu."""
    texts = [act.text().replace("&&", "") for act in menu.actions()]
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


@pytest.mark.parametrize("language", SPOKEN)
def test_no_two_entries_of_a_menu_and_no_two_things_in_view_share_a_letter(
    loop: qasync.QEventLoop, window: MainWindow, language: Language
) -> None:
    async def scenario() -> dict[str, list[str]]:
        window.preferences.set_language(language)
        await window.services.tasks.drain()
        bar = [act.text() for act in window.menuBar().actions()]
        of_bar = [text[text.index("&") + 1].lower() for text in bar]
        menus = {menu.title(): letters(menu) for menu in window.menu_actions.menus()}
        menus["the menu bar"] = of_bar
        await come_to(window, Place.RUNS, ShowRun(1, rejected=True))
        assert shared_letters(window) == {}
        await leave(window)
        return {
            title: [letter for letter, times in Counter(found).items() if times > 1]
            for title, found in menus.items()
        }

    twice = loop.run_until_complete(scenario())
    assert {title: found for title, found in twice.items() if found} == {}
