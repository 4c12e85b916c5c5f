"""Requests and answers as a person may see them: what could be a key is masked by its name.

Secrets that are known are masked by value as well, wherever a text leaves the worker.
"""

import json
import re
from collections.abc import Iterable, Sequence

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.discovered import PageSeen, ReceivedResponse, SentRequest
from migrateiq_desktop.model.secret import MASK

from .client import Answer, PageRequest
from .decoding import text_of

MOST_BODY = 64 * 1024
"""Characters of a body that are shown."""
MOST_RECORDS = 100

_SECRET_NAME = re.compile(
    r"auth|token|secret|session|passw|cookie|signature|credential|api[-_]?key|[-_]key$|^key$",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"(Bearer|Basic|Token|Digest|ApiKey|Negotiate)\s+\S", re.IGNORECASE)
_HARMLESS = frozenset({"www-authenticate", "proxy-authenticate", "access-control-allow-headers"})


def shown_headers(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The headers, with `***` for the value of each that is named like a key."""
    return tuple((name, _shown_value(name, value)) for name, value in headers)


def shown_page(
    number: int, request: PageRequest, answer: Answer, records: Sequence[Json] = ()
) -> PageSeen:
    """One page as it was asked for and as it came; nothing is said of changes."""
    text = text_of(answer.body[: 4 * MOST_BODY], answer.content_type)
    body = ""
    if request.json_body is not None:
        body = json.dumps(request.json_body, ensure_ascii=False)
    return PageSeen(
        number=number,
        request=SentRequest(
            method=request.method,
            url=str(answer.url),
            headers=shown_headers(answer.sent),
            body=body,
        ),
        response=ReceivedResponse(
            status=answer.status,
            phrase=answer.phrase,
            headers=shown_headers(answer.headers.items()),
            body=text[:MOST_BODY],
            cut=len(text) > MOST_BODY,
            received_bytes=answer.received_bytes,
            decoded_bytes=len(answer.body),
            milliseconds=round(answer.elapsed * 1000, 1),
        ),
        count=len(records),
        records=tuple(records[:MOST_RECORDS]),
    )


def _shown_value(name: str, value: str) -> str:
    if name.lower() in _HARMLESS or not _SECRET_NAME.search(name):
        return value
    scheme = _SCHEME.match(value)
    return f"{scheme[1]} {MASK}" if scheme else MASK
