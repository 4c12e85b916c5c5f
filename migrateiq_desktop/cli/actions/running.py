"""What `run`, `sync`, `runs resume` and `runs retry` do."""

import shlex
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from migrateiq_desktop.cli import shapes
from migrateiq_desktop.cli.actions.dry_running import dry_run
from migrateiq_desktop.cli.actions.following import STARTED_BY, follow, run_to_end, tell_end
from migrateiq_desktop.cli.actions.keys import typed_keys
from migrateiq_desktop.cli.actions.lookup import practice_is_there, run_definition
from migrateiq_desktop.cli.options import FollowOptions, LoadOptions, RunOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.connector import AnyConnector
from migrateiq_desktop.model.errors import DefinitionError, ExitCode
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.file_reading import read_file
from migrateiq_desktop.services.resolving import Secrets
from migrateiq_desktop.workspace.names import not_found

_SUFFIXES = {".yaml", ".yml", ".json"}


def run_file(terminal: Terminal, options: RunOptions, path: Path, names: tuple[str, ...]) -> int:
    """Run a file's syncs one after the other. Gives the highest exit code.

    Every key is found or asked for before the first one starts.
    """
    if _may_be_a_name(path):
        return in_workspace(terminal, options, lambda services: _not_a_file(services, path))
    file = read_file(path)
    definitions = [
        _as_wished(run_definition(file, name, path), options) for name in _chosen(file, path, names)
    ]

    async def work(services: Services) -> int:
        typed = await typed_for(services, terminal, definitions)
        highest = int(ExitCode.DONE)
        for definition in definitions:
            if options.dry_run:
                code = await dry_run(services, terminal, options, definition, typed)
                highest = max(highest, code)
                continue
            start = services.runs.start_definition(
                definition,
                secrets=typed,
                limit=options.limit,
                started_by=STARTED_BY,
                restart=options.restart,
            )
            highest = max(highest, await follow(services, terminal, options, start))
            if highest == ExitCode.CANCELLED:
                break
        return highest

    return in_workspace(terminal, options, work)


def _may_be_a_name(path: Path) -> bool:
    """Whether no file is there, and what was given doesn't look like one."""
    bare = path.name == str(path) and path.suffix.lower() not in _SUFFIXES
    return bare and not path.exists()


async def _not_a_file(services: Services, path: Path) -> int:
    """Raises DefinitionError, which points to `sync` where a sync of the workspace is meant."""
    try:
        read_file(path)
    except DefinitionError as error:
        name = str(path)
        if name in {sync.name for sync in await services.syncs.list()}:
            error.next_step = f"It is a sync of the workspace: migrateiq sync {shlex.quote(name)}"
        raise
    return int(ExitCode.DONE)


def _as_wished(definition: RunDefinition, options: RunOptions) -> RunDefinition:
    if options.full_refresh:
        definition = definition.model_copy(update={"full_refresh": True})
    return definition.allowing_shrink() if options.allow_shrink else definition


def _chosen(file: MigrationFile, path: Path, names: tuple[str, ...]) -> list[str]:
    """The syncs to run, each once. Raises DefinitionError where there are none."""
    for name in names:
        if name not in file.syncs:
            raise not_found("sync", name, file.syncs)
    if not file.syncs:
        raise DefinitionError(
            f"{path} has no syncs",
            next_step="Add one under `syncs`: what moves, from which connector to which.",
        )
    return list(dict.fromkeys(names)) or list(file.syncs)


async def typed_for(
    services: Services, terminal: Terminal, definitions: list[RunDefinition]
) -> Secrets:
    """The keys of both ends that nobody has stored, asked for at a terminal."""
    ends: dict[str, AnyConnector] = {}
    also: dict[str, list[SecretRef]] = {}
    for definition in definitions:
        ends[definition.source_name] = definition.source
        also.setdefault(definition.source_name, []).extend(definition.mapping_secret_refs())
        if definition.destination is not None:
            ends.setdefault(definition.destination_name, definition.destination)
    return {
        name: await typed_keys(
            services.secrets, terminal, name, end, also=tuple(also.get(name, ()))
        )
        for name, end in ends.items()
    }


def run_sync(terminal: Terminal, options: RunOptions, name: str) -> int:
    """Run a sync of the workspace."""

    async def work(services: Services) -> int:
        await practice_is_there(services, (await services.runs.definition(name)).source_name)
        stored = await services.runs.definition(name, full_refresh=options.full_refresh)
        definition = _as_wished(stored, options)
        typed = await typed_for(services, terminal, [definition])
        if options.dry_run:
            return await dry_run(services, terminal, options, definition, typed)
        start = services.runs.start_definition(
            definition,
            secrets=typed,
            limit=options.limit,
            started_by=STARTED_BY,
            restart=options.restart,
        )
        return await follow(services, terminal, options, start)

    return in_workspace(terminal, options, work)


def resume_run(terminal: Terminal, options: LoadOptions, run_id: int) -> int:
    """Go on with a run, with the definition that it was started with."""

    async def work(services: Services) -> int:
        definition = await services.runs.definition_of_run(run_id)
        await practice_is_there(services, definition.source_name)
        typed = await typed_for(services, terminal, [definition])
        resumed = services.runs.resume(run_id, secrets=typed, allow_shrink=options.allow_shrink)
        return await follow(services, terminal, options, resumed)

    return in_workspace(terminal, options, work)


def chosen(run_id: int, cause: int | None) -> RejectChoice:
    """What of a run is tried again: all that is open, or one cause of it."""
    return RejectChoice(run_id=run_id, cause_id=cause)


def retry_run(
    terminal: Terminal, options: FollowOptions, choice: RejectChoice, mapping: Path | None
) -> int:
    """Load rejected records of a run again, through the sync as it is by now."""
    run_id = choice.run_id or 0

    async def work(services: Services) -> int:
        run = await services.history.get(run_id)
        before = await services.runs.definition_of_run(run_id)
        if not await services.inbox.count(choice):
            such = "such " if choice.cause_id is not None else ""
            terminal.note(f"Run {run_id} has no {such}rejected records.")
            if options.result_as_json:
                terminal.write_json(shapes.run_result(run))
            return ExitCode.DONE
        path = mapping or (None if before.origin is None else Path(before.origin))
        if path is None:
            definition = await services.runs.definition(run.sync)
        else:
            file = read_file(path)
            if run.sync not in file.syncs:
                raise not_found("sync", run.sync, file.syncs)
            definition = run_definition(file, run.sync, path)
        typed = await typed_for(services, terminal, [definition])

        def retried() -> Coroutine[Any, Any, int]:
            return services.runs.retry(
                run_id, definition, secrets=typed, started_by=STARTED_BY, choice=choice
            )

        first = await run_to_end(services, terminal, options, retried())
        if not await services.inbox.leaves_out(choice, first):
            return tell_end(terminal, options, first)
        terminal.note(
            f"Run {first.id}, which had been stopped, has loaded {first.counts.loaded:,} and"
            f" rejected {first.counts.rejected:,}. What was asked for now follows."
        )
        return await follow(services, terminal, options, retried())

    return in_workspace(terminal, options, work)
