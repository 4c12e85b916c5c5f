"""What the tests of the use cases share: a real workspace without a system keyring."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.secrets.keeper import Keeper
from migrateiq_desktop.services.container import Services, open_services


def no_keyring(service: str) -> Keeper:
    """As on a computer without one."""
    raise SecretMissingError("No system keyring can be used", cause="this is a test")


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[Services]:
    """An open workspace that keeps its keys in memory."""
    opened = await open_services(tmp_path / "Client A", keeper=no_keyring)
    await opened.secrets.keep_for_session()
    yield opened
    await opened.aclose()
