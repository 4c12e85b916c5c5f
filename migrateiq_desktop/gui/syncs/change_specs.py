"""The parts of each kind of change, as texts to edit; texts become a change. No Qt, no wording."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from pydantic import TypeAdapter, ValidationError

from migrateiq_desktop.gui.connectors.problems import Problem, problems_of
from migrateiq_desktop.model.base import WHEN_USED, Scalar
from migrateiq_desktop.model.changes import (
    Change,
    FixedValue,
    LookupChange,
    MapChange,
    PatternChange,
)

OTHERWISE, OTHERWISE_VALUE = "otherwise", "otherwise_value"
REJECT, KEEP, NULL, VALUE = "reject", "keep", "null", "value"
OTHERWISE_CHOICES = (REJECT, KEEP, NULL, VALUE)
_TAG = re.compile(r"^(word|the change \w+)\.?")
_CHANGE: TypeAdapter[Change] = TypeAdapter(Change, config=WHEN_USED)


class PartKind(StrEnum):
    """What is edited how."""

    TEXT = "text"
    CODE = "code"
    """A pattern or an expression."""
    NUMBER = "number"
    FILE = "file"
    OTHERWISE = "otherwise"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to say of a change. A dot leads into it: `slice.start`."""

    name: str
    kind: PartKind = PartKind.TEXT
    needed: bool = False
    """Empty isn't said, but where it is needed, it is."""


SPECS: Mapping[str, tuple[Part, ...]] = {
    "replace": (Part("replace", needed=True), Part("with", needed=True)),
    "replace_pattern": (
        Part("replace_pattern", PartKind.CODE, needed=True),
        Part("with", needed=True),
    ),
    "pattern": (
        Part("pattern", PartKind.CODE, needed=True),
        Part("group"),
        Part(OTHERWISE, PartKind.OTHERWISE),
    ),
    "split": (Part("split", needed=True), Part("take", PartKind.NUMBER)),
    "join": (Part("join", needed=True),),
    "slice": (Part("slice.start", PartKind.NUMBER), Part("slice.length", PartKind.NUMBER)),
    "map": (Part(OTHERWISE, PartKind.OTHERWISE),),
    "lookup": (
        Part("lookup.file", PartKind.FILE, needed=True),
        Part("lookup.key", needed=True),
        Part("lookup.value", needed=True),
        Part(OTHERWISE, PartKind.OTHERWISE),
    ),
    "hash": (Part("salt.secret"),),
    "mask": (Part("mask", PartKind.NUMBER, needed=True), Part("with", needed=True)),
    "round": (Part("round", PartKind.NUMBER, needed=True),),
    "expression": (Part("expression", PartKind.CODE, needed=True),),
}
"""Kinds that aren't here need nothing to be said."""
FIRST_TEXTS: Mapping[str, Mapping[str, str]] = {
    "split": {"split": ","},
    "join": {"join": ", "},
    "slice": {"slice.start": "1"},
    "mask": {"mask": "4", "with": "*"},
    "round": {"round": "2"},
    "expression": {"expression": "value"},
}
"""What a new one begins with."""


class WrongChangeError(ValueError):
    """Texts that make no change."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem
        """Its field is the part's name, or empty where it is about all."""


def texts_of(change: Change) -> dict[str, str]:
    """A change as texts, by the names of its parts."""
    if isinstance(change, str):
        return {}
    said = change.model_dump(mode="json", by_alias=True, exclude_none=True)
    texts: dict[str, str] = {}
    for name, value in said.items():
        if isinstance(value, dict) and name not in {"map", OTHERWISE}:
            texts |= {f"{name}.{inner}": str(one) for inner, one in value.items()}
        elif name not in {"map", OTHERWISE}:
            texts[name] = str(value)
    if isinstance(change, MapChange | LookupChange | PatternChange):
        texts |= _otherwise_texts(change.otherwise)
    return texts


def change_of(
    kind: str, texts: Mapping[str, str], known: Mapping[str, Scalar | None] | None = None
) -> Change:
    """The change that texts say; `known`: what a map puts in the place of each value.

    Raises WrongChangeError.
    """
    if kind not in SPECS:
        return _checked(kind)
    said: dict[str, object] = {}
    for part in SPECS[kind]:
        if part.kind is PartKind.OTHERWISE:
            said[OTHERWISE] = _otherwise_of(texts)
            continue
        text = texts.get(part.name, "")
        if not text and not part.needed:
            continue
        value = _number(text) if part.kind is PartKind.NUMBER or part.name == "group" else text
        head, dot, inner = part.name.partition(".")
        if dot:
            inside = said.setdefault(head, {})
            assert isinstance(inside, dict)  # noqa: S101 - made one line above
            inside[inner] = value
        else:
            said[head] = value
    if kind == "map":
        said["map"] = dict(known or {})
    if kind == "hash":
        said["hash"] = "sha256"
    return _checked(said)


def known_values(change: Change) -> dict[str, Scalar | None]:
    """What a map puts in the place of each value."""
    return dict(change.map) if isinstance(change, MapChange) else {}


def scalar_text(value: Scalar | None) -> str:
    """A value as it is typed: a text that looks like something else stands in quotes."""
    if value is None:
        return NULL
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False) if scalar_of(value) != value else value
    return json.dumps(value)


def scalar_of(text: str) -> Scalar | None:
    """What is typed: numbers, true, false and null are those, everything else is text."""
    try:
        value = json.loads(text)
    except ValueError:
        return text
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return text


def unmapped(change: Change, values: Mapping[str, int]) -> dict[str, int]:
    """Observed values that a map doesn't know, with how often they came."""
    known = known_values(change)
    return {text: count for text, count in values.items() if text not in known}


def _otherwise_texts(value: Scalar | FixedValue | None) -> dict[str, str]:
    if isinstance(value, FixedValue):
        return {OTHERWISE: VALUE, OTHERWISE_VALUE: scalar_text(value.value)}
    if value is None:
        return {OTHERWISE: NULL}
    if isinstance(value, str) and value in {KEEP, REJECT, NULL}:
        return {OTHERWISE: value}
    return {OTHERWISE: VALUE, OTHERWISE_VALUE: scalar_text(value)}


def _otherwise_of(texts: Mapping[str, str]) -> object:
    choice = texts.get(OTHERWISE, REJECT)
    if choice != VALUE:
        return None if choice == NULL else choice
    value = scalar_of(texts.get(OTHERWISE_VALUE, ""))
    return {"value": value} if value in {KEEP, REJECT, NULL} else value


def _number(text: str) -> object:
    try:
        return int(text)
    except ValueError:
        return text


def _checked(value: object) -> Change:
    try:
        return _CHANGE.validate_python(value)
    except ValidationError as error:
        raise WrongChangeError(first_problem(error)) from error


def first_problem(error: ValidationError) -> Problem:
    """What is wrong first, by the name of the part."""
    found = problems_of(error)[0]
    # a change's own tag stands before its part
    return replace(found, field=_TAG.sub("", found.field))
