"""How fast a whole run is beside others: the same records, server and destination, in turn.

    python bench/peers.py [--data flights|issues] [--into sqlite duckdb …] [--rounds 3]

Peers live in virtual environments of their own below --folder, installed by the first run, and
are left out with a word where they can't be. Prints a table in Markdown: medians, and how many
times as long as the product each took. See bench/README.md.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from flight_pages import FLIGHTS, ready_pages
from flights import HERE, Measure, measured, median
from issue_pages import ready_issues
from peer_places import PLACES, Place
from serving import served

DLT = ("dlt[duckdb,postgres,sqlalchemy,parquet]",)
BY_HAND = (
    *("httpx", "polars", "duckdb", "pyarrow"),
    *("adbc-driver-manager", "adbc-driver-sqlite", "adbc-driver-postgresql"),
)
NESTED_KINDS = ("sqlite", "duckdb", "postgresql", "parquet")
MIGRATION = """\
migrateiq: 1
connectors:
  source:
    type: rest_api
    base_url: http://127.0.0.1:{port}
    auth: {{type: none}}
    resources:
      - name: {table}
        path: /{table}
        data_selector: data
        primary_key: id
        paginator: {{type: cursor, cursor_path: next_cursor, cursor_param: cursor,
                     maximum_pages: 1000000}}
  there: {connector}
syncs:
  everything:
    source: source
    destination: there
    streams:
      - resource: {table}
        write_disposition: replace
        transform: {transform}
"""


@dataclass(frozen=True)
class Peer:
    """A way to do the same."""

    name: str
    folder: str
    """Of its virtual environment."""
    packages: tuple[str, ...]
    script: str
    kinds: tuple[str, ...]
    """The destinations that it can load."""


@dataclass(frozen=True)
class Data:
    """What is moved."""

    table: str
    count: int
    transform: str
    """Ours; the peers only load."""
    pages: Callable[[Path], Path]
    kinds: tuple[str, ...]
    peers: tuple[Peer, ...]


DATA = {
    "flights": Data(
        "flights",
        FLIGHTS,
        "{field_mappings: {dep_delay: departure_delay, arr_delay: arrival_delay},"
        " type_conversions: {time_hour: datetime, flight: text, distance: float}}",
        lambda folder: ready_pages(folder, 1000),
        tuple(PLACES),
        (
            Peer("dlt, tuned", "venv-dlt", DLT, "dlt_flights.py", NESTED_KINDS),
            Peer(
                "httpx + Polars + ADBC by hand",
                "venv-hand",
                BY_HAND,
                "hand_flights.py",
                tuple(PLACES),
            ),
        ),
    ),
    "issues": Data(
        "issues",
        50_000,
        "{nested: child_table}",
        lambda folder: ready_issues(folder, 50_000, 100),
        NESTED_KINDS,
        (Peer("dlt, tuned", "venv-dlt", DLT, "dlt_issues.py", NESTED_KINDS),),
    ),
}


def environment_of(peer: Peer, folder: Path) -> Path | None:
    """The Python of a peer's virtual environment; None, with a word, where it can't be had."""
    home = folder / peer.folder
    python = home / "bin" / "python"
    ready = home / "ready"
    if not ready.exists():
        print(f"installing {peer.name} into {home}", flush=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", *peer.packages]
        made = subprocess.run([sys.executable, "-m", "venv", str(home)], check=False).returncode
        if made or subprocess.run(pip, check=False).returncode:
            print(f"{peer.name} can't be installed here and is left out", flush=True)
            return None
        ready.touch()
    return python


def run_product(data: Data, port: int, place: Place) -> Measure:
    """A whole `migrateiq run`."""
    with tempfile.TemporaryDirectory() as name, place.fresh(Path(name)) as target:
        folder = Path(name)
        text = MIGRATION.format(
            port=port, table=data.table, connector=target.connector, transform=data.transform
        )
        (folder / "migration.yaml").write_text(text, encoding="utf-8")
        program = [sys.executable, "-m", "migrateiq_desktop.cli"]
        # a workspace is made once in its life, not by each run
        measured([*program, "runs", "list"], folder)
        result = measured([*program, "run", "migration.yaml"], folder)
        target.check(data.table, data.count)
        return result


def run_peer(data: Data, peer: Peer, python: Path, port: int, place: Place) -> Measure:
    """A peer's script."""
    with tempfile.TemporaryDirectory() as name, place.fresh(Path(name)) as target:
        script = str(HERE / "peers" / peer.script)
        result = measured([str(python), script, str(port), place.kind, target.address], Path(name))
        target.check(data.table, data.count)
        return result


def table(kind: str, results: dict[str, list[Measure]]) -> Iterator[str]:
    """Lines of Markdown."""
    ours = median(results["MigrateIQ"])
    yield f"| into {kind} | seconds | CPU seconds | MB | seconds, times ours | CPU, times ours |"
    yield "|---|---|---|---|---|---|"
    for name, measures in results.items():
        one = median(measures)
        yield (
            f"| {name} | {one.wall:.1f} | {one.cpu:.1f} | {one.memory_mb:.0f} "
            f"| {one.wall / ours.wall:.1f} | {one.cpu / ours.cpu:.1f} |"
        )


def compare(
    data: Data, place: Place, ready: dict[Peer, Path], port: int, rounds: int
) -> dict[str, list[Measure]]:
    """All of them in turn, so many times."""
    ways: dict[str, Callable[[], Measure]] = {"MigrateIQ": lambda: run_product(data, port, place)}
    for peer, python in ready.items():
        if place.kind in peer.kinds:
            ways[peer.name] = partial(run_peer, data, peer, python, port, place)
    results: dict[str, list[Measure]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            results[name].append(way())
            one = results[name][-1]
            print(f"{place.kind:11} {name:30} {one.wall:7.2f} s {one.cpu:7.2f} CPU s", flush=True)
    return results


def main() -> int:
    """Compare, destination by destination."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", choices=DATA, default="flights")
    parser.add_argument("--into", nargs="+", choices=PLACES, help="all that fit")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--folder", type=Path, default=Path(tempfile.gettempdir()) / "migrateiq-bench"
    )
    wanted = parser.parse_args()
    data = DATA[wanted.data]
    ready = {peer: python for peer in data.peers if (python := environment_of(peer, wanted.folder))}
    lines: list[str] = []
    with served(data.pages(wanted.folder)) as port:
        for kind in wanted.into or data.kinds:
            with PLACES[kind]() as place:
                lines += [*table(kind, compare(data, place, ready, port, wanted.rounds)), ""]
    print(f"\n{data.count:,} {data.table}, medians of {wanted.rounds}:\n")
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
