"""Keeps the computer awake while syncs run, if the person wants that."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from migrateiq_desktop.services.keeping_awake import KeepingAwake

    from .choices import ResidentChoices
    from .run_watch import RunWatch


class Awake(QObject):
    """From the first run's start to the last one's end."""

    def __init__(
        self, watch: "RunWatch", choices: "ResidentChoices", keeping: "KeepingAwake"
    ) -> None:
        super().__init__()
        self._watch = watch
        self._choices = choices
        self._keeping = keeping
        watch.changed.connect(self._look)
        choices.changed.connect(self._look)
        self._look()

    def close(self) -> None:
        """Let it sleep."""
        self._keeping.close()

    def _look(self) -> None:
        self._keeping.want(awake=self._choices.keeps_awake and bool(self._watch.active()))
