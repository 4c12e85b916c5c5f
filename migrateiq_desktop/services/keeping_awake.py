"""Keeps the computer from falling asleep while something runs. Knows no run.

Windows is told by SetThreadExecutionState, macOS by `caffeinate`, GNOME, KDE, Xfce and others by
their session's D-Bus services: what wakepy does. Each of them forgets it when the process ends.
"""

import logging
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Protocol

from .tasks import LaneFactory, single_thread

_log = logging.getLogger(__name__)


class Held(Protocol):
    """A request of this process, in force or refused."""

    @property
    def active(self) -> bool:
        """Whether the system grants it."""
        ...


Hold = Callable[[], AbstractContextManager[Held]]


def hold_awake() -> AbstractContextManager[Held]:
    """The computer doesn't fall asleep by itself while inside; its screen may go dark."""
    # only who wants it loads it
    from wakepy import keep  # noqa: PLC0415

    if sys.platform != "linux":
        return keep.running(on_fail="pass")
    from .awake_bus import NamedBusAdapter  # noqa: PLC0415

    return keep.running(on_fail="pass", dbus_adapter=NamedBusAdapter)


class KeepingAwake:
    """Asks the system on a thread of its own: a session bus may take its time."""

    def __init__(self, hold: Hold = hold_awake, *, make_lane: LaneFactory = single_thread) -> None:
        self._hold = hold
        self._lane = make_lane("awake")
        self._wanted = False
        self._held = ExitStack()
        self.is_refused = False
        """Whether the system has refused it: it has no such service."""

    def want(self, *, awake: bool) -> None:
        """Keep it awake from now on, or no longer. Returns at once."""
        if awake != self._wanted:
            self._wanted = awake
            self._lane.submit(self._begin if awake else self._held.close)

    def close(self) -> None:
        """Let it sleep, and let the thread go."""
        self._lane.submit(self._held.close)
        self._lane.shutdown(wait=True)

    def _begin(self) -> None:
        try:
            held = self._held.enter_context(self._hold())
        except (OSError, RuntimeError) as error:
            self.is_refused = True
            _log.warning("the computer can't be kept awake: %s", error)
            return
        self.is_refused = not held.active
        if self.is_refused:
            _log.warning("this system has no way of being kept awake")
