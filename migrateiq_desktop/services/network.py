"""The way out of a workspace's jobs: its proxy, whom it trusts, and the shared rate budgets.

Every job that sends requests is given these before a worker gets it.
"""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.job import AnyJob, AsksSource
from migrateiq_desktop.model.network import Network, Proxy
from migrateiq_desktop.model.secret import Redactor, SecretRef
from migrateiq_desktop.secrets.keeper import Entry

from .secrets import SecretService
from .settings import SettingsService
from .system_proxies import system_proxies

NETWORK = "network"
"""The setting that holds a NetworkSettings as JSON."""
OWNER = "(network)"
"""Under which the proxy's password is kept: no connector has such a name."""
PASSWORD = "proxy_password"  # noqa: S105  # a name, no password


class NetworkSettings(Model):
    """What a person chose for all connectors that don't say otherwise."""

    mode: Literal["system", "manual", "none"] = "system"
    url: str = ""
    username: str = ""
    has_password: bool = False
    no_proxy: tuple[str, ...] = Field(default=())
    ca_file: Path | None = None

    def proxy(self) -> Proxy | None:
        """The proxy of the mode `manual`. Raises DefinitionError when its address is none."""
        if self.mode != "manual":
            return None
        try:
            return Proxy(
                url=self.url,
                username=self.username or None,
                password=SecretRef(secret=PASSWORD) if self.has_password else None,
                no_proxy=self.no_proxy,
            )
        except ValidationError as error:
            said = error.errors()[0]["msg"].removeprefix("Value error, ")
            raise DefinitionError(
                "The proxy's address can't be used",
                cause=f"it {said}",
                next_step="Correct it in the settings, under Network.",
            ) from error


class NetworkService:
    """Keeps the workspace's network settings and hands them to jobs."""

    def __init__(
        self,
        settings: SettingsService,
        secrets: SecretService,
        redactor: Redactor,
        folder: Path,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """`folder` is where the budgets are shared."""
        self._settings = settings
        self._secrets = secrets
        self._redactor = redactor
        self._folder = folder
        self._environment = environment

    async def settings(self) -> NetworkSettings:
        """What is chosen; the system's way where that can't be read."""
        text = await self._settings.get(NETWORK, "{}")
        try:
            return NetworkSettings.model_validate_json(text)
        except ValidationError:
            return NetworkSettings()

    async def save(self, chosen: NetworkSettings, password: str | None = None) -> NetworkSettings:
        """Keep what was chosen; a password is bound to that proxy. Gives what is kept.

        None leaves the password that is stored. Raises DefinitionError when the address can't be
        used, SecretMissingError when the password can't be kept.
        """
        before = await self.settings()
        proxy = chosen.proxy()
        if proxy is not None and password:
            await self._secrets.set(OWNER, PASSWORD, password, origin=proxy.origin)
            chosen = chosen.model_copy(update={"has_password": True})
        elif proxy is not None:
            old = before.proxy()
            kept = before.has_password and old is not None and old.origin == proxy.origin
            chosen = chosen.model_copy(update={"has_password": kept and password is None})
        await self._settings.set(NETWORK, chosen.model_dump_json())
        return chosen

    async def equipped(self, job: AnyJob) -> AnyJob:
        """The job with the way out. Raises DefinitionError, SecretMissingError."""
        if not isinstance(job, AsksSource):
            return job
        return job.model_copy(update={"network": await self._network(job)})

    async def _network(self, job: AsksSource) -> Network:
        chosen = await self.settings()
        proxy = chosen.proxy()
        source = job.source
        values: dict[str, SecretStr] = {}
        if proxy is not None and proxy.password is not None and source.proxy is None:
            entry = Entry(OWNER, PASSWORD, proxy.origin)
            values[PASSWORD] = SecretStr(await self._secrets.find(entry))
        system = {}
        if source.proxy == "system" or (source.proxy is None and chosen.mode == "system"):
            found = system_proxies(source.base_url, self._environment)
            system = {"system_http": found.http, "system_https": found.https}
            values.update(found.secrets)
        for value in values.values():
            self._redactor.add(value.get_secret_value())
        return Network(
            proxy=proxy or ("none" if chosen.mode == "none" else "system"),
            ca_file=chosen.ca_file,
            budget=budget_file(self._folder, job.source_name, source.origin),
            secrets=values,
            **system,
        )


def budget_file(folder: Path, connector: str, origin: str) -> Path:
    """Where all runs of a workspace share the rate budget of a connector."""
    name = f"{connector}\n{origin}".encode("utf-8", "surrogatepass")
    return folder / f"{hashlib.sha256(name).hexdigest()[:32]}.pace"
