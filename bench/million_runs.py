"""How long statistics and lists take on a workspace with a million runs and a million rejects.

    python bench/million_runs.py [--runs 1000000] [--rejects 1000000] [--folder DIR] [--repeat 21]

Makes the workspace (or takes the one that an earlier call left in --folder) and prints medians in
milliseconds. Then opens the Runs place on it, scrolls and filters runs and rejected records, and
prints how late the window's loop was. Exits with 1 when a median is over the bar of 50 ms, or a
p99 of the loop over 16 ms.
"""

import argparse
import asyncio
import random
import statistics
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.rejects import CauseSelection, RejectChoice
from migrateiq_desktop.model.run import RejectedRecord, RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.views import RunFilter
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.moments import to_microseconds
from migrateiq_desktop.workspace.rows import NewRun

BAR_MS = 50.0
CONNECTORS = 50
SPAN_DAYS = 730
STATUSES = {
    RunStatus.SUCCESS: 80,
    RunStatus.PARTIAL: 8,
    RunStatus.FAILED: 7,
    RunStatus.INCOMPLETE: 2,
    RunStatus.CANCELLED: 2,
    RunStatus.INTERRUPTED: 1,
}
CAUSES = ("HTTP 503", "time-out", "401 Unauthorized", "connection refused", "certificate expired")
PARTIAL = (RunStatus.PARTIAL,)
STEP = 20_000
INSERT = """
    INSERT INTO runs (uid, sync, source, destination, status, started_by, definition_id,
        created_at, started_at, ended_at, duration, read, loaded, rejected, error, error_text)
    VALUES (?, ?, ?, 'Local data', ?, 'schedule', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def main() -> int:
    """Fill, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=1_000_000)
    parser.add_argument("--rejects", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--repeat", type=int, default=21)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary) / "workspace"
        if not WorkspacePaths(folder).database.exists():
            fill(folder, options.runs)
            fill_rejects(folder, options.rejects)
        size = WorkspacePaths(folder).database.stat().st_size
        print(f"{size / 1e6:,.0f} MB")
        slow = asyncio.run(measure(folder, options.runs, options.repeat))
        # numpy and Qt only now: what was measured before has no window
        from million_scrolls import measure_window  # noqa: PLC0415

        return max(slow, measure_window(folder, Path(temporary)))


def fill(folder: Path, runs: int, connectors: int = CONNECTORS) -> None:
    """A workspace with connectors, syncs and a history."""
    started = perf_counter()
    database = WorkspaceDatabase.open(WorkspacePaths(folder))
    connector = RestConnector(
        base_url="https://api.example.com/v1",
        auth=BearerAuth(),
        resources=(Stream(name="orders", path="/orders"),),
    )
    for number in range(connectors):
        labelled = connector.model_copy(update={"label": f"The shop of {number}"})
        database.connectors.save(f"shop_{number}", labelled)
        database.syncs.save(f"shop_{number}", Sync(source=f"shop_{number}"))
    first = RunDefinition(
        source_name="shop_0", source=connector, sync_name="shop_0", sync=Sync(source="shop_0")
    )
    database.runs.create(NewRun(definition=first))
    database.runs.set_status(1, RunStatus.CANCELLED)
    with database._store.writing() as connection:  # noqa: SLF001 - quicker than one by one
        connection.exec_driver_sql(INSERT, list(rows(runs - 1)))
    database.close()
    print(f"filled with {runs:,} runs in {perf_counter() - started:.0f} s")


def fill_rejects(folder: Path, count: int) -> None:
    """Half of the rejected records in one run, the others spread over many; some hundred causes."""
    started = perf_counter()
    database = WorkspaceDatabase.open(WorkspacePaths(folder))
    partial = [run.id for run in database.runs.list(RunFilter(statuses=PARTIAL), 0, 2_000)]
    worst, *others = partial
    for at in range(0, count // 2, STEP):
        database.rejects.add(worst, (reject(n) for n in range(at, min(at + STEP, count // 2))))
    each = max((count - count // 2) // len(others), 1)
    for run_id in others:
        database.rejects.add(run_id, (reject(run_id + n) for n in range(each)))
    database.close()
    print(f"filled with {count:,} rejected records in {perf_counter() - started:.0f} s")


def reject(number: int) -> RejectedRecord:
    """One of some hundred causes, the first ones the most frequent."""
    field = f"field_{min(number % 97, number % 31)}"
    value = f'"{number}O"'
    reason = f"not a number: “{number}O”" if number % 3 else f"“{number}O” is none of a, b, c"
    return RejectedRecord(
        stream=f"orders_{number % 2}",
        batch=number // 5_000 + 1,
        page=number // 1_000 + 1,
        index=number % 1_000,
        field=field,
        value=value,
        reason=reason,
        record={"id": number, field: f"{number}O", "customer": "someone", "note": "x" * 80},
    )


def rows(count: int) -> list[tuple[object, ...]]:
    """Runs spread evenly over two years, the last one just now."""
    chance = random.Random(8)
    end = datetime.now(UTC)
    step = timedelta(days=SPAN_DAYS) / max(count, 1)
    statuses = chance.choices(list(STATUSES), list(STATUSES.values()), k=count)
    made: list[tuple[object, ...]] = []
    for number, status in enumerate(statuses):
        created = to_microseconds(end - (count - 1 - number) * step)
        duration = chance.randrange(1_000_000, 90_000_000)
        read = chance.randrange(100, 100_000)
        rejected = chance.randrange(1, 50) if status is RunStatus.PARTIAL else 0
        error = error_text = None
        if status in (RunStatus.FAILED, RunStatus.INCOMPLETE, RunStatus.INTERRUPTED):
            page = chance.randrange(1, 500)
            report = ErrorReport(
                kind="SourceError", title=f"orders, page {page}", cause=chance.choice(CAUSES)
            )
            error, error_text = report.model_dump_json(), report.sentence()
        name = f"shop_{chance.randrange(CONNECTORS)}"
        made.append(
            (
                *(f"{number:032x}", name, name, status),
                *(created, created, created + duration, duration),
                *(read, read - rejected, rejected, error, error_text),
            )
        )
    return made


async def measure(folder: Path, runs: int, repeat: int) -> int:
    """Print the median of everything; gives the exit code."""
    started = perf_counter()
    services = await open_services(folder)
    print(f"{(perf_counter() - started) * 1000:10.1f} ms  open the workspace (once)")
    await services.tasks.drain()
    print(f"{(perf_counter() - started) * 1000:10.1f} ms  check it thoroughly, in the background")
    slow = 0
    try:
        asked = questions(services, runs) | await reject_questions(services)
        for name, work in asked.items():
            median = await median_ms(work, repeat)
            over = median > BAR_MS
            slow += over
            print(f"{median:10.1f} ms  {name}{'   <-- over the bar' if over else ''}")
    finally:
        await services.aclose()
    return 1 if slow else 0


def questions(services: Services, runs: int) -> dict[str, Callable[[], Awaitable[object]]]:
    """What the window asks."""
    history, numbers = services.history, services.statistics
    week_ago = datetime.now(UTC) - timedelta(days=7)
    filters = {
        "all": RunFilter(),
        "failed": RunFilter(statuses=(RunStatus.FAILED,)),
        "three statuses": RunFilter(
            statuses=(RunStatus.SUCCESS, RunStatus.PARTIAL, RunStatus.FAILED)
        ),
        "one sync": RunFilter(sync="shop_7"),
        "one connector": RunFilter(connector="shop_7"),
        "one connector, failed": RunFilter(connector="shop_7", statuses=(RunStatus.FAILED,)),
        "last 7 days": RunFilter(since=week_ago),
        "last 7 days, failed": RunFilter(since=week_ago, statuses=(RunStatus.FAILED,)),
        "search an error": RunFilter(search="page 217"),
        "search a name": RunFilter(search="shop_41"),
        "search a label": RunFilter(search="The shop of 41"),
        "search for nothing there": RunFilter(search="no such thing"),
    }
    asked: dict[str, Callable[[], Awaitable[object]]] = {
        "totals": numbers.totals,
        "days": numbers.days,
        "attention": numbers.attention,
        "connectors": services.connectors.list,
        "syncs": services.syncs.list,
    }
    far = int(runs * 0.9)
    asked[f"list all, at {far:,}"] = lambda: history.list(RunFilter(), far, 100)
    asked[f"list all, at {runs // 2:,}"] = lambda: history.list(RunFilter(), runs // 2, 100)
    for name, chosen in filters.items():
        asked[f"list {name}"] = lambda chosen=chosen: history.list(chosen, 0, 100)  # type: ignore[misc]  # a default binds it
        asked[f"count {name}"] = lambda chosen=chosen: history.count(chosen)  # type: ignore[misc]  # as above
    return asked


async def reject_questions(services: Services) -> dict[str, Callable[[], Awaitable[object]]]:
    """What the inbox of rejected records asks."""
    inbox = services.inbox
    worst = (await services.history.list(RunFilter(statuses=PARTIAL), 0, 1))[0].id
    cause = (await inbox.causes(CauseSelection(), 0, 1))[0].id
    choices = {
        "a run's": RejectChoice(run_id=worst),
        "a cause's": RejectChoice(cause_id=cause),
        "a cause's in a run": RejectChoice(run_id=worst, cause_id=cause),
    }
    asked: dict[str, Callable[[], Awaitable[object]]] = {
        "rejects: totals": inbox.totals,
    }
    selections = {
        "of all runs": CauseSelection(),
        "of a sync": CauseSelection(sync="shop_7"),
        "of a run": CauseSelection(run_id=worst),
        "found by a search": CauseSelection(search="field_9"),
    }
    for name, wanted in selections.items():
        asked[f"rejects: causes {name}"] = lambda wanted=wanted: inbox.causes(wanted, 0, 200)  # type: ignore[misc]  # a default binds it
        asked[f"rejects: count causes {name}"] = lambda wanted=wanted: inbox.cause_count(wanted)  # type: ignore[misc]  # as above
    for name, choice in choices.items():
        total = await inbox.count(choice)
        asked[f"rejects: count {name}"] = lambda choice=choice: inbox.count(choice)  # type: ignore[misc]  # a default binds it
        for at in (0, total // 2, total - 50):
            asked[f"rejects: list {name}, at {at:,}"] = lambda choice=choice, at=at: (  # type: ignore[misc]  # as above
                inbox.page(choice, at, 50)
            )
    return asked


async def median_ms(work: Callable[[], Awaitable[object]], repeat: int) -> float:
    """The median of some repetitions, in milliseconds."""
    spent = []
    for _ in range(repeat):
        started = perf_counter()
        await work()
        spent.append((perf_counter() - started) * 1000)
    return statistics.median(spent)


if __name__ == "__main__":
    sys.exit(main())
