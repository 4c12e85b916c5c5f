"""Reads a template file. Gets text, gives a template: opens no file, fills in no value of a person.

A template that is read can be filled in: it was tried with its own examples.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.template import Template, TemplateField, TemplateKey

from .document import Document, Path, Problem, definition_error, parse_document
from .filling import TemplateProblemError, examples, filled, problem_with
from .literal_secrets import as_problem, literal_secrets
from .validation import dotted, validated

_INSIDE = ("connectors", "template")


def read_template(text: str, origin: str) -> Template:
    """The template of a YAML or JSON text; `origin` is the file's name for messages.

    Raises DefinitionError that names the line of everything that is wrong, in the head, in the
    blanks, and in the connector as it is with the examples filled in.
    """
    document = parse_document(text, origin)
    template, problems = _head(document)
    if template is not None:
        problems = [*_blanks(template, document), *_connector(template, document)]
    if template is None or problems:
        raise definition_error(origin, problems)
    return template


def read_template_head(text: str, origin: str) -> Template:
    """The same without trying the examples: for files that are known to be right."""
    document = parse_document(text, origin)
    template, problems = _head(document)
    if template is None:
        raise definition_error(origin, problems)
    return template


def _head(document: Document) -> tuple[Template | None, list[Problem]]:
    if not isinstance(document.data, dict):
        return None, [Problem(1, "must be a mapping with id, name, fields and connector")]
    try:
        return Template.model_validate(document.data), []
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
        return None, [_problem(detail, document) for detail in details]


def _problem(error: Mapping[str, Any], document: Document) -> Problem:
    path: Path = error["loc"]
    name = dotted(path)
    match error["type"]:
        case "missing":
            text = f"{name} is missing"
        case "extra_forbidden":
            text = f"unknown key {name}{_closest(path)}"
        case "value_error":
            text = f"{name}: {error['ctx']['error']}" if name else str(error["ctx"]["error"])
        case _:
            text = f"{name}: {error['msg'][:1].lower()}{error['msg'][1:]}"
    return Problem(document.line_of(path), text)


def _closest(path: Path) -> str:
    models: dict[str, type[Model]] = {"fields": TemplateField, "keys": TemplateKey}
    known = list(models.get(str(path[0]), Template).model_fields)
    close = get_close_matches(str(path[-1]), known, n=1, cutoff=0.6)
    return f": did you mean {close[0]}?" if close else f": known here are {', '.join(known)}"


def _blanks(template: Template, document: Document) -> Iterable[Problem]:
    """Examples and defaults that their own blank would refuse."""
    for at, field in enumerate(template.fields):
        for key, value in (("example", field.example), ("default", field.default)):
            wrong = problem_with(field, value) if value is not None else ""
            if wrong:
                path: Path = ("fields", at, key)
                yield Problem(document.line_of(path), f"{dotted(path)} {wrong}")


def _connector(template: Template, document: Document) -> Iterable[Problem]:
    try:
        data, used = filled(template, examples(template))
    except TemplateProblemError as error:
        path = ("connector", *error.path)
        yield Problem(document.line_of(path), f"{dotted(path)}: {error}")
        return
    for at, field in enumerate(template.fields):
        if field.name not in used:
            line = document.line_of(("fields", at))
            yield Problem(line, f"nothing in the connector is filled in with {field.name}")
    inner = Document(
        {"connectors": {"template": data}},
        {
            (*_INSIDE, *path[1:]): line
            for path, line in document.lines.items()
            if path[:1] == ("connector",)
        },
    )
    literals = [as_problem(literal, inner) for literal in literal_secrets(inner)]
    file, problems = validated(inner)
    yield from (_renamed(problem) for problem in [*literals, *problems])
    if file is not None and not literals:
        yield from _keys(template, document, file.connectors["template"])


def _renamed(problem: Problem) -> Problem:
    return Problem(problem.line, problem.text.replace(".".join(_INSIDE), "connector"))


def _keys(template: Template, document: Document, connector: object) -> Iterable[Problem]:
    if not isinstance(connector, RestConnector):
        yield Problem(document.line_of(("connector",)), "connector.type must be rest_api")
        return
    known = {ref.secret for ref in connector.secret_refs()}
    for at, key in enumerate(template.keys):
        if key.secret not in known:
            line = document.line_of(("keys", at))
            yield Problem(line, f"the connector has no secret {key.secret}")
