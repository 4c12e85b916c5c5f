"""The place Runs: the list of all runs, the chosen one beside it or over the whole page."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.formatting import number, run_kind, translate
from migrateiq_desktop.gui.page import Page
from migrateiq_desktop.gui.places import (
    EditConnector,
    EditSync,
    Place,
    ShowRejected,
    ShowRun,
    ShowRuns,
    Target,
)
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ButtonKind, EmptyState, button
from migrateiq_desktop.model.rejects import RejectState
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run
from migrateiq_desktop.services.views import LiveRun, RunFilter

from . import run_texts
from .filter_bar import FilterBar, choose_sync, fill_syncs
from .inbox.cause_table import InboxScope
from .inbox.inbox_panel import InboxPanel
from .live_runs import LiveRuns
from .run_actions import RunAction
from .run_commands import RunCommands
from .run_frame import Mode, RunFrame
from .run_list import RunList
from .run_proof import RunProof
from .run_undo import RunUndo
from .run_view import RunView, action_buttons
from .runs_export import RunsExport

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class RunsPage(Page):
    """Hears of every run; asks for rows only when they are looked at."""

    place = Place.RUNS

    def __init__(self, services: "Services") -> None:
        super().__init__(services, translate("runs", "Runs"))
        self.live = LiveRuns(services.runs, self)
        self.filters = FilterBar(self)
        self.commands = RunCommands(services.runs, services.inbox, self.live, self.spawn, self)
        self.list = RunList(services.history, self.spawn, self.live)
        self.view = RunView(services, self.spawn, self.live, self.commands)
        self.inbox = InboxPanel(services, self.spawn)
        self.inbox_button = button(self.tr("Re&jected"), self._on_inbox)
        self.inbox_button.setToolTip(self.tr("The rejected records of all runs, by cause"))
        self.proof = RunProof(services, self.spawn, self)
        self.undo = RunUndo(services, self.spawn, self)
        self.export = RunsExport(services, self.filters, self.spawn, self)
        self.frame = RunFrame(self.header, self.area, self.leave_mode)
        self.form = self.frame.form
        self._counted = ""
        self._waiting = ""
        self._lay_out()
        self._connect()
        self._set_mode(Mode.LIST)

    @property
    def wide(self) -> bool:
        """Whether the chosen run covers the page."""
        return self.frame.mode is Mode.RUN

    async def refresh(self) -> None:
        """Read the list, the counts and the chosen run anew."""
        names = [summary.name for summary in await self.services.syncs.list()]
        self.filters.set_syncs(names)
        fill_syncs(self.frame.syncs, names)
        self.list.show_filtered(self.filters.filter())
        await self._count()
        self.inbox.refresh()
        if self.view.run is not None:
            self._show_run(await self.services.history.get(self.view.run.id))

    async def show_target(self, target: Target, *, wide: bool = False) -> None:
        """A run, live over the whole page while it is at work; a filtered list; the inbox.

        With `wide` a run that ends at once covers the page too.
        """
        match target:
            case ShowRun(run_id=run_id, rejected=rejected):
                run = await self.services.history.get(run_id)
                self.list.table.choose(run_id)
                self._show_run(run)
                covers = wide or not run.status.ended
                self._set_mode(Mode.RUN if covers and not rejected else Mode.LIST)
                if rejected:
                    self.view.show_rejected()
            case ShowRuns(filter=wanted):
                self._set_mode(Mode.LIST)
                self.filters.set_filter(wanted)
            case ShowRejected(sync=sync):
                choose_sync(self.frame.syncs, sync)
                self._on_inbox()

    def focus_search(self) -> None:
        """Ctrl+F searches what is in front: the log of the run, the causes, or the list."""
        inside = self.focusWidget() is not None and self.view.isAncestorOf(self.focusWidget())
        if self.frame.mode is Mode.INBOX:
            self.inbox.parts.bar.search.setFocus()
        elif self.wide or (inside and self.view.log_in_front):
            self.view.focus_log_search()
        else:
            self.filters.search.setFocus()

    def run_selected(self) -> bool:
        """Go on with the chosen run where it stopped, or run its sync again."""
        return self.commands.do(RunAction.RESUME) or self.commands.do(RunAction.RUN_AGAIN)

    def leave_mode(self) -> None:
        """Esc goes back to the list."""
        if self.frame.mode is Mode.LIST:
            super().leave_mode()
        else:
            self._set_mode(Mode.LIST)
            self.list.table.setFocus()

    def release(self) -> None:
        """Hear and fetch nothing more."""
        self.live.release()
        self.view.release()
        self.inbox.release()
        self.list.release()

    def _show_run(self, run: Run) -> None:
        if self.view.run is not None and self.view.run.id != run.id:
            self.banner.hide()  # it speaks of the run that was shown
        self.view.show_run(run)
        self.commands.set_run(self.view.run)
        self._show_title()

    def _set_mode(self, mode: Mode) -> None:
        if mode is Mode.RUN and self.view.run is None:
            return
        self.frame.set_mode(mode, self.view)
        self._show_title()

    def _show_title(self) -> None:
        run = self.view.run
        if self.frame.mode is Mode.INBOX:
            self.frame.set_titles(translate("runs", "Rejected records"), self._waiting)
        elif self.wide and run is not None:
            kind, chip = run_kind(run), self.view.chip.text()
            self.frame.set_titles(run_texts.title(run), self.view.story(run), chip, kind)
        else:
            self.frame.set_titles(translate("runs", "Runs"), self._counted)

    async def _count(self) -> None:
        history = self.services.history
        total = await history.count(RunFilter())
        completed = await history.count(RunFilter(statuses=tuple(sorted(COMPLETED_STATUSES))))
        self.frame.set_any_runs(any_runs=total > 0)
        if self.filters.filters:
            self._counted = run_texts.found_runs(self.list.found, total)
        else:
            self._counted = run_texts.counted_runs(total, completed)
        self._show_waiting(await self.services.inbox.totals())
        self._show_title()

    def _show_waiting(self, totals: Mapping[RejectState, int]) -> None:
        waiting = number(totals[RejectState.OPEN])
        self._waiting = self.tr("{0} open, across all runs").format(waiting)
        self.inbox_button.setText(self.tr("Re&jected ({0})").format(waiting))

    def _on_inbox(self) -> None:
        self.banner.hide()
        self._set_mode(Mode.INBOX)
        self.inbox.show_scope(InboxScope(sync=self.frame.syncs.currentData()))

    def _on_live(self, live: LiveRun) -> None:
        if self.view.run is not None and live.run.id == self.view.run.id:
            self.view.update_live(live)
            self.commands.set_run(live.run)
            if self.wide:
                self._show_title()

    def _on_number_of_runs_changed(self) -> None:
        self.spawn(self._count(), "count the runs")

    def _on_ended(self, run: Run) -> None:
        self._on_number_of_runs_changed()
        self.inbox.refresh()
        if self.view.run is not None and run.id == self.view.run.id:
            self._show_run(run)

    def _on_undone(self, run: Run) -> None:
        self.list.model.update_row(run)
        if self.view.run is not None and self.view.run.id == run.id:
            self._show_run(run)
            self.view.show_summary()

    def _on_asked(self) -> None:
        run = self.view.run
        if run is not None:
            self._show_run(run)
            self.list.model.update_row(run)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self.list.show_filtered)
        self.frame.syncs.activated.connect(lambda _index: self._on_inbox())
        self.list.set_actions(self.commands.actions)
        self.list.run_chosen.connect(self._show_run)
        self.list.all_wanted.connect(lambda: self.filters.set_filter(RunFilter()))
        panels = (self.inbox, self.view.rejected)
        for wanted in (
            self.list.run_opened,
            self.view.expand_requested,
            panels[1].expand_requested,
        ):
            wanted.connect(lambda: self._set_mode(Mode.RUN))
        self.list.model.list_changed.connect(self._on_number_of_runs_changed)
        lists = (self.list.model, self.view.requests.model)
        models = (*lists, *(model for one in panels for model in (one.model, one.causes)))
        for model in models:
            model.failed.connect(lambda error: self.show_error(error.report()))
        for panel in panels:
            panel.commands.told.connect(lambda text: self.show_notice(Kind.GOOD, text))
            panel.commands.warned.connect(
                lambda text, note: self.banner.show_message(Kind.CAUTION, text, note=note)
            )
            panel.commands.changed.connect(self._on_number_of_runs_changed)
            panel.mapping_wanted.connect(
                lambda sync, stream, field: self.go_to(Place.SYNCS, EditSync(sync, stream, field))
            )
        self.live.changed.connect(self._on_live)
        self.view.ticked.connect(self._show_title)
        self.live.appeared.connect(lambda _run_id: self._on_number_of_runs_changed())
        self.live.ended.connect(self._on_ended)
        self.commands.key_wanted.connect(
            lambda run: self.go_to(Place.CONNECTORS, EditConnector(run.source))
        )
        self.commands.proof_wanted.connect(self.proof.verify)
        self.commands.report_wanted.connect(self.proof.report)
        self.commands.undo_wanted.connect(self.undo.undo)
        self.undo.asking.connect(lambda text: self.show_notice(Kind.NEUTRAL, text))
        self.undo.asked.connect(self.banner.hide)
        self.undo.undone.connect(self._on_undone)
        self.proof.verified.connect(self.view.show_proof)
        for teller in (self.proof, self.export, self.undo):
            teller.told.connect(lambda text: self.show_notice(Kind.GOOD, text))
        self.commands.asked.connect(self._on_asked)
        self.commands.tried.connect(self.view.rejected.commands.tell_outcome)
        for started in (self.commands.started, panels[1].commands.retry_started):
            started.connect(
                lambda run_id: self.spawn(
                    self.show_target(ShowRun(run_id), wide=self.wide), "show the run"
                )
            )

    def _lay_out(self) -> None:
        self.content.addWidget(self.frame.content)
        self.frame.place(self.list, self.view, self.inbox, _nothing_yet(self))
        self.frame.place_controls(
            (*self.filters.controls(), self.inbox_button, self.export.button),
            action_buttons(self.commands),
        )


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
