"""The HTTP server of the practice API: key, rate limit and the way to each collection."""

import hmac
import logging
import os
import re
import socketserver
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast
from urllib.parse import parse_qsl, urlsplit

from . import answers
from .answers import Answer, BadQuestionError, Question
from .datasets import Library
from .facts import KEY, NAME, PREFIX, RETRY_AFTER_SECONDS, THROTTLED_EVERY

logger = logging.getLogger(__name__)

_HOST = re.compile(r"[A-Za-z0-9.-]+(:[0-9]{1,5})?|\[[0-9A-Fa-f:]+\](:[0-9]{1,5})?")

_COLLECTIONS = ", ".join(sorted(answers.COLLECTIONS))


class RateLimit:
    """Turns away every twentieth request, whoever asks."""

    def __init__(self) -> None:
        self._requests = 0
        self._counting = threading.Lock()

    def turns_away(self) -> bool:
        """Count a request; whether it has to come back later."""
        with self._counting:
            self._requests += 1
            return self._requests % THROTTLED_EVERY == 0


class PracticeServer(ThreadingHTTPServer):
    """Serves until it is shut down. Port 0 takes a free one."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    # elsewhere than on POSIX it would let two programs share a port
    allow_reuse_address = os.name == "posix"

    def __init__(self, host: str, port: int, served_for: str = "") -> None:
        self.library = Library()
        self.served_for = served_for
        self.rate_limit = RateLimit()
        super().__init__((host, port), PracticeHandler)

    def server_bind(self) -> None:
        """Without the look-up of the computer's name, which may take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    @property
    def base_url(self) -> str:
        """What a connector's `base_url` is."""
        return f"http://{self.server_name}:{self.server_port}{PREFIX}"


class PracticeHandler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server_version = NAME.replace(" ", "-")
    sys_version = ""
    timeout = 60
    # headers and body leave together, at once
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer."""
        self._send(self._answer())

    def do_POST(self) -> None:
        """Nothing can be written here."""
        self.close_connection = True
        self._send(answers.error(405, "only GET is served here", {"Allow": "GET"}))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the overridden name
        """To the log instead of standard error."""
        logger.debug(format, *args)

    def _answer(self) -> Answer:
        parts = urlsplit(self.path)
        asked = parts.path.removeprefix(f"{PREFIX}/")
        host = self.headers.get("Host", "")
        given = self.headers.get("Authorization")
        if asked == parts.path or not _HOST.fullmatch(host):
            return answers.error(404, f"everything is under {PREFIX}/")
        if given is None and asked == "status":
            return self._status()
        if not hmac.compare_digest((given or "").encode(), f"Bearer {KEY}".encode()):
            message = "the key is wrong" if given else "a key is needed: Authorization: Bearer …"
            return answers.error(401, message, {"WWW-Authenticate": 'Bearer realm="practice"'})
        if asked == "status":
            return self._status()
        if asked not in answers.COLLECTIONS:
            return answers.error(404, f"no such collection; there are {_COLLECTIONS}")
        return self._collection(asked, Question(_query(parts.query), f"http://{host}{parts.path}"))

    def _status(self) -> Answer:
        return answers.status(cast("PracticeServer", self.server).served_for)

    def _collection(self, name: str, question: Question) -> Answer:
        server = cast("PracticeServer", self.server)
        if server.rate_limit.turns_away():
            headers = {"Retry-After": str(RETRY_AFTER_SECONDS)}
            return answers.error(429, "too many requests: come back in a second", headers)
        try:
            return answers.COLLECTIONS[name](server.library.get(name), question)
        except BadQuestionError as error:
            return answers.error(400, str(error))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body)


def _query(text: str) -> dict[str, str]:
    """The parameters; of one that is given twice, the last."""
    return dict(parse_qsl(text, keep_blank_values=True))
