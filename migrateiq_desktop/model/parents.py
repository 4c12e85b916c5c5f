"""Streams that are asked for once a record of another stream: definitions, placeholders, order.

Pure: which values a parent's record has, and how they get into a request, is the engine's business.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Protocol

from pydantic import Field, field_validator

from .base import Model

_NAME = r"[A-Za-z_][A-Za-z0-9_.-]*"
PLACEHOLDER = re.compile(rf"\{{({_NAME})\}}")
"""`{id}`, wherever a text of a request may have one."""


class Parent(Model):
    """The stream whose records a stream is asked for."""

    resource: str = Field(min_length=1)
    """Another stream of the same connector."""
    params: dict[str, str] = Field(min_length=1)
    """By placeholder, the parent's field that takes its place in the path, the parameters, the
    headers or the JSON body; dots reach into objects."""
    include: tuple[str, ...] = ()
    """Fields of the parent that each record gets, as `_<parent>_<field>`."""

    @field_validator("params")
    @classmethod
    def _check_params(cls, value: dict[str, str]) -> dict[str, str]:
        for name, path in value.items():
            if re.fullmatch(_NAME, name) is None:
                raise ValueError(f"{name!r} can't name a placeholder: use letters, digits and '_'")
            _check_path(path)
        return value

    @field_validator("include")
    @classmethod
    def _check_include(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for path in value:
            _check_path(path)
        if len(set(value)) < len(value):
            raise ValueError("names a field twice")
        return value

    def included(self) -> dict[str, str]:
        """The parent's fields that are carried along, by the names they get."""
        return {included_name(self.resource, path): path for path in self.include}


def included_name(resource: str, path: str) -> str:
    """What a parent's field is called in the records of its children: `_flights_id`, as in dlt."""
    return f"_{resource}_{path}".replace(".", "_")


def placeholders_in(value: object) -> Iterator[str]:
    """The names of the placeholders in a text, or in the texts of a list or an object."""
    match value:
        case str():
            yield from PLACEHOLDER.findall(value)
        case Mapping():
            for member in value.values():
                yield from placeholders_in(member)
        case list() | tuple():
            for member in value:
                yield from placeholders_in(member)


class _Child(Protocol):
    """A stream, as far as its parent goes."""

    @property
    def name(self) -> str: ...

    @property
    def parent(self) -> Parent | None: ...


def check_parents(streams: Iterable[_Child]) -> None:
    """Raises ValueError where a parent isn't there, or streams are each other's parents."""
    parents = {stream.name: stream.parent for stream in streams}
    for name, parent in parents.items():
        if parent is not None and parent.resource not in parents:
            near = get_close_matches(parent.resource, parents, n=1, cutoff=0.5)
            hint = f": did you mean {near[0]}?" if near else ""
            raise ValueError(f"the parent of {name}, {parent.resource}, is no resource{hint}")
    for name in parents:
        way = [name]
        while (parent := parents[way[-1]]) is not None:
            way.append(parent.resource)
            if parent.resource in way[:-1]:
                circle = way[way.index(parent.resource) :]
                raise ValueError(f"these resources are each other's parents: {' → '.join(circle)}")


def ancestors(names: Iterable[str], streams: Mapping[str, _Child]) -> set[str]:
    """The streams whose records these are asked for, and those of those."""
    found: set[str] = set()
    left = list(names)
    while left:
        parent = streams[left.pop()].parent
        if parent is not None and parent.resource not in found:
            found.add(parent.resource)
            left.append(parent.resource)
    return found


def _check_path(path: str) -> None:
    if not all(part.strip() for part in path.split(".")):
        raise ValueError("must be the names of fields, with dots to reach into objects")
