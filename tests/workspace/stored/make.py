"""Writes the stored database of the newest revision: `python -m tests.workspace.stored.make`.

Call it once for a revision, when it is released; a stored database is never written again.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.run import RejectedRecord, RunStatus, StreamState
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.moments import to_microseconds
from migrateiq_desktop.workspace.rows import ImportRow, SecretIndexRow
from migrateiq_desktop.workspace.upgrade import migrations
from tests.workspace.samples import full_rest, mapped_sync, new_run, sqlite, stream

UID = "0123456789abcdef0123456789abcdef"
MOMENT = datetime(2026, 5, 26, 23, 30, tzinfo=UTC)


def fill(database: WorkspaceDatabase) -> None:
    """Something of everything."""
    database.connectors.save("api", full_rest())
    database.connectors.save("warehouse", sqlite("/tmp/warehouse.sqlite"))
    database.syncs.save("nightly", mapped_sync("api", "warehouse"))
    for row in database.schedules.list():
        database.schedules.begin(row, MOMENT)
    database.imports.put(
        "api", ImportRow(kind="openapi", definition=full_rest(), offered=("flights",))
    )
    database.settings.set("appearance", "dark")
    database.secret_index.put(
        SecretIndexRow(
            connector="api",
            name="token",
            origin="https://api.example.com:443",
            keeper="system",
            stored_at=MOMENT,
        )
    )
    first = database.runs.create(new_run("nightly", stream(state=StreamState.WAITING)))
    rejected = RejectedRecord(
        stream="orders",
        batch=1,
        page=1,
        index=4,
        field="id",
        reason="too large",
        record={"id": 18446744073709551617},
    )
    other = rejected.model_copy(update={"index": 5, "field": None, "reason": "not an object: “x”"})
    database.rejects.add(first.id, [rejected, other])
    database.inbox.edit(1, {"id": 1})
    database.inbox.discard(RejectChoice(run_id=first.id, ids=(2,)), "a test of theirs", 1)
    done = stream(loaded=97, rejected=1, skipped=2)
    database.runs.finish(first.id, RunStatus.PARTIAL, None, (done,), 2.5)
    second = database.runs.create(new_run("nightly"))
    refused = ErrorReport(kind="KeyRefusedError", title="The key was refused")
    database.runs.finish(second.id, RunStatus.FAILED, refused, (), 0.25)
    database.runs.set_undone(second.id, 3)


def main() -> int:
    """Make, fill, dump."""
    target = Path(__file__).parent / f"{migrations().newest}.sql"
    if target.exists():
        sys.stderr.write(f"{target} is released and stays as it is\n")
        return 1
    with tempfile.TemporaryDirectory() as temporary:
        paths = WorkspacePaths(Path(temporary) / "Stored")
        database = WorkspaceDatabase.open(paths)
        fill(database)
        database.close()
        with closing(sqlite3.connect(paths.database)) as connection:
            moment = to_microseconds(MOMENT)
            connection.execute("UPDATE workspace SET uid = ?, created_at = ?", (UID, moment))
            connection.execute(
                "UPDATE runs SET created_at = ? + id - 1, owner_pid = 1, owner_started = 'x'",
                (moment,),
            )
            connection.commit()
            target.write_text("\n".join(connection.iterdump()) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
