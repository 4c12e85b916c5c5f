"""Where things live: the data folder, a workspace's files. Opens none of them."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "MigrateIQ Desktop"
WORKSPACE_VARIABLE = "MIGRATEIQ_WORKSPACE"
PRACTICE_PORT = 8321


@dataclass(frozen=True, slots=True)
class WorkspacePaths:
    """The files of one workspace folder."""

    folder: Path

    @property
    def database(self) -> Path:
        """The app's own database: connectors, syncs, runs."""
        return self.folder / "workspace.sqlite"

    @property
    def data(self) -> Path:
        """The default destination."""
        return self.folder / "data.sqlite"

    @property
    def logs(self) -> Path:
        """One log a run."""
        return self.folder / "logs"

    @property
    def backups(self) -> Path:
        """Copies of the database, one before each schema migration."""
        return self.folder / "backups"

    @property
    def vault(self) -> Path:
        """The encrypted vault, where a person chose one."""
        return self.folder / "secrets.age"

    @property
    def budgets(self) -> Path:
        """What the runs of a connector have used of its rate limit, a file each."""
        return self.folder / "budgets"

    def retry_file(self, run_id: int) -> Path:
        """The records that a run tries again, while it works."""
        return self.folder / "retries" / f"run-{run_id:06d}.jsonl"

    def run_log(self, run_id: int) -> Path:
        """The log of a run."""
        return self.logs / f"run-{run_id:06d}.log"

    def run_requests(self, run_id: int) -> Path:
        """The list of a run's requests."""
        return self.logs / f"run-{run_id:06d}.requests"


@dataclass(frozen=True, slots=True)
class ProgramPaths:
    """What belongs to the program itself, whichever workspace is open."""

    folder: Path

    @property
    def logs(self) -> Path:
        """What the window's program says of itself."""
        return self.folder / "logs"

    @property
    def reports(self) -> Path:
        """What is left of programs that ended badly."""
        return self.folder / "reports"


def data_folder() -> Path:
    """The user's data folder of this program."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def default_workspace() -> Path:
    """`MIGRATEIQ_WORKSPACE`, or the workspace `Default` in the user's data folder."""
    named = os.environ.get(WORKSPACE_VARIABLE)
    return (
        Path(named).expanduser().absolute() if named else data_folder() / "workspaces" / "Default"
    )
