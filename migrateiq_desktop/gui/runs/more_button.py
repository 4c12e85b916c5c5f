"""The button behind which further actions of a run are."""

from PySide6.QtWidgets import QMenu, QToolButton

from migrateiq_desktop.gui.formatting import translate

from .run_actions import RunAction
from .run_commands import RunCommands


class MoreButton(QToolButton):
    """Opens a menu; is there as long as anything in it can be done."""

    def __init__(self, commands: RunCommands, which: tuple[RunAction, ...]) -> None:
        super().__init__()
        self._actions = [commands.actions[one] for one in which]
        name = translate("runs", "More to do with the run")
        self.setText("⋯")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty("role", "more")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions(self._actions)
        self.setMenu(menu)
        for action in self._actions:
            action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setVisible(any(action.isVisible() for action in self._actions))
