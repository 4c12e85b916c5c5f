"""A server of somebody else's in a process of its own, which says first where it listens."""

import re
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

_LISTENING = re.compile(r"listening on (http://[0-9.]+:[0-9]+)")


@contextmanager
def announced(command: Sequence[str], name: str) -> Iterator[str]:
    """Run it until the end of the block; gives its base URL."""
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            match = _LISTENING.search(process.stdout.readline())
            assert match is not None, f"{name} did not start"
            yield match[1]
        finally:
            process.terminate()
            process.communicate(timeout=30)
