"""Secrets as the rest of the program uses them: stored for one host, resolved for one host.

Values pass through between a person, a keeper and a job; the database only learns that something
is stored. Every value is told to the redactor before anything else is done with it.
"""

import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, datetime

from pydantic import SecretStr

from migrateiq_desktop.model.connector import AnyConnector
from migrateiq_desktop.model.errors import (
    DefinitionError,
    MigrateIQError,
    NotFoundError,
    SecretMissingError,
)
from migrateiq_desktop.model.secret import (
    NeededSecret,
    Redactor,
    SecretRef,
    SecretValues,
    needed_once,
)
from migrateiq_desktop.secrets.keeper import Entry, check_value
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import SecretIndexRow

from .keepers import OpenKeepers
from .missing_secrets import missing_secret, signed_out, together, variable_name
from .tasks import TaskLanes
from .views import KeeperKind, KeeperStatus, StoredSecret


class SecretService:
    """Stores, finds and removes secrets."""

    def __init__(
        self,
        tasks: TaskLanes,
        database: WorkspaceDatabase,
        keepers: OpenKeepers,
        redactor: Redactor,
        *,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._tasks = tasks
        self._database = database
        self._keepers = keepers
        self._redactor = redactor
        self._environment = environment
        # what memory holds is not noted in the database, which outlives it
        self._of_session: dict[Entry, StoredSecret] = {}
        self.typed: set[str] = set()
        """Values that were used in this session without being stored."""
        self.successors: dict[str, str] = {}
        """What took the place of values that were good for one use only."""

    async def status(self) -> KeeperStatus:
        """The keeper in use. The first call tries the system's keyring, which may ask a person."""
        return await self._keepers.status()

    async def use_system(self) -> KeeperStatus:
        """Try the system's keyring again, for example after it was unlocked, and use it."""
        return await self._keepers.use_system()

    async def keep_for_session(self) -> None:
        """Keep secrets in memory from now on, until the program ends."""
        self._keepers.use_session()

    async def open_vault(self, passphrase: str) -> None:
        """Open the workspace's vault and use it from now on. Raises SecretMissingError."""
        await self._keepers.open_vault(passphrase)

    async def create_vault(self, passphrase: str) -> None:
        """Create a vault and use it from now on. Raises DefinitionError, SecretMissingError."""
        await self._keepers.create_vault(passphrase)

    async def list(self) -> tuple[StoredSecret, ...]:
        """What is stored, that of this session included; never a value."""
        rows = await self._tasks.on_database(self._database.secret_index.list)
        stored = {_entry(one): one for one in map(_from_row, rows)} | self._of_session
        return tuple(sorted(stored.values(), key=_names))

    async def set(
        self, connector: str, name: str, value: str, *, origin: str | None = None
    ) -> None:
        """Store a secret for one host: that of the workspace's connector, or `origin`.

        Raises SecretMissingError when there is no keeper that could take it, DefinitionError when
        there is no such connector to know the host from, or the value can't be a key.
        """
        check_value(value)
        self._redactor.add(value)
        self.typed.discard(value)
        while value in self.successors:
            value = self.successors[value]
        if origin is None:
            origin = await self._tasks.on_database(_origin_of, self._database, connector, name)
        await self._store(Entry(connector, name, origin), value)

    async def lend(self, connector: str, name: str, value: str, origin: str) -> None:
        """Let the program use a key that is no secret of anybody's, as the practice API's.

        It is kept in memory whichever keeper is in use, so that it works without any.
        """
        entry = Entry(connector, name, origin)
        await self._keepers.lend(entry, value)
        self._of_session[entry] = _note(entry, KeeperKind.SESSION)

    async def remove(self, connector: str, name: str) -> None:
        """Forget a secret, for whichever hosts it is stored.

        Raises NotFoundError when it isn't stored, SecretMissingError when its keeper isn't open.
        """
        found = [one for one in await self._stored_for(connector) if one.name == name]
        if not found:
            raise NotFoundError(
                f"No secret {name} of {connector} is stored",
                next_step="`migrateiq secrets list` shows what is stored.",
            )
        await self._forget(found)

    async def remove_all(self, connector: str) -> None:
        """Forget everything of a connector. Raises SecretMissingError as `remove` does."""
        await self._forget(await self._stored_for(connector))

    async def rename(self, connector: str, new_name: str) -> None:
        """Store a connector's secrets under its new name. Raises SecretMissingError."""
        stored = await self._stored_for(connector)
        for one in stored:
            await self._copy(one, Entry(new_name, one.name, one.origin))
        await self._forget(stored)

    async def allow(self, connector: str, origin: str, new_origin: str) -> None:
        """Store the secrets of one host for another one too. Only on a person's word."""
        for one in await self._stored_for(connector):
            if one.origin == origin:
                await self._copy(one, Entry(connector, one.name, new_origin))

    async def missing(
        self, connector: str, definition: AnyConnector, *, also: Iterable[SecretRef] = ()
    ) -> tuple[str, ...]:
        """Names of the secrets that `resolve` would not find, in the order to ask for them."""
        names = []
        for needed in _needed(definition, also):
            try:
                await _found_any(self.find, connector, needed)
            except SecretMissingError:
                names.append(needed.names[0])
        return tuple(names)

    async def resolve(
        self,
        connector: str,
        definition: AnyConnector,
        extra: Mapping[str, str] | None = None,
        *,
        also: Iterable[SecretRef] = (),
    ) -> SecretValues:
        """The value of each secret that a definition refers to, for the host that it goes to.

        From `extra` (just typed), then what is stored for this very host, then the environment.
        `also` are those that mappings of its streams need. Raises SecretMissingError that names
        everything that is missing.
        """
        values: SecretValues = {}
        missing: list[MigrateIQError] = []
        for needed in _needed(definition, also):
            try:
                name, value = await _found_any(self.find, connector, needed, extra)
            except SecretMissingError as error:
                missing.append(error)
            else:
                self._redactor.add(value)
                values[name] = SecretStr(value)
                if extra and extra.get(name) == value:
                    self.typed.add(value)
        if missing:
            raise together(missing)
        return values

    async def find(self, entry: Entry) -> str:
        """The stored value, or that of the environment. Raises SecretMissingError."""
        failure: SecretMissingError | None = None
        try:
            value = await self._keepers.get(entry)
        except SecretMissingError as error:
            value, failure = None, error
        value = value or self._environment.get(variable_name(entry.connector, entry.name))
        if value:
            return value
        raise failure or await self._missing(entry)

    async def _missing(self, entry: Entry) -> SecretMissingError:
        stored = await self._stored_for(entry.connector)
        for one in stored:
            if _entry(one) == entry and not self._keepers.is_open(one.keeper):
                return self._keepers.closed(entry, one.keeper)
        status = await self._keepers.status()
        problem = status.problem.rstrip(".") if status.kind is KeeperKind.NONE else ""
        return missing_secret(entry, stored, keeper_problem=problem)

    async def _store(self, entry: Entry, value: str) -> None:
        kind = await self._keepers.set(entry, value)
        note = _note(entry, kind)
        index = self._database.secret_index
        if kind is KeeperKind.SESSION:
            self._of_session[entry] = note
            await self._tasks.on_database(index.remove, *_names(note))
        else:
            self._of_session.pop(entry, None)
            await self._tasks.on_database(index.put, _to_row(note))

    async def _copy(self, stored: StoredSecret, to: Entry) -> None:
        value = await self._keepers.get(_entry(stored))
        if value is None and not self._keepers.is_open(stored.keeper):
            raise self._keepers.closed(_entry(stored), stored.keeper)
        if value is not None:
            self._redactor.add(value)
            await self._store(to, value)

    async def _forget(self, stored: Iterable[StoredSecret]) -> None:
        index = self._database.secret_index
        for one in stored:
            entry = _entry(one)
            await self._keepers.remove(entry, one.keeper)
            self._of_session.pop(entry, None)
            await self._tasks.on_database(index.remove, *_names(one))

    async def _stored_for(self, connector: str) -> tuple[StoredSecret, ...]:
        return tuple(one for one in await self.list() if one.connector == connector)


def origin_for(definition: AnyConnector, name: str) -> str | None:
    """Where a secret of a connector may go; None where there is no host that it could go to."""
    for needed in definition.needed_secrets():
        if name in needed.names:
            return needed.origin
    return definition.origin


async def _found_any(
    found: Callable[[Entry], Awaitable[str]],
    connector: str,
    needed: NeededSecret,
    extra: Mapping[str, str] | None = None,
) -> tuple[str, str]:
    """Name and value of the first that is there. Raises SecretMissingError of the first."""
    failures = []
    for name in needed.names:
        if extra and extra.get(name):
            return name, extra[name]
        try:
            return name, await found(Entry(connector, name, needed.origin))
        except SecretMissingError as error:
            failures.append(error)
    raise failures[0] if len(needed.names) == 1 else signed_out(connector, failures[0])


def _needed(definition: AnyConnector, also: Iterable[SecretRef]) -> tuple[NeededSecret, ...]:
    """What the definition needs, and what mappings of its streams do."""
    if definition.origin is None:
        return ()
    origin = definition.origin
    others = (NeededSecret.any_of((ref,), origin) for ref in also)
    return needed_once((*definition.needed_secrets(), *others))


def _origin_of(database: WorkspaceDatabase, connector: str, name: str) -> str:
    """Where a secret of the workspace's connector goes. Raises NotFoundError, DefinitionError."""
    definition = database.connectors.get(connector).definition
    origin = origin_for(definition, name)
    if origin is not None:
        return origin
    raise DefinitionError(
        f"{connector} needs no key",
        cause=f"it is of type {definition.type}",
        next_step="Name a connector that has a host.",
    )


def _entry(stored: StoredSecret) -> Entry:
    return Entry(stored.connector, stored.name, stored.origin)


def _note(entry: Entry, kind: KeeperKind) -> StoredSecret:
    return StoredSecret(
        connector=entry.connector,
        name=entry.name,
        origin=entry.origin,
        keeper=kind,
        stored_at=datetime.now(UTC),
    )


def _names(stored: StoredSecret) -> tuple[str, str, str]:
    return stored.connector, stored.name, stored.origin


def _from_row(row: SecretIndexRow) -> StoredSecret:
    return StoredSecret(
        connector=row.connector,
        name=row.name,
        origin=row.origin,
        keeper=KeeperKind(row.keeper),
        stored_at=row.stored_at,
    )


def _to_row(stored: StoredSecret) -> SecretIndexRow:
    return SecretIndexRow(
        connector=stored.connector,
        name=stored.name,
        origin=stored.origin,
        keeper=stored.keeper.value,
        stored_at=stored.stored_at,
    )
