"""Parquet files: types that other programs know, appended to without loss."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from migrateiq_desktop.destinations.files import parquet_files
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform
from tests.destinations.contract.moving import APPEND, REPLACE, Mover
from tests.destinations.contract.places import ParquetPlace

LARGE = "99999999999999999999999999.123456789012"
TOO_LARGE = "1" * 39


@pytest.fixture
def place(tmp_path: Path) -> ParquetPlace:
    return ParquetPlace(tmp_path / "files")


def typed(**kinds: FieldType) -> Transform:
    fields = [{"source": name, "name": name, "type": kind} for name, kind in kinds.items()]
    return Transform(fields=tuple(map(FieldRule.model_validate, fields)))


def types(place: ParquetPlace) -> dict[str, str]:
    return {field.name: str(field.type) for field in place.table().schema}


def test_types_that_other_programs_know(place: ParquetPlace) -> None:
    kinds = typed(d=FieldType.DATE, m=FieldType.DECIMAL, t=FieldType.DATETIME, n=FieldType.DATETIME)
    record = {
        "i": 1,
        "f": 1.5,
        "b": True,
        "s": "ü",
        "j": {"a": [1]},
        "d": "2013-01-01",
        "m": "1.50",
        "t": "2013-01-01T10:00:00.000001+01:00",
        "n": "2013-01-01T10:00:00",
        "nothing": None,
    }
    Mover(place, transform=kinds).run([record])
    assert types(place) == {
        "i": "int64",
        "f": "double",
        "b": "bool",
        "s": "string",
        "j": "extension<arrow.json>",
        "d": "date32[day]",
        "m": "decimal128(38, 1)",
        "t": "timestamp[us, tz=UTC]",
        "n": "timestamp[us]",
        "nothing": "string",
    }
    file = place.folder / "things.parquet"
    connection = duckdb.connect(config={"autoload_known_extensions": "false"})
    shown = connection.execute(
        "SELECT j::VARCHAR, d, m, t::VARCHAR, n FROM read_parquet(?)", [str(file)]
    )
    ((j, d, m, _, n),) = shown.fetchall()
    assert (j, d, m, n.hour) == ('{"a":[1]}', date(2013, 1, 1), Decimal("1.5"), 10)
    assert pq.ParquetFile(file).metadata.row_group(0).column(0).compression == "ZSTD"


@pytest.mark.parametrize("apart", [False, True])
def test_exact_numbers_are_decimals_as_long_as_they_fit(
    place: ParquetPlace, *, apart: bool
) -> None:
    """However the records are split into runs."""
    mover = Mover(place, APPEND)
    batches: list[list[Json]] = [[{"a": 2**60}], [{"a": Decimal(LARGE)}], [{"a": -0.25}]]
    if apart:
        for number, batch in enumerate(batches):
            mover.run(batch, run=f"run-{number}")
    else:
        mover.run(*batches)
    assert types(place) == {"a": "decimal128(38, 12)"}
    assert [row["a"] for row in place.rows("things")] == [2**60, Decimal(LARGE), Decimal("-0.25")]
    mover.run([{"a": int(TOO_LARGE)}], run="run-9")
    assert types(place) == {"a": "string"}
    texts = [row["a"] for row in place.rows("things")]
    assert texts == [str(2**60), LARGE, "-0.25", TOO_LARGE]


def test_moments_of_both_kinds_are_text(place: ParquetPlace) -> None:
    mover = Mover(place, transform=typed(t=FieldType.DATETIME))
    mover.run([{"t": "2013-01-01T10:00:00Z"}, {"t": None}])
    mover.run([{"t": "2013-01-01T10:00:00"}], run="run-2")
    assert [row["t"] for row in place.rows("things")] == [
        "2013-01-01T10:00:00Z",
        None,
        "2013-01-01T10:00:00",
    ]


def test_small_batches_become_few_row_groups(
    place: ParquetPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet_files, "ROWS_IN_GROUP", 10)
    Mover(place, REPLACE).run(*([{"a": n}, {"a": -n}] for n in range(12)))
    found = pq.ParquetFile(place.folder / "things.parquet").metadata
    assert [found.row_group(n).num_rows for n in range(found.num_row_groups)] == [10, 10, 4]


def test_a_file_that_another_program_has_changed_is_left_alone(place: ParquetPlace) -> None:
    mover = Mover(place)
    mover.run([{"a": 1}])
    file = place.folder / "things.parquet"
    pq.write_table(pa.table({"a": [1], "mine": [2]}), file)
    with pytest.raises(DestinationError, match="can't be appended to: it was changed by another"):
        mover.run([{"a": 2}], run="run-2")
    file.write_bytes(b"no parquet")
    with pytest.raises(DestinationError, match="can't be appended to"):
        mover.run([{"a": 2}], run="run-3")
    assert file.read_bytes() == b"no parquet"
