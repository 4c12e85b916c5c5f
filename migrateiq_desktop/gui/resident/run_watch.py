"""The runs of whichever workspace is open, for what stays while workspaces change."""

from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.services.views import LiveRun

if TYPE_CHECKING:
    from migrateiq_desktop.gui.session import Session
    from migrateiq_desktop.services.container import Services


class RunWatch(QObject):
    """Follows the session from one workspace to the next."""

    run_changed = Signal(object)
    """LiveRun: at most ten a second for each run, and its end once."""
    changed = Signal()
    """A run began or ended, something fell due, or another workspace was opened."""

    def __init__(self, session: "Session") -> None:
        super().__init__()
        self._session = session
        self._following = ExitStack()
        self._ids: frozenset[int] = frozenset()
        session.opened.connect(self._follow)
        self._follow()

    @property
    def services(self) -> "Services":
        """The use cases of the open workspace."""
        return self._session.services

    def active(self) -> tuple[LiveRun, ...]:
        """The runs at work, oldest first. One that ended is told of before it is taken out."""
        return tuple(live for live in self.services.runs.active() if not live.run.status.ended)

    def close(self) -> None:
        """Follow nothing any more."""
        self._following.close()

    def _follow(self) -> None:
        self._following.close()
        services = self.services
        self._following.callback(services.runs.subscribe(self._on_run))
        self._following.callback(services.schedules.subscribe(self.changed.emit))
        self._ids = frozenset(live.run.id for live in self.active())
        self.changed.emit()

    def _on_run(self, live: LiveRun) -> None:
        self.run_changed.emit(live)
        ids = frozenset(one.run.id for one in self.active())
        if ids != self._ids:
            self._ids = ids
            self.changed.emit()
