"""Fills in the blanks of a template. Pure: gets values, gives a definition, asks nobody.

A value never decides more than its place allows: in an address it can't end the host, add a
parameter or start another host, whatever a person (or a page they copied it from) put into it.
"""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from urllib.parse import quote, urlsplit

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.template import BlankKind, Template, TemplateField

from .document import Document, Path
from .validation import validated

_BLANK = re.compile(r"\$\{([^{}]*)\}")
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOST = rf"(?:{_LABEL}(?:\.{_LABEL})*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{{1,5}})?"
_PATH = r"(?:/[A-Za-z0-9._~!$'()*+,;=:@%-]+)*/?"
_FORMS = {
    BlankKind.SUBDOMAIN: (re.compile(_LABEL), "one name without dots"),
    BlankKind.HOST: (re.compile(_HOST), "a host's name, without https:// and path"),
    BlankKind.ADDRESS: (
        re.compile(rf"https?://{_HOST}{_PATH}"),
        "a whole address that starts with https://, without ? and #",
    ),
    BlankKind.TEXT: (re.compile(r"[^\x00-\x1f\x7f\u2028\u2029]{1,1000}"), "a text of one line"),
}
_DOTS = re.compile(r"(?:^|/)\.{1,2}(?:/|$)")
"""A piece of a path that means another piece (RFC 3986 section 5.2.4)."""
_ADDRESS_KEYS = frozenset({"base_url", "path"})
_NO_BLANKS = ("_path", "data_selector", "secret", "type")


class TemplateProblemError(ValueError):
    """The template itself is wrong; the path of the value that is, below `connector`."""

    def __init__(self, path: Path, text: str) -> None:
        super().__init__(text)
        self.path = path


def fill_in(template: Template, values: Mapping[str, str]) -> RestConnector:
    """The connector with these values in its blanks, by the fields' names.

    A field with a default may be left out. Raises DefinitionError that names every value that is
    missing, unknown or of another form.
    """
    checked = _checked(template, values)
    data, _ = filled(template, checked)
    file, problems = validated(Document({"connectors": {"template": data}}))
    if file is None:
        raise DefinitionError(
            f"{template.name} can't be filled in with that",
            cause="; ".join(problem.text for problem in problems),
            next_step="Change the values, or the template.",
        )
    connector = file.connectors["template"]
    if not isinstance(connector, RestConnector):
        raise DefinitionError(
            f"{template.name} is no template of a REST API",
            cause=f"its connector is a {connector.type}",
            next_step="Correct the template.",
        )
    return connector


def examples(template: Template) -> dict[str, str]:
    """A value for every blank."""
    return {field.name: field.example for field in template.fields}


def filled(template: Template, values: Mapping[str, str]) -> tuple[dict[str, Json], set[str]]:
    """The connector's definition with the values in it, and the names of the blanks it has.

    The values are taken as right. Raises TemplateProblemError.
    """
    fields = {field.name: field for field in template.fields}
    filling = _Filling(fields, values)
    data = filling.value(template.connector, ())
    if not isinstance(data, dict):
        raise TypeError("a mapping stays one")
    return {"label": template.name, **data}, filling.used


def problem_with(field: TemplateField, value: str) -> str:
    """What is wrong with a value, as half a sentence; empty when nothing is."""
    form, words = _FORMS[field.kind]
    if form.fullmatch(value) is None or _DOTS.search(value):
        return f"must be {words}, for example {field.example}"
    if field.choices and value not in field.choices:
        return f"must be one of {', '.join(field.choices)}"
    if not field.fits(value):
        return f"isn't of the form that is expected, for example {field.example}"
    return ""


def _checked(template: Template, values: Mapping[str, str]) -> dict[str, str]:
    known = {field.name: field for field in template.fields}
    problems = [_unknown(name, known) for name in values if name not in known]
    checked = {}
    for field in template.fields:
        given = values.get(field.name, "").strip() or field.default
        if given is None:
            problems.append(f"{field.label} ({field.name}) is missing, for example {field.example}")
            continue
        if wrong := problem_with(field, given):
            problems.append(f"{field.label} ({field.name}) {wrong}")
        checked[field.name] = given.rstrip("/") if field.kind is BlankKind.ADDRESS else given
    if problems:
        raise DefinitionError(
            f"{template.name} is not filled in",
            cause="; ".join(problems),
            next_step="Fill in the fields of the template and try again.",
        )
    return checked


def _unknown(name: str, known: Mapping[str, TemplateField]) -> str:
    close = get_close_matches(name, known, n=1)
    if close:
        return f"there is no field {name}: did you mean {close[0]}?"
    return f"there is no field {name}: there are {', '.join(known) or 'none'}"


class _Filling:
    """Walks through a definition and puts values into its blanks."""

    def __init__(self, fields: Mapping[str, TemplateField], values: Mapping[str, str]) -> None:
        self._fields = fields
        self._values = values
        self.used: set[str] = set()

    def value(self, value: Json, path: Path) -> Json:
        """The same with its blanks filled in, in texts however deep."""
        match value:
            case dict():
                for key in value:
                    if _BLANK.search(str(key)):
                        raise TemplateProblemError((*path, key), "a key can't hold a blank")
                return {key: self.value(member, (*path, key)) for key, member in value.items()}
            case list():
                return [self.value(member, (*path, at)) for at, member in enumerate(value)]
            case str() if _BLANK.search(value):
                return self._text(value, path)
            case _:
                return value

    def _text(self, text: str, path: Path) -> str:
        key = next((part for part in reversed(path) if isinstance(part, str)), "")
        if key.endswith(_NO_BLANKS):
            raise TemplateProblemError(path, f"{key} can't hold a blank")
        if key in _ADDRESS_KEYS or key.endswith("_url"):
            return self._address(text, path)
        return _BLANK.sub(lambda blank: self._values[self._field(blank, path).name], text)

    def _address(self, text: str, path: Path) -> str:
        """An address, or a part of one: only the host's own blanks may decide about the host."""
        authority = _authority(text)

        def piece(blank: re.Match[str]) -> str:
            field = self._field(blank, path)
            value = self._values[field.name]
            if field.kind is BlankKind.TEXT:
                if blank.start() < authority:
                    wrong = f"{field.name} is a text: it can't be part of a host"
                    raise TemplateProblemError(path, wrong)
                return quote(value, safe="")
            if field.kind is BlankKind.ADDRESS and blank.start() > 0:
                raise TemplateProblemError(
                    path, f"{field.name} is an address: it has to come first"
                )
            return value

        result = _BLANK.sub(piece, text)
        self._check_host(text, result, path)
        return result

    def _check_host(self, text: str, result: str, path: Path) -> None:
        """That the host is what the template makes of it, read the way a client reads it."""
        if "://" not in result:
            return
        wanted = _BLANK.sub(
            lambda blank: self._values[self._field(blank, path).name], text[: _authority(text)]
        )
        if urlsplit(result).netloc != urlsplit(wanted).netloc or "@" in urlsplit(result).netloc:
            raise TemplateProblemError(path, "the values would lead to another host")

    def _field(self, blank: re.Match[str], path: Path) -> TemplateField:
        field = self._fields.get(blank[1])
        if field is None:
            raise TemplateProblemError(path, f"there is no field {blank[1]} for the blank in it")
        self.used.add(field.name)
        return field


def _authority(text: str) -> int:
    """Where the host of an address ends; 0 in a path."""
    scheme, separator, rest = text.partition("://")
    if not separator or "/" in scheme:
        # it starts with a blank for a whole address, or is a path
        first = _BLANK.match(text)
        return first.end() if first else 0
    return len(scheme) + 3 + len(re.split(r"[/?#]", rest, maxsplit=1)[0])
