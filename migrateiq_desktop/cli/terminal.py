"""Where a command writes and asks: results to standard output, everything else to standard error.

Knows nothing of the product. Text from outside is shown with its control characters escaped.
"""

import getpass
import io
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self, TextIO, cast

from migrateiq_desktop.cli.quiet_pipe import QuietPipe

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from typer import Context

    from migrateiq_desktop.cli.early_worker import EarlyWorker

WIDTH_OF_A_FILE = 160
"""Columns of a table that goes to a file or another program."""


def printable(text: str) -> str:
    """The text with control and direction characters written out, so that none moves the cursor."""
    return "".join(
        char if char.isprintable() or char == "\n" else char.encode("unicode_escape").decode()
        for char in text
    )


class Terminal:
    """One command's input and outputs."""

    def __init__(self, results: TextIO, messages: TextIO, answers: TextIO) -> None:
        self._results = QuietPipe(results)
        self._messages = QuietPipe(messages)
        self.answers = answers
        """Standard input."""
        self.verbose = False
        self.workspace: Path | None = None
        """The workspace that was named before the command."""
        self.redraws = False
        """Whether a bar stands on standard error, which other lines have to go above."""
        self.mask: Callable[[str], str] = str
        """Masks the secrets in use in everything that isn't a result."""
        self.early: EarlyWorker | None = None
        """A worker that was started before the workspace was opened."""

    @classmethod
    def standard(cls) -> Self:
        """Standard output, standard error, standard input."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # files and other programs get UTF-8 (RFC 8259, section 8.1); a character that a
                # terminal doesn't have must not end the command
                encoding = stream.encoding if stream.isatty() else "utf-8"
                stream.reconfigure(encoding=encoding, errors="backslashreplace")
        return cls(sys.stdout, sys.stderr, sys.stdin)

    @cached_property
    def results(self) -> "Console":
        """Standard output, for tables and sentences."""
        return _console(self._results)

    @cached_property
    def messages(self) -> "Console":
        """Standard error, for progress and errors."""
        return _console(self._messages)

    @property
    def messages_seen_by_a_person(self) -> bool:
        """Whether standard error is a terminal that can redraw a line."""
        return self._messages.isatty() and not self.messages.is_dumb_terminal

    @property
    def can_ask(self) -> bool:
        """Whether somebody is there to answer."""
        return self.answers.isatty() and self._messages.isatty()

    def show(self, result: "RenderableType") -> None:
        """A table, or anything else that rich can draw, to standard output."""
        self.results.print(result)

    def say(self, text: str) -> None:
        """A sentence of the result, to standard output."""
        self.write_result(f"{printable(text)}\n")

    def note(self, text: str) -> None:
        """A sentence that isn't the result, to standard error."""
        line = printable(self.mask(text))
        if self.redraws:
            self.messages.print(line, soft_wrap=True)
        else:
            self._messages.write(f"{line}\n")
            self._messages.flush()

    @property
    def log_stream(self) -> TextIO:
        """Standard error, for a log handler."""
        return cast("TextIO", self._messages)

    def write_result(self, text: str) -> None:
        """Text as it is, to standard output at once: JSON, YAML."""
        self._results.write(text)
        self._results.flush()

    def write_json(self, value: object) -> None:
        """A value as one line of JSON, exactly."""
        # not at the top: nothing heavy is loaded before a command needs it
        from migrateiq_desktop.model import exact_json  # noqa: PLC0415

        self.write_result(exact_json.dumps(value) + "\n")

    def read_answer(self) -> str:
        """All of standard input."""
        return self.answers.read()

    def ask_hidden(self, question: str) -> str:
        """An answer that isn't shown while it is typed. Only where `can_ask`.

        Raises KeyboardInterrupt at Ctrl+C and at the end of input.
        """
        with _ctrl_c_interrupts():
            try:
                return getpass.getpass(f"{printable(question)}: ", cast("TextIO", self._messages))
            except EOFError:
                raise KeyboardInterrupt from None

    def confirm(self, question: str) -> bool:
        """Yes or no; anything but yes is no. Only where `can_ask`. Ctrl+C interrupts."""
        self._messages.write(f"{printable(question)} [y/N] ")
        self._messages.flush()
        with _ctrl_c_interrupts():
            return self.answers.readline().strip().casefold() in {"y", "yes"}


@contextmanager
def _ctrl_c_interrupts() -> Iterator[None]:
    """Ctrl+C interrupts a question: an event loop that handles it would wait for the answer."""
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)


def terminal_of(context: "Context") -> Terminal:
    """The terminal that the program was started with."""
    terminal: Terminal = context.obj
    return terminal


def _console(stream: QuietPipe) -> "Console":
    from rich.console import Console  # noqa: PLC0415 - as above

    return Console(
        file=cast("TextIO", stream),
        width=None if stream.isatty() else WIDTH_OF_A_FILE,
        markup=False,
        emoji=False,
        highlight=False,
    )
