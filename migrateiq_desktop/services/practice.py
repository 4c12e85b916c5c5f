"""The practice API beside the program: started when it is wanted, stopped with the workspace."""

import asyncio
import contextlib
import hashlib
import json
import logging
import os
import sys

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import (
    DefinitionError,
    InternalError,
    NotFoundError,
    SecretMissingError,
)
from migrateiq_desktop.paths import PRACTICE_PORT
from migrateiq_desktop.practice.definition import (
    CONNECTOR_NAME,
    PRACTICE_KEY,
    SECRET_NAME,
    practice_base_url,
    practice_connector,
    practice_sync,
)
from migrateiq_desktop.worker.supervisor import worker_environment

from .connectors import ConnectorService
from .practice_probe import practice_api_at
from .secrets import SecretService
from .settings import SettingsService
from .syncs import SyncService
from .views import KeeperKind

_log = logging.getLogger(__name__)

PORT_SETTING = "practice.port"
_START_SECONDS = 30.0
_STOP_SECONDS = 5.0


class PracticeService:
    """The practice API of the open workspace."""

    def __init__(
        self,
        *,
        connectors: ConnectorService,
        syncs: SyncService,
        secrets: SecretService,
        settings: SettingsService,
        workspace: str,
    ) -> None:
        """`workspace` is what tells it from others: another one's practice API isn't used."""
        self._connectors = connectors
        self._syncs = syncs
        self._secrets = secrets
        self._settings = settings
        self._process: asyncio.subprocess.Process | None = None
        self._base_url = ""
        self._starting = asyncio.Lock()
        self._closed = False
        # it is answered to whoever asks on this computer
        self._own = hashlib.sha256(workspace.encode()).hexdigest()[:16]

    @property
    def key(self) -> str:
        """What the practice API takes as a key. No secret: it is in the guide."""
        return PRACTICE_KEY

    async def start(self) -> str:
        """Serve, at the same address as last time if that is free; gives the base URL.

        Another program that serves it for this workspace is as good. One that does so for another
        workspace isn't: it ends when that one is closed. Raises InternalError when it can't be
        started.
        """
        async with self._starting:
            if self._process is not None and self._process.returncode is None:
                return self._base_url
            port = await self._port()
            # asked again after a vain attempt: another program may have been faster
            served = (
                await self._served_by_another(port)
                or await self._serve(port)
                or await self._served_by_another(await self._port())
                or await self._serve(0)
            )
            if served is None:
                raise InternalError(
                    "The practice API could not be started",
                    next_step="Look into the log, and install MigrateIQ Desktop again.",
                )
            self._base_url = served
            return served

    async def add_sample(self) -> str:
        """Serve, and store connector, key and sync for it; gives the sync's name.

        What a person changed about them stays. Raises DefinitionError when the connector's name
        is taken by another one, InternalError when the practice API can't be started.
        """
        before = practice_base_url(await self._port())
        base_url = await self.start()
        existing = await self._definition(CONNECTOR_NAME)
        if existing is None:
            await self._connectors.save(CONNECTOR_NAME, practice_connector(base_url))
            await self._syncs.save(CONNECTOR_NAME, practice_sync())
        elif existing.base_url not in (before, base_url):
            raise DefinitionError(
                f"There is another connector named {CONNECTOR_NAME}",
                cause=f"it goes to {existing.base_url}",
                next_step="Rename it, and try the sample data again.",
            )
        await self._move(CONNECTOR_NAME, base_url)
        return CONNECTOR_NAME

    async def ensure_running(self) -> None:
        """Serve again, if the workspace has a connector for it; follow when the address changes.

        Raises InternalError when it can't be started.
        """
        before = practice_base_url(await self._port())
        names = [one.name for one in await self._connectors.list() if one.endpoint == before]
        if names:
            base_url = await self.start()
            for name in names:
                await self._move(name, base_url)

    async def aclose(self) -> None:
        """Stop serving, for good."""
        self._closed = True
        await self._stop()

    async def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None or process.returncode is not None:
            return
        assert process.stdin is not None  # noqa: S101 - it was started with a pipe
        process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), _STOP_SECONDS)
        except TimeoutError:
            _log.warning("the practice API had to be stopped by force")
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def _port(self) -> int:
        return int(await self._settings.get(PORT_SETTING, str(PRACTICE_PORT)))

    async def _definition(self, name: str) -> RestConnector | None:
        try:
            definition = (await self._connectors.get(name)).definition
        except NotFoundError:
            return None
        return definition if isinstance(definition, RestConnector) else None

    async def _move(self, name: str, base_url: str) -> None:
        """Let a connector go to this address, with the key for it."""
        definition = await self._definition(name)
        if definition is None:
            return
        moved = definition.model_copy(update={"base_url": base_url})
        if moved != definition:
            await self._connectors.save(name, moved)
        await self._hand_key(name, moved.origin)

    async def _hand_key(self, name: str, origin: str) -> None:
        """Bind the key to the address. Where there is no keyring the program lends it."""
        kind = (await self._secrets.status()).kind
        if kind is KeeperKind.NONE:
            await self._secrets.lend(name, SECRET_NAME, PRACTICE_KEY, origin)
            return
        known = [one for one in await self._secrets.list() if one.connector == name]
        bound = {(one.name, one.origin): one.keeper for one in known}
        if bound.get((SECRET_NAME, origin)) is not kind:
            with contextlib.suppress(NotFoundError, SecretMissingError):
                await self._secrets.remove(name, SECRET_NAME)
            await self._secrets.set(name, SECRET_NAME, PRACTICE_KEY)

    async def _served_by_another(self, port: int) -> str | None:
        return practice_base_url(port) if await practice_api_at(port) == self._own else None

    async def _serve(self, port: int) -> str | None:
        """Start the process; gives its base URL, or None when it can't serve there."""
        if self._closed:
            return None
        process = await asyncio.create_subprocess_exec(
            *_command(),
            *("--port", str(port), "--for", self._own),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=worker_environment(os.environ),
        )
        self._process = process
        assert process.stdout is not None  # noqa: S101 - it was started with a pipe
        try:
            line = await asyncio.wait_for(process.stdout.readline(), _START_SECONDS)
        except TimeoutError:
            line = b""
        if not line:
            await self._stop()
            _log.info("the practice API can't be served at port %s", port)
            return None
        where = json.loads(line)
        await self._settings.set(PORT_SETTING, str(where["port"]))
        _log.info("the practice API is served at %s", where["base_url"])
        return str(where["base_url"])


def _command() -> tuple[str, ...]:
    """How this installation starts it: the bundled program knows `--practice`."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--practice")
    # -P: a json.py in the current folder must not be taken for the standard library's
    return (sys.executable, "-P", "-X", "utf8", "-m", "migrateiq_desktop.practice")
