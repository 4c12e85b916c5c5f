"""Turns YAML or JSON text into plain values and remembers on which line each stands.

Text from a stranger: nothing is constructed but dict, list, str, int, float, bool and None; size
and depth are limited; aliases, anchors and tags are refused. Knows nothing of what it means.
"""

import json
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import yaml

from migrateiq_desktop.model.errors import DefinitionError

MAXIMUM_BYTES = 1_000_000
MAXIMUM_DEPTH = 30

Path = tuple[str | int, ...]
"""Where a value stands: keys and positions from the top."""

# libyaml's parser where PyYAML was built with it: the same events, some ten times faster
_LOADER: type[yaml.BaseLoader | yaml.CBaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# The YAML 1.2 core schema without octal and hexadecimal numbers. YAML 1.1 would read `no` as
# false, 12:30 as 750 and 2013-01-01 as a date. A number with leading zeros is a code, not a number.
_NULL = re.compile(r"~|null|Null|NULL|")
_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,999})")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_JSON_ESCAPE = re.compile(
    r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\.", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, in a sentence without its full stop."""

    line: int
    """From 1."""
    text: str


@dataclass(slots=True)
class Document:
    """Plain values, and the line of each."""

    data: object = None
    lines: dict[Path, int] = field(default_factory=dict)

    def line_of(self, path: Path) -> int:
        """The line of the value at a path, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def definition_error(origin: str, problems: Iterable[Problem]) -> DefinitionError:
    """One error for a file: the first problem in the title, the others in the details.

    `origin` is the file's name as the person knows it. There must be at least one problem.
    """
    first, *others = sorted(problems, key=lambda problem: problem.line)
    if not others:
        next_step = "Mend the line and try again."
    elif len(others) == 1:
        next_step = "Mend the line; one more problem is listed in the details."
    else:
        next_step = f"Mend the line; {len(others)} more problems are listed in the details."
    return DefinitionError(
        f"{origin}:{first.line}: {first.text}",
        next_step=next_step,
        details="\n".join(f"{origin}:{problem.line}: {problem.text}" for problem in others),
    )


def parse_document(text: str, origin: str) -> Document:
    """The values of a YAML or JSON text.

    Keys are always text. Raises DefinitionError that names the line, for text that is not YAML,
    is larger than 1 MB, deeper than 30 levels, holds aliases, anchors or tags, a key twice, or
    more than one document.
    """
    text = text.removeprefix("\ufeff")
    if len(text.encode(errors="surrogatepass")) > MAXIMUM_BYTES:
        raise definition_error(origin, [Problem(1, "the file is larger than 1 MB")])
    builder = _Builder()
    try:
        for event in yaml.parse(_readable_as_yaml(text), Loader=_LOADER):
            builder.feed(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        words = ", ".join(part for part in (error.context, error.problem) if part)
        line = mark.line + 1 if mark else 1
        raise definition_error(origin, [Problem(line, f"is not YAML: {words}")]) from error
    except (yaml.YAMLError, UnicodeError) as error:
        problem = Problem(_line_of_odd_character(text), "holds a character that no text may have")
        raise definition_error(origin, [problem]) from error
    except _RefusedError as error:
        raise definition_error(origin, [*builder.problems, error.problem]) from None
    if builder.problems:
        raise definition_error(origin, builder.problems)
    return builder.document


class _RefusedError(Exception):
    """The rest of the text isn't looked at."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


@dataclass(slots=True)
class _Open:
    """A mapping or list that isn't closed yet."""

    path: Path
    value: dict[str, object] | list[object]
    key: str | None = None
    """The key whose value comes next."""
    doubled: bool = False
    """That key was there before: its value is read, and dropped."""


class _Builder:
    """Builds values from parser events, without recursion."""

    def __init__(self) -> None:
        self.document = Document()
        self.problems: list[Problem] = []
        self._open: list[_Open] = []
        self._documents = 0

    def feed(self, event: yaml.Event) -> None:
        mark = event.start_mark
        line = mark.line + 1 if mark else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _RefusedError(
                Problem(line, "aliases and anchors (* and &) are not allowed: write the value out")
            )
        if tag := getattr(event, "tag", None):
            raise _RefusedError(Problem(line, f"tags are not allowed: leave out {tag}"))
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise _RefusedError(Problem(line, "a second document starts; only one is read"))
            case yaml.ScalarEvent():
                self._scalar(event, line)
            case yaml.MappingStartEvent():
                self._start({}, line)
            case yaml.SequenceStartEvent():
                self._start([], line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._open.pop()

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> None:
        top = self._open[-1] if self._open else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            self._key(top, event.value, line)
        else:
            plain = event.style is None or event.style == ""
            self._place(plain_scalar(event.value) if plain else event.value, line)

    def _key(self, top: _Open, key: str, line: int) -> None:
        top.key = key
        top.doubled = key in top.value
        path = (*top.path, key)
        if top.doubled:
            first = self.document.lines[path]
            self.problems.append(Problem(line, f"{_dotted(path)} stands twice (also line {first})"))
        else:
            self.document.lines[path] = line

    def _start(self, value: dict[str, object] | list[object], line: int) -> None:
        top = self._open[-1] if self._open else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            raise _RefusedError(Problem(line, "a key must be text, not a list or a mapping"))
        if len(self._open) >= MAXIMUM_DEPTH:
            raise _RefusedError(Problem(line, f"nested deeper than {MAXIMUM_DEPTH} levels"))
        self._open.append(_Open(self._place(value, line), value))

    def _place(self, value: object, line: int) -> Path:
        """Put a value where it belongs; gives its path."""
        if not self._open:
            self.document.data = value
            return ()
        top = self._open[-1]
        if isinstance(top.value, list):
            path = (*top.path, len(top.value))
            top.value.append(value)
            self.document.lines[path] = line
            return path
        key = top.key or ""
        top.key = None
        if not top.doubled:
            top.value[key] = value
        return (*top.path, key)


def plain_scalar(text: str) -> object:
    """What a scalar without quotes means: the core schema of YAML 1.2, without octal numbers."""
    if _NULL.fullmatch(text):
        return None
    if _BOOL.fullmatch(text):
        return text.lower() == "true"
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text) and math.isfinite(number := float(text)):
        return number
    return text


def _readable_as_yaml(text: str) -> str:
    """JSON is YAML but for two things: tabs between tokens, and pairs of surrogate escapes."""
    if not text.lstrip().startswith(("{", "[")):
        return text
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return text
    # valid JSON has no raw tab inside a string
    return _JSON_ESCAPE.sub(_join_surrogates, text.replace("\t", " "))


def _join_surrogates(match: re.Match[str]) -> str:
    if match[1] is None:
        return match[0]
    pair = bytes.fromhex(match[1] + match[2])
    return pair.decode("utf-16-be")


def _line_of_odd_character(text: str) -> int:
    odd = re.search(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text)
    return text.count("\n", 0, odd.start()) + 1 if odd else 1


def _dotted(path: Path) -> str:
    return ".".join(str(part) for part in path)
