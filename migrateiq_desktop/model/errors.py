"""Errors named by what a person can do about them.

Each says what happened, why, and what to do next.
Foreign exceptions are translated into these once, at the edge where they come up.
"""

from datetime import UTC, datetime
from enum import IntEnum
from typing import ClassVar

from .base import Model


class ExitCode(IntEnum):
    """Exit codes of the command line, a public contract."""

    DONE = 0
    FAILED = 1
    WRONG_DEFINITION = 2
    UNREACHABLE = 3
    CANCELLED = 130


class ErrorReport(Model):
    """An error as data: travels in events, is stored with the run, and is shown to a person.

    All texts are redacted before they get here.
    """

    kind: str
    title: str
    """One sentence for a person: what happened, to what."""
    cause: str = ""
    """Why, as far as it is known."""
    next_step: str = ""
    """What the person can do now."""
    details: str = ""
    """Technical details, one click away: request line, excerpt of the answer."""
    exit_code: int = int(ExitCode.FAILED)
    until: datetime | None = None
    """UTC. Before this moment trying again is of no use: the server said so."""

    def waits(self, now: datetime) -> bool:
        """Whether that moment is still to come."""
        return self.until is not None and now < self.until

    def sentence(self) -> str:
        """The first line: the title, with its cause where there is one."""
        text = self.title.rstrip(".")
        if self.cause:
            text += f": {self.cause.rstrip('.')}"
        return text if text.endswith("?") else f"{text}."


class MigrateIQError(Exception):
    """The root of all errors that are meant for a person."""

    exit_code: ClassVar[ExitCode] = ExitCode.FAILED

    def __init__(
        self, title: str, *, cause: str = "", next_step: str = "", details: str = ""
    ) -> None:
        super().__init__(title)
        self.title = title
        self.cause = cause
        self.next_step = next_step
        self.details = details

    def report(self) -> ErrorReport:
        """The same as data."""
        return ErrorReport(
            kind=type(self).__name__,
            title=self.title,
            cause=self.cause,
            next_step=self.next_step,
            details=self.details,
            exit_code=int(self.exit_code),
        )

    def __str__(self) -> str:
        return self.report().sentence()


class DefinitionError(MigrateIQError):
    """A file, an option or a definition is wrong; nothing was touched. Mend the definition."""

    exit_code = ExitCode.WRONG_DEFINITION


class SecretMissingError(DefinitionError):
    """A secret isn't stored for this host, or no keyring can be used. Store the key."""


class WorkspaceError(DefinitionError):
    """The workspace can't be opened: newer schema, damaged database, wrong owner."""


class SchedulerError(DefinitionError):
    """The system's own scheduler is missing or refuses an entry."""


class NotFoundError(DefinitionError):
    """No connector, sync or run of that name or number."""


class UnreachableError(MigrateIQError):
    """The other system can't be reached: name, port, TLS, time-out. Check address and network."""

    exit_code = ExitCode.UNREACHABLE


class KeyRefusedError(UnreachableError):
    """The other system refused the key (401, 403). Replace the key."""


class SourceError(MigrateIQError):
    """The source answered, but not with what was expected. Check the stream's definition."""


class TypeChangedError(SourceError):
    """A field's values are of another type than before, and the sync says to stop there."""


class WaitAskedError(SourceError):
    """The source asks for a long pause. Go on after it; what is loaded stays."""

    def __init__(self, title: str, *, until: float, cause: str = "", details: str = "") -> None:
        """`until`: seconds since 1970, UTC."""
        super().__init__(
            title,
            cause=cause,
            next_step="Run the sync again then: it goes on where it stopped. What is loaded stays.",
            details=details,
        )
        self.until = datetime.fromtimestamp(until, UTC)

    def report(self) -> ErrorReport:
        """The same as data."""
        return super().report().model_copy(update={"until": self.until})


class IncompleteError(MigrateIQError):
    """The source ended, but says that there is more, or the counts do not add up."""


class ShrinkError(IncompleteError):
    """A replace would leave less than half of the rows. Check the source, or allow it."""


class DestinationError(MigrateIQError):
    """The destination can't be written: locked, full, read-only, refused. Free it and resume."""


class DestinationUnavailableError(DestinationError):
    """The destination as a whole can't be written: locked for long, full, read-only."""


class RejectLimitError(MigrateIQError):
    """More records were rejected than the sync allows. Correct the mapping and run again."""


class AlreadyRunningError(MigrateIQError):
    """The same sync runs already. Wait for it, or cancel it."""


class StillPausedError(MigrateIQError):
    """The server's pause isn't over yet. Wait for it."""


class RunCancelledError(MigrateIQError):
    """A person cancelled the run. Resume it or start anew."""

    exit_code = ExitCode.CANCELLED


class RunInterruptedError(MigrateIQError):
    """The run's process died, or the program was closed. Resume it at its last checkpoint."""


class InternalError(MigrateIQError):
    """A fault of ours. Report it."""
