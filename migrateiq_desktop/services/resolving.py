"""The secrets that a run needs, found by the names of its two ends. Values only pass through."""

from collections.abc import Mapping

from migrateiq_desktop.model.run_definition import RunDefinition

from .run_jobs import JobSecrets
from .secrets import SecretService

Secrets = Mapping[str, Mapping[str, str]]
"""Values given for this run only: connector → name → value."""


async def resolved(
    service: SecretService, definition: RunDefinition, given: Secrets | None
) -> JobSecrets:
    """What both ends need. Raises SecretMissingError."""
    known = given or {}
    source, destination = definition.source_name, definition.destination_name
    also = definition.mapping_secret_refs()
    return JobSecrets(
        await service.resolve(source, definition.source, known.get(source, {}), also=also),
        {}
        if definition.destination is None
        else await service.resolve(destination, definition.destination, known.get(destination, {})),
    )
