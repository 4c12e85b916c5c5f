"""Datasette, a REST server that isn't ours, serving a real SQLite file in a process of its own."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LISTENING = re.compile(r"Uvicorn running on (http://[0-9.]+:[0-9]+)")


@contextmanager
def datasette(database: Path) -> Iterator[str]:
    """Serve a SQLite file; gives the base URL. Tables are at `/<file stem>/<table>.json`."""
    command = [sys.executable, "-m", "datasette", "serve", str(database), "--port", "0"]
    command += ["--setting", "max_returned_rows", "1000"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield _base_url(process)
        finally:
            process.terminate()
            process.communicate(timeout=30)


def _base_url(process: "subprocess.Popen[str]") -> str:
    assert process.stderr is not None
    said = []
    for line in process.stderr:
        said.append(line)
        match = _LISTENING.search(line)
        if match:
            return match[1]
    raise AssertionError("datasette did not start:\n" + "".join(said))
