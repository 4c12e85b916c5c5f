"""What several pages at once are worth where each takes its time, over the whole of a run.

    python bench/latency.py [--delay 0.2] [--at-once 8] [--rounds 3]

All flights by page number from a server that answers each request after a delay; `migrateiq run`
into SQLite one page at a time and several at once, in turn. Prints the medians and their ratio.
Exits with 1 when the bar doesn't hold.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from flight_pages import FLIGHTS, ready_pages
from flight_places import place_of
from flights import MIGRATION, Measure, check, measured, median, show
from serving import served

BAR = 6.0
BAR_MEMORY_MB = 300
BY_CURSOR = "{{type: cursor, cursor_path: next_cursor, cursor_param: cursor,"
BY_NUMBER = "{{type: page_number,"


def run(port: int, at_once: int) -> Measure:
    """A whole run."""
    text = MIGRATION.replace(BY_CURSOR, BY_NUMBER)
    text = text.replace("    auth:", f"    concurrency: {at_once}\n    auth:")
    with tempfile.TemporaryDirectory() as name, place_of("sqlite", Path(name)) as place:
        folder = Path(name)
        definition = text.format(port=port, connector=place.connector)
        (folder / "flights.yaml").write_text(definition, encoding="utf-8")
        program = [sys.executable, "-m", "migrateiq_desktop.cli"]
        measured([*program, "runs", "list"], folder)
        result = measured([*program, "run", "flights.yaml"], folder)
        check("sqlite", place, FLIGHTS)
        return result


def options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--delay", type=float, default=0.2, help="seconds a page")
    parser.add_argument("--at-once", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--page", type=int, default=1000, help="records a page")
    parser.add_argument(
        "--folder", type=Path, default=Path(tempfile.gettempdir()) / "migrateiq-bench"
    )
    return parser.parse_args()


def main() -> int:
    """Measure in turn, print, judge."""
    wanted = options()
    pages = ready_pages(wanted.folder, wanted.page)
    found: dict[int, list[Measure]] = {1: [], wanted.at_once: []}
    with served(pages, wanted.delay) as port:
        for _ in range(wanted.rounds):
            for at_once, measures in found.items():
                measures.append(run(port, at_once))
                show(f"{at_once} at once", measures[-1])
    print(f"\n{wanted.delay * 1000:.0f} ms a page, medians of {wanted.rounds}:")
    for at_once, measures in found.items():
        show(f"{at_once} at once", median(measures))
    alone, together = median(found[1]), median(found[wanted.at_once])
    faster = alone.wall / together.wall
    print(f"{faster:.2f} × as fast (bar {BAR}), {together.memory_mb:.0f} MB (bar {BAR_MEMORY_MB})")
    return 0 if faster >= BAR and together.memory_mb <= BAR_MEMORY_MB else 1


if __name__ == "__main__":
    sys.exit(main())
