"""Finds keys that stand in a migration file where only a reference to a secret belongs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import get_args

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.secret import SecretRef

from .document import Document, Path, Problem
from .schema import accepts_secret_reference, declared_at, is_secret_reference, member, models
from .validation import dotted

SECRET_HEADERS = frozenset(
    {
        "authorization",
        "proxy-authorization",
        "cookie",
        "x-api-key",
        "api-key",
        "apikey",
        "x-auth-token",
        "x-access-token",
    }
)
SECRET_WORDS = re.compile(
    r"(?:^|[-_.])(?:api[-_]?key|key|token|secret|passwo?r?d|passphrase|pin|pat|auth|authorization"
    r"|credentials?|signature|cookie)(?:$|[-_.])|(?:key|token|secret|password)$",
    re.IGNORECASE,
)
"""In the name of what authentication sends: one that holds a key, as far as can be told."""
SECRET_PARAMS = frozenset({"api_key", "apikey", "api-key", "access_token", "client_secret"})


_LOGIN: Path = ("auth", "login", "json")
_FREE_PARTS: tuple[Path, ...] = (("auth", "headers"), ("auth", "access_token_params"))
"""Where names are free, and a reference may stand as well as a text."""


@dataclass(frozen=True, slots=True)
class LiteralSecret:
    """A key that stands in the file itself."""

    path: Path
    connector: str
    name: str
    """What the secret would be called."""
    value: str
    replaceable: bool
    """Whether `{secret: NAME}` can stand in its place."""

    def __repr__(self) -> str:
        return f"LiteralSecret({dotted(self.path)})"


def literal_secrets(document: Document) -> tuple[LiteralSecret, ...]:
    """All of a file, in its order."""
    return tuple(_walk(document.data, (), document.data))


def as_problem(literal: LiteralSecret, document: Document) -> Problem:
    """What to change, without the value."""
    line = document.line_of(literal.path)
    where = dotted(literal.path)
    if not literal.replaceable:
        text = (
            f"{where} holds a key itself: take the line out and write it under auth as"
            f" {{type: api_key, name: {literal.path[-1]}, location: query}}"
        )
        return Problem(line, text)
    text = (
        f"{where} holds a key itself: write {{secret: {literal.name}}} instead and store the key"
        f" with `migrateiq secrets set {literal.connector} {literal.name} --file FILE`"
    )
    return Problem(line, text)


def with_references(document: Document) -> tuple[Document, tuple[LiteralSecret, ...]]:
    """The document with `{secret: NAME}` for each literal that can be replaced, and those.

    Different keys of one connector that would get the same name get a number each.
    """
    data = document.data
    found: list[LiteralSecret] = []
    values: dict[tuple[str, str], str] = dict.fromkeys(_names_in_use(data, ()), "")
    for literal in literal_secrets(document):
        if not literal.replaceable:
            continue
        name, number = literal.name, 2
        while values.setdefault((literal.connector, name), literal.value) != literal.value:
            name, number = f"{literal.name}_{number}", number + 1
        found.append(replace(literal, name=name))
        data = _replaced(data, literal.path, {"secret": name})
    return Document(data, document.lines), tuple(found)


def _names_in_use(value: object, path: Path) -> Iterator[tuple[str, str]]:
    """Connector and name of the references that the document has already."""
    if isinstance(value, dict):
        name = value.get("secret")
        if len(value) == 1 and isinstance(name, str) and len(path) > 2:
            yield str(path[1]), name
        for key, member in value.items():
            yield from _names_in_use(member, (*path, key))
    elif isinstance(value, list):
        for position, member in enumerate(value):
            yield from _names_in_use(member, (*path, position))


def _walk(value: object, path: Path, data: object) -> Iterator[LiteralSecret]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield from _walk(member, (*path, key), data)
    elif isinstance(value, list):
        for position, member in enumerate(value):
            yield from _walk(member, (*path, position), data)
    elif _is_literal(value, path, data):
        name = _secret_name(str(path[-1]))
        replaceable = path[-2] != "params"
        yield LiteralSecret(path, str(path[1]), name, str(value), replaceable)


def _is_literal(value: object, path: Path, data: object) -> bool:
    if value is None or value == "" or len(path) < 3 or path[0] != "connectors":
        return False
    key = str(path[-1]).lower()
    if path[-2] == "params":
        return key in SECRET_PARAMS
    if path[2:5] == _LOGIN:
        return SECRET_WORDS.search(key) is not None and not _is_reference(path, data)
    if secret_fields().isdisjoint(map(str, path)) or key == "secret":
        # as nearly everywhere; the schema, which knows it exactly, takes long to make
        return False
    node = declared_at(path, data)
    return is_secret_reference(node) or (
        accepts_secret_reference(node) and _is_named_as_secret(path, key)
    )


def _is_named_as_secret(path: Path, key: str) -> bool:
    """Whether what stands where a text or a reference may is a key, by its name."""
    if path[2:-1] in _FREE_PARTS:
        return SECRET_WORDS.search(key) is not None
    return key in {"password", "client_secret"} or (path[-2] == "headers" and key in SECRET_HEADERS)


def _is_reference(path: Path, data: object) -> bool:
    """Whether what stands at a path is the name in a `{secret: NAME}`, where anything may stand."""
    around = data
    for part in path[:-1]:
        around = member(around, part)
    return (
        path[-1] == "secret"
        and len(path) > len(_LOGIN) + 3
        and around == {"secret": member(around, "secret")}
    )


@cache
def secret_fields() -> frozenset[str]:
    """The keys at or below which a reference to a secret may stand, in any model."""
    return frozenset(
        field.alias or name
        for model in models(Model)
        for name, field in model.model_fields.items()
        if _mentions_secret(field.annotation)
    )


def _mentions_secret(annotation: object) -> bool:
    return annotation is SecretRef or any(map(_mentions_secret, get_args(annotation)))


def _secret_name(key: str) -> str:
    kept = "".join(char if char.isascii() and char.isalnum() else "_" for char in key.lower())
    return kept[:64] or "secret"


def _replaced(data: object, path: Path, value: object) -> object:
    """The data with another value at a path; what was given stays as it is."""
    if not path:
        return value
    part, rest = path[0], path[1:]
    if isinstance(data, dict):
        return {**data, part: _replaced(data[part], rest, value)}
    if isinstance(data, list) and isinstance(part, int):
        return [*data[:part], _replaced(data[part], rest, value), *data[part + 1 :]]
    return data
