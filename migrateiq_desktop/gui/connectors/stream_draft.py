"""A stream as a person types it: every field as text, nothing lost while it is wrong. No Qt."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, Self

import jmespath
from jmespath.exceptions import JMESPathError
from pydantic import TypeAdapter, ValidationError

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.incremental import Incremental
from migrateiq_desktop.model.paginators import (
    MAXIMUM_PAGES,
    AnyPaginator,
    AutoPaginator,
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    LastRecordPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    Paginator,
    SinglePagePaginator,
)

from .pairs import Pair, headers_of_pairs, pairs_of_headers, pairs_of_params, params_of_pairs
from .problems import Problem, ProblemKind, problems_of
from .relation_draft import RelationDraft

_PAGINATORS: tuple[type[Paginator], ...] = (
    AutoPaginator,
    SinglePagePaginator,
    PageNumberPaginator,
    OffsetPaginator,
    CursorPaginator,
    JsonLinkPaginator,
    HeaderLinkPaginator,
    LastRecordPaginator,
)
STYLES: dict[str, type[Paginator]] = {
    str(kind.model_fields["type"].default): kind for kind in _PAGINATORS
}
SHARED_PARAMETERS = ("has_more_path", "maximum_pages")
"""What every style takes."""
_ADAPTER: TypeAdapter[AnyPaginator] = TypeAdapter(AnyPaginator)


def parameters_of(style: str) -> tuple[str, ...]:
    """The parameters of a pagination style alone, in the order of the file's documentation."""
    return tuple(
        name for name in STYLES[style].model_fields if name not in {"type", *SHARED_PARAMETERS}
    )


@dataclass(frozen=True, slots=True)
class PaginatorDraft:
    """How pages go on. What was typed for one style stays when another is looked at."""

    style: str = "auto"
    values: dict[str, str] = field(default_factory=dict)
    """Texts by `STYLE.PARAMETER`; absent: the style's default."""

    @classmethod
    def of(cls, paginator: AnyPaginator | None) -> Self:
        """From a definition."""
        if paginator is None:
            return cls()
        style = paginator.type
        names = (*parameters_of(style), *SHARED_PARAMETERS)
        texts = {f"{style}.{name}": _text(getattr(paginator, name)) for name in names}
        return cls(style, texts)

    def text(self, parameter: str) -> str:
        """What stands in the field of a parameter of the chosen style."""
        default = STYLES[self.style].model_fields[parameter].default
        return self.values.get(f"{self.style}.{parameter}", _text(default))

    def with_text(self, parameter: str, text: str) -> "PaginatorDraft":
        """With another text in a field of the chosen style."""
        return replace(self, values={**self.values, f"{self.style}.{parameter}": text})

    def check(self) -> tuple[AnyPaginator | None, tuple[Problem, ...]]:
        """The paginator, or what is wrong with it."""
        raw: dict[str, object] = {"type": self.style}
        problems = []
        for name in (*parameters_of(self.style), *SHARED_PARAMETERS):
            text = self.text(name).strip()
            default = STYLES[self.style].model_fields[name].default
            if name.endswith("_path") and not _is_selector(text):
                problems.append(Problem(name, ProblemKind.SELECTOR))
            if text:
                raw[name] = text
            elif default is not None and name != "maximum_pages":
                problems.append(Problem(name, ProblemKind.NEEDED))
        try:
            paginator = _ADAPTER.validate_python(raw)
        except ValidationError as error:
            return None, (*problems, *problems_of(error))
        return (None, tuple(problems)) if problems else (paginator, ())


@dataclass(frozen=True, slots=True)
class StreamDraft:
    """Every field of a stream as typed."""

    name: str = ""
    path: str = ""
    method: Literal["GET", "POST"] = "GET"
    body: str = ""
    """JSON text, sent with POST."""
    params: tuple[Pair, ...] = ()
    headers: tuple[Pair, ...] = ()
    data_selector: str = ""
    primary_key: str = ""
    """Field names with commas between them."""
    paginator: PaginatorDraft = PaginatorDraft()
    cursor_path: str = ""
    """The field that tells what is new; empty: everything is read each time."""
    start_param: str = ""
    initial_value: str = ""
    relation: RelationDraft = field(default_factory=RelationDraft)
    before: Stream | None = None
    """What it was made from."""
    use: bool = True
    """Whether it belongs to the connector: what was found or imported can be left out."""
    own: frozenset[str] = frozenset()
    """The fields of which a person said something; the others take what is found."""

    @classmethod
    def of(cls, stream: Stream) -> Self:
        """From a definition."""
        body = stream.json_body
        return cls(
            name=stream.name,
            path=stream.path,
            method=stream.method,
            body="" if body is None else json.dumps(body, ensure_ascii=False, indent=2),
            params=pairs_of_params(stream.params),
            headers=pairs_of_headers(stream.headers),
            data_selector=stream.data_selector or "",
            primary_key=", ".join(stream.key),
            paginator=PaginatorDraft.of(stream.paginator),
            cursor_path=stream.incremental.cursor_path if stream.incremental else "",
            start_param=(stream.incremental and stream.incremental.start_param) or "",
            initial_value=initial_text(stream.incremental),
            relation=RelationDraft.of(stream),
            before=stream,
            own=_said(stream),
        )

    def check(self) -> tuple[Stream | None, tuple[Problem, ...]]:
        """The stream, or what is wrong with it."""
        paginator, problems = self.paginator.check()
        problems = tuple(found.below("paginator") for found in problems)
        body, body_problems = self._body()
        problems += body_problems + self._pair_problems()
        if not self.name.strip():
            problems += (Problem("name", ProblemKind.NEEDED),)
        if not _is_selector(self.data_selector.strip()):
            problems += (Problem("data_selector", ProblemKind.SELECTOR),)
        if problems:
            return None, problems
        try:
            return self._stream(paginator, body), ()
        except ValidationError as error:
            return None, problems_of(error)

    def _stream(self, paginator: AnyPaginator | None, body: dict[str, object] | None) -> Stream:
        was_implied = self.before is None or self.before.paginator is None
        keys = tuple(key.strip() for key in self.primary_key.split(",") if key.strip())
        shown: dict[str, object] = {
            "name": self.name.strip(),
            "path": self.path.strip(),
            "method": self.method,
            "json_body": body,
            "params": params_of_pairs(self.params, self.before.params if self.before else {}),
            "headers": headers_of_pairs(self.headers),
            "data_selector": self.data_selector.strip() or None,
            "primary_key": keys[0] if len(keys) == 1 else keys or None,
            # "auto" is what stands where nothing is said: then nothing is written
            "paginator": None if was_implied and paginator == AutoPaginator() else paginator,
        }
        shown["incremental"] = self._incremental()
        shown["parent"] = self.relation.parent_fields()
        # what the form doesn't show stays as it was
        return Stream.model_validate({**(dict(self.before) if self.before else {}), **shown})

    def _incremental(self) -> Mapping[str, object] | None:
        """What is to be read, with what the form doesn't show of it."""
        if not self.cursor_path.strip():
            return None
        before = self.before.incremental if self.before else None
        fields = {} if before is None else dict(before)
        fields["cursor_path"] = self.cursor_path.strip()
        fields["start_param"] = self.start_param.strip() or None
        # a number stays one while nobody changes it
        if self.initial_value.strip() != initial_text(before):
            fields["initial_value"] = self.initial_value.strip() or None
        return {**fields, **self.relation.bound_fields(before)}

    def _body(self) -> tuple[dict[str, object] | None, tuple[Problem, ...]]:
        if self.method == "GET" or not self.body.strip():
            return None, ()
        try:
            body = json.loads(self.body)
        except ValueError as error:
            return None, (Problem("body", ProblemKind.JSON_OBJECT, str(error)),)
        if not isinstance(body, dict):
            return None, (Problem("body", ProblemKind.JSON_OBJECT),)
        return body, ()

    def _pair_problems(self) -> tuple[Problem, ...]:
        return (
            *pair_problems("params", self.params),
            *pair_problems("headers", self.headers),
            *pair_problems("parent", self.relation.params),
        )


def _said(stream: Stream) -> frozenset[str]:
    """What a stored stream says. That it has no key or cursor is said too: loads depend on it."""
    said = {"primary_key", "incremental"}
    if stream.data_selector:
        said.add("data_selector")
    if not isinstance(stream.pages_by, AutoPaginator):
        said.add("paginator")
    return frozenset(said)


def initial_text(incremental: Incremental | None) -> str:
    """Where the first run starts, as it stands in the form."""
    return "" if incremental is None else _text(incremental.initial_value)


def pair_problems(field_name: str, pairs: tuple[Pair, ...]) -> tuple[Problem, ...]:
    """Rows without a name, and names that stand twice."""
    names = [name for name, _ in pairs]
    if not all(name.strip() for name in names):
        return (Problem(field_name, ProblemKind.NEEDED),)
    doubled = sorted({name for name in names if names.count(name) > 1})
    return (Problem(field_name, ProblemKind.DOUBLED, ", ".join(doubled)),) if doubled else ()


def _text(value: object) -> str:
    return "" if value is None or value == MAXIMUM_PAGES else str(value)


def _is_selector(text: str) -> bool:
    if not text:
        return True
    try:
        jmespath.compile(text)
    except JMESPathError:
        return False
    return True
