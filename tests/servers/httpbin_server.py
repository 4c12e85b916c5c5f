"""httpbin, an HTTP server that isn't ours, in a process of its own."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from .announced import announced

_PROGRAM = """
from werkzeug.serving import make_server
from httpbin import app
server = make_server("127.0.0.1", 0, app, threaded=True)
print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
"""


@contextmanager
def httpbin() -> Iterator[str]:
    """Serve httpbin; gives the base URL."""
    command = [sys.executable, "-W", "ignore", "-c", _PROGRAM]
    with announced(command, "httpbin") as url:
        yield url
