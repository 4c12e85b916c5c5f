"""How many nested records a second are decoded and mapped, ready for a destination.

    python bench/nested_records.py [--records 20000] [--nested json|flatten]

One process, no network and no destination. Prints CPU seconds and records a second, by the way
that a run takes and, for comparison, record by record.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from issue_pages import some_issues

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from migrateiq_desktop.engine.batches import BatchMapper
from migrateiq_desktop.engine.mapping.apply import RecordMapper
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.engine.table import NEW_TABLE, StreamTable
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.sources.rest.decoding import decode_sound, exact_fraction
from migrateiq_desktop.sources.shapes import ShapedDecoder

PAGE = 100


def bodies(count: int) -> list[bytes]:
    """Pages."""
    issues = some_issues(count)
    return [
        json.dumps(issues[start : start + PAGE], separators=(",", ":")).encode()
        for start in range(0, count, PAGE)
    ]


def shaped(pages: list[bytes]) -> Iterator[Page]:
    """As a run decodes them."""
    shapes = ShapedDecoder((), decode_sound, exact_fraction)
    for number, body in enumerate(pages, 1):
        found = shapes.decode(body)
        if found is not None:
            yield Page(number, found[1], None)
            continue
        records = decode_sound(body)
        if not isinstance(records, list):
            raise TypeError("no page")
        shapes.learn(records, records)
        yield Page(number, records, None)


def exact(pages: list[bytes]) -> Iterator[Page]:
    """Record by record."""
    for number, body in enumerate(pages, 1):
        records = decode_sound(body)
        if not isinstance(records, list):
            raise TypeError("no page")
        yield Page(number, records, None)


def measured(pages: Iterator[Page], transform: Transform) -> float:
    """CPU seconds to the last row."""
    plan = plan_of(transform)
    mapper = BatchMapper("s", RecordMapper(plan), StreamTable(plan, NEW_TABLE))
    started = process_time()
    batch: list[Page] = []
    for page in pages:
        batch.append(page)
        if len(batch) == 100:
            mapper.map(batch, 1)
            batch = []
    if batch:
        mapper.map(batch, 1)
    return process_time() - started


def main() -> None:
    """Both ways, in turn, the best of three."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--nested", choices=("json", "flatten"), default="json")
    wanted = parser.parse_args()
    pages = bodies(wanted.records)
    transform = Transform.model_validate({"nested": wanted.nested})
    print(f"{wanted.records:,} records of {sum(map(len, pages)) / wanted.records:.0f} bytes")
    for name, decode in (("as a run", shaped), ("one by one", exact)):
        seconds = min(measured(decode(pages), transform) for _ in range(3))
        print(f"{name:12} {seconds:6.2f} CPU s {wanted.records / seconds:10,.0f} records/s")


if __name__ == "__main__":
    main()
