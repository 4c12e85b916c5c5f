"""Changes of a field's value on its way, before it is converted. Definition only.

In a file a change is a word (`trim`) or a mapping named by its first key (`{mask: 4}`).
"""

from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias, get_args

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from .base import Model, Scalar
from .secret import SecretRef

LONGEST_PATTERN = 1_000
LONGEST_EXPRESSION = 10_000

Pattern = Annotated[str, Field(min_length=1, max_length=LONGEST_PATTERN)]
"""A regular expression in RE2's syntax: it takes time in proportion to the text, always."""
ExpressionText = Annotated[str, Field(min_length=1, max_length=LONGEST_EXPRESSION)]
"""A SQL expression: docs/mapping.md says what may stand in it."""

Word = Literal["trim", "lower", "upper", "title", "to_json"]
"""Changes that need nothing more to be said."""


class FixedValue(Model):
    """`{value: keep}`: a value that would otherwise be read as a word."""

    value: Scalar


Otherwise: TypeAlias = Scalar | FixedValue | None
"""What becomes of a value that isn't known: the words keep, null or reject, or a value."""


class ReplaceChange(Model):
    """Put another text in the place of each occurrence of a text."""

    replace: str = Field(min_length=1)
    with_: str = Field(default="", alias="with")


class ReplacePatternChange(Model):
    r"""Put another text in the place of each match; `\1` stands for the first group."""

    replace_pattern: Pattern
    with_: str = Field(default="", alias="with")


class PatternChange(Model):
    """Take out what a pattern matches, or its first group."""

    pattern: Pattern
    group: int | str | None = None
    """Absent: the first group, or the whole match where there is none."""
    otherwise: Otherwise = "reject"
    """What becomes of a text without a match: keep, null, reject, or a value."""


class SplitChange(Model):
    """Cut a text at a separator: a list, or one part of it."""

    split: str = Field(min_length=1)
    take: int | None = None
    """1 is the first part, -1 the last; null where there is no such part. Absent: all, as list."""

    @model_validator(mode="after")
    def _check_take(self) -> "SplitChange":
        if self.take == 0:
            raise ValueError("take counts from 1; -1 is the last")
        return self


class JoinChange(Model):
    """Make a text of a list, with this between the parts. Nulls are left out."""

    join: str


class SliceBounds(Model):
    """Which part of a text or a list."""

    start: int = 1
    """1 is the first; -1 the last."""
    length: int | None = Field(default=None, ge=0)
    """Absent: to the end."""

    @model_validator(mode="after")
    def _check_start(self) -> "SliceBounds":
        if self.start == 0:
            raise ValueError("start counts from 1; -1 is the last")
        return self


class SliceChange(Model):
    """Take a part of a text or of a list."""

    slice: SliceBounds


class MapChange(Model):
    """Another value for each known one. Numbers, true and false are known by their text."""

    map: dict[str, Scalar | None] = Field(min_length=1)
    otherwise: Otherwise = "reject"
    """What becomes of any other value: keep, null, reject, or a value."""


class LookupTable(Model):
    """Two columns of a CSV file with a header, in UTF-8."""

    file: Path
    """Relative to the migration file."""
    key: str = Field(min_length=1)
    """The column that values are looked up in."""
    value: str = Field(min_length=1)
    """The column that they are replaced by."""


class LookupChange(Model):
    """The value that stands beside it in a CSV file."""

    lookup: LookupTable
    otherwise: Otherwise = "reject"
    """What becomes of a value that isn't in the file: keep, null, reject, or a value."""


class HashChange(Model):
    """The SHA-256 of the value's text, in 64 hexadecimal digits."""

    hash: Literal["sha256"]
    salt: SecretRef | None = None
    """With it the hash is an HMAC (RFC 2104), whose key is the secret's value."""


class MaskChange(Model):
    """Put a character in the place of all but the last few; of a text no longer, of all."""

    mask: int = Field(ge=0)
    """How many of the last characters stay."""
    with_: str = Field(default="*", alias="with", min_length=1, max_length=1)


class RoundChange(Model):
    """Round a number to so many decimals, halves away from zero."""

    round: int = Field(ge=-30, le=30)


class ExpressionChange(Model):
    """What a SQL expression makes of `value` and the record's other fields, as received."""

    expression: ExpressionText


_MODELS: tuple[type[Model], ...] = (
    ReplaceChange,
    ReplacePatternChange,
    PatternChange,
    SplitChange,
    JoinChange,
    SliceChange,
    MapChange,
    LookupChange,
    HashChange,
    MaskChange,
    RoundChange,
    ExpressionChange,
)
_BY_KEY = {next(iter(model.model_fields)): model for model in _MODELS}
CHANGE_NAMES: tuple[str, ...] = (*get_args(Word), *_BY_KEY)


def _check_form(value: object) -> object:
    """Refuse what no change looks like, and name the nearest that there is."""
    if isinstance(value, str):
        if value in get_args(Word):
            return value
        if value in _BY_KEY:
            raise ValueError(f"{value} needs a value: write {{{value}: …}}")
        raise ValueError(_unknown(value))
    if isinstance(value, dict):
        _check_keys(value)
    elif not isinstance(value, _MODELS):
        raise ValueError(f"a change must be a word or a mapping; known are {_listed(CHANGE_NAMES)}")
    return value


def _check_keys(value: dict[Any, Any]) -> None:
    keys = [str(key) for key in value]
    names = [key for key in keys if key in _BY_KEY]
    if not names:
        if len(keys) == 1 and keys[0] in get_args(Word):
            raise ValueError(f"{keys[0]} takes no value: write it alone")
        raise ValueError(_unknown(keys[0]) if keys else "a change can't be empty")
    if len(names) > 1:
        raise ValueError(f"{_listed(names)} are changes of their own: begin each with a dash")
    known = [field.alias or name for name, field in _BY_KEY[names[0]].model_fields.items()]
    for key in keys:
        if key not in known and key != "with_":
            close = get_close_matches(key, known, n=1, cutoff=0.6)
            hint = f"did you mean {close[0]}?" if close else f"it has {_listed(known)}"
            raise ValueError(f"{names[0]} has no {key}: {hint}")


def _unknown(name: str) -> str:
    close = get_close_matches(name, CHANGE_NAMES, n=1, cutoff=0.6)
    hint = f"did you mean {close[0]}?" if close else f"known are {_listed(CHANGE_NAMES)}"
    return f"unknown change {name}: {hint}"


def _listed(names: tuple[str, ...] | list[str]) -> str:
    return ", ".join(names)


def _tag_of(value: object) -> str | None:
    if isinstance(value, str):
        return "word"
    if isinstance(value, dict):
        name = next((str(key) for key in value if str(key) in _BY_KEY), None)
        return None if name is None else f"the change {name}"
    return next((f"the change {key}" for key, model in _BY_KEY.items() if type(value) is model), "")


Change: TypeAlias = Annotated[
    Annotated[Word, Tag("word")]
    | Annotated[ReplaceChange, Tag("the change replace")]
    | Annotated[ReplacePatternChange, Tag("the change replace_pattern")]
    | Annotated[PatternChange, Tag("the change pattern")]
    | Annotated[SplitChange, Tag("the change split")]
    | Annotated[JoinChange, Tag("the change join")]
    | Annotated[SliceChange, Tag("the change slice")]
    | Annotated[MapChange, Tag("the change map")]
    | Annotated[LookupChange, Tag("the change lookup")]
    | Annotated[HashChange, Tag("the change hash")]
    | Annotated[MaskChange, Tag("the change mask")]
    | Annotated[RoundChange, Tag("the change round")]
    | Annotated[ExpressionChange, Tag("the change expression")],
    Discriminator(_tag_of),
    BeforeValidator(_check_form),
]
"""One change of a value. The tags are no keys, so that places in a file stay clear."""
