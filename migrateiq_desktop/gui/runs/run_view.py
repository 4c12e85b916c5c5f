"""The chosen run: compact beside the list, or over the whole page while one watches it.

Places its parts; what they say is derived in `run_texts`, what they do is in the actions.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QWidget

from migrateiq_desktop.gui.formatting import (
    RUN_KINDS,
    duration,
    number,
    run_kind,
    run_state,
    stopping,
    translate,
)
from migrateiq_desktop.gui.generated.ui_run_view import Ui_RunView
from migrateiq_desktop.gui.guide.terms import Term, explain
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    ButtonKind,
    ElidedLabel,
    FlowLayout,
    StatusChip,
    button,
    count_only_current,
    restyle,
)
from migrateiq_desktop.model.run import ACTIVE_STATUSES, COMPLETED_STATUSES, Run, RunStatus
from migrateiq_desktop.services.paused_runs import goes_on_at
from migrateiq_desktop.services.verifying import Check
from migrateiq_desktop.services.views import LiveRun

from . import run_texts
from .action_button import ActionButton
from .inbox.cause_table import InboxScope
from .inbox.inbox_panel import InboxPanel
from .live_runs import LiveRuns
from .log_tab import LogTab
from .more_button import MoreButton
from .number_strip import NamedNumber, NumberStrip
from .rate_history import RateHistory
from .rate_plot import RatePlot
from .requests_tab import RequestsTab
from .run_actions import RunAction
from .run_commands import RunCommands
from .streams_model import StreamsModel, live_columns
from .streams_table import StreamsTable
from .summary_tab import SummaryTab
from .tab_choice import TabChoice

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

SPACING = 14
_TICK_MS = 1_000
_BETWEEN_ACTIONS = 5
"""Pixels: two words and the menu of an ended run stand in one line beside the list."""
_BAR_KINDS = frozenset({Kind.GOOD, Kind.CAUTION, Kind.BAD})


class RunView(QFrame):
    """Shows one run. `expand_requested` comes from its button."""

    expand_requested = Signal()
    ticked = Signal()
    """Once a second while something is under way: what is told in seconds has changed."""

    def __init__(
        self, services: "Services", spawn: Spawn, live: LiveRuns, commands: RunCommands
    ) -> None:
        super().__init__()
        self._services, self._spawn = services, spawn
        self._live_runs = live
        self._run: Run | None = None
        self._live: LiveRun | None = None
        self._begun: tuple[int, bool] | None = None
        self._wide = False
        self.form = Ui_RunView()
        self.form.setupUi(self)
        self.chip = StatusChip()
        self._route, self._subtitle = ElidedLabel("", "muted"), ElidedLabel("", "muted")
        self.numbers = NumberStrip(self.tr("Numbers of the run"))
        explain(Term.COUNTS, self.numbers)
        self.streams = StreamsModel(live_columns(), self)
        self.plot = RatePlot()
        self.dip = ElidedLabel("", "muted")
        self.log = LogTab(services, spawn)
        self.rejected = InboxPanel(services, spawn)
        self.requests = RequestsTab(services, spawn)
        self.summary = SummaryTab()
        self._table = StreamsTable(self.streams)
        self._fill(commands)
        self._tabs = TabChoice(self.form.tabs)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._rejected = 0
        self._later = QTimer(self, interval=_TICK_MS, singleShot=True)
        self._later.timeout.connect(self.rejected.refresh)
        self.form.tabs.currentChanged.connect(self._on_tab_changed)
        self.set_wide(wide=False)

    @property
    def run(self) -> Run | None:
        """What is shown."""
        return self._run

    def show_run(self, run: Run) -> None:
        """Show a run; of the one already shown, its newest numbers."""
        self._live = self._live_runs.get(run.id)
        self._run = run if self._live is None else self._live.run
        self._begin(self._run)
        self._show_numbers()

    def update_live(self, live: LiveRun) -> None:
        """News of the run shown, at most ten a second."""
        self._run, self._live = live.run, None if live.run.status.ended else live
        self._begin(live.run)
        self._show_numbers()
        self.plot.advance()
        in_front = self.form.tabs.currentWidget() is self.rejected
        if in_front and live.run.counts.rejected != self._rejected and not self._later.isActive():
            self._rejected = live.run.counts.rejected
            self._later.start()

    def set_wide(self, *, wide: bool) -> None:
        """Over the whole page, in cards; or beside the list, in one."""
        self._wide = wide
        form = self.form
        if wide:
            form.head.hide()
        else:  # first what needs room goes, or the window would become wider for a moment
            form.middle.hide()
            form.head.show()
        restyle(self, "role", None if wide else "card")
        for card in (form.progress_card, form.tabs_card):
            restyle(card, "role", "card" if wide else None)
        margin = 0 if wide else 1
        form.column.setContentsMargins(margin, margin, margin, margin)
        form.column.setSpacing(SPACING if wide else 0)
        _turn_headline(form, wide=wide)
        self.rejected.set_wide(wide=wide)
        self.log.set_wide(wide=wide)
        self._tabs.set_room(self.requests, room=wide)
        self.summary.set_wide(wide=wide)
        _measure(self.rejected, self.log)
        self._show_parts()

    def story(self, run: Run) -> str:
        """The line below the title where the run has the page."""
        return f"{run_texts.route(run)} · {run_texts.subtitle(run, _since_checkpoint(self._live))}"

    @property
    def log_in_front(self) -> bool:
        """Whether the log is what one sees."""
        return self.form.tabs.currentWidget() is self.log

    def focus_log_search(self) -> None:
        """Put the cursor into the search field of the requests, where they are in front; else
        bring the log to the front, and put it there."""
        if self.form.tabs.currentWidget() is self.requests:
            self.requests.search.setFocus()
            return
        self.form.tabs.setCurrentWidget(self.log)
        self._tabs.chosen = self.log  # also where it was in front already
        self.log.search.setFocus()

    def show_rejected(self) -> None:
        """Bring the rejected records to the front, of this run."""
        self._tabs.turn_to(self.rejected)

    def show_proof(self, run: Run, checks: Sequence[Check]) -> None:
        """Bring the outcome of a verification to the front."""
        if self._run is not None and self._run.id == run.id:
            self.show_summary()
            self.summary.show_proof(run, checks)

    def show_summary(self) -> None:
        """Bring the summary to the front, of this run."""
        self._tabs.turn_to(self.summary)

    def release(self) -> None:
        """Hear and fetch nothing more."""
        self._tick.stop()
        self._later.stop()
        self.log.release()
        self.requests.release()
        self.rejected.release()

    def _begin(self, run: Run) -> None:
        """Once for each run, and again when it begins or ends being at work."""
        at_work = self._live is not None
        if self._begun == (run.id, at_work):
            return
        new = self._begun is None or self._begun[0] != run.id
        self._begun = (run.id, at_work)
        self.log.show_run(run.id, at_work=at_work)
        self.requests.show_run(run, at_work=at_work)
        self._show_inbox(run)
        rates = self._live_runs.rates(run.id)
        self.plot.set_history(rates or RateHistory())
        if rates is not None and not self.plot.is_drawn:
            self._spawn(self.plot.draw(self._services.tasks), "draw plots")
        if new or run.status.ended:
            self._tabs.show_run(_in_front(self, run.status), new=new)
        self._tick.start() if at_work or goes_on_at(run) else self._tick.stop()
        self._show_parts()

    def _show_parts(self) -> None:
        run = self._run
        active = run is not None and run.status in ACTIVE_STATUSES
        waits = run is not None and goes_on_at(run) is not None
        reads = not active and self.form.tabs.currentWidget() is not self.summary
        self.form.middle.setVisible(self._wide and not reads)
        self.form.progress_card.setVisible(self._wide or active or waits)
        self.form.plot_card.setVisible(bool(active or _drawn(self._rates())))
        self._table.fit_rows(beside_plot=not self.form.plot_card.isHidden())

    def _rates(self) -> RateHistory | None:
        return None if self._run is None else self._live_runs.rates(self._run.id)

    def _show_numbers(self) -> None:
        run, live = self._run, self._live
        if run is None:
            return
        asked = None if run.status.ended else self._live_runs.stopping(run.id)
        self.chip.set_status(run_kind(run), stopping(asked) or run_state(run))
        _set(self.form.run_number, self.tr("Run {0}").format(number(run.id)))
        _elide(self._route, run_texts.route(run))
        _elide(self._subtitle, run_texts.subtitle(run, _since_checkpoint(self._live)))
        total = live.total if live is not None else run_texts.known_total(run)
        _set(self.form.headline, run_texts.headline(run, total))
        _set(self.form.pace, run_texts.pace(live, run, total))
        share = run_texts.share_drawn(run, total)
        self.form.bar.setValue(round(share * 1000))
        kind = RUN_KINDS[run.status]
        restyle(self.form.bar, "kind", kind.value if kind in _BAR_KINDS else None)
        self.numbers.set_numbers(named_numbers(run))
        before = self.streams.rowCount()
        self.streams.set_streams(run.streams)
        if self.streams.rowCount() != before:
            self._table.fit_rows(beside_plot=not self.form.plot_card.isHidden())
        tabs, at = self.form.tabs, self.form.tabs.indexOf(self.rejected)
        rejected = self.tr("&Rejected ({0})").format(number(run.counts.rejected))
        if tabs.tabText(at) != rejected:
            tabs.setTabText(at, rejected)
        if self.form.tabs.currentWidget() is self.summary:
            self.summary.show_run(run)
        self._show_waiting()

    def _show_waiting(self) -> None:
        live = self._live
        passed = self._live_runs.seconds_since_heard(live.run.id) if live is not None else 0.0
        text = run_texts.waiting(live, passed) if live is not None else _goes_on(self._run)
        _set(self.form.waiting, text)
        self.form.waiting.setVisible(bool(text))
        # while it waits this very wait is the last dip: the line above tells of it
        _elide(self.dip, " " if text else _dip_text(self._rates()))

    def _on_tick(self) -> None:
        self._show_waiting()
        if self._run is not None:
            _elide(self._subtitle, run_texts.subtitle(self._run, _since_checkpoint(self._live)))
        self.ticked.emit()

    def _on_tab_changed(self) -> None:
        if self._run is None:
            return
        self._show_parts()
        if self.form.tabs.currentWidget() is self.summary:
            self.summary.show_run(self._run)
        elif self.form.tabs.currentWidget() is self.rejected:
            self._show_inbox(self._run)

    def _show_inbox(self, run: Run) -> None:
        of_a_retry = run.retry_of is not None
        retryable = of_a_retry or (run.limit is None and run.status in COMPLETED_STATUSES)
        self.rejected.show_scope(
            InboxScope(run_id=run.inbox), retryable=retryable, seen_from=run.id
        )

    def _fill(self, commands: RunCommands) -> None:
        form = self.form
        form.chip_slot.addWidget(self.chip)
        expand = button(
            "⤢",
            self.expand_requested.emit,
            kind=ButtonKind.QUIET,
            tip=self.tr("Show the run over the whole page (Enter in the list)"),
        )
        expand.setAccessibleName(self.tr("Show the run over the whole page"))
        form.expand_slot.addWidget(expand)
        form.subtitle_slot.addWidget(self._route)
        form.subtitle_slot.addWidget(self._subtitle)
        actions = FlowLayout(spacing=_BETWEEN_ACTIONS)
        form.actions_slot.addLayout(actions)
        for made in action_buttons(commands):
            actions.addWidget(made)
        form.numbers_slot.addWidget(self.numbers)
        form.streams_slot.addWidget(self._table)
        form.streams_slot.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(form.plot_title, 1)
        head.addWidget(self.plot.table_button)
        form.plot_slot.insertLayout(0, head)
        form.plot_slot.addWidget(self.plot, 1)
        form.plot_slot.addWidget(self.dip)
        form.tabs.addTab(self.summary, self.tr("&Summary"))
        form.tabs.addTab(self.rejected, self.tr("&Rejected ({0})").format(0))
        form.tabs.addTab(self.log, self.tr("&Log"))
        form.tabs.addTab(self.requests, self.tr("Re&quests"))
        form.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        count_only_current(form.tabs)
        form.column.setStretchFactor(form.tabs_card, 1)
        for text in (form.headline, form.pace):
            text.setMinimumWidth(1)  # or its words would make the window wider


def action_buttons(commands: RunCommands) -> tuple[QWidget, ...]:
    """A button for each action, the one a person most likely wants in front; the rest in a menu."""
    kinds = {RunAction.CANCEL: ButtonKind.DANGER}
    first = (RunAction.ALLOW_SHRINK, RunAction.REPLACE_KEY, RunAction.RESUME, RunAction.RETRY)
    order = (*first, RunAction.PAUSE, RunAction.CANCEL, RunAction.RUN_AGAIN)
    buttons = (
        ActionButton(commands.actions[which], kinds.get(which, ButtonKind.PLAIN)) for which in order
    )
    return (*buttons, MoreButton(commands, (RunAction.VERIFY, RunAction.REPORT, RunAction.UNDO)))


def named_numbers(run: Run) -> tuple[NamedNumber, ...]:
    """The numbers of a run in the order in which they come about."""
    counts = run.counts
    rejected = NamedNumber(
        translate("runs", "Rejected"), number(counts.rejected), alarming=counts.rejected > 0
    )
    return (
        NamedNumber(translate("runs", "Read"), number(counts.read)),
        NamedNumber(translate("runs", "Loaded"), number(counts.loaded)),
        NamedNumber(translate("runs", "Skipped"), number(counts.skipped)),
        rejected,
        NamedNumber(translate("runs", "Requests"), number(counts.requests)),
        NamedNumber(translate("runs", "Retries"), number(counts.retries)),
        NamedNumber(translate("runs", "Received"), run_texts.received(counts)),
    )


def _since_checkpoint(live: LiveRun | None) -> float | None:
    at = None if live is None else live.checkpoint_at
    return None if at is None else max((datetime.now(UTC) - at).total_seconds(), 0.0)


def _in_front(view: RunView, status: RunStatus) -> QWidget:
    """The tab that a person most likely wants."""
    if status is RunStatus.PARTIAL:
        return view.rejected
    return view.log if status in ACTIVE_STATUSES else view.summary


def _drawn(rates: RateHistory | None) -> bool:
    return rates is not None and len(rates.points) > 1


def _dip_text(rates: RateHistory | None) -> str:
    """Why the rate fell last."""
    dip = None if rates is None else rates.last_dip
    if dip is None:
        return ""
    return translate("runs", "dip at {0}: waited {1}, {2}").format(
        run_texts.clock(dip.at), duration(dip.seconds), visible(said(dip.reason))
    )


def _goes_on(run: Run | None) -> str:
    at = None if run is None else goes_on_at(run)
    return "" if at is None else run_texts.goes_on(at, datetime.now(UTC))


def _measure(*tabs: QWidget) -> None:
    """A tab that isn't in front never says by itself that it needs less room."""
    for tab in tabs:
        for layout in tab.findChildren(QLayout):
            layout.invalidate()
        tab.updateGeometry()


def _turn_headline(form: Ui_RunView, *, wide: bool) -> None:
    way, side = QBoxLayout.Direction, Qt.AlignmentFlag
    form.headline_row.setDirection(way.LeftToRight if wide else way.TopToBottom)
    form.headline_row.setSpacing(8 if wide else 0)
    form.pace.setAlignment(side.AlignRight if wide else side.AlignLeft)


def _elide(target: ElidedLabel, text: str) -> None:
    if target.whole_text != text:
        target.set_text(text)


def _set(target: QLabel, text: str) -> None:
    """Only what changed: each new text asks the layout."""
    if target.text() != text:
        target.setText(text)
