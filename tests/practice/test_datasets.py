import csv
import hashlib
import json
import lzma
import re
from importlib.resources import files
from io import StringIO

import pytest

from migrateiq_desktop.practice.datasets import BROKEN_FLIGHTS, Library, read_records

DATA = files("migrateiq_desktop.practice") / "data"
COUNTS = {"airlines": 16, "airports": 1458, "planes": 3322, "weather": 26115, "flights": 27004}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a data file, all text."""
    text = lzma.decompress((DATA / f"{name}.csv.xz").read_bytes()).decode()
    return list(csv.DictReader(StringIO(text)))


@pytest.mark.parametrize("name", COUNTS)
def test_every_value_is_that_of_the_file(library: Library, name: str) -> None:
    served = [json.loads(record) for record in library.get(name).records]
    expected = rows(name)

    assert len(served) == len(expected) == COUNTS[name]
    for number, (record, row) in enumerate(zip(served, expected, strict=True), 1):
        if name == "flights":
            record.update({key: row[key] for key in BROKEN_FLIGHTS.get(number, {}) if key in row})
            assert record.pop("id") in (number, None)
        for column, text in row.items():
            value = record.pop(column)
            assert (value is None) == (text == "NA")
            assert value is None or isinstance(value, str) or value == float(text)
            assert not isinstance(value, str) or value == text
        assert record == {}


def test_numbers_are_numbers_and_fractions_stay_fractions(library: Library) -> None:
    first = {name: json.loads(library.get(name).records[0]) for name in COUNTS}

    assert first["flights"]["id"] == 1
    assert first["flights"]["dep_time"] == 517
    assert first["flights"]["time_hour"] == "2013-01-01T10:00:00Z"
    assert first["planes"]["speed"] is None
    assert b'"precip":0.0' in library.get("weather").records[0]
    assert isinstance(first["airports"]["lat"], float)
    assert isinstance(first["airports"]["faa"], str)


def test_a_few_flights_are_broken(library: Library) -> None:
    records = library.get("flights").records

    assert len(BROKEN_FLIGHTS) == 7
    for number, faults in BROKEN_FLIGHTS.items():
        record = json.loads(records[number - 1])
        assert {key: record[key] for key in faults} == faults
    ids = [json.loads(record)["id"] for record in records]
    assert ids == [None if number == 12_345 else number for number in range(1, 27_005)]
    assert library.get("flights").moments == tuple(
        str(flight["time_hour"]) for flight in read_records("flights")
    )


def test_routes_count_the_flights(library: Library) -> None:
    routes = [json.loads(record) for record in library.get("routes").records]

    assert sum(route["flights"] for route in routes) == COUNTS["flights"]
    assert len({(route["origin"], route["dest"]) for route in routes}) == len(routes)
    assert {"origin": "JFK", "dest": "LAX", "distance": 2475, "flights": 937} in routes


def test_a_data_set_is_read_once(library: Library) -> None:
    assert library.get("airlines") is library.get("airlines")
    with pytest.raises(KeyError):
        library.get("trains")


def test_what_is_written_about_the_data_is_true() -> None:
    about = (DATA / "DATA.md").read_text(encoding="utf-8")
    listed = re.findall(r"\| (\w+)\.csv\.xz \| ([\d,]+) \| `([0-9a-f]{64})` \|", about)

    assert "CC0" in about
    assert {name: int(count.replace(",", "")) for name, count, _ in listed} == COUNTS
    for name, _, digest in listed:
        content = lzma.decompress((DATA / f"{name}.csv.xz").read_bytes())
        assert hashlib.sha256(content).hexdigest() == digest


def test_the_files_are_small_enough_for_the_package() -> None:
    sizes = [len(file.read_bytes()) for file in DATA.iterdir()]

    assert sum(sizes) < 2_500_000
