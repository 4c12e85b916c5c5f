"""Stores what was typed of a connector, and for a new one the sync that its first run does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.syncs.sync_draft import StreamRow
from migrateiq_desktop.model.connector import AnyConnector, RestConnector

from .first_run import sync_of

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


@dataclass(frozen=True, slots=True)
class Saving:
    """All that is to be stored."""

    name: str
    definition: AnyConnector
    keys: Mapping[str, str] = field(default_factory=dict, repr=False)
    previous_name: str | None = None
    frequency: str | None = None
    rows: tuple[StreamRow, ...] | None = None
    """How each stream of a new connector is written; None: the sync stays as it is."""
    destination: str = ""


async def save(services: "Services", saving: Saving) -> None:
    """Store it. Raises as `services.connectors.save` and `services.syncs.save` do."""
    await services.connectors.save(
        saving.name,
        saving.definition,
        secrets=saving.keys,
        previous_name=saving.previous_name,
        frequency=saving.frequency,
    )
    if saving.rows is None or not isinstance(saving.definition, RestConnector):
        return
    own = await services.syncs.get(saving.name)
    wanted = sync_of(own, saving.rows, saving.destination)
    if wanted != own:
        await services.syncs.save(saving.name, wanted)
