"""What each collection answers: one style of pagination each. Pure functions."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlencode

from .datasets import Dataset
from .facts import LARGEST_PAGE, NAME, VERSION

DEFAULT_PAGE = 100


@dataclass(frozen=True, slots=True)
class Question:
    """A request for a page of a collection."""

    query: Mapping[str, str]
    address: str
    """Of the collection, without its query: `http://127.0.0.1:8321/v1/routes`."""

    def number(self, name: str, default: int, least: int) -> int:
        """A parameter. Raises BadQuestionError."""
        text = self.query.get(name, str(default))
        if not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text) >= least):
            raise BadQuestionError(f"{name} must be a whole number of at least {least}")
        return int(text)

    def size(self, name: str) -> int:
        """How many records a page holds. Raises BadQuestionError."""
        return min(self.number(name, DEFAULT_PAGE, 1), LARGEST_PAGE)

    def link(self, **changed: int) -> str:
        """The address with its query, some parameters changed."""
        query = {**self.query, **{name: str(value) for name, value in changed.items()}}
        return f"{self.address}?{urlencode(query)}"


class BadQuestionError(ValueError):
    """A parameter is wrong; the text says which and how."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A response."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Answering = Callable[[Dataset, Question], Answer]


def status(served_for: str = "") -> Answer:
    """What this is, and for whose sake it is served; needs no key."""
    return _object(
        name=NAME, version=VERSION, served_for=served_for, collections=sorted(COLLECTIONS)
    )


def error(code: int, message: str, headers: Mapping[str, str] | None = None) -> Answer:
    """An error as JSON."""
    body = json.dumps({"error": {"status": code, "message": message}}).encode()
    return Answer(body, code, headers or {})


def single_page(dataset: Dataset, question: Question) -> Answer:  # noqa: ARG001 - one shape for all
    """Everything at once."""
    return _object(dataset.records)


def page_number(dataset: Dataset, question: Question) -> Answer:
    """`page` and `per_page`; the body tells how many pages there are."""
    page, size = question.number("page", 1, 1), question.size("per_page")
    records = dataset.records[(page - 1) * size : page * size]
    pages = _pages(dataset, size)
    return _object(records, page=page, per_page=size, total=len(dataset), total_pages=pages)


def offset(dataset: Dataset, question: Question) -> Answer:
    """`offset` and `limit`; the body tells how many records there are."""
    start, size = question.number("offset", 0, 0), question.size("limit")
    records = dataset.records[start : start + size]
    return _object(records, offset=start, limit=size, total=len(dataset))


def header_link(dataset: Dataset, question: Question) -> Answer:
    """A bare list; the way to the other pages stands in the Link header (RFC 8288)."""
    page, size = question.number("page", 1, 1), question.size("per_page")
    last = _pages(dataset, size)
    ways = {"first": 1, "prev": page - 1, "next": page + 1, "last": last}
    links = [
        f'<{question.link(page=number)}>; rel="{relation}"'
        for relation, number in ways.items()
        if 1 <= number <= last
    ]
    body = b"[" + b",".join(dataset.records[(page - 1) * size : page * size]) + b"]"
    return Answer(body, headers={"Link": ", ".join(links), "X-Total-Count": str(len(dataset))})


def json_link(dataset: Dataset, question: Question) -> Answer:
    """The address of the next page stands in the body."""
    page, size = question.number("page", 1, 1), question.size("per_page")
    following = question.link(page=page + 1) if page * size < len(dataset) else None
    records = dataset.records[(page - 1) * size : page * size]
    return _object(records, "results", count=len(dataset), next=following)


def cursor(dataset: Dataset, question: Question) -> Answer:
    """An opaque token leads on; `since` leaves out what departed before a moment, `until` what
    departed after one."""
    since, until = (_moment(question.query.get(name), name) for name in ("since", "until"))
    size, asked = question.size("per_page"), f"{since}|{until}" if until else since
    matching = _matching(dataset, since, until)
    start = _position(question.query.get("cursor"), asked)
    chosen = matching[start : start + size]
    more = start + size < len(matching)
    following = _token(start + size, asked) if more else None
    records = [dataset.records[index] for index in chosen]
    return _object(records, next=following, total=len(matching))


COLLECTIONS: Mapping[str, Answering] = {
    "airlines": single_page,
    "airports": page_number,
    "planes": offset,
    "weather": header_link,
    "routes": json_link,
    "flights": cursor,
}


def _object(records: Sequence[bytes] | None = None, key: str = "data", **others: object) -> Answer:
    members = [] if records is None else [b'"%s":[%s]' % (key.encode(), b",".join(records))]
    members += [f'"{name}":{json.dumps(value)}'.encode() for name, value in others.items()]
    return Answer(b"{" + b",".join(members) + b"}")


def _pages(dataset: Dataset, size: int) -> int:
    return -(-len(dataset) // size)


def _moment(text: str | None, name: str) -> str:
    """A bound as the data writes it, empty when it isn't given."""
    if not text:
        return ""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadQuestionError(f"{name} must be a moment such as 2013-01-15T00:00:00Z") from None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _matching(dataset: Dataset, since: str, until: str) -> Sequence[int]:
    if not since and not until:
        return range(len(dataset))
    return [
        index
        for index, moment in enumerate(dataset.moments)
        if moment >= since and (not until or moment <= until)
    ]


def _token(position: int, asked: str) -> str:
    return urlsafe_b64encode(f"{position}|{asked}".encode()).decode().rstrip("=")


def _position(token: str | None, question: str) -> int:
    """Where a token leads; it serves only the question that it was given for."""
    if not token:
        return 0
    try:
        padded = token + "=" * (-len(token) % 4)
        position, _, asked = urlsafe_b64decode(padded.encode()).decode().partition("|")
        if asked == question and position.isdecimal():
            return int(position)
    except (NotBase64, ValueError):
        pass
    raise BadQuestionError("cursor is not one that this collection gave for this question")
