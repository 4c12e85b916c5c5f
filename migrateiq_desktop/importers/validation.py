"""What pydantic has to say about a migration file, as one sentence a problem, each with its line.

Never repeats a value that might be a secret.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from migrateiq_desktop.model.migration_file import MigrationFile, ReferenceProblemsError

from .document import Document, Path, Problem
from .schema import (
    declared_at,
    has_member,
    is_tagged_union,
    known_keys,
    member,
    schema_at,
    words_for,
)

_KEY_MARK = "[key]"
_BOUNDS = {
    "greater_than": ("greater than", "gt"),
    "greater_than_equal": ("at least", "ge"),
    "less_than": ("less than", "lt"),
    "less_than_equal": ("at most", "le"),
}
_WRONG_KIND = frozenset(
    {"literal_error", "enum", "model_type", "dict_type", "tuple_type", "list_type", "string_type"}
    | {f"{kind}_{what}" for kind in ("int", "float", "bool") for what in ("type", "parsing")}
    | {"int_from_float", "path_type", "model_attributes_type"}
)


def validated(document: Document) -> tuple[MigrationFile | None, list[Problem]]:
    """The model of a document, or everything that is wrong with it."""
    if not isinstance(document.data, dict):
        return None, [Problem(1, "must be a mapping with connectors and syncs")]
    try:
        return MigrationFile.model_validate(document.data, by_alias=True, by_name=False), []
    except ValidationError as error:
        return None, _problems(error, document)


@dataclass(frozen=True, slots=True)
class _Finding:
    """One of pydantic's errors, its place found in the document."""

    path: Path
    """Where in the document; the last part may be a missing key."""
    in_union: bool
    """It is one of several alternatives that all failed at this path."""
    of_key: bool
    """The key itself is meant, not its value."""
    error: Mapping[str, Any]


def _problems(error: ValidationError, document: Document) -> list[Problem]:
    details = error.errors(include_url=False, include_input=False)
    findings = [_located(detail, document.data) for detail in details]
    problems: dict[tuple[int, str], Problem] = {}
    for finding in findings:
        if finding.in_union and _explained_deeper(finding, findings):
            continue
        for problem in _sentences(finding, document):
            problems.setdefault((problem.line, problem.text), problem)
    return list(problems.values())


def _located(error: Mapping[str, Any], data: object) -> _Finding:
    """Translate pydantic's location, which also names union members, to a path of the document."""
    path: Path = ()
    here = data
    tag_comes = False
    in_union = of_key = False
    location: tuple[str | int, ...] = error["loc"]
    for position, part in enumerate(location):
        last = position == len(location) - 1
        if last and part == _KEY_MARK:
            of_key = True
        elif tag_comes:
            tag_comes = False
        elif has_member(here, part):
            path = (*path, part)
            here = member(here, part)
            tag_comes = isinstance(here, dict) and is_tagged_union(declared_at(path, data))
            in_union = False
        elif last and error["type"] == "missing":
            path = (*path, part)
        else:
            in_union = True
    return _Finding(path, in_union, of_key, error)


def _explained_deeper(finding: _Finding, findings: Iterable[_Finding]) -> bool:
    depth = len(finding.path)
    return any(len(other.path) > depth and other.path[:depth] == finding.path for other in findings)


def _sentences(finding: _Finding, document: Document) -> Iterable[Problem]:
    cause = finding.error.get("ctx", {}).get("error")
    if isinstance(cause, ReferenceProblemsError):
        for path, text in cause.problems:
            yield Problem(document.line_of(path), text)
    else:
        text = _sentence(finding, document.data)
        yield Problem(document.line_of(finding.path), text)


def _sentence(finding: _Finding, data: object) -> str:
    error = finding.error
    context: Mapping[str, Any] = error.get("ctx", {})
    name = dotted(finding.path)
    match error["type"]:
        case _ if finding.of_key:
            text = _wrong_name(finding.path)
        case "missing":
            text = f"{name} is missing"
        case "extra_forbidden":
            text = _unknown_key(finding.path, data)
        case "union_tag_not_found":
            text = f"{name}.type is missing"
        case "union_tag_invalid":
            text = _unknown_type(name, context)
        case "value_error":
            text = f"{name}: {context['error']}" if name else str(context["error"])
        case kind if kind in _BOUNDS:
            words, bound = _BOUNDS[kind]
            text = f"{name} must be {words} {context[bound]:g}"
        case kind if kind in _WRONG_KIND or finding.in_union:
            text = _wrong_kind(finding.path, data)
        case _:
            text = f"{name}: {error['msg'][:1].lower()}{error['msg'][1:]}"
    return text


def _wrong_kind(path: Path, data: object) -> str:
    node = declared_at(path, data)
    text = f"{dotted(path)} must be {words_for(node)}"
    description = node.get("description")
    if isinstance(description, str):
        text += f" ({' '.join(description.split()).rstrip('.')})"
    return text


def _unknown_key(path: Path, data: object) -> str:
    *around, key = path
    known = known_keys(schema_at(tuple(around), data))
    close = get_close_matches(str(key), known, n=1, cutoff=0.6)
    if close:
        return f"unknown key {dotted(path)}: did you mean {close[0]}?"
    return f"unknown key {dotted(path)}: known here are {', '.join(known)}"


def _unknown_type(name: str, context: Mapping[str, Any]) -> str:
    tags = [tag.strip("' ") for tag in context["expected_tags"].split(",")]
    close = get_close_matches(str(context["tag"]), tags, n=1, cutoff=0.6)
    hint = f"did you mean {close[0]}?" if close else f"known are {', '.join(tags)}"
    return f"{name}: unknown type {context['tag']}: {hint}"


def _wrong_name(path: Path) -> str:
    noun = "connector" if path[0] == "connectors" else "sync"
    if noun == "connector":
        return (
            f"{path[-1]!r} can't name a connector: use up to 63 letters, digits, '_', '-' and '.',"
            " the first a letter or digit"
        )
    return f"{path[-1]!r} can't name a sync: use 1 to 120 characters"


def dotted(path: Path) -> str:
    """A path as a person reads it: `connectors.shop.resources[0].name`."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if text else part
    return text
