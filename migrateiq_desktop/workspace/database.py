"""The workspace's database: opened safely, one repository per noun."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from migrateiq_desktop.paths import WorkspacePaths

from . import folder
from .checkpoints import CheckpointRepository
from .connectors import ConnectorRepository
from .identity import Identity, identity
from .imports import ImportRepository
from .integrity import check_quickly
from .reject_inbox import RejectInbox
from .rejects import RejectRepository
from .retries import RetryRepository
from .runs import RunRepository
from .schedules import ScheduleRepository
from .secret_index import SecretIndexRepository
from .settings import SettingsRepository
from .statistics import StatisticsRepository
from .store import Store
from .sync_versions import SyncVersionRepository
from .syncs import SyncRepository
from .upgrade import Migrations, bring_up_to_date, migrations


class WorkspaceDatabase:
    """Everything that the app knows of a workspace. Used by one thread at a time."""

    def __init__(self, store: Store, who: Identity, *, checked: bool) -> None:
        self._store = store
        self.uid = who.uid
        self.name = who.name
        self.checked = checked
        """Whether the check at the start was completed; a very large database takes longer."""
        self.connectors = ConnectorRepository(store)
        self.syncs = SyncRepository(store)
        self.sync_versions = SyncVersionRepository(store)
        self.imports = ImportRepository(store)
        self.runs = RunRepository(store)
        self.rejects = RejectRepository(store)
        self.inbox = RejectInbox(store)
        self.retries = RetryRepository(store)
        self.checkpoints = CheckpointRepository(store)
        self.statistics = StatisticsRepository(store)
        self.schedules = ScheduleRepository(store)
        self.settings = SettingsRepository(store)
        self.secret_index = SecretIndexRepository(store)

    @classmethod
    def open(cls, paths: WorkspacePaths, known: Migrations | None = None) -> Self:
        """Open the workspace of a folder; make it when there is none.

        Its files become its owner's alone; the database is checked, and brought to the newest
        schema after a backup.

        Raises WorkspaceError when the folder isn't safe, the database is damaged, its schema is
        newer than this program, or it can't be written.
        """
        folder.prepare(paths)
        checked = check_quickly(paths.database)
        store = Store(paths.database)
        try:
            bring_up_to_date(store, paths, known or migrations())
            return cls(store, identity(store, paths.folder.name), checked=checked)
        except BaseException:
            store.close()
            raise

    @property
    def path(self) -> Path:
        """The file."""
        return self._store.path

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """What the repositories change inside is changed together, or not at all."""
        with self._store.writing():
            yield

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()
