"""Columns as texts: those that single values have, and lines that other programs read."""

import csv
from datetime import UTC
from io import BytesIO, StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.destinations.files.assembly import Assembly, FileFormat
from migrateiq_desktop.destinations.files.csv_files import Csv
from migrateiq_desktop.destinations.files.manifest import Part
from migrateiq_desktop.destinations.files.parts import ArrowParts
from migrateiq_desktop.destinations.files.text_columns import text_pieces
from migrateiq_desktop.destinations.files.widening import widened_value
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema, widened

Typed = tuple[FieldType, FieldType, list[object]]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
VALUES: dict[FieldType, st.SearchStrategy[object]] = {
    FieldType.INT: st.integers(-(2**63), 2**63 - 1),
    FieldType.FLOAT: st.floats(allow_nan=False, allow_infinity=False),
    FieldType.DECIMAL: st.decimals(allow_nan=False, allow_infinity=False),
    FieldType.BOOL: st.booleans(),
    FieldType.DATE: st.dates(),
    FieldType.DATETIME: st.datetimes() | st.datetimes(timezones=st.just(UTC)),
    FieldType.TEXT: TEXTS | st.sampled_from(["", "=1", '"', " x", "\N{NO-BREAK SPACE}", "\0\x1f"]),
    FieldType.JSON: st.just('{"a":[1,null]}'),
}


def assembled(
    folder: Path,
    values: list[object],
    kind: FieldType,
    to: FieldType | None = None,
    *,
    parts: FileFormat | ArrowParts,
) -> Assembly:
    """One part of two columns, the second always null, in a file of perhaps another type."""
    columns = (Column(name="a", type=kind), Column(name="b", type=FieldType.TEXT))
    own = StreamSchema(columns=columns)
    with (folder / "part").open("wb") as file:
        parts.write_part(file, [(value, None) for value in values], own)
    schema = StreamSchema(columns=(Column(name="a", type=to or kind), columns[1]))
    part = Part(name="part", rows=len(values))
    return Assembly("x", "x", folder, schema, (part,))


@st.composite
def columns(draw: st.DrawFn) -> Typed:
    """Values of a type, and the type that the file's column has."""
    kind = draw(st.sampled_from(sorted(VALUES)))
    to = widened(kind, draw(st.sampled_from(sorted(VALUES))))
    exact = to is not FieldType.FLOAT or kind is FieldType.FLOAT
    values = VALUES[kind] if exact else st.integers(-(2**53), 2**53)
    return kind, to, draw(st.lists(st.none() | values, min_size=1, max_size=6))


@given(columns())
def test_texts_are_those_of_single_values(
    column: tuple[FieldType, FieldType, list[object]],
) -> None:
    kind, to, values = column
    with TemporaryDirectory() as folder:
        ((found, nothing),) = text_pieces(
            assembled(Path(folder), values, kind, to, parts=ArrowParts())
        )
    wide = [widened_value(value, to) for value in values]
    assert found.to_pylist() == [None if value is None else text_of(value) for value in wide]
    assert nothing.to_pylist() == [None] * len(values)


@settings(max_examples=50)
@given(st.lists(st.none() | VALUES[FieldType.TEXT], min_size=1, max_size=5))
def test_other_programs_read_the_texts_back(values: list[object]) -> None:
    fields = BytesIO()
    with TemporaryDirectory() as folder:
        whole = assembled(Path(folder), values, FieldType.TEXT, parts=Csv())
        Csv(neutralise=False).write(fields, whole)
    rows = list(csv.reader(StringIO(fields.getvalue().decode(), newline="")))
    assert rows == [["a", "b"], *([value or "", ""] for value in values)]
