"""Connectors that somebody began and left: kept in the workspace until they are done or given up.

What is kept is what was typed, as data that only the window reads. A key is never in it.
"""

import logging
import re
from collections.abc import Collection
from datetime import UTC, datetime
from functools import partial

from pydantic import TypeAdapter, ValidationError

from migrateiq_desktop.importers.literal_secrets import SECRET_HEADERS, SECRET_PARAMS
from migrateiq_desktop.model.base import WHEN_USED, Json, Model
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .tasks import TaskLanes

_log = logging.getLogger(__name__)

SETTING = "unfinished_connectors"
MOST_KEPT = 20
"""The oldest beyond these are forgotten."""
_SHORTEST_KEY = 4
"""Shorter ones would be found in anything."""
_REFERENCE = "{secret:"
_CARRIERS = frozenset({"headers", "params"})
_NAMES = r"api[-_]?key|access[-_]token|client[-_]secret|password|passwd|token|auth"
_IN_ADDRESS = re.compile(rf"([?&](?:{_NAMES})=)[^&#\s]+", re.IGNORECASE)
_IN_JSON = re.compile(rf'("(?:{_NAMES})"\s*:\s*)"(?:[^"\\]|\\.)*"', re.IGNORECASE)
_USER = re.compile(r"(https?://)[^/@\s]+@", re.IGNORECASE)


class Unfinished(Model):
    """A connector that is being added or changed."""

    id: str
    title: str
    """What a person knows it by."""
    step: str
    """Where they were."""
    stored_name: str | None = None
    """The connector that is being changed; None: a new one."""
    changed_at: datetime
    content: dict[str, Json]
    """What was typed."""


_LIST: TypeAdapter[list[Unfinished]] = TypeAdapter(list[Unfinished], config=WHEN_USED)


class UnfinishedService:
    """Keeps what was left unfinished, newest first."""

    def __init__(self, *, database: WorkspaceDatabase, tasks: TaskLanes) -> None:
        self._database = database
        self._tasks = tasks

    async def list(self) -> tuple[Unfinished, ...]:
        """All that is kept, newest first. What can't be read any more is left out."""
        return tuple(await self._tasks.on_database(_read, self._database))

    async def keep(self, unfinished: Unfinished, keys: Collection[str] = ()) -> None:
        """Keep it in place of what was kept under its id, without `keys` wherever they stand."""
        await self._tasks.on_database(_keep, self._database, unfinished, keys)

    def keep_soon(self, unfinished: Unfinished, keys: Collection[str] = ()) -> None:
        """The same without waiting, also when the workspace is closed right after."""
        keep = partial(_keep, self._database, unfinished, tuple(keys))
        self._tasks.begin_on_database(keep, "keeping what is unfinished")

    async def forget(self, id_: str) -> None:
        """It is done, or given up. One that isn't kept is no error."""
        await self._tasks.on_database(_forget, self._database, id_)


def _bare(unfinished: Unfinished, keys: Collection[str]) -> Unfinished:
    """It without its keys, and with the moment."""
    known = tuple(key for key in keys if len(key) >= _SHORTEST_KEY)
    content = {
        name: without_keys(value, known, named=name) for name, value in unfinished.content.items()
    }
    return unfinished.model_copy(
        update={
            "content": content,
            "title": _cleaned(unfinished.title, known),
            "changed_at": datetime.now(UTC),
        }
    )


def without_keys(value: Json, keys: Collection[str] = (), *, named: str = "") -> Json:
    """The same data without what is, or looks like, a key. `named` is what it is a part of.

    Under `headers` and `params` the values of names that carry keys go too, in an object and in a
    list of pairs; in any text what stands in an address or in JSON under such a name. References
    to stored secrets stay.
    """
    if isinstance(value, str):
        return _cleaned(value, keys)
    if isinstance(value, dict):
        return {
            name: ""
            if named in _CARRIERS and _is_literal_key(name, held)
            else without_keys(held, keys, named=str(name))
            for name, held in value.items()
        }
    if isinstance(value, list | tuple):
        if named in _CARRIERS and len(value) == 2 and _is_literal_key(value[0], value[1]):
            return [value[0], ""]
        return [without_keys(one, keys, named=named) for one in value]
    return value


def _is_literal_key(name: Json, held: Json) -> bool:
    if not isinstance(name, str) or not isinstance(held, str):
        return False
    secret = name.strip().lower() in SECRET_HEADERS | SECRET_PARAMS
    return secret and not held.replace(" ", "").startswith(_REFERENCE)


def _cleaned(text: str, keys: Collection[str]) -> str:
    for key in keys:
        text = text.replace(key, "")
    # thousands of texts, of which hardly any holds what is looked for
    if "@" in text:
        text = _USER.sub(r"\1", text)
    if "=" in text:
        text = _IN_ADDRESS.sub(r"\1", text)
    return _IN_JSON.sub(r'\1""', text) if '"' in text else text


def _read(database: WorkspaceDatabase) -> list[Unfinished]:
    text = database.settings.get(SETTING, "[]")
    try:
        return _LIST.validate_json(text)
    except ValidationError:
        _log.warning("what was left unfinished can't be read any more, and is let go")
        return []


def _keep(database: WorkspaceDatabase, unfinished: Unfinished, keys: Collection[str]) -> None:
    kept = _bare(unfinished, keys)
    others = [one for one in _read(database) if one.id != kept.id]
    _write(database, [kept, *others][:MOST_KEPT])


def _forget(database: WorkspaceDatabase, id_: str) -> None:
    before = _read(database)
    left = [one for one in before if one.id != id_]
    if len(left) != len(before):
        _write(database, left)


def _write(database: WorkspaceDatabase, all_kept: list[Unfinished]) -> None:
    database.settings.set(SETTING, _LIST.dump_json(all_kept).decode())
