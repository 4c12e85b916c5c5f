"""Large JSON or YAML of strangers to plain values: OpenAPI, Postman, HAR, Airbyte.

Only dict, list, str, int, float, bool and None are made. Size and depth are limited; a YAML alias
becomes the very same object again, so that a bomb of aliases costs nothing until somebody walks
it. Knows nothing of what the values mean.
"""

import re

import msgspec
import yaml

from migrateiq_desktop.model.errors import DefinitionError

from .document import plain_scalar

MAXIMUM_BYTES = 100_000_000
MAXIMUM_DEPTH = 200

_LOADER: type[yaml.BaseLoader | yaml.CBaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_MERGE = "<<"
_AT_BYTE = re.compile(r" \(byte (\d+)\)$")


def parse_structured(text: str, what: str) -> object:
    """The values of a JSON or YAML text; `what` names it for messages: `the OpenAPI description`.

    Raises DefinitionError where it is neither, larger than 100 MB, or deeper than 200 levels.
    """
    text = text.removeprefix("\ufeff")
    if len(text) > MAXIMUM_BYTES:
        raise _wrong(what, f"it is larger than {MAXIMUM_BYTES // 1_000_000} MB")
    if not text.strip():
        raise _wrong(what, "it is empty")
    if text.lstrip()[:1] in "{[":
        try:
            return _shallow(msgspec.json.decode(text), what)
        except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
            problem = _with_line(str(error).partition("\n")[0], text)
            try:
                # flow style, comments, trailing commas: still YAML
                return _parse_yaml(text, what)
            except DefinitionError:
                raise _wrong(what, f"it is not JSON: {problem}") from None
    return _parse_yaml(text, what)


def _with_line(problem: str, text: str) -> str:
    """msgspec's message with the line it means instead of the byte."""
    found = _AT_BYTE.search(problem)
    if found is None:
        return problem
    before = text.encode(errors="replace")[: int(found[1])]
    line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
    return f"{problem[: found.start()]} (line {line}, column {column})"


def _shallow(data: object, what: str) -> object:
    """Refuse what is nested too deep for anybody who walks it. Raises DefinitionError."""
    level: list[object] = [data]
    for _ in range(MAXIMUM_DEPTH):
        if not level:
            return data
        inner: list[object] = []
        for value in level:
            if isinstance(value, dict):
                inner += [one for one in value.values() if isinstance(one, (dict, list))]
            elif isinstance(value, list):
                inner += [one for one in value if isinstance(one, (dict, list))]
        level = inner
    raise _wrong(what, f"it is nested deeper than {MAXIMUM_DEPTH} levels")


def _parse_yaml(text: str, what: str) -> object:
    builder = _Builder(what)
    try:
        for event in yaml.parse(_CONTROL.sub(" ", text), Loader=_LOADER):
            builder.feed(event)
            if builder.done:
                break
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f" (line {mark.line + 1})" if mark else ""
        raise _wrong(what, f"it is neither JSON nor YAML: {error.problem}{line}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        problem = str(error).partition("\n")[0]
        raise _wrong(what, f"it is neither JSON nor YAML: {problem}") from None
    return builder.value


class _Builder:
    """Builds values from parser events, without recursion. Only the first document is read."""

    def __init__(self, what: str) -> None:
        self.value: object = None
        self.done = False
        self._what = what
        self._anchors: dict[str, object] = {}
        self._open: list[dict[str, object] | list[object]] = []
        self._keys: list[str | None] = []

    def feed(self, event: yaml.Event) -> None:
        """Take the next event. Raises DefinitionError."""
        match event:
            case yaml.ScalarEvent():
                plain = event.style is None or event.style == ""
                self._place(event.value, plain=plain and not event.tag, anchor=event.anchor)
            case yaml.AliasEvent():
                if event.anchor not in self._anchors:
                    raise _wrong(self._what, f"the alias *{event.anchor} stands before its anchor")
                self._put(self._anchors[event.anchor])
            case yaml.MappingStartEvent():
                self._start({}, event.anchor)
            case yaml.SequenceStartEvent():
                self._start([], event.anchor)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._open.pop()
                self._keys.pop()
            case yaml.DocumentEndEvent():
                self.done = True

    def _start(self, value: dict[str, object] | list[object], anchor: str | None) -> None:
        if len(self._open) >= MAXIMUM_DEPTH:
            raise _wrong(self._what, f"it is nested deeper than {MAXIMUM_DEPTH} levels")
        if anchor:
            self._anchors[anchor] = value
        self._put(value)
        self._open.append(value)
        self._keys.append(None)

    def _place(self, text: str, *, plain: bool, anchor: str | None) -> None:
        is_key = bool(self._open) and isinstance(self._open[-1], dict) and self._keys[-1] is None
        # a key is text, also where it looks like a number: 200, 404
        value = text if is_key or not plain else plain_scalar(text)
        if anchor:
            self._anchors[anchor] = value
        self._put(value)

    def _put(self, value: object) -> None:
        if not self._open:
            self.value = value
            return
        top = self._open[-1]
        if isinstance(top, list):
            top.append(value)
            return
        key = self._keys[-1]
        if key is None:
            if isinstance(value, (dict, list)):
                raise _wrong(self._what, "a key in it is a list or a mapping")
            self._keys[-1] = str(value)
            return
        self._keys[-1] = None
        if key == _MERGE and isinstance(value, dict):
            for name, member in value.items():
                top.setdefault(name, member)
        else:
            top[key] = value


def _wrong(what: str, why: str) -> DefinitionError:
    return DefinitionError(
        f"{what[:1].upper()}{what[1:]} can't be read",
        cause=why,
        next_step="Check that it is the right file, and whole.",
    )
