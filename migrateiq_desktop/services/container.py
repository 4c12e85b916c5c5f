"""Opens a workspace with everything that is done in it, and closes it again. Holds no use case."""

import asyncio
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from migrateiq_desktop.model.errors import WorkspaceError
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.secrets.keeper import Keeper, keyring_service
from migrateiq_desktop.worker.supervisor import Supervisor
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.integrity import check_thoroughly

from .connectors import ConnectorService
from .cursor_states import StateService
from .data import DataService
from .dry_runs import DryRunService
from .files import MigrationFileService
from .history import HistoryService
from .importing import ImportingService
from .keepers import OpenKeepers, OpenSystemKeeper
from .mapping_preview import MappingPreviewService
from .network import NetworkService
from .paused_runs import PausedRuns
from .practice import PracticeService
from .reject_inbox import RejectInboxService
from .run_process import Ground
from .run_requests import RunRequestsService
from .runs import RunService
from .schedules import ScheduleService
from .secrets import SecretService
from .settings import LOG_LEVEL, SettingsService
from .signing_in import SignInService
from .statistics import StatisticsService
from .sync_drafts import SyncDraftService
from .sync_versions import SyncVersionService
from .syncs import SyncService
from .tasks import ErrorCallback, TaskLanes
from .templates import TemplateService
from .token_desk import TokenDesk
from .undoing import UndoingService
from .unfinished import UnfinishedService
from .verifying import VerifyingService
from .views import WorkspaceInfo

_log = logging.getLogger(__name__)

OTHERS = 0o077
CHECK_AFTER_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases of one open workspace."""

    info: WorkspaceInfo
    connectors: ConnectorService
    syncs: SyncService
    sync_drafts: SyncDraftService
    sync_versions: SyncVersionService
    runs: RunService
    history: HistoryService
    requests: RunRequestsService
    inbox: RejectInboxService
    verifying: VerifyingService
    undoing: UndoingService
    statistics: StatisticsService
    secrets: SecretService
    sign_in: SignInService
    data: DataService
    practice: PracticeService
    states: StateService
    dry_runs: DryRunService
    mapping_preview: MappingPreviewService
    settings: SettingsService
    network: NetworkService
    unfinished: UnfinishedService
    files: MigrationFileService
    importing: ImportingService
    templates: TemplateService
    paused: PausedRuns
    workers: Supervisor
    """Also takes one that was started before, and keeps one ready."""
    schedules: ScheduleService
    tasks: TaskLanes
    close_database: Callable[[], None]

    async def aclose(self) -> None:
        """Stop workers, whose runs can be resumed; then let everything go. Twice does no harm."""
        if self.tasks.closed:
            return
        self.paused.close()
        self.schedules.close()
        try:
            await self.runs.aclose()
            await self.practice.aclose()
        finally:
            await self.tasks.aclose(last_on_database=self.close_database)


def _open_system_keeper(service: str) -> Keeper:
    # a fifth of a start, and only those need it whose keys are there
    from migrateiq_desktop.secrets.system import open_system_keeper  # noqa: PLC0415

    return open_system_keeper(service)


async def open_services(
    folder: Path,
    *,
    keeper: OpenSystemKeeper = _open_system_keeper,
    redactor: Redactor | None = None,
    on_error: ErrorCallback | None = None,
) -> Services:
    """Open the workspace in a folder; make it when there is none.

    Runs whose process is gone become INTERRUPTED. `redactor` learns every secret that is used, for
    the log's sake; `on_error` is told of errors of background tasks. Raises WorkspaceError.
    """
    # every file that is made from here on is its owner's alone, those of workers included
    os.umask(OTHERS)
    paths = WorkspacePaths(folder)
    tasks = TaskLanes(on_error)
    try:
        database = await tasks.on_database(WorkspaceDatabase.open, paths)
    except BaseException:
        await tasks.aclose()
        raise
    try:
        await tasks.on_database(_mark_orphans, database)
        level = await tasks.on_database(database.settings.get, LOG_LEVEL, "INFO")
        services = _wire(database, tasks, paths, keeper, redactor or Redactor())
    except BaseException:
        await tasks.aclose(last_on_database=database.close)
        raise
    services.runs.log_level = "DEBUG" if level == "DEBUG" else "INFO"
    if not database.checked:
        tasks.spawn(_check_later(tasks, paths.database), "check of the workspace's database")
    return services


async def _check_later(tasks: TaskLanes, database: Path) -> None:
    """Of a large database: seconds of a core, which the start of the window has more need of."""
    await asyncio.sleep(CHECK_AFTER_SECONDS)
    await tasks.on_idle(check_thoroughly, database, lambda: tasks.closed)


def _mark_orphans(database: WorkspaceDatabase) -> None:
    try:
        interrupted = database.runs.interrupt_orphans()
    except WorkspaceError as error:
        # on a full disk, for example: the workspace can still be looked at
        _log.warning("interrupted runs could not be marked: %s", error)
    else:
        if interrupted:
            _log.warning("runs that were found interrupted: %s", interrupted)


def _wire(
    database: WorkspaceDatabase,
    tasks: TaskLanes,
    paths: WorkspacePaths,
    keeper: OpenSystemKeeper,
    redactor: Redactor,
) -> Services:
    service = keyring_service(database.uid)
    keepers = OpenKeepers(tasks, service, paths.vault, keeper)
    secrets = SecretService(tasks, database, keepers, redactor)
    settings = SettingsService(database=database, tasks=tasks)
    network = NetworkService(settings, secrets, redactor, paths.budgets)
    desk = TokenDesk(secrets, paths.folder / "locks")
    supervisor = Supervisor(spawn=tasks.spawn, equip=network.equipped, keeping=desk.keeping)
    runs = RunService(
        database=database, tasks=tasks, secrets=secrets, supervisor=supervisor, paths=paths
    )
    ground = Ground(database, tasks, supervisor)
    connectors = ConnectorService(database=database, tasks=tasks, secrets=secrets, runs=runs)
    syncs = SyncService(database=database, tasks=tasks)
    data = DataService(tasks=tasks, paths=paths)
    history = HistoryService(database=database, tasks=tasks, paths=paths)
    return Services(
        info=WorkspaceInfo(name=database.name, folder=paths.folder, current=True),
        connectors=connectors,
        syncs=syncs,
        sync_drafts=SyncDraftService(database=database, tasks=tasks),
        sync_versions=SyncVersionService(database=database, tasks=tasks),
        runs=runs,
        history=history,
        requests=RunRequestsService(tasks=tasks, paths=paths),
        verifying=VerifyingService(ground=ground, secrets=secrets, data=data),
        undoing=UndoingService(ground, secrets, paths),
        inbox=RejectInboxService(database=database, tasks=tasks, runs=runs),
        statistics=StatisticsService(database=database, tasks=tasks, secrets=secrets),
        secrets=secrets,
        sign_in=SignInService(runs=runs, secrets=secrets, desk=desk, redactor=redactor),
        data=data,
        practice=PracticeService(
            connectors=connectors,
            syncs=syncs,
            secrets=secrets,
            settings=settings,
            workspace=database.uid,
        ),
        states=StateService(ground, secrets, paths),
        dry_runs=DryRunService(ground, secrets, paths),
        mapping_preview=MappingPreviewService(ground, secrets, paths),
        settings=settings,
        network=network,
        unfinished=UnfinishedService(database=database, tasks=tasks),
        files=MigrationFileService(database=database, tasks=tasks, secrets=secrets),
        importing=ImportingService(database=database, tasks=tasks, secrets=secrets),
        templates=TemplateService(tasks),
        paused=PausedRuns(runs, history, tasks),
        workers=supervisor,
        schedules=ScheduleService(database, tasks, runs),
        tasks=tasks,
        close_database=database.close,
    )
