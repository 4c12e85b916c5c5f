"""A ready connector definition with blanks to fill in. Definitions only: filling them in is the
importers' business."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, TypeAdapter, ValidationError, model_validator
from pydantic_core import SchemaError

from .base import Json, Model

TEMPLATE_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
PAGE_ADDRESS = r"^https://[^\s/]+(/\S*)?$"

Sentence = Annotated[str, StringConstraints(min_length=1, max_length=600)]
PageAddress = Annotated[str, StringConstraints(pattern=PAGE_ADDRESS)]


class Industry(StrEnum):
    """What the gallery filters by."""

    HEALTHCARE = "healthcare"
    FINANCE = "finance"
    MANUFACTURING = "manufacturing"
    GOVERNMENT = "government"
    COMMERCE = "commerce"
    SUPPORT = "support"
    DEVELOPMENT = "development"


class BlankKind(StrEnum):
    """What a value may be, and so where it may stand."""

    SUBDOMAIN = "subdomain"
    """One label of a host's name (RFC 1035): `acme` in `https://acme.example.com`."""
    HOST = "host"
    """A host's name or address, with a port where it isn't the usual one."""
    ADDRESS = "address"
    """A whole address with scheme and host, and a path if need be: the start of `base_url`."""
    TEXT = "text"
    """Anything printable. In an address it is percent-encoded, so that it stays one piece."""


class TemplateField(Model):
    """One blank. `${name}` stands for its value in the connector's definition."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")
    label: str = Field(min_length=1, max_length=60)
    kind: BlankKind = BlankKind.TEXT
    example: str = Field(min_length=1, max_length=200)
    """A value of the right form. Shown as a hint, and never used unasked."""
    default: str | None = Field(default=None, min_length=1, max_length=200)
    """Taken when nothing is filled in; absent: the blank has to be filled in."""
    pattern: str | None = Field(default=None, min_length=1, max_length=200)
    """A regular expression that the whole value has to match, besides what its kind asks for."""
    choices: tuple[str, ...] = ()
    """All the values there are; empty: any."""
    help: str = Field(default="", max_length=400)
    """Where a person finds it."""

    @model_validator(mode="after")
    def _check_pattern(self) -> Self:
        try:
            fits = self.fits(self.example)
        except SchemaError as error:
            words = str(error).splitlines()[-1].strip()
            raise ValueError(f"pattern is not a regular expression: {words}") from error
        if not fits:
            raise ValueError(f"the example {self.example} doesn't match the pattern")
        if self.choices and self.default is not None and self.default not in self.choices:
            raise ValueError(f"the default {self.default} is none of the choices")
        return self

    def fits(self, value: str) -> bool:
        """Whether a value matches the pattern, where there is one.

        In time that grows with the value alone: the pattern may be a stranger's.
        """
        if self.pattern is None:
            return True
        whole: TypeAdapter[str] = TypeAdapter(
            Annotated[str, StringConstraints(pattern=f"^(?:{self.pattern})$")]
        )
        try:
            whole.validate_python(value)
        except ValidationError:
            return False
        return True


class TemplateKey(Model):
    """How a key of the connector is called at the vendor's, and where it is made."""

    secret: str = Field(min_length=1, max_length=64)
    label: str = Field(min_length=1, max_length=60)
    help: str = Field(default="", max_length=400)


class Template(Model):
    """A template file: what the gallery shows, the blanks, and the definition around them."""

    migrateiq_template: Literal[1] = 1
    """The version of this format."""
    id: str = Field(pattern=TEMPLATE_ID, max_length=40)
    """What the command line calls it; a shipped file has the same name."""
    name: str = Field(min_length=1, max_length=60)
    vendor: str = Field(min_length=1, max_length=60)
    industries: tuple[Industry, ...] = Field(min_length=1)
    description: Sentence
    """One or two sentences: what it reads, and what has to be known beforehand."""
    documentation: PageAddress
    """The vendor's page about this API."""
    fields: tuple[TemplateField, ...] = ()
    keys: tuple[TemplateKey, ...] = ()
    connector: dict[str, Json] = Field(min_length=1)
    """A REST connector as in a migration file, with `${name}` where a blank is."""

    @model_validator(mode="after")
    def _check_names(self) -> Self:
        for names in ([blank.name for blank in self.fields], [key.secret for key in self.keys]):
            doubled = sorted({name for name in names if names.count(name) > 1})
            if doubled:
                raise ValueError(f"{', '.join(doubled)} stands twice")
        return self

    @property
    def streams(self) -> tuple[str, ...]:
        """The names of its streams, blanks as they are."""
        resources = self.connector.get("resources")
        if not isinstance(resources, list):
            return ()
        return tuple(str(one["name"]) for one in resources if isinstance(one, dict))

    def matches(self, search: str) -> bool:
        """Whether every word of a search is found in what a person sees of it."""
        seen = [self.id, self.name, self.vendor, self.description, *self.industries, *self.streams]
        text = " ".join(seen).casefold()
        return all(word in text for word in search.casefold().split())
