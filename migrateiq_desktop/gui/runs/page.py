"""The place Runs: the list of all runs, the chosen one beside it or over the whole page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import RUN_KINDS, translate
from migrateiq_desktop.gui.generated.ui_runs_page import Ui_RunsPage
from migrateiq_desktop.gui.page import Page
from migrateiq_desktop.gui.places import Place, ShowRun, ShowRuns, Target
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ButtonKind, EmptyState, StatusChip, button
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run
from migrateiq_desktop.services.views import LiveRun, RunFilter

from . import run_texts
from .filter_bar import FilterBar
from .live_runs import LiveRuns
from .run_actions import RunAction
from .run_commands import RunCommands
from .run_list import RunList
from .run_view import RunView, action_buttons

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_LIST_WIDTH, _RUN_WIDTH = 740, 296
_RUNS, _NOTHING_YET = 0, 1


class RunsPage(Page):
    """Hears of every run; asks for rows only when they are looked at."""

    place = Place.RUNS

    def __init__(self, services: "Services") -> None:
        super().__init__(services, translate("runs", "Runs"))
        self.live = LiveRuns(services.runs, self)
        self.filters = FilterBar(self)
        self.commands = RunCommands(services.runs, self.live, self.spawn, self)
        self.list = RunList(services.history, self.spawn, self.live)
        self.view = RunView(services, self.spawn, self.live, self.commands)
        self.form = Ui_RunsPage()
        self._wide = False
        self._counted = ""
        self._titles = ("", "")
        self._sizes = [_LIST_WIDTH, _RUN_WIDTH]
        self._chip = StatusChip()
        self._list_controls, self._run_controls = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self._show_mode()

    @property
    def wide(self) -> bool:
        """Whether the chosen run covers the page."""
        return self._wide

    async def refresh(self) -> None:
        """Read the list, the counts and the chosen run anew."""
        syncs = await self.services.syncs.list()
        self.filters.set_syncs(summary.name for summary in syncs)
        self.list.show_filtered(self.filters.filter())
        await self._count()
        if self.view.run is not None:
            self._show_run(await self.services.history.get(self.view.run.id))

    async def show_target(self, target: Target) -> None:
        """A run, live over the whole page while it is at work; or a filtered list."""
        match target:
            case ShowRun(run_id=run_id, rejected=rejected):
                run = await self.services.history.get(run_id)
                self.list.table.choose(run_id)
                self._show_run(run)
                self._set_wide(wide=not run.status.ended and not rejected)
                if rejected:
                    self.view.show_rejected()
            case ShowRuns(filter=wanted):
                self._set_wide(wide=False)
                self.filters.set_filter(wanted)

    def focus_search(self) -> None:
        """Ctrl+F searches what is in front: the log of the run, or the list."""
        inside = self.focusWidget() is not None and self.view.isAncestorOf(self.focusWidget())
        if self._wide or (inside and self.view.log_in_front):
            self.view.focus_log_search()
        else:
            self.filters.search.setFocus()

    def run_selected(self) -> bool:
        """Go on with the chosen run where it stopped, or run its sync again."""
        return self.commands.do(RunAction.RESUME) or self.commands.do(RunAction.RUN_AGAIN)

    def leave_mode(self) -> None:
        """Esc goes back to the list."""
        if self._wide:
            self._set_wide(wide=False)
            self.list.table.setFocus()
        else:
            super().leave_mode()

    def release(self) -> None:
        """Hear and fetch nothing more."""
        self.live.release()
        self.view.release()
        self.list.release()

    def _show_run(self, run: Run) -> None:
        self.view.show_run(run)
        self.commands.set_run(self.view.run)
        self._show_title()

    def _set_wide(self, *, wide: bool) -> None:
        if wide != self._wide and (self.view.run is not None or not wide):
            self._wide = wide
            self._show_mode()

    def _show_mode(self) -> None:
        lists = (self.form.list_card, self._list_controls)
        # what goes goes before what comes: both at once would make the window wider
        if self._wide:
            for part in lists:
                part.hide()
            self.view.set_wide(wide=True)
            self._run_controls.show()
        else:
            self._run_controls.hide()
            self.view.set_wide(wide=False)
            for part in lists:
                part.show()
            # once the parts of the run know that they may be narrow again
            QTimer.singleShot(0, self, lambda: self.form.splitter.setSizes(self._sizes))
        self._show_title()

    def _on_splitter_moved(self) -> None:
        self._sizes = self.form.splitter.sizes()

    def _show_title(self) -> None:
        run = self.view.run if self._wide else None
        if run is None:
            texts = (translate("runs", "Runs"), self._counted)
            self._chip.set_status(Kind.NEUTRAL, "")
        else:
            texts = (run_texts.title(run), f"{run_texts.route(run)} · {run_texts.subtitle(run)}")
            self._chip.set_status(RUN_KINDS[run.status], self.view.chip.text())
        if texts != self._titles:  # each new text asks the layout
            self._titles = texts
            self.header.set_title(texts[0])
            self.header.set_subtitle(texts[1])

    async def _count(self) -> None:
        history = self.services.history
        total = await history.count(RunFilter())
        completed = await history.count(RunFilter(statuses=tuple(sorted(COMPLETED_STATUSES))))
        self.form.stack.setCurrentIndex(_RUNS if total else _NOTHING_YET)
        self._list_controls.setVisible(bool(total) and not self._wide)
        if self.filters.filters:
            self._counted = run_texts.found_runs(self.list.found, total)
        else:
            self._counted = run_texts.counted_runs(total, completed)
        self._show_title()

    def _on_live(self, live: LiveRun) -> None:
        if self.view.run is not None and live.run.id == self.view.run.id:
            self.view.update_live(live)
            self.commands.set_run(live.run)
            if self._wide:
                self._show_title()

    def _on_number_of_runs_changed(self) -> None:
        self.spawn(self._count(), "count the runs")

    def _on_ended(self, run: Run) -> None:
        self._on_number_of_runs_changed()
        if self.view.run is not None and run.id == self.view.run.id:
            self._show_run(run)

    def _on_asked(self) -> None:
        run = self.view.run
        if run is not None:
            self._show_run(run)
            self.list.model.update_row(run)

    def _on_failed(self, error: MigrateIQError) -> None:
        self.show_error(error.report())

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self.list.show_filtered)
        self.form.splitter.splitterMoved.connect(self._on_splitter_moved)
        self.list.set_actions(self.commands.actions)
        self.list.run_chosen.connect(self._show_run)
        self.list.all_wanted.connect(lambda: self.filters.set_filter(RunFilter()))
        for wide_wanted in (self.list.run_opened, self.view.expand_requested):
            wide_wanted.connect(lambda: self._set_wide(wide=True))
        self.list.model.list_changed.connect(self._on_number_of_runs_changed)
        for model in (self.list.model, self.view.rejected.model):
            model.failed.connect(self._on_failed)
        self.view.rejected.exported.connect(lambda text: self.show_notice(Kind.GOOD, text))
        self.live.changed.connect(self._on_live)
        self.live.appeared.connect(lambda _run_id: self._on_number_of_runs_changed())
        self.live.ended.connect(self._on_ended)
        self.commands.asked.connect(self._on_asked)
        self.commands.started.connect(
            lambda run_id: self.spawn(self.show_target(ShowRun(run_id)), "show the run")
        )

    def _lay_out(self) -> None:
        content = QWidget()
        self.form.setupUi(content)
        self.content.addWidget(content)
        self.form.list_slot.addWidget(self.list)
        self.form.run_slot.addWidget(self.view)
        self.form.empty_slot.addWidget(_nothing_yet(self))
        self.form.splitter.setSizes(self._sizes)
        self.form.splitter.setStretchFactor(0, 1)
        back = button(self.tr("&All runs"), self.leave_mode, tip=self.tr("Back to the list (Esc)"))
        run_buttons = (back, *action_buttons(self.commands))
        for holder, widgets in (
            (self._list_controls, self.filters.controls()),
            (self._run_controls, run_buttons),
        ):
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            for widget in widgets:
                line.addWidget(widget)
            self.header.add_control(holder)
        self.header.add_beside_title(self._chip)


def _nothing_yet(page: RunsPage) -> EmptyState:
    sample = button(
        translate("runs", "&Try it with sample data"),
        lambda: page.spawn(page.try_sample(), "sample data"),
        kind=ButtonKind.PRIMARY,
    )
    connectors = button(
        translate("runs", "Go to &Connectors"), lambda: page.go_to(Place.CONNECTORS)
    )
    sentence = translate(
        "runs",
        "Each time a sync runs, it is listed here: what it read, loaded and rejected, its log,"
        " and whether the numbers add up.",
    )
    heading = translate("runs", "Nothing has run yet")
    return EmptyState("runs", sentence, sample, connectors, heading=heading)
