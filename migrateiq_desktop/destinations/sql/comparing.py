"""Rows that would be loaded beside those that are there: made, changed, or the same. Pure."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

from migrateiq_desktop.engine.ports import MISSING
from migrateiq_desktop.model.exact_json import number_text, text_of

Row = tuple[object, ...]
KEYS_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A row that would be loaded."""

    exists: bool
    changes: tuple[tuple[str, object, object], ...] = ()
    """Column, value that is there, value that comes."""


def keys_of(rows: Sequence[Row], positions: Sequence[int]) -> list[Row]:
    """The keys of rows, each once; those with a null in them are no keys."""
    found = dict.fromkeys(tuple(row[at] for at in positions) for row in rows)
    return [key for key in found if not any(part is None or part is MISSING for part in key)]


def in_pieces(keys: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """So many keys as one statement takes."""
    for start in range(0, len(keys), KEYS_AT_ONCE):
        yield keys[start : start + KEYS_AT_ONCE]


def any_of_keys(columns: Sequence[str], mark: str, count: int) -> str:
    """The condition that a row has one of `count` keys. `columns` are quoted already."""
    same_key = " AND ".join(f"{column} = {mark}" for column in columns)
    return " OR ".join([f"({same_key})"] * count)


def as_kept(
    rows: Sequence[Row], names: Sequence[str], texts: Collection[str]
) -> list[tuple[object, ...]]:
    """Rows as a table keeps them whose columns `texts` hold text, whatever comes."""
    places = {at for at, name in enumerate(names) if name.lower() in texts}
    if not places:
        return list(rows)
    return [
        tuple(_kept(value) if at in places else value for at, value in enumerate(row))
        for row in rows
    ]


def compared(
    names: Sequence[str],
    key: Sequence[str],
    rows: Sequence[Row],
    there: Sequence[Mapping[str, object]],
) -> tuple[ComparedRow, ...]:
    """Each row beside that with its key. `there` are rows by the names of their columns."""
    positions = [names.index(name) for name in key]
    by_key = {tuple(same(row[name]) for name in key): row for row in there}
    found = []
    for row in rows:
        old = by_key.get(tuple(same(row[at]) for at in positions))
        if old is None:
            found.append(ComparedRow(exists=False))
            continue
        pairs = ((name, old.get(name), new) for name, new in zip(names, row, strict=True))
        changes = tuple(
            (name, before, new)
            for name, before, new in pairs
            if new is not MISSING and same(before) != same(new)
        )
        found.append(ComparedRow(exists=True, changes=changes))
    return tuple(found)


def _kept(value: object) -> object:
    return value if value is None or value is MISSING or isinstance(value, str) else text_of(value)


def same(value: object) -> object:
    """What equal values have in common, whichever type a driver gives them in."""
    match value:
        case bool():
            return Decimal(int(value))
        case int() | float() | Decimal():
            return Decimal(number_text(value)).normalize()
        case datetime():
            at = value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
            return at.isoformat(), value.tzinfo is not None
        case date() | None:
            return value
        case str():
            return value
        case _:
            return text_of(value)
