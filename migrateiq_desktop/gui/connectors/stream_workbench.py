"""The streams as they are worked on: each change is tried, what is found is filled in and shown.

Holds no draft: it is handed what stands in the forms.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.formatting import counts, number, translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets.banner import Action
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.discovered import Discovery
from migrateiq_desktop.model.errors import ErrorReport

from .connector_check import Surroundings, check_for_test
from .connector_draft import ConnectorDraft
from .flow_texts import mend_text
from .found_offers import child_offers, offer_found
from .mending import Mend, mends_of
from .named_tasks import SpawnTask
from .stream_draft import StreamDraft
from .stream_editor import StreamEditor
from .stream_findings import asked
from .stream_panel import StreamPanel
from .stream_trials import Discover, StreamTrials, Trial


class StreamWorkbench(QObject):
    """Between the streams' form and the panel beside it."""

    found = Signal(object)
    """Discovery: the first pages of a stream were read, and what was found is in the form."""
    mend_wanted = Signal(object)
    """Mend."""

    def __init__(
        self, editor: StreamEditor, panel: StreamPanel, discover: Discover, spawn: SpawnTask
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._panel = panel
        self.trials = StreamTrials(discover, spawn, self)
        self.trials.started.connect(self._on_started)
        self.trials.found.connect(self._on_found)
        self.trials.failed.connect(self._on_failed)
        panel.stopped.connect(self._on_stopped)

    @property
    def known(self) -> Mapping[str, Discovery]:
        """What was found of each stream that was tried."""
        return self.trials.known_ones()

    def clear(self) -> None:
        """Another connector."""
        self.trials.forget()
        self._panel.clear()

    def work_on(
        self, draft: ConnectorDraft, around: Surroundings, name: str, *, now: bool = False
    ) -> None:
        """Try the stream shown as it stands now; what can't be tried yet is said to be so."""
        stream = self._editor.current
        if stream is None:
            self.trials.stop()
            self._panel.clear()
            return
        trial = trial_of(draft, stream, around, name)
        if trial is None:
            self.trials.stop()
            self._editor.show_state(Kind.NEUTRAL, "")
            self._panel.clear()
            return
        self.trials.ask(trial, now=now)

    def _is_shown(self, stream: str) -> bool:
        return self._editor.current_name == stream

    def _on_started(self, stream: str) -> None:
        if self._is_shown(stream):
            self._editor.show_state(Kind.ACCENT, translate("connectors", "trying…"))
            self._panel.show_busy(stream)

    def _on_found(self, stream: str, found: Discovery) -> None:
        whole = next((one for one in found.definition.resources if one.name == stream), None)
        if whole is not None and found.pages:
            self._editor.take_found(whole)
        current = self._editor.current
        if current is not None and self._is_shown(stream):
            works = found.error is None
            text = translate("connectors", "works") if works else translate("connectors", "fails")
            self._editor.show_state(Kind.GOOD if works else Kind.BAD, text)
            offer_found(self._editor.form, current, found)
            self._editor.list.offer_children(child_offers(current, found, self._editor.add))
            self._panel.show_found(found, self._mending(found.error))
        self.found.emit(found)

    def _on_failed(self, stream: str, report: ErrorReport) -> None:
        if self._is_shown(stream):
            self._editor.show_state(Kind.BAD, translate("connectors", "fails"))
            self._panel.show_error(report, self._mending(report))

    def _on_stopped(self) -> None:
        self.trials.stop()
        self._editor.show_state(Kind.NEUTRAL, "")

    def _mending(self, report: ErrorReport | None) -> tuple[Action, ...]:
        mends = () if report is None else mends_of(report)
        # the stream's form is in sight already
        return tuple((mend_text(one), self._wish(one)) for one in mends if one is not Mend.STREAM)

    def _wish(self, mend: Mend) -> Callable[[], object]:
        return lambda: self.mend_wanted.emit(mend)


def trial_of(
    draft: ConnectorDraft, stream: StreamDraft, around: Surroundings, name: str
) -> Trial | None:
    """A stream with what it needs of the others; None while something of it is wrong."""
    lineage = _with_parents(draft, stream)
    streams = (*(replace(one, use=True) for one in lineage), replace(asked(stream), use=True))
    definition = check_for_test(replace(draft, streams=streams), around).definition
    if not isinstance(definition, RestConnector):
        return None
    keys = draft.given_keys({ref.secret for ref in definition.secret_refs()})
    return Trial(name, definition, stream.name.strip(), keys)


def rate_text(found: Discovery) -> str:
    """For example `10 requests a second, from X-RateLimit-Limit`."""
    if found.rate is None:
        return ""
    limit = found.rate.rate_limit
    text = counts.tr("{0} requests in {1} s, from {2}", "", limit.requests)
    return text.format(number(limit.requests), number(limit.per_seconds), found.rate.header)


def _with_parents(draft: ConnectorDraft, stream: StreamDraft) -> tuple[StreamDraft, ...]:
    """The streams above it, the topmost first."""
    by_name = {one.name.strip(): one for one in draft.streams}
    above: list[StreamDraft] = []
    before = stream.before
    while before is not None and before.parent is not None:
        parent = by_name.get(before.parent.resource)
        if parent is None or parent in above or parent is stream:
            break
        above.insert(0, parent)
        before = parent.before
    return tuple(above)
