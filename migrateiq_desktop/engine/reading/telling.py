"""What is told of a stream that is read parent by parent: not the same again for each of them."""

from migrateiq_desktop.engine.ports import SourceObserver

MOST_TOLD = 20
"""Different warnings about single parents that are told of; of more there is a count."""


class Telling:
    """Tells what all parents of one stream have in common once."""

    def __init__(self, observer: SourceObserver) -> None:
        self.observer = observer
        self._first = ""
        self._warned: set[str] = set()
        self._untold = 0

    def of_parents(self) -> SourceObserver:
        """Told while the parents themselves are read."""
        return OneParent(self, "")

    def found(self, finding: str, parent: str) -> None:
        """What was found at the first parent, and of the parents themselves."""
        # children of several parents are asked for at once: whose findings come first is told
        self._first = self._first or parent
        if parent in {"", self._first}:
            self.observer.found(finding)

    def warned(self, warning: str, parent: str) -> None:
        """Something is odd with one parent."""
        if warning in self._warned or len(self._warned) >= MOST_TOLD:
            self._untold += 1
        else:
            self._warned.add(warning)
            self.observer.warned(f"{warning} ({parent})" if parent else warning)

    def close(self) -> None:
        """All parents are read."""
        if self._untold:
            times = "once more" if self._untold == 1 else f"{self._untold:,} times more"
            self.observer.warned(f"The like was noticed {times}, with other parents.")


class OneParent:
    """Implements `SourceObserver` for what is read of one parent."""

    def __init__(self, telling: Telling, parent: str) -> None:
        self._telling = telling
        self._parent = parent

    def request_sent(self) -> None:
        """Counted with the others'."""
        self._telling.observer.request_sent()

    def retried(self, reason: str) -> None:
        """Counted with the others'."""
        self._telling.observer.retried(reason)

    def waiting(self, seconds: float, reason: str) -> None:
        """Told at once: the whole stream waits."""
        self._telling.observer.waiting(seconds, reason)

    def found(self, finding: str) -> None:
        """Told for the first parent."""
        self._telling.found(finding, self._parent)

    def warned(self, warning: str) -> None:
        """Told with the parent's name."""
        self._telling.warned(warning, self._parent)
