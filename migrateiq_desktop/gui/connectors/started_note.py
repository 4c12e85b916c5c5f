"""The message that a run has started, which goes when that run has ended."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner

if TYPE_CHECKING:
    from migrateiq_desktop.services.runs import RunService


class StartedNote:
    """Shows the message in a banner that others use too, and takes away only its own."""

    def __init__(self, banner: Banner, runs: "RunService") -> None:
        self._banner = banner
        self._runs = runs
        self._run_id: int | None = None
        self._text = ""

    def show(self, run_id: int, text: str, watch: Callable[[], object]) -> None:
        """Say that a run has started; it may have ended before that could be said."""
        action = (translate("connectors", "Watch it"), watch)
        self._banner.show_message(Kind.ACCENT, text, actions=(action,))
        self._run_id, self._text = run_id, text
        if run_id not in {live.run.id for live in self._runs.active()}:
            self.run_ended(run_id)

    def run_ended(self, run_id: int) -> None:
        """Take the message away if it still stands there and is about this run."""
        if run_id == self._run_id and self._banner.text == self._text:
            self._banner.hide()
