"""The pages of the open workspace: each is made when it is first shown. Decides nothing else."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea

from .page import Page
from .page_factories import PageFactory
from .page_stack import PageStack
from .places import Place
from .widgets import code_from_left, labels_leading

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class MadePages(QObject):
    """Makes pages into a stack and takes them away again."""

    def __init__(
        self,
        stack: PageStack,
        factories: Mapping[Place, PageFactory],
        prepare: Callable[[Page], None],
    ) -> None:
        """`prepare` is called once with each page that is made."""
        super().__init__(stack)
        self._stack = stack
        self._factories = factories
        self._prepare = prepare
        self._made: dict[Place, Page] = {}
        self._outdated: set[Place] = set()

    @property
    def by_place(self) -> Mapping[Place, Page]:
        """Those that were made so far."""
        return MappingProxyType(self._made)

    def page(self, place: Place, services: "Services") -> Page:
        """The page of a place; one that speaks another language is made anew."""
        if place in self._outdated and not self._made[place].editing:
            self._drop(place)
        if place not in self._made:
            page = self._factories[place](services)
            for area in page.findChildren(QScrollArea):
                # Tab goes to what is in it, not to the room around it
                area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            code_from_left(page)
            labels_leading(page)
            self._prepare(page)
            self._stack.addWidget(page)
            self._made[place] = page
        return self._made[place]

    def outdate(self) -> None:
        """Have each made anew when it is next shown; what is being edited, after that."""
        self._outdated.update(self._made)

    def drop_hidden(self) -> None:
        """At once: have those that aren't in view made anew when they are next shown.

        Before all widgets are styled anew: that takes about a millisecond each, and all pages
        have two thousand. What is being edited stays, and everything while a page has work to show.
        """
        for place, page in tuple(self._made.items()):
            in_view = self._stack.currentWidget() is page
            if not in_view and not page.editing and not page.services.tasks.at_work_for_a_page:
                self._drop(place)
                QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    def drop_all(self) -> None:
        """The workspace is left."""
        for place in tuple(self._made):
            self._drop(place)

    def _drop(self, place: Place) -> None:
        page = self._made.pop(place)
        self._outdated.discard(place)
        page.release()
        self._stack.removeWidget(page)
        page.deleteLater()
