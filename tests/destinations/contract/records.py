"""Random records, and whether what is stored is the very value that came."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from hypothesis import strategies as st

from migrateiq_desktop.engine.naming import BETWEEN_LEVELS
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import exact_number, loads, text_of

from .moving import Record

text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=5)
numbers = (
    st.integers()
    | st.integers(-(2**65), 2**65)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.decimals(-(10**20), 10**20, allow_nan=False, places=6).map(lambda d: exact_number(str(d)))
    | st.decimals(allow_nan=False, allow_infinity=False)
    .filter(lambda d: abs(d.adjusted()) < 1000)
    .map(lambda d: exact_number(str(d)))
)
scalars = st.none() | st.booleans() | numbers | text
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=4,
)
names = st.sampled_from(["a", "b", "c", "d"]) | text


@st.composite
def alike(draw: st.DrawFn) -> list[Record]:
    """Records whose fields mostly have one type each, as in real life."""
    kinds = draw(
        st.dictionaries(
            names,
            st.sampled_from(
                [st.integers(), st.floats(-1e9, 1e9), numbers, text, st.booleans(), values]
            ),
            max_size=4,
        )
    )
    record = st.fixed_dictionaries({}, optional={n: st.none() | k for n, k in kinds.items()})
    return draw(st.lists(record, min_size=1, max_size=8))


def columns_of(records: Sequence[Record]) -> dict[str, str]:
    """The column of each field, for fields that don't collide."""
    return {name: name or "column" for record in records for name in record}


def collide(records: Sequence[Record]) -> bool:
    """Whether some field's column has another name than the field."""
    fields = list(columns_of(records))
    columns = {(field or "column").casefold() for field in fields}
    odd = any((field and not field.strip()) or BETWEEN_LEVELS in field for field in fields)
    return odd or len(columns) != len(fields)


def same(stored: object, value: Json) -> bool:  # noqa: PLR0911  # a line a type
    """Whether a stored value is the very value that came."""
    match value:
        case None:
            return stored is None
        case dict() | list():
            return isinstance(stored, str) and loads(stored) == value
        case bool():
            return stored is value or stored == ("true" if value else "false")
        case str():
            return stored == value
        case int() | float() | Decimal():
            if isinstance(stored, str):
                # in a column of text; a whole number may have gone by way of a float
                return Decimal(stored) == Decimal(text_of(value))
            if isinstance(stored, (int, float, Decimal)) and not isinstance(stored, bool):
                return Decimal(text_of(stored)) == Decimal(text_of(value))
            return False
        case datetime() | date():
            return stored == value
        case _:
            return False
