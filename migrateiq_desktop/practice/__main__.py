"""`python -m migrateiq_desktop.practice`: serves until its standard input closes.

So it never outlives the program that started it. Prints one line of JSON once it listens.
"""

import argparse
import json
import signal
import sys
import threading
from collections.abc import Sequence

from .facts import HOST
from .server import PracticeServer

PORT_TAKEN = 3
"""Exit code when the port belongs to another program."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve. Gives the exit code."""
    options = _options(arguments)
    try:
        server = PracticeServer(options.host, options.port, options.served_for)
    except OSError as error:
        sys.stderr.write(f"{options.host}:{options.port} can't be served: {error.strerror}\n")
        return PORT_TAKEN
    with server:
        polling = {"poll_interval": 0.05}
        serving = threading.Thread(target=server.serve_forever, kwargs=polling, daemon=True)
        serving.start()
        sys.stdout.write(json.dumps({"port": server.server_port, "base_url": server.base_url}))
        sys.stdout.write("\n")
        sys.stdout.flush()
        _wait(serving, stay=options.stay)
        server.shutdown()
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="migrateiq_desktop.practice", description=__doc__)
    parser.add_argument("--port", type=int, default=8321, help="0: any free one")
    parser.add_argument("--host", default=HOST)
    parser.add_argument(
        "--for", dest="served_for", default="", help="whose it is, as its status says"
    )
    parser.add_argument("--stay", action="store_true", help="go on when standard input closes")
    return parser.parse_args(arguments)


def _wait(serving: threading.Thread, *, stay: bool) -> None:
    if stay:
        try:
            serving.join()
        except KeyboardInterrupt:
            return
    # Ctrl+C is for the program that started this one, which may still need it to stop in order
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.stdin is not None:
        while sys.stdin.buffer.read(1024):
            pass


if __name__ == "__main__":
    sys.exit(main())
