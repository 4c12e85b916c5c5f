"""Records made at once: the fields of single values, whichever way they went, read by others."""

import csv
from collections.abc import Sequence
from io import BytesIO, StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.destinations.files.assembly import Assembly
from migrateiq_desktop.destinations.files.csv_cells import Cells
from migrateiq_desktop.destinations.files.csv_files import Csv
from migrateiq_desktop.destinations.files.manifest import Part
from migrateiq_desktop.destinations.files.widening import widened_value
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .typed_columns import VALUES, Typed, columns

TEXT = (FieldType.TEXT, FieldType.JSON)
NEW = ("b", "c")


def schema_of(kind: FieldType, *more: str) -> StreamSchema:
    """A column of a type, and others of texts."""
    names = {"a": kind} | dict.fromkeys(more, FieldType.TEXT)
    return StreamSchema(columns=tuple(Column(name=n, type=one) for n, one in names.items()))


def written(folder: Path, rows: Sequence[tuple[object, ...]], schema: StreamSchema) -> Part:
    """One part."""
    with (folder / "part").open("wb") as file:
        Csv().write_part(file, rows, schema)
    return Part(name="part", rows=len(rows))


def assembled(folder: Path, part: Part, schema: StreamSchema, *, neutralise: bool = True) -> bytes:
    """The file's records."""
    file = BytesIO()
    Csv(neutralise=neutralise).write(file, Assembly("x", "x", folder, schema, (part,)))
    return file.getvalue().partition(b"\r\n")[2]


def field(value: object, kind: FieldType) -> str:
    """Of a single value."""
    if value is None:
        return ""
    return Cells(neutralise=True).field(text_of(value)) if kind in TEXT else text_of(value)


@settings(max_examples=400)
@given(columns(), columns(), st.sampled_from(["same", "more", "turned"]))
def test_records_have_the_fields_of_single_values(column: Typed, beside: Typed, way: str) -> None:
    kind, to, values = column
    count = min(len(values), len(beside[2]))
    rows = list(zip(values[:count], beside[2][:count], strict=True))
    own = StreamSchema(columns=(*schema_of(kind).columns, Column(name="b", type=beside[0])))
    wide = {"a": to if way == "turned" else kind, "b": beside[0]}
    order = {"same": ("a", "b"), "more": ("a", "b", "c"), "turned": ("b", "a")}[way]
    schema = StreamSchema(
        columns=tuple(Column(name=n, type=wide.get(n, FieldType.TEXT)) for n in order)
    )
    with TemporaryDirectory() as name:
        found = assembled(Path(name), written(Path(name), rows, own), schema)
    expected = [
        {"a": field(widened_value(one, wide["a"]), wide["a"]), "b": field(other, beside[0])}
        for one, other in rows
    ]
    lines = [",".join(row.get(name, "") for name in order) + "\r\n" for row in expected]
    assert found.decode() == "".join(lines)


@given(st.lists(st.none() | VALUES[FieldType.TEXT], min_size=1, max_size=5))
def test_other_programs_read_the_texts_back(values: list[object]) -> None:
    plain, schema = Csv(neutralise=False), schema_of(FieldType.TEXT, "b")
    with TemporaryDirectory() as name:
        with (Path(name) / "part").open("wb") as file:
            plain.write_part(file, [(value, None) for value in values], schema)
        part = Part(name="part", rows=len(values))
        found = assembled(Path(name), part, schema, neutralise=False)
    rows = list(csv.reader(StringIO(found.decode(), newline="")))
    assert rows == [[value or "", ""] for value in values]


@pytest.mark.parametrize("left", [0, 30, 250])
def test_a_part_that_was_cut_is_noticed(tmp_path: Path, left: int) -> None:
    schema = schema_of(FieldType.INT)
    part = written(tmp_path, [(number,) for number in range(100)], schema)
    whole = (tmp_path / part.name).read_bytes()
    (tmp_path / part.name).write_bytes(whole[: min(left, len(whole) - 1)])
    with pytest.raises(DestinationError, match="can't be read"):
        assembled(tmp_path, part, schema)
