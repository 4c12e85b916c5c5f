"""What a person chose for the program beside its window. Kept for the user, not in a workspace."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.window_state import WindowState


class OnClose(StrEnum):
    """What closing the window does."""

    ASK = "ask"
    """Ask once, when there are schedules; until then it quits."""
    TRAY = "tray"
    QUIT = "quit"


class Notice(StrEnum):
    """Ends of runs that a notification tells of."""

    FAILED = "failed"
    REJECTED = "rejected"
    ENDED = "ended"


_USUAL = frozenset({Notice.FAILED, Notice.REJECTED})


class ResidentChoices(QObject):
    """Each change is kept and told at once."""

    changed = Signal()

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state

    @property
    def on_close(self) -> OnClose:
        """What closing the window does."""
        text = self._state.text("on_close", OnClose.ASK)
        return next((one for one in OnClose if one.value == text), OnClose.ASK)

    def set_on_close(self, choice: OnClose) -> None:
        """Choose it."""
        self._keep("on_close", choice)

    def notifies(self, notice: Notice) -> bool:
        """Whether a notification tells of such an end."""
        return self._state.text(f"notify_{notice}", _word(on=notice in _USUAL)) == _word(on=True)

    def set_notifies(self, notice: Notice, *, on: bool) -> None:
        """Choose it."""
        self._keep(f"notify_{notice}", _word(on=on))

    @property
    def keeps_awake(self) -> bool:
        """Whether the computer is kept from falling asleep while syncs run."""
        return self._state.text("keep_awake", _word(on=False)) == _word(on=True)

    def set_keeps_awake(self, *, on: bool) -> None:
        """Choose it."""
        self._keep("keep_awake", _word(on=on))

    def _keep(self, name: str, value: str) -> None:
        self._state.set_text(name, value)
        self.changed.emit()


def _word(*, on: bool) -> str:
    return "yes" if on else "no"
