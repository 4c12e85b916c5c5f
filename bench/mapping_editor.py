"""How long a sample of records takes to be mapped anew while somebody types.

    python bench/mapping_editor.py [--records 1000] [--rounds 7]

One process, as the worker that keeps the sample: records with changes, conversions, a filter,
rules and a child table. Prints milliseconds of CPU (best and median), and beside them what the
engine alone takes for the same records; then what the window takes to read the answer.
"""

import argparse
import gc
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from migrateiq_desktop.engine.batches import BatchMapper
from migrateiq_desktop.engine.mapping.apply import RecordMapper
from migrateiq_desktop.engine.mapping.changes import Resources
from migrateiq_desktop.engine.mapping.checks import RecordChecks
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.engine.sampling import map_sample
from migrateiq_desktop.engine.table import NEW_TABLE, StreamTable
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.worker.main import settle_memory
from migrateiq_desktop.worker.protocol import decode_event, encode_event

STREAM = Stream(name="customers", primary_key=("id",))
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


def engine_alone(records: list[Json]) -> None:
    """The rows, and nothing told of each record."""
    plan = plan_of(MAPPING)
    checks = RecordChecks(MAPPING, plan)
    table = StreamTable(plan, NEW_TABLE)
    BatchMapper("customers", RecordMapper(plan), table, checks).map([Page(1, records, None)], 1)
    checks.close()


def main() -> None:
    """All of it, in turn."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=7)
    wanted = parser.parse_args()
    records = some_customers(wanted.records)
    definition = SyncStream(resource="customers", transform=MAPPING)
    settle_memory()
    answer = map_sample(STREAM, records, definition, Resources())
    line = encode_event(answer)
    calls: dict[str, Callable[[], object]] = {
        "the engine alone": lambda: engine_alone(records),
        "with all that is told": lambda: map_sample(STREAM, records, definition, Resources()),
        "written as a line": lambda: encode_event(answer),
        "read by the window": lambda: decode_event(line),
    }
    print(f"{wanted.records:,} records of {len(answer.columns)} columns, {len(line):,} bytes")
    for name, call in calls.items():
        print(f"{name:22} {measured(call, wanted.rounds)} ms")


if __name__ == "__main__":
    main()
