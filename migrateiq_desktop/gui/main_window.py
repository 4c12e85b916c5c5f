"""The window: places the pages, and brings actions, keys and notices to them. Holds no use case."""

import logging
from collections.abc import Callable, Coroutine, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent

from migrateiq_desktop.gui.generated.ui_main_window import Ui_MainWindow
from migrateiq_desktop.model.errors import ErrorReport, InternalError

from .faults import FaultReporter
from .folders import open_folder
from .keyed_window import KeyedWindow, go_on_at
from .made_pages import MadePages
from .mnemonics import settle_letters
from .navigation import Navigation
from .page import Page
from .page_factories import PageFactory
from .page_stack import PageStack
from .places import Place, Target
from .secrets.keeper_notice import KeeperNotice
from .session import Session
from .settings.preferences import Preferences
from .shown_names import set_labels
from .status_bar import StatusBar
from .theme import Kind
from .widgets import Banner
from .widgets.banner import Action
from .window_actions import WindowActions

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

logger = logging.getLogger(__name__)


class MainWindow(KeyedWindow):
    """Shows one place of the open workspace at a time."""

    closed = Signal()
    place_shown = Signal(object)
    """Place: it is in view and read."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        factories: Mapping[Place, PageFactory],
        faults: FaultReporter,
    ) -> None:
        super().__init__()
        self.session = session
        self.preferences = preferences
        self._faults = faults
        self._place = Place.HOME
        self._following = ExitStack()
        """What ends the subscriptions of the open workspace."""
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        self.setWindowIcon(QIcon(":/app-icon.svg"))
        self._navigation: Navigation = self.form.navigation
        self._stack: PageStack = self.form.pages
        self._pages = MadePages(self._stack, factories, self._prepare)
        self._status: StatusBar = self.form.statusBar
        self.notice = Banner(self)
        self.keeper_notice = KeeperNotice(self)
        self.form.notices.add(self.keeper_notice)
        self.form.notices.add(self.notice)
        self.menu_actions = WindowActions(self)
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when the window is to be closed: it may rather be hidden, or a person be asked."""
        self.quit: Callable[[], object] = self.close
        """What ends the program, for the menu."""
        self._connect()

    @property
    def services(self) -> "Services":
        """The use cases of the open workspace."""
        return self.session.services

    @property
    def place(self) -> Place:
        """The place that is shown."""
        return self._place

    @property
    def made_pages(self) -> Mapping[Place, Page]:
        """The pages made so far for the open workspace."""
        return self._pages.by_place

    @property
    def page(self) -> Page:
        """The page that is shown; it is made when it is first asked for."""
        return self._pages.page(self._place, self.services)

    async def open(self, place: Place) -> None:
        """Show the open workspace, at a place. Called once at the start."""
        self._take_workspace()
        await self.show_place(place)
        await self.refresh_keeper(at_once=False)
        await self.menu_actions.keeper.ask_at_start(self.services)
        self.spawn(self.services.practice.ensure_running(), "practice API")

    async def show_place(self, place: Place, target: Target | None = None) -> None:
        """Bring a place into view, read it, and show in it what was asked for."""
        self._place = place
        self._navigation.set_place(place)
        if place not in self._pages.by_place:
            # the answer to the click: to make the page may take longer than a person waits for one
            self._navigation.repaint()
        page = self._pages.page(place, self.services)
        last = page.focusWidget() if target is None else None
        self._stack.setCurrentWidget(page)
        self.keeper_notice.show_noted()
        page.setFocus()
        set_labels(await self.services.connectors.labels())
        await page.refresh()
        if target is not None:
            await page.show_target(target)
        go_on_at(page, last)
        if not page.reads_upcoming:
            await self.refresh_upcoming()
        settle_letters(self)
        self.place_shown.emit(place)

    async def refresh(self) -> None:
        """Read the place in view anew (F5), and where keys are kept."""
        set_labels(await self.services.connectors.labels())
        await self.page.refresh()
        await self.refresh_keeper()

    async def refresh_keeper(self, *, at_once: bool = True) -> None:
        """Say in the status bar where keys are kept, and above the page when they aren't; there
        with the next page unless `at_once`: what a person is about to click must not move."""
        status = await self.services.secrets.status()
        self._status.set_keeper(status)
        self.keeper_notice.note(status)
        if at_once:
            self.keeper_notice.show_noted()

    async def refresh_upcoming(self) -> None:
        """Say in the status bar what is due next."""
        self._status.set_upcoming(await self.services.schedules.upcoming())

    def go_to(self, place: Place, target: Target | None = None) -> None:
        """Start to show a place."""
        self.spawn(self.show_place(place, target), f"show {place}")

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Do work in the background; what goes wrong is shown above the page."""
        self.services.tasks.spawn_guarded(
            work, name, lambda error: self.show_report(error.report())
        )

    def show_report(self, report: ErrorReport) -> None:
        """Show an error above the page; one of ours with the way to its report."""
        reports = self._faults.reports
        actions: list[Action] = []
        if report.kind == InternalError.__name__ and reports is not None:
            actions.append((self.tr("Open reports"), lambda: open_folder(reports.folder)))
        self.notice.show_message(
            Kind.BAD,
            report.sentence(),
            note=report.next_step,
            details=report.details,
            actions=actions,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.preferences.state.save_all(self, self.made_pages.values(), self._place)
        self._following.close()
        self._pages.drop_all()
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.notice.hide()
            self.page.leave_mode()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.preferences.state.restore_window(self)
        self._navigation.place_chosen.connect(self.go_to)
        self._navigation.workspace_chosen.connect(self.session.ask_for)
        self._status.keyring_clicked.connect(lambda: self.go_to(Place.SETTINGS))
        self.session.opened.connect(self._on_workspace_opened)
        self.session.failed.connect(self.show_report)
        self.preferences.language_changed.connect(self._on_language_changed)
        self.preferences.theme.changing.connect(self._pages.drop_hidden)
        self._faults.fault_occurred.connect(self.show_report)

    def _prepare(self, page: Page) -> None:
        page.navigation_requested.connect(self.go_to)
        page.help_requested.connect(self.menu_actions.help.open_for_page)
        page.upcoming_read.connect(self._status.set_upcoming)
        page.keeper_requested.connect(self.menu_actions.choose_keeper)
        self.preferences.state.restore_columns(page)

    def _on_workspace_opened(self) -> None:
        self._following.close()
        self._pages.drop_all()
        self.notice.hide()
        self.spawn(self.open(self._place), "open workspace")

    def _on_language_changed(self) -> None:
        self.form.retranslateUi(self)
        self.menu_actions.set_shortcuts()
        self._navigation.retranslate()
        self._following.close()
        self._pages.outdate()
        self.notice.hide()
        self.spawn(self.open(self._place), "another language")

    def _take_workspace(self) -> None:
        info = self.services.info
        self.keeper_notice.note(None)
        self.setWindowTitle(f"{info.name} — MigrateIQ Desktop")
        self._navigation.set_workspaces(info, self.session.registry.list())
        services = self.services
        self._following.callback(services.runs.subscribe(lambda _live: self._show_runs()))
        self._following.callback(
            services.schedules.subscribe(
                lambda: (
                    None
                    if self.page.reads_upcoming
                    else self.spawn(self.refresh_upcoming(), "what is due next")
                )
            )
        )
        self._show_runs()

    def _show_runs(self) -> None:
        # a run that ended is told of before it is taken from the list
        active = [live for live in self.services.runs.active() if not live.run.status.ended]
        self._navigation.set_active_runs(len(active))
        self._status.set_runs(active)
