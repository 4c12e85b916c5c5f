"""Stored definitions become a worker's job."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.connector import CsvConnector, RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.run import Run, RunStatus, RunStream
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import RejectLimit, Sync, SyncStream, WriteDisposition
from migrateiq_desktop.services.run_jobs import (
    JobSecrets,
    JobSettings,
    check_streams,
    planned_streams,
    run_job,
)

NONE = JobSecrets({}, {})
SETTINGS = JobSettings("w", Path("/w/data.sqlite"), "DEBUG")


def definition(*names: str, sync: Sync | None = None, path: str = "") -> RunDefinition:
    return RunDefinition(
        source_name="api",
        source=RestConnector(
            base_url="http://127.0.0.1", resources=tuple(Stream(name=name) for name in names)
        ),
        destination=SqliteConnector(path=Path(path)) if path else None,
        sync_name="nightly",
        sync=sync or Sync(source="api"),
    )


def run(limit: int | None = None) -> Run:
    return Run(
        id=3,
        uid="u",
        sync="nightly",
        source="api",
        destination="x",
        status=RunStatus.PENDING,
        limit=limit,
        created_at=datetime(2026, 11, 21, tzinfo=UTC),
    )


def test_a_job_of_a_definition() -> None:
    secrets = {"token": SecretStr("x")}
    job = run_job(run(), definition("a", "b"), JobSecrets(secrets, {}), SETTINGS, resume=True)
    assert (job.run_id, job.run_uid, job.sync, job.sync_key) == (3, "u", "nightly", "w/nightly")
    assert job.destination == SqliteConnector(path=Path("/w/data.sqlite"))
    assert [stream.resource for stream in job.streams] == ["a", "b"]
    assert (job.secrets, job.resume, job.limit, job.log_level) == (secrets, True, None, "DEBUG")


def test_its_own_destination_streams_and_limit() -> None:
    sync = Sync(source="api", max_rejected="1%", streams=(SyncStream(resource="b", table="t"),))
    job = run_job(
        run(), definition("a", "b", sync=sync, path="/x.sqlite"), NONE, SETTINGS, resume=False
    )
    assert job.destination == SqliteConnector(path=Path("/x.sqlite"))
    assert [stream.target for stream in job.streams] == ["t"]
    assert job.reject_limit == RejectLimit(share=0.01)


def test_a_trial_has_nothing_to_go_on_from() -> None:
    job = run_job(run(limit=10), definition("a"), NONE, SETTINGS, resume=True)
    assert (job.limit, job.resume) == (10, False)


def test_syncs_of_one_name_have_checkpoints_of_their_own() -> None:
    files = [definition("a").model_copy(update={"origin": origin}) for origin in ("/a", "/b")]
    keys = {run_job(run(), file, NONE, SETTINGS, resume=True).sync_key for file in files}
    assert len(keys | {"w/nightly"}) == 3


def test_the_streams_of_a_run_before_it_starts() -> None:
    sync = Sync(source="api", streams=(SyncStream(resource="b", table="t"),))
    assert planned_streams(definition("b", sync=sync)) == (RunStream(stream="b", table="t"),)


def test_definitions_that_move_nothing() -> None:
    check_streams(definition("a"))
    with pytest.raises(DefinitionError, match="nightly has nothing to move"):
        check_streams(definition())
    sync = Sync(source="api", streams=(SyncStream(resource="c"),))
    with pytest.raises(DefinitionError, match="api has no stream c: it has a, b"):
        check_streams(definition("b", "a", sync=sync))


@pytest.mark.parametrize("how", [None, WriteDisposition.MERGE])
def test_a_merge_into_files_is_refused_before_anything_is_recorded(
    how: WriteDisposition | None,
) -> None:
    sync = Sync(source="api", streams=(SyncStream(resource="a", write_disposition=how),))
    keyed = RestConnector(
        base_url="http://127.0.0.1", resources=(Stream(name="a", primary_key="id"),)
    )
    into_files = definition("a", sync=sync).model_copy(
        update={"source": keyed, "destination": CsvConnector(path=Path("/w/out"))}
    )
    with pytest.raises(DefinitionError, match="a can't be merged into a file"):
        check_streams(into_files)
