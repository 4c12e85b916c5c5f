"""What a person has made of a rejected record stays, also where the run reads it again."""

import pytest

from migrateiq_desktop.model.rejects import RejectChoice, RejectState
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.worker.crashpoints import VARIABLE
from tests.servers.fault_server import FaultServer

from .test_retrying import COUNT, DIRTY, definition, loaded, reopened, server

__all__ = ["server"]


@pytest.mark.parametrize("point", ["after_rejects", "after_commit"])
async def test_an_edit_of_an_interrupted_run_outlives_its_resumption(
    services: Services, server: FaultServer, point: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await services.aclose()
    with monkeypatch.context() as patched:
        patched.setenv(VARIABLE, point)
        async with reopened(services) as dying:
            run_id = await dying.runs.start_definition(definition(server))
            assert (await dying.runs.wait(run_id)).status is RunStatus.INTERRUPTED
    async with reopened(services) as after:
        inbox, choice = after.inbox, RejectChoice(run_id=run_id)
        kept = await inbox.page(choice, 0, 3)
        record = kept[0].rejected.record
        assert isinstance(record, dict)
        edited = await inbox.edit(kept[0].id, {**record, "share": 6})
        gone = choice.model_copy(update={"ids": (kept[1].id,)})
        assert await inbox.discard(gone, "not ours") == 1
        run = await after.runs.wait(await after.runs.resume(run_id))
        assert (run.status, run.counts.rejected) == (RunStatus.PARTIAL, len(DIRTY))
        assert (await inbox.page(choice, 0, 1))[0].edited == edited.edited
        (discarded,) = await inbox.page(
            RejectChoice(run_id=run_id, state=RejectState.DISCARDED), 0, 9
        )
        assert discarded.note == "not ours"
        assert discarded.rejected.record == kept[1].rejected.record
        totals = await inbox.totals(run_id=run_id)
        assert totals[RejectState.OPEN] == len(DIRTY) - 1
        mended = choice.model_copy(update={"ids": (kept[0].id,)})
        number = await after.runs.retry(run_id, definition(server), choice=mended)
        retry = await after.runs.wait(number)
        assert (retry.counts.loaded, len(loaded(after))) == (1, COUNT - len(DIRTY) + 1)
