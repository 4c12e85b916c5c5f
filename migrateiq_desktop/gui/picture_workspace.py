"""The workspace that the pictures show: really run, then moved a few days into the past."""

import socket
import sqlite3
from collections.abc import Hashable
from contextlib import closing
from pathlib import Path

from migrateiq_desktop.model.auth import ApiKeyAuth, BearerAuth
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.services.container import open_services
from migrateiq_desktop.services.practice import PORT_SETTING

_USUAL_PORT = 8321
_DAY = 24 * 3600 * 1_000_000
_REFERENCE = "Airports and planes"
_WEATHER = "Weather"
_PAST = (_WEATHER, _REFERENCE, _WEATHER, _WEATHER, _REFERENCE, _WEATHER, _REFERENCE, _WEATHER)
"""What ran on the days before, the day that is furthest back first."""


class PictureKeeper:
    """Keeps the practice key in memory, so that no picture needs a person's keyring."""

    label = "Secret Service"

    def __init__(self) -> None:
        self._values: dict[Hashable, str] = {}

    def get(self, entry: Hashable) -> str | None:
        """The value."""
        return self._values.get(entry)

    def set(self, entry: Hashable, value: str) -> None:
        """Keep it."""
        self._values[entry] = value

    def remove(self, entry: Hashable) -> None:
        """Forget it."""
        self._values.pop(entry, None)


async def seed(folder: Path, keeper: PictureKeeper) -> None:
    """Give a workspace connectors, runs of past days, one that failed and one without its key."""
    services = await open_services(folder, keeper=lambda _service: keeper)
    try:
        await services.settings.set(PORT_SETTING, str(_own_port()))
        await services.practice.add_sample()
        await services.syncs.save(_REFERENCE, _sync("airlines", "airports", "planes"))
        weather = _sync("weather").model_copy(update={"frequency": "0 18 * * *"})
        await services.syncs.save(_WEATHER, weather)
        run_ids: list[int] = []
        for sync in _PAST:
            run_ids.append(await services.runs.start(sync))
            await services.runs.wait(run_ids[-1])
        wrong_key = {"token": "no-longer-valid"}
        address = await services.practice.start()
        await services.connectors.save("billing", _billing(address), secrets=wrong_key)
        await services.connectors.save("crm", _crm())
    finally:
        await services.aclose()
    move_into_the_past(folder / "workspace.sqlite", run_ids)


def move_into_the_past(database: Path, run_ids: list[int]) -> None:
    """A day back for each run: nobody waits a fortnight for a picture."""
    with closing(sqlite3.connect(database)) as connection, connection:
        for days, run_id in enumerate(reversed(run_ids), start=1):
            back = days * _DAY
            connection.execute(
                "UPDATE runs SET created_at = created_at - ?, started_at = started_at - ?,"
                " ended_at = ended_at - ? WHERE id = ?",
                (back, back, back, run_id),
            )


def _own_port() -> int:
    """The usual port, or a free one where another program serves there: it might stop halfway."""
    for port in (_USUAL_PORT, 0):
        with closing(socket.socket()) as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise OSError("no port is free")


def _sync(*streams: str) -> Sync:
    return Sync(
        source="practice_api", streams=tuple(SyncStream(resource=stream) for stream in streams)
    )


def _billing(base_url: str) -> RestConnector:
    return RestConnector(
        label="Billing",
        base_url=base_url,
        auth=BearerAuth(),
        resources=(Stream(name="invoices", path="/airlines", primary_key="carrier"),),
    )


def _crm() -> RestConnector:
    return RestConnector(
        label="CRM",
        base_url="https://crm.example.com/api",
        auth=ApiKeyAuth(),
        resources=(Stream(name="contacts", path="/contacts", primary_key="id"),),
    )
