"""An action that starts a sync, and shows its run while one is at work: never two at once.

Decides only which of the two it is; what is started, and how, is its owner's.
"""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.mnemonics import without_letter
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.model.run import Run

if TYPE_CHECKING:
    from migrateiq_desktop.services.runs import RunService


class StartOrShow:
    """Turns an action and its button over; `running` tells what a click means now."""

    def __init__(self, action: QAction, button: QPushButton, runs: "RunService") -> None:
        self._action, self._button, self._runs = action, button, runs
        self._words = action.text(), button.text()
        self.running: Run | None = None
        """The run at work: a click shows it. None: a click starts one."""

    def show(self, sync: str | None, *, startable: bool) -> None:
        """Be about a sync; None for none. `startable`: whether it may be started when none of
        its runs is at work."""
        at_work = (live.run for live in self._runs.active() if live.run.sync == sync)
        self.running = next((run for run in at_work if not run.status.ended), None)
        action, button, running = self._action, self._button, self.running
        if running is None:
            texts, tip, symbol = self._words, "", "run"
        else:
            text = translate("connectors", "&Show run {0}").format(number(running.id))
            # no longer than what it stands for: nothing beside it is to move
            texts = (text, translate("connectors", "Watch it"))
            tip, symbol = under_way(running), "runs"
        both: tuple[QAction | QPushButton, ...] = (action, button)
        for one, words in zip(both, texts, strict=True):
            one.setText(words)
            one.setToolTip(tip)
            one.setEnabled(startable or running is not None)
        action.setIcon(icon(symbol, Token.MUTED))
        spoken = texts[1] if running is None else texts[0]
        button.setAccessibleName(without_letter(spoken))


def under_way(run: Run) -> str:
    """Why the sync of a run can't be started now."""
    text = translate("syncs", "Run {0} is under way. The next can start when it has ended.")
    return text.format(number(run.id))
