"""A terminal on memory, with what was written to it."""

import io
from typing import Self

from migrateiq_desktop.cli.terminal import Terminal


class Written(io.StringIO):
    """A stream that says whether it is a terminal, as the test wants it."""

    def __init__(self, text: str = "", *, tty: bool = False) -> None:
        super().__init__(text)
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty


class MemoryTerminal(Terminal):
    """Keeps results and messages apart."""

    def __init__(self, answers: str = "", *, tty: bool = False) -> None:
        self.out, self.err = Written(tty=tty), Written(tty=tty)
        super().__init__(self.out, self.err, Written(answers, tty=tty))

    @classmethod
    def at_a_person(cls, answers: str = "") -> Self:
        return cls(answers, tty=True)
