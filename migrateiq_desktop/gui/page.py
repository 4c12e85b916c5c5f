"""What every place of the window is. Knows the use cases; knows nothing of the window around it."""

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migrateiq_desktop.model.errors import ErrorReport

from .places import Place, ShowRun, Target
from .theme import Kind
from .widgets.banner import Banner
from .widgets.buttons import icon_button
from .widgets.page_header import PageHeader
from .widgets.roomy import RoomyArea

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

MARGIN = 20
SPACING = 14


class Page(QWidget):
    """A place: a header, a banner for its errors, and its content in `self.content`.

    A page is made once for each open workspace. The window calls `refresh()` when the page
    comes into view and on F5, `show_target()` when another place asked for something in it, and
    `release()` when the workspace is left.
    """

    place: ClassVar[Place]
    reads_upcoming: ClassVar[bool] = False
    """Whether it reads what is due next itself: the window need not read it once more."""

    navigation_requested = Signal(object, object)
    """Place, Target | None: emitted by `go_to`."""
    upcoming_read = Signal(object)
    """Sequence[Upcoming]: what is due next, from a page that `reads_upcoming`."""
    help_requested = Signal()
    """The part of the guide that is about this place."""
    keeper_requested = Signal(object)
    """KeeperKind: keys shall be kept for this session, or in a vault; the window asks for it."""

    def __init__(self, services: "Services", title: str, subtitle: str = "") -> None:
        super().__init__()
        self.services = services
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.header = PageHeader(title, subtitle)
        question = icon_button(
            "help", self.tr("Help with this place (F1)"), self.help_requested.emit
        )
        question.setProperty("kind", "inline")
        self.header.add_beside_title(question)
        self.banner = Banner()
        self.banner.hide()
        self._sample_under_way = False
        self.content = QVBoxLayout()
        self.content.setSpacing(SPACING)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self.area = RoomyArea()
        """Everything of the page: it scrolls where large text gives it more lines than fit."""
        around.addWidget(self.area)
        layout = QVBoxLayout(self.area.body)
        layout.setContentsMargins(MARGIN, 16, MARGIN, 16)
        layout.setSpacing(12)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addLayout(self.content, 1)

    @property
    def title(self) -> str:
        """The place's name, in the header."""
        return self.header.title

    @property
    def editing(self) -> bool:
        """Whether something is typed here that would be lost with the page."""
        return False

    async def refresh(self) -> None:
        """Read everything shown anew. Called when the page comes into view and on F5."""

    async def show_target(self, target: Target) -> None:
        """Show what another place asked for. Called after the page came into view."""

    def focus_search(self) -> None:
        """Put the cursor into the page's search field (Ctrl+F), where it has one."""

    def run_selected(self) -> bool:
        """Start what is chosen (Ctrl+R). False when nothing is, so that the window asks which."""
        return False

    def leave_mode(self) -> None:
        """Esc: close what lies over the page; here, its banner."""
        self.banner.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """The page is left: what has been done was told, what is wrong stays."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.banner.hide_done()

    def release(self) -> None:
        """Unsubscribe from everything: the workspace is being left."""

    async def try_sample(self) -> None:
        """Add the practice connector with real flight data, start its sync, and show the run.

        Asked again meanwhile it does nothing: it is being prepared already.
        """
        if self._sample_under_way:
            return
        self._sample_under_way = True
        self.show_preparing(preparing=True)
        try:
            sync = await self.services.practice.add_sample()
            active = (live.run for live in self.services.runs.active())
            mine = (run.id for run in active if run.sync == sync and not run.status.ended)
            run_id = next(mine, None) or await self.services.runs.start(sync)
        finally:
            self._sample_under_way = False
            self.show_preparing(preparing=False)
        self.go_to(Place.RUNS, ShowRun(run_id))

    def show_preparing(self, *, preparing: bool) -> None:
        """Say that the sample is being prepared, from the click until its run can be seen."""
        if preparing:
            note = self.tr("A small API with flights of 2013 starts on this computer, then a run.")
            self.banner.show_busy(self.tr("Preparing the sample…"), note=note)
        else:
            self.banner.hide()

    def go_to(self, place: Place, target: Target | None = None) -> None:
        """Ask the window for another place."""
        self.navigation_requested.emit(place, target)

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        """Do work in the background; a MigrateIQError it raises is shown in the page's banner.

        Any other error is a fault of ours: the task lanes log it and the window shows it.
        """
        return self.services.tasks.spawn_guarded(
            work, name, lambda error: self.show_error(error.report())
        )

    def show_error(self, report: ErrorReport) -> None:
        """Show an error where it arose: what happened, why, what to do, details to copy."""
        self.banner.show_message(
            Kind.BAD, report.sentence(), note=report.next_step, details=report.details
        )

    def show_notice(self, kind: Kind, text: str) -> None:
        """Say in the banner what has been done."""
        self.banner.show_message(kind, text)
