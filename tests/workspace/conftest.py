"""What the tests of the workspace share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert

from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace import tables
from migrateiq_desktop.workspace.database import WorkspaceDatabase


@pytest.fixture
def paths(tmp_path: Path) -> WorkspacePaths:
    """A folder that isn't there yet."""
    return WorkspacePaths(tmp_path / "Client A")


@pytest.fixture
def database(paths: WorkspacePaths) -> Iterator[WorkspaceDatabase]:
    """A new workspace."""
    opened = WorkspaceDatabase.open(paths)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkspaceDatabase]:
    """One database for many examples, each of which is undone; it has a run's definition, 1."""
    opened = WorkspaceDatabase.open(WorkspacePaths(tmp_path_factory.mktemp("shared") / "a"))
    with opened._store.writing() as connection:
        values = {"id": 1, "digest": "x", "body": "{}"}
        connection.execute(insert(tables.run_definitions).values(values))
    yield opened
    opened.close()
