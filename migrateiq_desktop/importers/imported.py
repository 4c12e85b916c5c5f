"""What an import gives: a connector draft, the keys that were found, and what was left out and why.

Pure values. Nothing here is stored or shown; keys never appear in a `repr`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from pydantic import ValidationError

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.parents import PLACEHOLDER, placeholders_in

MOST_CHOSEN = 100
"""Streams that are chosen when nobody chose; the others can be picked."""
BASE_URL = "base_url"
"""What a need is called that the address itself is missing."""


class SourceKind(StrEnum):
    """What can be imported."""

    CURL = "curl"
    OPENAPI = "openapi"
    POSTMAN = "postman"
    HAR = "har"
    AIRBYTE = "airbyte"


class Shape(StrEnum):
    """What a request seems to give."""

    LIST = "list"
    SEARCH = "search"
    """A list that is asked for with a body."""
    OBJECT = "object"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something of the file that the connector doesn't have."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stream that can be picked."""

    stream: Stream
    origin: str
    """Where in the file it comes from: `GET /users`."""
    shape: Shape = Shape.UNKNOWN
    title: str = ""
    group: str = ""
    """The tag or folder it stands under."""
    needs: tuple[str, ...] = ()
    """Parameters that somebody has to fill in before it can run, those of its path included."""
    refused: str = ""
    """Why it can't run whatever is filled in; empty when it can."""
    reasons: tuple[str, ...] = ()
    """Why its pages, key, cursor and parent are what they are."""

    @property
    def name(self) -> str:
        """The stream's name, which it is picked by."""
        return self.stream.name

    @property
    def runnable(self) -> bool:
        """Whether it can run as it is."""
        return not self.needs and not self.refused

    @property
    def wanted(self) -> bool:
        """Whether it is chosen when nobody chose."""
        return self.runnable and self.shape in {Shape.LIST, Shape.SEARCH}


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A draft of a connector with everything that was found out about it."""

    kind: SourceKind
    name: str
    """What the connector could be called."""
    connector: RestConnector
    """With the chosen streams; keys are references."""
    candidates: tuple[Candidate, ...] = ()
    """All that could be chosen, in the file's order; those that are chosen as well."""
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Values of keys that stood in the file, by the names of their references."""
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    """What somebody has to fill in for the whole connector: `base_url`."""

    @property
    def runnable(self) -> tuple[str, ...]:
        """Names of the chosen streams that can run as they are."""
        if self.needs:
            return ()
        chosen = {stream.name for stream in self.connector.resources}
        return tuple(one.name for one in self.candidates if one.name in chosen and one.runnable)

    def choose(self, names: Iterable[str], values: Mapping[str, str] | None = None) -> "Imported":
        """The same with exactly these streams, and the parents that they need.

        `values` fill in parameters that streams need, by name. Raises DefinitionError for a name
        that is none of the candidates'.
        """
        by_name = {one.name: one for one in self.candidates}
        wanted: dict[str, None] = {}
        for name in names:
            if name not in by_name:
                raise _unknown(name, by_name)
            way: list[str] = []
            here: str | None = name
            while here is not None and here not in way and here in by_name:
                way.append(here)
                parent = by_name[here].stream.parent
                here = parent.resource if parent else None
            wanted |= dict.fromkeys(way)
        filled = tuple(_filled(one, values or {}) for one in self.candidates)
        chosen = [one for one in filled if one.name in wanted]
        return replace(
            self,
            candidates=filled,
            connector=with_streams(self.connector, [one.stream for one in chosen]),
        )

    def choose_usual(self, values: Mapping[str, str] | None = None) -> "Imported":
        """The same with what is chosen when nobody chose: lists that can run as they are."""
        filled = replace(
            self, candidates=tuple(_filled(one, values or {}) for one in self.candidates)
        )
        wanted = [one.name for one in filled.candidates if one.wanted]
        chosen = filled.choose(wanted[:MOST_CHOSEN])
        if len(wanted) <= MOST_CHOSEN:
            return chosen
        note = (
            f"{MOST_CHOSEN} of {len(wanted):,} lists were chosen, the first in the file; the others"
            " can be picked by name."
        )
        return replace(chosen, notes=(*self.notes, note))


def with_streams(connector: RestConnector, streams: Iterable[Stream]) -> RestConnector:
    """The connector with other streams, checked. Raises DefinitionError."""
    fields = {name: getattr(connector, name) for name in type(connector).model_fields}
    return checked_connector({**fields, "resources": tuple(streams)})


def checked_connector(fields: Mapping[str, object]) -> RestConnector:
    """A connector of these fields. Raises DefinitionError where they don't make one."""
    try:
        return RestConnector.model_validate(dict(fields))
    except ValidationError as error:
        problems = "; ".join(_sentence(one) for one in error.errors(include_input=False)[:5])
        raise DefinitionError(
            "What was read doesn't make a connector",
            cause=problems,
            next_step="Choose fewer streams, or set the connector up by its address.",
        ) from None


def _sentence(problem: Mapping[str, object]) -> str:
    location = problem["loc"]
    where = ".".join(map(str, location)) if isinstance(location, tuple) else ""
    return f"{where}: {problem['msg']}" if where else str(problem["msg"])


def _filled(candidate: Candidate, values: Mapping[str, str]) -> Candidate:
    """The candidate with those of its needs filled in that there is a value for."""
    known = {name: values[name] for name in candidate.needs if name in values}
    if not known:
        return candidate
    stream = candidate.stream
    in_path = set(placeholders_in(stream.path))

    def written(match: re.Match[str]) -> str:
        return known.get(match[1], match[0])

    params = {name: value for name, value in known.items() if name not in in_path}
    changed = stream.model_copy(
        update={
            "path": PLACEHOLDER.sub(written, stream.path),
            "params": {**stream.params, **params},
        }
    )
    needs = tuple(name for name in candidate.needs if name not in known)
    return replace(candidate, stream=changed, needs=needs)


def _unknown(name: str, known: Mapping[str, object]) -> DefinitionError:
    from difflib import get_close_matches  # noqa: PLC0415 - only for this message

    close = get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f"Did you mean {close[0]}? " if close else ""
    return DefinitionError(
        f"There is no stream {name} to pick",
        next_step=f"{hint}--list shows what there is.",
    )
