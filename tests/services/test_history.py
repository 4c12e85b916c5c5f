"""The history as a window or a command line asks for it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.errors import NotFoundError
from migrateiq_desktop.model.run import RejectedRecord, RunStatus
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services import history
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.views import RunFilter
from tests.workspace.samples import new_run, stream


async def test_runs_and_their_rejected_records(services: Services) -> None:
    database = services.history._database
    for sync in ("a", "b", "a"):
        await services.tasks.on_database(database.runs.create, new_run(sync))
    await services.tasks.on_database(
        database.runs.finish, 3, RunStatus.PARTIAL, None, (stream(loaded=1, rejected=1),), 1.0
    )
    rejected = RejectedRecord(
        stream="orders", batch=1, page=1, index=0, reason="no number", record={"id": "x"}
    )
    await services.tasks.on_database(database.rejects.add, 3, [rejected])
    assert await services.history.count(RunFilter(sync="a")) == 2
    runs = await services.history.list(RunFilter(sync="a"), 0, 10)
    assert [run.id for run in runs] == [3, 1]
    assert await services.history.get(3) == runs[0]
    assert await services.history.rejected_count(3) == 1
    assert await services.history.rejected(3, 0, 10) == (rejected,)
    with pytest.raises(NotFoundError):
        await services.history.get(4)


async def test_the_end_of_a_log(services: Services) -> None:
    paths = WorkspacePaths(services.info.folder)
    paths.run_log(7).write_text("".join(f"line {n}\n" for n in range(5000)), encoding="utf-8")
    assert await services.history.log(7, 3) == ("line 4997", "line 4998", "line 4999")
    assert len(await services.history.log(7)) == 2000
    assert await services.history.log(8) == ()


@given(
    lines=st.lists(st.text(st.characters(exclude_categories=["C", "Z"])), max_size=12),
    count=st.integers(0, 15),
    ended=st.booleans(),
    block=st.sampled_from([1, 2, 7, 1000]),
)
def test_the_last_lines_are_those_of_the_whole_text(
    tmp_path_factory: pytest.TempPathFactory,
    lines: list[str],
    count: int,
    ended: bool,  # noqa: FBT001 - an example's value
    block: int,
) -> None:
    path: Path = tmp_path_factory.mktemp("log") / "run.log"
    text = "\n".join(lines) + ("\n" if ended else "")
    path.write_bytes(text.encode())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(history, "BLOCK", block)
        found = history._last_lines(path, count)
    assert found == tuple(text.splitlines()[-count:] if count else ())
