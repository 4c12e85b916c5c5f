"""httpbin, an HTTP server that isn't ours, in a process of its own."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_PROGRAM = """
from werkzeug.serving import make_server
from httpbin import app
server = make_server("127.0.0.1", 0, app, threaded=True)
print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
"""
_LISTENING = re.compile(r"listening on (http://[0-9.]+:[0-9]+)")


@contextmanager
def httpbin() -> Iterator[str]:
    """Serve httpbin; gives the base URL."""
    command = [sys.executable, "-W", "ignore", "-c", _PROGRAM]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            match = _LISTENING.search(process.stdout.readline())
            assert match is not None, "httpbin did not start"
            yield match[1]
        finally:
            process.terminate()
            process.communicate(timeout=30)
