"""Home: the totals, records a day, what needs a person, what runs. Live while it is in view."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from migrateiq_desktop.gui.guide.terms import Term, explain
from migrateiq_desktop.gui.page import SPACING, Page
from migrateiq_desktop.gui.places import AddConnector, AddSync, Place, ShowRun
from migrateiq_desktop.gui.welcome.panel import WelcomePanel
from migrateiq_desktop.gui.widgets import (
    ButtonKind,
    EvenRows,
    NumberTile,
    TurningRow,
    button,
    menu_button,
)
from migrateiq_desktop.services.views import LiveRun, RunFilter

from .attention_card import AttentionCard
from .chart_card import ChartCard
from .nothing_yet import Lacking, add_text, nothing_ran
from .presentation import RECENT_RUNS, Fix, live_row, rows, tiles
from .runs_card import RunsCard

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_DAY_COUNTS = (7, 14, 30, 90)
_USUAL_DAYS = 14


class HomePage(Page):
    """Shows the first-start page instead while the workspace has no connector."""

    place = Place.HOME
    reads_upcoming = True

    def __init__(self, services: "Services") -> None:
        super().__init__(services, "")
        self.header.set_title(self.tr("Home"))
        self.header.set_subtitle(self.tr("Everything this workspace moved, and what needs you"))
        self.setAccessibleName(self.title)
        self._days = _USUAL_DAYS
        self._stale = False
        self._reading: asyncio.Task[None] | None = None
        self.tiles = tuple(NumberTile(text) for text in self._captions())
        _, synced, _, success, duration = self.tiles
        explain(Term.RECORDS_SYNCED, synced)
        explain(Term.SUCCESS_RATE, success)
        explain(Term.AVERAGE_DURATION, duration)
        self.chart = ChartCard()
        self.attention = AttentionCard()
        self.runs = RunsCard()
        self.welcome = WelcomePanel()
        self._period = menu_button("", self._period_menu())
        self._lacks: Lacking | None = None
        self._add = button(add_text(None), self._on_add, kind=ButtonKind.PRIMARY)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._unsubscribe = services.runs.subscribe(self._on_run_changed)
        self._unsubscribe_schedules = services.schedules.subscribe(self._on_schedules_changed)

    @property
    def is_first_start(self) -> bool:
        """Whether the first-start page is shown."""
        return self._stack.currentWidget() is self.welcome

    async def refresh(self) -> None:
        """Read all numbers anew."""
        totals = await self.services.statistics.totals()
        first_start = totals.total_connectors == 0 and totals.total_runs == 0
        self._stack.setCurrentIndex(1 if first_start else 0)
        self.header.setVisible(not first_start)
        self._period.setVisible(not first_start)
        self._add.setVisible(not first_start)
        upcoming = await self.services.schedules.upcoming()
        self.upcoming_read.emit(upcoming)
        if first_start and self.hasFocus():
            self.welcome.form.sample.setFocus()
        if first_start:
            return
        self._period.setText(self.tr("Last {0} days").format(self._days))
        days = await self.services.statistics.days(self._days)
        slowest = await self.services.statistics.slowest(self._days)
        for tile, shown in zip(self.tiles, tiles(totals, days, slowest), strict=True):
            tile.set_number(shown.number, shown.remark)
        self.chart.set_days(days)
        self.attention.set_items(await self.services.statistics.attention())
        recent = await self.services.history.list(RunFilter(), 0, 2 * RECENT_RUNS)
        lines = rows(self.services.runs.active(), recent, upcoming)
        self._say_what_to_do(None if lines else await _lacking(self.services))
        self.runs.set_rows(lines)
        if not self.chart.plot.is_drawn:
            # after the numbers, and beside everything else: it brings large libraries
            self.spawn(self.chart.plot.draw(self.services.tasks), "draw plots")

    async def pause(self, run_id: int) -> None:
        """Pause a run; its row says so at once."""
        await self.services.runs.pause(run_id)

    async def resume(self, run_id: int) -> None:
        """Go on with a run where it stopped."""
        await self.services.runs.resume(run_id)
        await self.refresh()

    async def start(self, sync: str) -> None:
        """Run a sync now instead of later."""
        await self.services.runs.start(sync)
        await self.refresh()

    def show_preparing(self, *, preparing: bool) -> None:
        """In the first-start page its button says so, and nothing moves."""
        self.welcome.set_busy(busy=preparing)
        if not self.is_first_start:
            super().show_preparing(preparing=preparing)

    def choose_period(self, days: int) -> None:
        """Show the records of so many days."""
        self._days = days
        self.spawn(self.refresh(), "refresh home")

    def release(self) -> None:
        """Unsubscribe from the runs and schedules."""
        self._unsubscribe()
        self._unsubscribe_schedules()

    def _captions(self) -> tuple[str, ...]:
        return (
            self.tr("Connectors"),
            self.tr("Records synced"),
            self.tr("Syncs, last 24 h"),
            self.tr("Success rate"),
            self.tr("Average duration"),
        )

    def _lay_out(self) -> None:
        self.header.add_control(self._period)
        self.header.add_control(self._add)
        board = QWidget()
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        middle = QHBoxLayout()
        middle.setSpacing(SPACING)
        middle.addWidget(self.chart, 6)
        middle.addWidget(self.attention, 5)
        column.addWidget(EvenRows(self.tiles, SPACING))
        column.addLayout(middle, 5)
        column.addWidget(self.runs, 6)
        board.setProperty("role", "canvas")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(board)
        TurningRow(middle, area.viewport())
        self._stack.addWidget(area)
        self._stack.addWidget(self.welcome)
        self.content.addWidget(self._stack, 1)

    def _period_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for count in _DAY_COUNTS:
            act = menu.addAction(self.tr("Last {0} days").format(count))
            act.setCheckable(True)
            act.setChecked(count == self._days)
            act.setData(count)
            group.addAction(act)
        group.triggered.connect(lambda act: self.choose_period(int(act.data())))
        return menu

    def _connect(self) -> None:
        self.attention.fix_chosen.connect(self._on_fix_chosen)
        self.runs.show_chosen.connect(lambda run_id: self.go_to(Place.RUNS, ShowRun(run_id)))
        self.runs.pause_chosen.connect(lambda run_id: self.spawn(self.pause(run_id), "pause run"))
        self.runs.resume_chosen.connect(
            lambda run_id: self.spawn(self.resume(run_id), "resume run")
        )
        self.runs.start_chosen.connect(lambda sync: self.spawn(self.start(sync), "start a sync"))
        self.welcome.add_chosen.connect(lambda: self.go_to(Place.CONNECTORS, AddConnector()))
        self.welcome.sample_chosen.connect(lambda: self.spawn(self.try_sample(), "sample data"))

    def _on_add(self) -> None:
        if self._lacks is Lacking.SOURCE:
            self.go_to(Place.CONNECTORS, AddConnector())
        else:
            self.go_to(Place.SYNCS, AddSync())

    def _say_what_to_do(self, lacks: Lacking | None) -> None:
        """The button offers what comes next, and the empty list says so."""
        self._lacks = lacks
        self._add.setText(add_text(lacks))
        self.runs.set_empty_text(nothing_ran(lacks))

    def _on_fix_chosen(self, fix: Fix) -> None:
        if fix.start:
            self.spawn(self.start(fix.start), "start a sync")
        else:
            self.go_to(fix.place, fix.target)

    def _on_run_changed(self, live: LiveRun) -> None:
        if not self.isVisible():
            return
        known = self.runs.update_row(live_row(live))
        if live.run.status.ended or not known:
            self._read_anew()

    def _on_schedules_changed(self) -> None:
        if self.isVisible():
            self._read_anew()

    def _read_anew(self) -> None:
        self._stale = True
        if self._reading is None or self._reading.done():
            self._reading = self.spawn(self._refresh_while_stale(), "refresh home")

    async def _refresh_while_stale(self) -> None:
        """One reading at a time, however many runs begin and end meanwhile."""
        while self._stale:
            self._stale = False
            await self.refresh()


async def _lacking(services: "Services") -> Lacking | None:
    """What has to be made before anything can run."""
    if await services.syncs.list():
        return None
    connectors = await services.connectors.list()
    return Lacking.SYNC if any(one.type == "rest_api" for one in connectors) else Lacking.SOURCE
