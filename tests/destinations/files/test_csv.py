"""CSV files: read back by another program's reader, harmless to a spreadsheet."""

import csv
import stat
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.destinations.files.names import file_name
from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.connector import CsvConnector
from migrateiq_desktop.model.errors import DestinationError, DestinationUnavailableError
from tests.destinations.contract.moving import APPEND, REPLACE, SYNC, Mover
from tests.destinations.contract.places import JsonlPlace, nothing


@dataclass(frozen=True)
class CsvPlace(JsonlPlace):
    """A folder of CSV files."""

    neutralise: bool = True

    def destination(self, run: str, crashpoint: object = None) -> Destination:  # noqa: ARG002
        """A new one."""
        definition = CsvConnector(path=self.folder, neutralise_formulas=self.neutralise)
        return destination_of(definition, SYNC, run, crashpoint=nothing)

    def text(self, table: str = "things") -> str:
        """The file as it is."""
        return (self.folder / f"{table}.csv").read_bytes().decode()

    def records(self, table: str = "things") -> list[list[str]]:
        """By the standard library's reader."""
        with (self.folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))


@pytest.fixture
def place(tmp_path: Path) -> CsvPlace:
    return CsvPlace(tmp_path / "files")


def test_values_nulls_and_empty_texts_are_told_apart(place: CsvPlace) -> None:
    records = [
        {"a": 1, "b": "x,y", "c": None, "d": {"k": ["ü"]}},
        {"a": 2.5, "b": 'say "hi"\nthere', "c": "", "d": None},
    ]
    Mover(place).run([records[0]], [records[1]])
    assert place.text() == (
        'a,b,d,c\r\n1.0,"x,y","{""k"":[""ü""]}",\r\n2.5,"say ""hi""\nthere",,""\r\n'
    )
    assert place.records()[2] == ["2.5", 'say "hi"\nthere', "", ""]


def test_formulas_are_neutralised_and_counted_but_numbers_are_not(place: CsvPlace) -> None:
    texts = ["=1+1", "+1", "-x", "@SUM(A1)", "\tx", "\rx", "＝1", "fine"]
    report = Mover(place, REPLACE).run([{"t": text, "n": -5} for text in texts])
    assert [row[0] for row in place.records()[1:]] == [f"'{text}" for text in texts[:-1]] + ["fine"]
    assert {row[1] for row in place.records()[1:]} == {"-5"}
    (said,) = report.warnings
    assert said.startswith("7 texts in things.csv begin with an apostrophe now")


def test_numbers_in_a_column_of_text_are_left_as_they_are(place: CsvPlace) -> None:
    report = Mover(place).run([{"t": -5}, {"t": -2.5}, {"t": "-1+1"}, {"t": "- 1"}, {"t": "-1e-7"}])
    assert [row[0] for row in place.records()[1:]] == ["-5", "-2.5", "'-1+1", "'- 1", "-1e-7"]
    assert report.warnings[0].startswith("2 texts in things.csv")


def test_what_is_not_neutralised_is_warned_of(place: CsvPlace) -> None:
    plain = replace(place, neutralise=False)
    report = Mover(plain).run([{"t": "=1+1", "=n": 1}])
    assert place.text() == "t,=n\r\n=1+1,1\r\n"
    assert report.warnings == [
        "2 texts in things.csv may be run as formulas by a spreadsheet: neutralise_formulas is off."
    ]


def test_appending_keeps_what_is_there_and_adds_columns(place: CsvPlace) -> None:
    Mover(place, APPEND).run([{"a": "line\nbreak", "b": ""}])
    Mover(place, APPEND).run([{"a": 7, "c": True}], run="run-2")
    assert place.text() == 'a,b,c\r\n"line\nbreak","",\r\n7,,true\r\n'


@pytest.mark.parametrize("odd", ["x", "x\ufdd0", "two\r\n\r\nlines", 1, 2.5, True])
def test_a_null_in_the_only_column_is_no_empty_line(place: CsvPlace, odd: object) -> None:
    """Most readers skip such a line, and with it the record."""
    Mover(place, APPEND).run([{"a": odd}, {"a": None}], [{"a": None}, {"a": odd}])
    Mover(place, APPEND).run([{"a": None}, {"a": 1 if odd == 2.5 else odd}], run="run-2")
    fields = [row[0] for row in place.records()[1:]]
    assert len(fields) == 6
    assert [not field for field in fields] == [False, True, True, False, True, False]
    assert '""\r\n""\r\n' in place.text()

    Mover(place, APPEND).run([{"a": odd, "b": 7}, {"a": None}], run="run-3")
    kept = '"",' if isinstance(odd, str) else ","
    lines = place.text().split("\r\n")
    assert lines[0] == "a,b"
    assert [line for line in lines if line in {",", '"",'}] == [kept, kept, kept, ","]


def test_nulls_alone_are_records_too(place: CsvPlace) -> None:
    Mover(place).run([{"a": None}, {"a": None}])
    assert place.records() == [["a"], [""], [""]]


def test_a_column_that_comes_later_leaves_nulls_empty(place: CsvPlace) -> None:
    Mover(place).run([{"a": "x"}, {"a": None}, {"a": ""}], [{"a": "y", "b": 1}])
    assert place.text() == 'a,b\r\nx,\r\n,\r\n"",\r\ny,1\r\n'


def test_a_file_of_somebody_else_is_left_alone(place: CsvPlace) -> None:
    place.folder.mkdir()
    (place.folder / "things.csv").write_text("mine\n", encoding="utf-8")
    with pytest.raises(DestinationError, match="is there already"):
        Mover(place, REPLACE).run([{"a": 1}])
    assert place.text() == "mine\n"


def test_files_are_their_owners_only(place: CsvPlace) -> None:
    Mover(place).run([{"a": 1}])
    files = [path for path in place.folder.rglob("*") if path.is_file()]
    assert len(files) == 3
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(DestinationUnavailableError, match="can't be made"):
        CsvPlace(tmp_path / "file" / "below").destination("run").open()


@pytest.mark.parametrize(
    "table",
    ["../../etc/passwd", "/absolute", "CON", "nul.txt", "a" * 101, "", ".hidden", "x.", "Ä"],
)
def test_a_name_that_is_not_safe_becomes_one(table: str) -> None:
    name = file_name(table)
    assert name != table
    assert name.isascii()
    assert "/" not in name
    assert not name.startswith(".")
    assert len(name) <= 100


def test_safe_names_stay_and_names_in_capitals_differ() -> None:
    assert file_name("flights_2013.v1") == "flights_2013.v1"
    assert len({file_name("Flights"), file_name("FLIGHTS"), file_name("flights")}) == 3


def test_a_run_that_was_given_up_after_the_swap_is_known_by_the_next(place: CsvPlace) -> None:
    """Killed between the renaming and its note: the file is the new one already."""
    Mover(place).run([{"a": 1}])
    mover = Mover(place)
    mover.open(run="run-2")
    mover.load({"a": 2, "b": "x"})

    def crash(point: str) -> None:
        if point == "after_swap":
            raise KeyboardInterrupt

    mover.destination._crashpoint = crash  # type: ignore[attr-defined]  # the part under test
    with pytest.raises(KeyboardInterrupt):
        mover.finish()
    mover.close()
    Mover(place).run([{"a": 3, "c": "y"}], run="run-3")
    assert place.text() == "a,b,c\r\n1,,\r\n2,x,\r\n3,,y\r\n"
    assert not list(place.folder.rglob("part-*"))


def test_a_stream_that_goes_to_another_file_leaves_that_of_somebody_else(place: CsvPlace) -> None:
    Mover(place).run([{"a": 1}])
    (place.folder / "others.csv").write_text("mine\n", encoding="utf-8")
    with pytest.raises(DestinationError, match="is there already"):
        Mover(place, table="others").run([{"a": 1}], run="run-2")
