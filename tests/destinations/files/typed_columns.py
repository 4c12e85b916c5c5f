"""Columns of any type, and the types that they are widened to."""

from datetime import UTC

from hypothesis import strategies as st

from migrateiq_desktop.model.schema import FieldType, widened

Typed = tuple[FieldType, FieldType, list[object]]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
ODD_TEXTS = ("", "=1", '"', " x", "x ", "a,b", ",null", "[null", "]", "null", "-1e5", "-1a", "\r\n")
UNSEEN = ("\N{NO-BREAK SPACE}", "\0\x1f", "\\u0001", "\ufdd0", "\ufdd4,", "\u2028", "\x85x")
VALUES: dict[FieldType, st.SearchStrategy[object]] = {
    FieldType.INT: st.integers(-(2**63), 2**63 - 1),
    FieldType.FLOAT: st.floats(allow_nan=False, allow_infinity=False),
    FieldType.DECIMAL: st.decimals(allow_nan=False, allow_infinity=False),
    FieldType.BOOL: st.booleans(),
    FieldType.DATE: st.dates(),
    FieldType.DATETIME: st.datetimes() | st.datetimes(timezones=st.just(UTC)),
    FieldType.TEXT: TEXTS | st.sampled_from((*ODD_TEXTS, *UNSEEN)),
    FieldType.JSON: st.sampled_from(('{"a":[1,null]}', "[]")),
}


@st.composite
def columns(draw: st.DrawFn) -> Typed:
    """Values of a type, and the type that the file's column has."""
    kind = draw(st.sampled_from(sorted(VALUES)))
    to = widened(kind, draw(st.sampled_from(sorted(VALUES))))
    exact = to is not FieldType.FLOAT or kind is FieldType.FLOAT
    values = VALUES[kind] if exact else st.integers(-(2**53), 2**53)
    return kind, to, draw(st.lists(st.none() | values, min_size=1, max_size=6))
