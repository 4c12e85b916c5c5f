"""Decodes pages of records of a known shape at once, exactly; refuses any page that doesn't fit.

The shape is learned from pages that were decoded record by record, and grows with each of them.
What a shape takes is the very value that the exact decoder gives. Knows no HTTP and no mapping.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, cast, overload

import msgspec

from migrateiq_desktop.engine.ports import MISSING, ShapedField, ShapedRecords
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.schema import FieldType

from .name_counts import all_names_once

MOST_FIELDS = 1000
"""Records of more fields are more likely dictionaries than rows."""
EXACT_IN_FLOAT = 2**53
AT_ONCE = 100
"""Records."""

Exact = Callable[[bytes], Json]
"""Decodes a body that is known to be sound."""

_NUMBER = Annotated[int, msgspec.Meta(ge=-EXACT_IN_FLOAT, le=EXACT_IN_FLOAT)]
_TYPES: Mapping[type, tuple[Any, FieldType]] = {
    int: (_NUMBER | None, FieldType.INT),
    bool: (bool | None, FieldType.BOOL),
    str: (str | None, FieldType.TEXT),
}


class Shape:
    """A compiled shape of records. Implements `engine.ports.RecordShape`."""

    def __init__(self, fields: tuple[ShapedField, ...], types: Sequence[Any]) -> None:
        self.fields = fields
        slots = tuple(f"f{number}" for number in range(len(fields)))
        self.type = msgspec.defstruct(
            "Record",
            [
                (slot, kind) if field.required else (slot, kind, msgspec.field(default=MISSING))
                for slot, field, kind in zip(slots, fields, types, strict=True)
            ],
            rename=dict(zip(slots, (field.name for field in fields), strict=True)),
            forbid_unknown_fields=True,
            kw_only=True,
            gc=False,
        )

    def columns(self, items: Sequence[msgspec.Struct]) -> Sequence[Sequence[object]]:
        """The values of items of this shape, a column for each of `fields`."""
        columns: list[list[object]] = [[] for _ in self.fields]
        # a few at a time, while they are in the processor's cache
        for start in range(0, len(items), AT_ONCE):
            some = map(msgspec.structs.astuple, items[start : start + AT_ONCE])
            for number, values in enumerate(zip(*some, strict=True)):
                columns[number] += values
        return columns


class StructRecords(ShapedRecords):
    """A page's records, decoded all at once."""

    def __init__(
        self,
        shape: Shape,
        columns: Sequence[Sequence[object]],
        count: int,
        exact: Callable[[], Json],
    ) -> None:
        self.shape = shape
        self.columns = columns
        self._count = count
        self._exact = exact

    def exact(self) -> Sequence[Json]:
        """The records one by one, exactly as they came."""
        records = self._exact()
        if not isinstance(records, list) or len(records) != self._count:
            raise RuntimeError("a body that is not what it was")
        return records

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Json]:
        return iter(self.exact())

    @overload
    def __getitem__(self, index: int) -> Json: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Json]: ...
    def __getitem__(self, index: int | slice) -> Json | Sequence[Json]:
        if isinstance(index, slice):
            return self.exact()[index]
        # in the shape's order of fields, which is the first record's
        return {
            field.name: values[index]
            for field, values in zip(self.shape.fields, self.columns, strict=True)
            if values[index] is not MISSING
        }

    def __repr__(self) -> str:
        return repr(self.exact())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return False
        return all(self[at] == other[at] for at in range(len(self)))

    __hash__ = None  # type: ignore[assignment]  # what is compared by its values isn't hashed


@dataclass(slots=True)
class _Seen:
    """What is known of a field."""

    kinds: set[type] = field(default_factory=set)
    """Of its values, but for null."""
    far: bool = False
    """Some whole numbers are beyond ±2^53."""
    required: bool = True

    def add(self, value: Json) -> None:
        if value is not None:
            self.kinds.add(type(value))
            if type(value) is int and not -EXACT_IN_FLOAT <= value <= EXACT_IN_FLOAT:
                self.far = True

    @property
    def kind(self) -> type | None:
        """The one kind that can be relied on."""
        return next(iter(self.kinds)) if len(self.kinds) == 1 and not self.far else None


class ShapedDecoder:
    """Decodes bodies of one stream: the records, and around them the rest of the body."""

    def __init__(
        self, path: Sequence[str], exact: Exact, float_hook: Callable[[str], object]
    ) -> None:
        """`path` leads to the records, name after name; empty when the body is their list."""
        self._path = tuple(path)
        self._exact = exact
        self._float_hook = float_hook
        self._fields: dict[str, _Seen] = {}
        self._around: list[dict[str, None]] = [{} for _ in self._path]
        self._shape: Shape | None = None
        self._decoder: msgspec.json.Decoder[Any] | None = None
        self._hopeless = False

    def decode(self, body: bytes) -> tuple[Json, StructRecords] | None:
        """The body with an empty list for its records, and these. None when they don't fit."""
        if self._decoder is None or self._shape is None:
            return None
        try:
            found = self._decoder.decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None
        value, items = self._taken_apart(found)
        columns = self._shape.columns(items)
        if not all_names_once(body, value, self._shape.fields, columns):
            return None
        return value, StructRecords(
            self._shape, columns, len(items), lambda: self._records_of(body)
        )

    def learn(self, body: Json, records: Sequence[Json]) -> None:
        """Take in what a page looks like that was decoded exactly."""
        known = [record for record in records if isinstance(record, dict)]
        if self._hopeless or not known or not self._learn_around(body):
            return
        first = not self._fields
        for record in known:
            for name, value in record.items():
                seen = self._fields.get(name)
                if seen is None:
                    seen = self._fields[name] = _Seen(required=first)
                seen.add(value)
            first = False
        for record in known:
            if len(record) < len(self._fields):
                for name in self._fields.keys() - record.keys():
                    self._fields[name].required = False
        self._compile()

    def _learn_around(self, body: Json) -> bool:
        for names, step in zip(self._around, self._path, strict=True):
            if not isinstance(body, dict):
                return False
            names.update((name, None) for name in body if name != step)
            body = body.get(step)
        return True

    def _compile(self) -> None:
        self._decoder = None
        if len(self._fields) > MOST_FIELDS:
            self._hopeless = True
            return
        fields, types = [], []
        for name, seen in self._fields.items():
            kind, type_ = _TYPES.get(seen.kind, (Any, None)) if seen.kind else (Any, None)
            fields.append(ShapedField(name, type_, seen.required))
            types.append(kind if seen.kinds else None)
        try:
            self._shape = Shape(tuple(fields), types)
            self._decoder = msgspec.json.Decoder(
                self._body_type(self._shape), float_hook=self._float_hook
            )
        except (ValueError, UnicodeEncodeError):
            # a field's name that no struct can have
            self._hopeless = True

    def _body_type(self, shape: Shape) -> object:
        inner: Any = list[shape.type]  # type: ignore[name-defined]  # made at run time
        for level in reversed(range(len(self._path))):
            others = list(self._around[level])
            names = {"records": self._path[level]}
            names.update((f"f{number}", name) for number, name in enumerate(others))
            optional = [
                (f"f{number}", Any, msgspec.field(default=msgspec.UNSET))
                for number in range(len(others))
            ]
            inner = msgspec.defstruct(
                "Around",
                [("records", inner), *optional],
                rename=names,
                forbid_unknown_fields=True,
            )
        return inner

    def _taken_apart(self, found: object) -> tuple[Json, Sequence[msgspec.Struct]]:
        """The body as it would be without records, and the records' items."""
        if not self._path:
            return [], cast("list[msgspec.Struct]", found)
        value: dict[str, Json] = {}
        place = value
        for level, step in enumerate(self._path):
            for number, name in enumerate(self._around[level]):
                inner = getattr(found, f"f{number}")
                if inner is not msgspec.UNSET:
                    place[name] = inner
            found = getattr(found, "records")  # noqa: B009  # made at run time
            deeper: dict[str, Json] = {}
            place[step] = deeper if level + 1 < len(self._path) else []
            place = deeper
        return value, cast("list[msgspec.Struct]", found)

    def _records_of(self, body: bytes) -> Json:
        value = self._exact(body)
        for step in self._path:
            value = value.get(step) if isinstance(value, dict) else None
        return value
