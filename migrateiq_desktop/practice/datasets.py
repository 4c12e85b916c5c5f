"""The data sets, read from the package's files when they are first asked for."""

import csv
import json
import lzma
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from io import StringIO

NOTHING = "NA"
_DATA = files(__package__) / "data"

Value = str | int | float | None
Record = dict[str, Value]

# Columns that are not listed are text.
_NUMBERS: Mapping[str, Mapping[str, Callable[[str], Value]]] = {
    "airlines": {},
    "airports": {"lat": float, "lon": float, "alt": int, "tz": int},
    "planes": dict.fromkeys(("year", "engines", "seats", "speed"), int),
    "weather": {
        **dict.fromkeys(("year", "month", "day", "hour", "wind_dir"), int),
        **dict.fromkeys(("temp", "dewp", "humid", "wind_speed", "wind_gust"), float),
        **dict.fromkeys(("precip", "pressure", "visib"), float),
    },
    "flights": dict.fromkeys(
        (
            *("year", "month", "day", "dep_time", "sched_dep_time", "dep_delay"),
            *("arr_time", "sched_arr_time", "arr_delay", "flight", "air_time", "distance"),
            *("hour", "minute"),
        ),
        int,
    ),
}

BROKEN_FLIGHTS: Mapping[int, Mapping[str, Value]] = {
    1_234: {"sched_dep_time": "half past five"},
    4_711: {"air_time": "n/a"},
    8_080: {"time_hour": "2013-02-31T10:00:00Z"},
    12_345: {"id": None},
    16_180: {"dep_delay": "a little"},
    20_013: {"distance": "1,089 miles"},
    25_252: {"sched_arr_time": "25:61"},
}
"""What is wrong with some flights, by their id. Everything else about them is as it was."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """The records of a collection, in their order, as they are sent."""

    records: tuple[bytes, ...]
    """Each one JSON object."""
    moments: tuple[str, ...] = ()
    """The flights' `time_hour` without anything broken, to filter by."""

    def __len__(self) -> int:
        return len(self.records)


class Library:
    """All data sets; each is read once, by whichever thread asks first."""

    def __init__(self) -> None:
        self._read: dict[str, Dataset] = {}
        self._reading = threading.Lock()

    def get(self, name: str) -> Dataset:
        """A data set. Raises KeyError for an unknown name."""
        with self._reading:
            if name not in self._read:
                self._read[name] = _READERS[name]()
            return self._read[name]


def read_records(name: str) -> Iterator[Record]:
    """The rows of a data file, typed; what isn't known is None."""
    numbers = _NUMBERS[name]
    text = lzma.decompress((_DATA / f"{name}.csv.xz").read_bytes()).decode()
    for row in csv.DictReader(StringIO(text)):
        yield {
            column: None if value == NOTHING else numbers.get(column, str)(value)
            for column, value in row.items()
        }


def _plain(name: str) -> Dataset:
    return Dataset(tuple(_encoded(record) for record in read_records(name)))


def _flights() -> Dataset:
    records: list[bytes] = []
    moments: list[str] = []
    for number, record in enumerate(read_records("flights"), 1):
        records.append(_encoded({"id": number, **record, **BROKEN_FLIGHTS.get(number, {})}))
        moments.append(str(record["time_hour"]))
    return Dataset(tuple(records), tuple(moments))


def _routes() -> Dataset:
    """How many flights there were between two airports, and how many miles lie between them."""
    flights: Counter[tuple[Value, ...]] = Counter(
        (flight["origin"], flight["dest"], flight["distance"]) for flight in read_records("flights")
    )
    fields = ("origin", "dest", "distance")
    rows = sorted(flights.items(), key=lambda item: (str(item[0][0]), str(item[0][1])))
    return Dataset(
        tuple(
            _encoded({**dict(zip(fields, route, strict=True)), "flights": count})
            for route, count in rows
        )
    )


def _encoded(record: Record) -> bytes:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


_READERS: Mapping[str, Callable[[], Dataset]] = {
    "airlines": lambda: _plain("airlines"),
    "airports": lambda: _plain("airports"),
    "planes": lambda: _plain("planes"),
    "weather": lambda: _plain("weather"),
    "flights": _flights,
    "routes": _routes,
}
