"""What is wrong with something typed, as values: which field, what kind. No Qt, no wording."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pydantic import ValidationError
from pydantic_core import ErrorDetails


class ProblemKind(StrEnum):
    """The ways in which a typed value can be wrong."""

    NEEDED = "needed"
    NAME_CHARACTERS = "name_characters"
    NAME_TAKEN = "name_taken"
    ADDRESS = "address"
    ADDRESS_USER = "address_user"
    KEY_NEEDED = "key_needed"
    KEY_OTHER_HOST = "key_other_host"
    WHOLE_NUMBER = "whole_number"
    NUMBER = "number"
    TOO_SMALL = "too_small"
    NOT_MORE = "not_more"
    TOO_LARGE = "too_large"
    FREQUENCY = "frequency"
    REJECT_LIMIT = "reject_limit"
    SELECTOR = "selector"
    JSON_OBJECT = "json_object"
    DOUBLED = "doubled"
    NO_STREAM = "no_stream"
    NO_KEY = "no_key"
    UNKNOWN = "unknown"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend."""

    field: str
    """The field's name; that of a stream starts with `streams.INDEX.`."""
    kind: ProblemKind
    detail: str = ""
    """A bound, a name or a host that the sentence mentions."""

    def below(self, prefix: str) -> "Problem":
        """The same problem, seen from the owner of the part."""
        return Problem(f"{prefix}.{self.field}", self.kind, self.detail)


_KINDS = {
    "missing": ProblemKind.NEEDED,
    "string_too_short": ProblemKind.NEEDED,
    "int_parsing": ProblemKind.WHOLE_NUMBER,
    "int_from_float": ProblemKind.WHOLE_NUMBER,
    "int_type": ProblemKind.WHOLE_NUMBER,
    "float_parsing": ProblemKind.NUMBER,
    "float_type": ProblemKind.NUMBER,
    "finite_number": ProblemKind.NUMBER,
    "greater_than_equal": ProblemKind.TOO_SMALL,
    "greater_than": ProblemKind.NOT_MORE,
    "less_than_equal": ProblemKind.TOO_LARGE,
    "string_too_long": ProblemKind.TOO_LARGE,
}
_BOUNDS = ("ge", "gt", "le", "lt", "max_length")
# union members and discriminator values that pydantic puts into a location
_NOT_FIELDS = frozenset(
    {"rest_api", "sqlite", "duckdb", "postgresql", "mysql"}
    | {"jsonl", "csv", "parquet", "excel"}
    | {"none", "bearer", "api_key", "http_basic", "oauth2_client_credentials"}
    | {"oauth2_authorization_code", "session_token", "jwt", "custom_headers"}
    | {
        "auto",
        "single_page",
        "page_number",
        "offset",
        "cursor",
        "json_link",
        "header_link",
        "last_record",
    }
)


def problems_of(error: ValidationError) -> tuple[Problem, ...]:
    """Pydantic's errors as problems; those it has no kind for keep its sentence."""
    found = error.errors(include_url=False, include_input=False)
    return tuple(Problem(_field(one["loc"]), *_kind_and_detail(one)) for one in found)


def of_part(problems: Iterable[Problem], prefix: str) -> tuple[Problem, ...]:
    """The problems of one part, for example `streams.2`, under its own field names."""
    start = f"{prefix}."
    return tuple(
        Problem(found.field.removeprefix(start), found.kind, found.detail)
        for found in problems
        if found.field.startswith(start)
    )


def _field(location: Sequence[int | str]) -> str:
    return ".".join(str(part) for part in location if part not in _NOT_FIELDS)


def _kind_and_detail(found: ErrorDetails) -> tuple[ProblemKind, str]:
    context = found.get("ctx", {})
    bound = next((f"{context[name]:g}" for name in _BOUNDS if name in context), "")
    kind = _KINDS.get(found["type"])
    if kind is not None:
        return kind, bound
    return ProblemKind.OTHER, found["msg"].removeprefix("Value error, ")
