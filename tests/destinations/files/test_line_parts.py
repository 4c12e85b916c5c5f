"""Lines of JSON made at once: the values that came, and the same lines whichever way they went."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.destinations.files.assembly import Assembly
from migrateiq_desktop.destinations.files.json_lines import JsonLines
from migrateiq_desktop.destinations.files.manifest import Part
from migrateiq_desktop.destinations.files.widening import widened_value
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, loads, text_of
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .typed_columns import TEXTS, VALUES, Typed, columns

NAMES = TEXTS | st.sampled_from(['"', "\\", "\n", "f0", "é"])
NUMBERS = (FieldType.INT, FieldType.FLOAT, FieldType.DECIMAL, FieldType.BOOL, FieldType.JSON)


def part_of(folder: Path, rows: Sequence[tuple[object, ...]], schema: StreamSchema) -> Part:
    """A part file of rows."""
    with (folder / "part").open("wb") as file:
        JsonLines().write_part(file, rows, schema)
    return Part(name="part", rows=len(rows))


def lines_of(folder: Path, part: Part, schema: StreamSchema) -> list[bytes]:
    """What becomes of it in a file with such columns."""
    file = BytesIO()
    JsonLines().write(file, Assembly("x", "x", folder, schema, (part,)))
    return file.getvalue().splitlines(keepends=True)


def line_of(name: str, value: object, kind: FieldType) -> bytes:
    """The same, of a single value and a null."""
    text = "null" if value is None else text_of(value)
    if value is not None and kind not in NUMBERS:
        text = dumps(text)
    return f'{{{dumps(name)}:{text},"b b":null}}\n'.encode()


def schema_of(name: str, kind: FieldType, *more: str) -> StreamSchema:
    """Columns, those that are added as text."""
    added = (Column(name=one, type=FieldType.TEXT) for one in more)
    return StreamSchema(columns=(Column(name=name, type=kind), *added))


@settings(max_examples=300)
@given(columns(), NAMES, st.sampled_from([(), ("b b",)]))
def test_lines_have_the_texts_of_single_values(
    column: Typed, name: str, more: tuple[str, ...]
) -> None:
    kind, to, values = column
    own = schema_of(name, kind, *more)
    rows = [(value, *(None for _ in more)) for value in values]
    with TemporaryDirectory() as folder:
        part = part_of(Path(folder), rows, own)
        found = lines_of(Path(folder), part, schema_of(name, to, "b b"))
    assert found == [line_of(name, widened_value(value, to), to) for value in values]
    assert [loads(line.decode()) is not None for line in found] == [True] * len(values)


@given(st.lists(st.none() | VALUES[FieldType.TEXT], min_size=1, max_size=5))
def test_other_programs_read_the_texts_back(values: list[object]) -> None:
    schema = schema_of("a", FieldType.TEXT)
    with TemporaryDirectory() as folder:
        part = part_of(Path(folder), [(value,) for value in values], schema)
        found = lines_of(Path(folder), part, schema)
    assert [json.loads(line) for line in found] == [{"a": value} for value in values]


def test_lines_are_as_they_are_documented(tmp_path: Path) -> None:
    moment = datetime(2024, 5, 1, 12, tzinfo=UTC)
    known: list[tuple[object, FieldType, bytes]] = [
        (1, FieldType.INT, b"1"),
        (None, FieldType.INT, b"null"),
        (moment, FieldType.DATETIME, b'"2024-05-01T12:00:00Z"'),
        (date(1, 2, 3), FieldType.DATE, b'"0001-02-03"'),
        (Decimal("1.10"), FieldType.DECIMAL, b"1.10"),
        ('{"k":\n1}', FieldType.JSON, b'{"k": 1}'),
        ("true", FieldType.TEXT, b'"true"'),
        (True, FieldType.BOOL, b"true"),
        (1e22, FieldType.FLOAT, b"1E+22"),
        (2.0, FieldType.FLOAT, b"2.0"),
    ]
    for value, kind, text in known:
        schema = schema_of("a", kind)
        part = part_of(tmp_path, [(value,)], schema)
        assert lines_of(tmp_path, part, schema) == [b'{"a":' + text + b"}\n"]


def test_columns_may_stand_in_another_order(tmp_path: Path) -> None:
    own = schema_of("a", FieldType.INT, "b")
    part = part_of(tmp_path, [(1, "x}")], own)
    turned = StreamSchema(columns=own.columns[::-1])
    assert lines_of(tmp_path, part, turned) == [b'{"b":"x}","a":1}\n']


@pytest.mark.parametrize("left", [0, 30, 100])
def test_a_part_that_was_cut_is_noticed(tmp_path: Path, left: int) -> None:
    schema = schema_of("a", FieldType.INT)
    part = part_of(tmp_path, [(number,) for number in range(10)], schema)
    whole = (tmp_path / part.name).read_bytes()
    (tmp_path / part.name).write_bytes(whole[: min(left, len(whole) - 1)])
    with pytest.raises(DestinationError, match="can't be read"):
        lines_of(tmp_path, part, schema)
