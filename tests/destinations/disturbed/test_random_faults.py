"""Any few faults, in any order, then a clean run: everything is there, exactly once."""

import asyncio
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from migrateiq_desktop.model.sync import WriteDisposition
from tests.destinations.contract.sqlite_place import EVERY_MAKER

from .failing import failing_at
from .runs import Disturbed, new_server

REQUEST_FAULTS = (
    *("status_500", "status_403", "status_404", "reset", "close", "garbage", "truncated"),
    *("html", "empty", "no_content", "bad_json", "error_in_200", "missing_path", "null_path"),
    *("short_gzip", "corrupt_gzip", "bom"),
)
"""None by which the source says that it ends: then nobody knows where to go on."""
CHEAP = 12
DEAR = 4
"""Examples, where a run takes long."""


@dataclass(frozen=True)
class Fault:
    """What goes wrong in one attempt."""

    requests: dict[int, str]
    step: int | None
    """Of the destination."""


faults = st.lists(
    st.builds(
        Fault,
        st.dictionaries(st.integers(1, 12), st.sampled_from(REQUEST_FAULTS), max_size=2),
        st.none() | st.integers(1, 90),
    ),
    min_size=1,
    max_size=5,
)


async def run(kind: str, how: WriteDisposition, schedule: list[Fault], folder: Path) -> None:
    """Attempt after attempt, each with its fault, then without."""
    place = EVERY_MAKER[kind](folder)
    if how is WriteDisposition.MERGE and not place.merges:
        return
    async with new_server() as source:
        migration = Disturbed(place, source, how)
        for fault in schedule:
            if migration.is_done:
                break
            source.faults = {len(source.seen) + n: name for n, name in fault.requests.items()}
            if fault.step is None:
                await migration.attempt()
            else:
                with failing_at(place, fault.step):
                    await migration.attempt()
            migration.check_words()
        source.faults = {}
        await migration.until_done()


@pytest.mark.parametrize("kind", ["duckdb", "jsonl", "postgresql", "sqlite"])
def test_any_faults_then_a_clean_run(kind: str) -> None:
    examples = DEAR if kind in ("duckdb", "postgresql") else CHEAP

    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(how=st.sampled_from(WriteDisposition), schedule=faults)
    def property_(how: WriteDisposition, schedule: list[Fault]) -> None:
        folder = Path(tempfile.mkdtemp(prefix="migrateiq-faults-"))
        try:
            asyncio.run(run(kind, how, schedule, folder))
        finally:
            shutil.rmtree(folder)

    property_()
