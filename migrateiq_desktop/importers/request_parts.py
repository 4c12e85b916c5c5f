"""A request as it was written down, and what it comes apart into. Values only."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from migrateiq_desktop.model.base import Scalar

from .imported import Skipped
from .secret_signs import is_placeholder, secret_name

Pairs = Sequence[tuple[str, str]]

_JSON_TYPE = re.compile(r"^application/([\w.+-]*\+)?json\b", re.IGNORECASE)


def is_json(content_type: str) -> bool:
    """Whether a media type is JSON or a kind of it (RFC 6839)."""
    return bool(_JSON_TYPE.match(content_type.strip()))


@dataclass(frozen=True, slots=True)
class PlainRequest:
    """A request as it was written down."""

    url: str
    """Whole; its query is part of it."""
    method: str = "GET"
    headers: Pairs = ()
    body: str | None = field(default=None, repr=False)
    content_type: str = ""
    """Of the body, where no header says it."""
    username: str | None = None
    password: str | None = field(default=None, repr=False)


@dataclass(slots=True)
class RequestParts:
    """What a request says, sorted: the connector's part, the stream's part, keys, leftovers."""

    base_url: str = ""
    path: str = ""
    method: str = "GET"
    params: dict[str, Scalar] = field(default_factory=dict)
    headers: dict[str, object] = field(default_factory=dict)
    json_body: dict[str, object] | None = None
    paginator: dict[str, object] | None = None
    auth: dict[str, object] = field(default_factory=lambda: {"type": "none"})
    secrets: dict[str, str] = field(default_factory=dict, repr=False)
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def keep(self, name: str, value: str) -> dict[str, str]:
        """Take a key's value; gives the reference for its place."""
        name, plain, number = secret_name(name), secret_name(name), 2
        while name in self.secrets and self.secrets[name] != value:
            name, number = f"{plain[:60]}_{number}", number + 1
        if not is_placeholder(value):
            self.secrets[name] = value
        return {"secret": name}

    def skip(self, what: str, why: str) -> None:
        """Note something that is left out."""
        self.skipped.append(Skipped(what, why))
