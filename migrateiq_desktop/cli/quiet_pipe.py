"""An output that falls silent when its reader has gone, so that a run still comes to its end."""

import contextlib
import os
from typing import TextIO


class QuietPipe:
    """Writes to a stream until its pipe breaks (`migrateiq runs list | head -1`), then nowhere."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.broken = False

    @property
    def encoding(self) -> str:
        """Of the stream."""
        return self._stream.encoding

    def isatty(self) -> bool:
        """Whether a person sees it."""
        return not self.broken and self._stream.isatty()

    def fileno(self) -> int:
        """Of the stream. Raises OSError (UnsupportedOperation) when it has none."""
        return self._stream.fileno()

    def write(self, text: str) -> int:
        """Write, or do nothing where nobody reads any more."""
        if not self.broken:
            try:
                self._stream.write(text)
            except BrokenPipeError:
                self._fall_silent()
        return len(text)

    def flush(self) -> None:
        """Hand on what was written."""
        if not self.broken:
            try:
                self._stream.flush()
            except BrokenPipeError:
                self._fall_silent()

    def _fall_silent(self) -> None:
        self.broken = True
        # what is left in the buffer would fail again when the interpreter flushes it at its end
        with contextlib.suppress(OSError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._stream.fileno())
            os.close(nowhere)
