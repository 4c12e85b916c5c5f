"""The message that a run has started, and that says how it went when it has ended."""

from collections.abc import Callable

from migrateiq_desktop.gui.formatting import RUN_KINDS, number, run_status, translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.model.run import Run


class StartedNote:
    """Shows the message in a banner that others use too, and changes only its own."""

    def __init__(self, banner: Banner) -> None:
        self._banner = banner
        self._run_id: int | None = None
        self._text = ""
        self._watch: Callable[[], object] | None = None
        self._ended: Run | None = None
        """The last one that ended."""

    def show(self, run_id: int, text: str, watch: Callable[[], object]) -> None:
        """Say that a run has started; it may have ended before that could be said."""
        action = (translate("connectors", "Watch it"), watch)
        self._banner.show_message(Kind.ACCENT, text, actions=(action,))
        self._run_id, self._text, self._watch = run_id, text, watch
        if self._ended is not None and self._ended.id == run_id:
            self.run_ended(self._ended)

    def run_ended(self, run: Run) -> None:
        """Say how it went, if the message about this run still stands there."""
        self._ended = run
        if run.id != self._run_id or self._banner.text != self._text or self._watch is None:
            return
        counts = run.counts
        text = translate("connectors", "Run {0}: {1}. {2} loaded, {3} rejected.")
        self._text = text.format(
            number(run.id), run_status(run.status), number(counts.loaded), number(counts.rejected)
        )
        show = (translate("connectors", "Show the run"), self._watch)
        self._banner.show_message(RUN_KINDS[run.status], self._text, actions=(show,))
