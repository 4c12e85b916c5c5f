"""Which tab of a run is in front: the one a person chose, for good; until then by the run's state.

Knows no run.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget, QWidget


class TabChoice(QObject):
    """Tells what a person brings to the front from what comes there by itself."""

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self.chosen: QWidget | None = None
        """None: nobody chose yet."""
        self._by_itself = False
        tabs.currentChanged.connect(self._on_changed)
        # also the one in front: it is to stay there
        tabs.tabBar().tabBarClicked.connect(self._on_clicked)

    def turn_to(self, tab: QWidget) -> None:
        """Bring a tab to the front without taking it for what a person chose."""
        self._by_itself = True
        try:
            self._tabs.setCurrentWidget(tab)
        finally:
            self._by_itself = False

    def show_run(self, usual: QWidget, *, new: bool) -> None:
        """A run is shown, or one that is shown has changed its state; `usual` is the tab for it.

        A tab in which somebody works isn't taken away from a run that is shown already.
        """
        if self.chosen is None and (new or not self._in_use()):
            self.turn_to(usual)
        elif new:
            self._turn_to_chosen()

    def set_room(self, tab: QWidget, *, room: bool) -> None:
        """Whether there is room for a tab; where there is none another is in front meanwhile."""
        self._by_itself = True
        try:
            self._tabs.setTabVisible(self._tabs.indexOf(tab), room)
        finally:
            self._by_itself = False
        if room and self.chosen is tab:
            self._turn_to_chosen()

    def _turn_to_chosen(self) -> None:
        tab = self.chosen
        if tab is not None and self._tabs.isTabVisible(self._tabs.indexOf(tab)):
            self.turn_to(tab)

    def _in_use(self) -> bool:
        focused = self._tabs.focusWidget()
        tab = self._tabs.currentWidget()
        return focused is not None and focused.hasFocus() and tab.isAncestorOf(focused)

    def _on_clicked(self, index: int) -> None:
        if index >= 0:
            self.chosen = self._tabs.widget(index)

    def _on_changed(self) -> None:
        if not self._by_itself:
            self.chosen = self._tabs.currentWidget()
