"""How fast a whole run is: all flights over HTTP into a destination, against a floor of bare
libraries.

    python bench/flights.py [--into duckdb …] [--rounds 3] [--page 1000] [--laps 1]
                            [--floor-only | --product-only]

Product and floor run in turn, each as a process of its own, start to exit. Prints the medians of
CPU seconds (with children; not a server's), wall seconds and the largest process's memory, then
their ratios; see bench/README.md. Exits with 1 when a bar doesn't hold.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from flight_pages import FLIGHTS, ready_pages
from flight_places import KINDS, Place, count, place_of, ready
from serving import served

HERE = Path(__file__).resolve().parent
BAR_CPU = 2.5
BAR_MEMORY_MB = 300
MIGRATION = """\
migrateiq: 1
connectors:
  airport:
    type: rest_api
    base_url: http://127.0.0.1:{port}
    auth: {{type: none}}
    resources:
      - name: flights
        path: /flights
        data_selector: data
        paginator: {{type: cursor, cursor_path: next_cursor, cursor_param: cursor,
                     maximum_pages: 1000000}}
  warehouse: {connector}
syncs:
  all_flights:
    source: airport
    destination: warehouse
    streams:
      - resource: flights
        write_disposition: replace
        transform:
          field_mappings: {{dep_delay: departure_delay, arr_delay: arrival_delay}}
          type_conversions: {{time_hour: datetime, flight: text, distance: float}}
"""


@dataclass(frozen=True)
class Measure:
    """One process, start to exit, with its children."""

    cpu: float
    wall: float
    memory_mb: float
    """Of the largest of its processes."""


def measured(command: list[str], folder: Path, more: dict[str, str] | None = None) -> Measure:
    """Run it as a child of a process of its own, whose children are thus only these."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        started = perf_counter()
        workspace = {"MIGRATEIQ_WORKSPACE": str(folder / "workspace")}
        environment = {**os.environ, **workspace, **(more or {})}
        # an installed program has its bytecode: it isn't to be compiled anew by each run
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        with (folder / "output.txt").open("w") as output:
            code = subprocess.run(
                command, cwd=folder, env=environment, stdout=output, stderr=output, check=False
            ).returncode
        wall = perf_counter() - started
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        line = f"{code} {used.ru_utime + used.ru_stime} {wall} {used.ru_maxrss / 1024}"
        os.write(writer, line.encode())
        os._exit(0)
    os.waitpid(child, 0)
    exit_code, cpu, seconds, memory = os.read(reader, 1000).decode().split()
    os.close(reader)
    os.close(writer)
    if exit_code != "0":
        raise SystemExit((folder / "output.txt").read_text())
    return Measure(float(cpu), float(seconds), float(memory))


def product(kind: str, port: int, expected: int) -> Measure:
    """A whole `migrateiq run`."""
    with tempfile.TemporaryDirectory() as name, place_of(kind, Path(name)) as place:
        folder = Path(name)
        definition = MIGRATION.format(port=port, connector=place.connector)
        (folder / "flights.yaml").write_text(definition, encoding="utf-8")
        program = [sys.executable, "-m", "migrateiq_desktop.cli"]
        # a workspace is made once in its life, not by each run
        measured([*program, "runs", "list"], folder)
        result = measured([*program, "run", "flights.yaml"], folder, place.environment)
        check(kind, place, expected)
        return result


def floor(kind: str, port: int, expected: int) -> Measure:
    """The script of bare libraries."""
    with tempfile.TemporaryDirectory() as name, place_of(kind, Path(name)) as place:
        command = [sys.executable, str(HERE / "floor.py"), str(port), kind, place.where]
        result = measured(command, Path(name))
        check(kind, place, expected)
        return result


def check(kind: str, place: Place, expected: int) -> None:
    """All are there, whoever loaded them."""
    found = count(kind, place)
    if found != (expected, expected):
        raise SystemExit(f"{kind}: {found} instead of {expected}")


def median(measures: list[Measure]) -> Measure:
    """Of each number."""
    return Measure(
        statistics.median(one.cpu for one in measures),
        statistics.median(one.wall for one in measures),
        statistics.median(one.memory_mb for one in measures),
    )


def options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--into", nargs="+", choices=KINDS, default=["sqlite"])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--page", type=int, default=1000, help="records a page")
    parser.add_argument("--laps", type=int, default=1, help="all flights so many times")
    parser.add_argument("--product-only", action="store_true")
    parser.add_argument("--floor-only", action="store_true")
    parser.add_argument(
        "--folder", type=Path, default=Path(tempfile.gettempdir()) / "migrateiq-bench"
    )
    return parser.parse_args()


def show(name: str, one: Measure) -> None:
    """A line of the table."""
    print(f"{name:10} {one.cpu:8.2f} CPU s {one.wall:8.2f} s {one.memory_mb:8.0f} MB", flush=True)


def main() -> int:
    """Measure in turn, print, judge."""
    wanted = options()
    pages = ready_pages(wanted.folder, wanted.page, wanted.laps)
    with ready(wanted.into), served(pages) as port:
        return max([compared(kind, port, wanted) for kind in wanted.into])


def compared(kind: str, port: int, wanted: argparse.Namespace) -> int:
    """One destination. Gives 1 when a bar doesn't hold."""
    expected = FLIGHTS * wanted.laps
    products: list[Measure] = []
    floors: list[Measure] = []
    for _ in range(wanted.rounds):
        if not wanted.product_only:
            floors.append(floor(kind, port, expected))
            show("floor", floors[-1])
        if not wanted.floor_only:
            products.append(product(kind, port, expected))
            show("product", products[-1])
    print(
        f"\n{expected:,} flights in pages of {wanted.page:,} into {kind},"
        f" medians of {wanted.rounds}:"
    )
    for name, measures in (("floor", floors), ("product", products)):
        if measures:
            show(name, median(measures))
    return judged(median(products), median(floors)) if products and floors else 0


def judged(fast: Measure, bare: Measure) -> int:
    """Prints the ratios. Gives 1 when a bar doesn't hold."""
    cpu = fast.cpu / bare.cpu
    print(f"CPU: {cpu:.2f} × the floor (bar {BAR_CPU}), wall: {fast.wall / bare.wall:.2f} ×")
    print(f"memory of the largest process: {fast.memory_mb:.0f} MB (bar {BAR_MEMORY_MB})")
    return 0 if cpu <= BAR_CPU and fast.memory_mb <= BAR_MEMORY_MB else 1


if __name__ == "__main__":
    sys.exit(main())
