"""What is DuckDB's own: its types, its lock, its walls. The rest stands in the contract."""

import stat
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from migrateiq_desktop.destinations.sql.duckdb_database import DuckdbDatabase
from migrateiq_desktop.model.errors import DestinationError, DestinationUnavailableError
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform
from tests.destinations.contract.moving import REPLACE, Mover
from tests.destinations.contract.places import DuckdbPlace


@pytest.fixture
def place(tmp_path: Path) -> DuckdbPlace:
    return DuckdbPlace(tmp_path / "data.duckdb")


def typed(**kinds: FieldType) -> Transform:
    return Transform(
        fields=tuple(
            FieldRule.model_validate({"source": name, "name": name, "type": kind})
            for name, kind in kinds.items()
        )
    )


def test_native_types(place: DuckdbPlace) -> None:
    transform = typed(
        d=FieldType.DATE, m=FieldType.DECIMAL, t=FieldType.DATETIME, n=FieldType.DATETIME
    )
    record = {
        "i": 1,
        "f": 1.5,
        "b": True,
        "s": "x",
        "j": {"a": [1]},
        "d": "2026-05-26",
        "m": "12.50",
        "t": "2026-05-26T10:00:00+02:00",
        "n": "2026-05-26T10:00:00",
    }
    Mover(place, transform=transform).run([record])
    assert place.declared() == {
        "i": "BIGINT",
        "f": "DOUBLE",
        "b": "BOOLEAN",
        "s": "VARCHAR",
        "j": "VARCHAR",
        "d": "DATE",
        "m": "DECIMAL(38,1)",
        "t": "TIMESTAMP WITH TIME ZONE",
        "n": "TIMESTAMP",
    }
    (row,) = place.rows("things")
    assert row["m"] == Decimal("12.5")
    assert row["t"] == "2026-05-26 08:00:00+00"


def test_decimals_grow_as_far_as_they_can_then_become_text(place: DuckdbPlace) -> None:
    mover = Mover(place)
    mover.run([{"a": 1}], [{"a": 2**64}])
    assert place.declared() == {"a": "DECIMAL(38,0)"}
    mover.run([{"a": 0.5}], run="run-2")
    assert place.declared() == {"a": "DECIMAL(38,1)"}
    mover.run([{"a": 10**40}], run="run-3")
    assert place.declared() == {"a": "VARCHAR"}
    assert sorted(str(row["a"]) for row in place.rows("things")) == [
        "0.5",
        "1",
        str(10**40),
        str(2**64),
    ]


@pytest.mark.parametrize("apart", [True, False])
def test_moments_of_both_kinds_are_kept_as_text(place: DuckdbPlace, *, apart: bool) -> None:
    records = [{"t": "2026-05-26T10:00:00"}, {"t": None}, {"t": "2026-05-26T10:00:00.25Z"}]
    batches = [[record] for record in records] if apart else [records]
    Mover(place, transform=typed(t=FieldType.DATETIME)).run(*batches)
    assert {row["t"] for row in place.rows("things")} == {
        "2026-05-26T10:00:00",
        None,
        "2026-05-26T10:00:00.250000Z",
    }


def test_a_table_of_somebody_else_keeps_its_types_as_long_as_they_do(place: DuckdbPlace) -> None:
    place.execute("CREATE TABLE things (a SMALLINT, u UUID, p DECIMAL(10,2) NOT NULL)")
    record = {"a": 7, "u": "123e4567-e89b-12d3-a456-426614174000", "p": 5}
    Mover(place).run([record])
    assert place.declared() == {"a": "SMALLINT", "u": "UUID", "p": "DECIMAL(10,2)"}
    Mover(place).run([{**record, "a": 70_000}], run="run-2")
    assert place.declared()["a"] == "BIGINT"
    with pytest.raises(DestinationError, match="refused a record") as caught:
        Mover(place).run([{**record, "u": "no uuid"}], run="run-3")
    assert "no uuid" in caught.value.cause
    assert len(place.rows("things")) == 2


def test_indexes_of_a_replaced_table_are_made_again(place: DuckdbPlace) -> None:
    mover = Mover(place, REPLACE)
    mover.run([{"a": 1, "b": 2}])
    place.execute("CREATE INDEX by_a ON things (a)", "CREATE INDEX by_b ON things (b)")
    report = mover.run([{"a": 5}], run="run-2")
    assert len(report.warnings) == 1
    assert report.warnings[0].startswith("by_b of the replaced table could not be made again")
    assert [row["a"] for row in place.rows("things")] == [5]


def test_a_column_under_an_index_says_that_it_cannot_be_widened(place: DuckdbPlace) -> None:
    Mover(place).run([{"a": 1}])
    place.execute("CREATE INDEX by_a ON things (a)")
    with pytest.raises(DestinationError, match="an index depends on it"):
        Mover(place).run([{"a": "x"}], run="run-2")


def test_the_file_is_its_owners_only(place: DuckdbPlace) -> None:
    mover = Mover(place)
    mover.open()
    mover.load({"a": 1})
    files = list(place.path.parent.iterdir())
    assert place.path in files
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    mover.close()


def test_no_other_file_can_be_reached(place: DuckdbPlace, tmp_path: Path) -> None:
    database = DuckdbDatabase(place.path)
    database.open()
    target = tmp_path / "stolen.csv"
    for sql in (f"COPY (SELECT 1) TO '{target}'", "SELECT * FROM '/etc/passwd'", "INSTALL httpfs"):
        with pytest.raises(DestinationError):
            database.transact(lambda transaction, sql=sql: transaction.query(sql))  # type: ignore[misc]  # the loop's own
    database.close()
    assert not target.exists()


def test_a_file_that_another_program_has_open_is_locked(place: DuckdbPlace) -> None:
    program = (
        "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(place.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(DestinationUnavailableError, match="is locked") as caught:
            Mover(place).run([{"a": 1}])
        assert str(other.pid) in caught.value.cause
        other.communicate("\n")
    Mover(place).run([{"a": 1}])
    assert len(place.rows("things")) == 1


def test_a_file_of_another_kind_is_left_alone(place: DuckdbPlace) -> None:
    place.path.write_bytes(b"something else\n" * 1000)
    with pytest.raises(DestinationUnavailableError, match="no DuckDB database"):
        Mover(place).run([{"a": 1}])
    assert place.path.read_bytes() == b"something else\n" * 1000


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(DestinationUnavailableError, match="can't be made"):
        Mover(DuckdbPlace(tmp_path / "none" / "data.duckdb")).run([{"a": 1}])


def test_a_view_is_not_loaded_into(place: DuckdbPlace) -> None:
    place.execute("CREATE VIEW things AS SELECT 1 AS a")
    with pytest.raises(DestinationError, match="it is a view"):
        Mover(place).run([{"a": 1}])


def test_large_numbers_and_fractions_together_are_decimals(place: DuckdbPlace) -> None:
    place.execute("CREATE TABLE things (a BIGINT)", f"INSERT INTO things VALUES ({2**60})")
    Mover(place).run([{"a": 0.5}])
    assert place.declared()["a"] == "DECIMAL(38,1)"
    assert {row["a"] for row in place.rows("things")} == {Decimal(2**60), Decimal("0.5")}
