"""How long a sample of records takes to be mapped anew while somebody types.

    python bench/mapping_editor.py [--records 1000] [--rounds 7]

One process, as the worker that keeps the sample: flat records with changes, conversions, a filter
and rules, and issues whose lists become child tables. Prints milliseconds of CPU, best and median.
"""

import argparse
import gc
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

from issue_pages import some_issues

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from migrateiq_desktop.engine.mapping.changes import Resources
from migrateiq_desktop.engine.sampling import map_sample
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.worker.main import settle_memory
from migrateiq_desktop.worker.protocol import decode_event, encode_event

MAPPING = Transform.model_validate(
    {
        "fields": [
            {"source": "id", "name": "number", "type": "int"},
            {"source": "name", "change": ["trim", "lower"]},
            {
                "source": "at",
                "name": "created_at",
                "type": "datetime",
                "format": "%d/%m/%Y %H:%M",
                "timezone": "Europe/Paris",
            },
        ],
        "filter": "number > 10",
        "rules": [{"field": "number", "required": True, "unique": True}],
    }
)


ISSUES = Transform.model_validate(
    {
        "nested": "child_table",
        "fields": [
            {"source": "id", "type": "int"},
            {"source": "title", "change": ["trim", "lower"]},
            {"source": "created_at", "type": "datetime"},
        ],
        "filter": "number > 10",
        "rules": [{"field": "number", "required": True, "unique": True}],
    }
)


def some_customers(count: int) -> list[Json]:
    """Every 25th has a day that isn't one."""
    return [
        {
            **{f"field_{column}": f"value {number} {column}" for column in range(12)},
            "id": str(number),
            "name": f" Ada {number} ",
            "at": "31/02/2013 09:00" if number % 25 == 0 else "03/04/2013 05:17",
            "home": {"city": "Zürich", "zip": number},
            "amount": number / 7,
        }
        for number in range(count)
    ]


def measured(call: Callable[[], object], rounds: int) -> str:
    """Best and median, in milliseconds of CPU."""
    found = []
    for _ in range(rounds):
        gc.collect()
        started = process_time()
        call()
        found.append((process_time() - started) * 1000)
    return f"{min(found):7.1f} best {statistics.median(found):7.1f} median"


def told_of(name: str, records: list[Json], transform: Transform, rounds: int) -> None:
    """Prints what each step takes."""
    definition = SyncStream(resource=name, transform=transform)
    stream = Stream(name=name, primary_key=("id",))
    answer = map_sample(stream, records, definition, Resources())
    line = encode_event(answer)
    calls: dict[str, Callable[[], object]] = {
        "mapped, with all told": lambda: map_sample(stream, records, definition, Resources()),
        "written as a line": lambda: encode_event(answer),
        "read by the window": lambda: decode_event(line),
    }
    members = sum(child.count for child in answer.children)
    print(
        f"{len(records):,} {name} of {len(answer.columns)} columns,"
        f" {members:,} rows of child tables, {len(line):,} bytes"
    )
    for what, call in calls.items():
        print(f"{what:22} {measured(call, rounds)} ms")


def main() -> None:
    """All of it, in turn."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=7)
    wanted = parser.parse_args()
    settle_memory()
    told_of("customers", some_customers(wanted.records), MAPPING, wanted.rounds)
    told_of("issues", list(some_issues(wanted.records)), ISSUES, wanted.rounds)


if __name__ == "__main__":
    main()
