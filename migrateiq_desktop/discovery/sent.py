"""What a request itself asked for, in its query and in its JSON body. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from migrateiq_desktop.model.base import Json

from .bodies import objects


@dataclass(frozen=True, slots=True)
class SentField:
    """A parameter of the request."""

    name: str
    """In the query its name, in the body its dotted path."""
    value: Json
    in_body: bool = False

    @property
    def number(self) -> int | None:
        """The whole number that it is or reads as, None when it isn't one."""
        if isinstance(self.value, bool):
            return None
        if isinstance(self.value, int):
            return self.value
        text = self.value if isinstance(self.value, str) else ""
        return int(text) if text.isdecimal() and len(text) < 10 else None


@dataclass(frozen=True, slots=True)
class SentRequest:
    """The parameters of a request, by their own names."""

    fields: Mapping[str, SentField]
    """Name (of a body's field its last one) → where it stands. The body's win."""
    has_body: bool = False

    @classmethod
    def of(cls, url: str, body: Mapping[str, Json] | None) -> "SentRequest":
        """The parameters in a URL and a JSON body."""
        query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
        fields = {name: SentField(name, value) for name, value in query}
        for path, place in objects(dict(body or {})):
            for name, value in place.items():
                whole = (*path, name)
                plain = not isinstance(value, dict | list) and all(
                    step and "." not in step for step in whole
                )
                if plain:
                    fields.setdefault(name, SentField(".".join(whole), value, in_body=True))
        return cls(fields, body is not None)

    def find(self, names: Iterable[str]) -> SentField | None:
        """The first of the names that was sent."""
        return next((self.fields[name] for name in names if name in self.fields), None)

    def find_number(self, names: Iterable[str]) -> SentField | None:
        """The first of the names that was sent with a whole number."""
        found = (self.fields[name] for name in names if name in self.fields)
        return next((one for one in found if one.number is not None), None)
