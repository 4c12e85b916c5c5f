"""Migrations: from nothing, from every released revision, refused, and undone."""

import json
import shutil
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from migrateiq_desktop.model.errors import WorkspaceError
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.views import RunFilter
from migrateiq_desktop.workspace import folder, newest_schema
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.store import Store
from migrateiq_desktop.workspace.tables import METADATA
from migrateiq_desktop.workspace.upgrade import Migrations, bring_up_to_date, migrations

from .samples import full_rest, mapped_sync, rest, sqlite

STORED = Path(__file__).parent / "stored"
NEXT = '''"""Adds a note to each setting."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    op.execute("ALTER TABLE settings ADD COLUMN note TEXT")
    {more}
'''


def with_next(tmp_path: Path, more: str = "") -> Migrations:
    """The migrations of a program that is one revision ahead."""
    ahead = tmp_path / "migrations"
    shutil.copytree(migrations().folder, ahead)
    (ahead / "versions" / "r0009_next.py").write_text(NEXT.format(more=more), encoding="utf-8")
    return Migrations(ahead, (*migrations().revisions, "0009"))


def columns(path: Path, table: str) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def revision(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


@pytest.fixture(params=migrations().revisions)
def stored(paths: WorkspacePaths, request: pytest.FixtureRequest) -> WorkspacePaths:
    """A workspace as a released revision left it."""
    folder.prepare(paths)
    script = (STORED / f"{request.param}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.executescript(script)
    return paths


def test_the_named_revisions_are_those_in_the_folder() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations().folder))
    scripts = ScriptDirectory.from_config(config)
    walked = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(walked)) == migrations().revisions
    assert len(scripts.get_heads()) == 1


def test_a_new_workspace_is_what_the_migrations_make(paths: WorkspacePaths) -> None:
    folder.prepare(paths)
    with Store(paths.database) as store:
        bring_up_to_date(store, paths, migrations(), by_script=False)
    assert newest_schema.SCRIPT.read_text(encoding="utf-8") == newest_schema.script_of(
        paths.database
    ), "run: make generated"


def test_a_new_workspace_needs_no_history(database: WorkspaceDatabase) -> None:
    assert newest_schema.script_of(database.path) == newest_schema.SCRIPT.read_text("utf-8")


def test_every_revision_has_a_stored_database() -> None:
    assert {file.stem for file in STORED.glob("*.sql")} == set(migrations().revisions)


def test_no_migration_imports_the_live_program() -> None:
    files = list(migrations().folder.rglob("*.py"))
    assert len(files) >= 4
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert "migrateiq_desktop" not in text, file
        assert "from ." not in text, file


def test_the_tables_are_those_of_the_migrations(database: WorkspaceDatabase) -> None:
    with closing(sqlite3.connect(database.path)) as connection:
        found = {
            table: {
                (name, bool(required) or bool(key))
                for _, name, _, required, _, key in connection.execute(
                    f"PRAGMA table_info({table})"
                )
            }
            for (table,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
                " AND name NOT LIKE 'sqlite%' AND name <> 'alembic_version'"
            )
        }
    assert found == {
        table.name: {(column.name, not column.nullable) for column in table.columns}
        for table in METADATA.sorted_tables
    }


def test_a_stored_workspace_of_every_revision_opens_whole(stored: WorkspacePaths) -> None:
    database = WorkspaceDatabase.open(stored)
    assert revision(stored.database) == migrations().newest
    assert database.uid == "0123456789abcdef0123456789abcdef"
    assert [row.name for row in database.connectors.list()] == ["api", "warehouse"]
    assert database.connectors.get("api").definition == full_rest()
    assert database.connectors.get("warehouse").definition == sqlite("/tmp/warehouse.sqlite")
    assert database.syncs.get("nightly").definition == mapped_sync("api", "warehouse")
    runs = database.runs.list(RunFilter(), 0, 10)
    assert [(run.id, run.status) for run in runs] == [
        (2, RunStatus.FAILED),
        (1, RunStatus.PARTIAL),
    ]
    assert runs[0].error is not None
    assert runs[0].error.title == "The key was refused"
    assert (runs[1].counts.loaded, runs[1].duration_seconds) == (97, 2.5)
    assert runs[1].created_at == datetime(2026, 5, 26, 23, 30, tzinfo=UTC)
    assert database.runs.definition(1).sync_name == "nightly"
    assert [one.record for one in database.rejects.list(1, 0, 10)] == [{"id": 18446744073709551617}]
    assert database.statistics.by_status()[RunStatus.PARTIAL].loaded == 97
    assert database.settings.get("appearance", "") == "dark"
    assert [row.name for row in database.secret_index.list("api")] == ["token"]
    assert [row.stream for row in database.checkpoints.list("nightly")] == ["orders"]
    database.close()


def test_a_migration_leaves_a_copy_of_before(stored: WorkspacePaths, tmp_path: Path) -> None:
    before = revision(stored.database)
    WorkspaceDatabase.open(stored, with_next(tmp_path)).close()
    assert columns(stored.database, "settings") == ["key", "value", "note"]
    (backup,) = stored.backups.iterdir()
    assert backup.name.startswith(f"workspace-{before}-")
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert (revision(backup), columns(backup, "settings")) == (before, ["key", "value"])
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT count(*) FROM runs").fetchone() == (2,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_copy_holds_what_is_not_in_the_main_file_yet(
    database: WorkspaceDatabase, paths: WorkspacePaths, tmp_path: Path
) -> None:
    # still open: the setting stands in the write-ahead log only
    database.settings.set("appearance", "dark")
    WorkspaceDatabase.open(paths, with_next(tmp_path)).close()
    (backup,) = paths.backups.iterdir()
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT value FROM settings").fetchone() == ("dark",)


def test_neither_the_first_nor_a_usual_start_makes_a_copy(paths: WorkspacePaths) -> None:
    for _ in range(2):
        WorkspaceDatabase.open(paths).close()
    assert list(paths.backups.iterdir()) == []


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("op.execute('DROP TABLE nothing_like_that')", "no such table"),
        (
            "op.execute(\"INSERT INTO streams VALUES (9, 99, 0, 'x', 'y')\")",
            "refer to rows of connectors that don't exist",
        ),
    ],
)
def test_a_migration_that_fails_changes_nothing(
    stored: WorkspacePaths, tmp_path: Path, more: str, words: str
) -> None:
    before = revision(stored.database)
    with pytest.raises(WorkspaceError, match="could not be brought to this version") as caught:
        WorkspaceDatabase.open(stored, with_next(tmp_path, more))
    assert words in caught.value.cause
    assert (revision(stored.database), columns(stored.database, "settings")) == (
        before,
        ["key", "value"],
    )
    WorkspaceDatabase.open(stored).close()


def test_a_newer_schema_is_refused_in_words(paths: WorkspacePaths, tmp_path: Path) -> None:
    WorkspaceDatabase.open(paths, with_next(tmp_path)).close()
    before = paths.database.read_bytes()
    with pytest.raises(WorkspaceError, match="was made by a newer version") as caught:
        WorkspaceDatabase.open(paths)
    assert "0008" in caught.value.cause
    assert "newest version" in caught.value.next_step
    assert paths.database.read_bytes() == before
    assert list(paths.backups.iterdir()) == []


def test_another_programs_database_is_refused(paths: WorkspacePaths) -> None:
    folder.prepare(paths)
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("CREATE TABLE photos (id)")
    with pytest.raises(WorkspaceError, match="not a workspace's database"):
        WorkspaceDatabase.open(paths)
    assert columns(paths.database, "runs") == []


def test_several_programs_may_make_a_workspace_at_once(paths: WorkspacePaths) -> None:
    def open_and_ask(number: int) -> str:
        database = WorkspaceDatabase.open(paths)
        database.connectors.save(f"api_{number}", rest("orders"))
        database.close()
        return database.uid

    folder.prepare(paths)
    with ThreadPoolExecutor(4) as threads:
        uids = list(threads.map(open_and_ask, range(4)))
    assert len(set(uids)) == 1
    database = WorkspaceDatabase.open(paths)
    assert database.connectors.names() == ("api_0", "api_1", "api_2", "api_3")
    database.close()


def test_a_stored_definition_is_whole_json(stored: WorkspacePaths) -> None:
    with closing(sqlite3.connect(stored.database)) as connection:
        bodies = connection.execute("SELECT body FROM run_definitions").fetchall()
    assert all(json.loads(body)["sync_name"] == "nightly" for (body,) in bodies)
