"""The way out that a person chose, what of it is kept where, and what a job is given."""

from pathlib import Path

import pytest

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.job import AnyJob, TestJob
from migrateiq_desktop.model.network import Network, Proxy
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.network import OWNER, NetworkService, NetworkSettings

PASSWORD = "CANARY-proxy-password-01"
MANUAL = NetworkSettings(mode="manual", url="http://proxy.example.com:3128", username="me")


@pytest.fixture(autouse=True)
async def _keys(services: Services) -> None:
    await services.secrets.keep_for_session()


async def _given(network: NetworkService, **changes: object) -> Network:
    source = RestConnector.model_validate({"base_url": "https://api.example.com", **changes})
    job: AnyJob = await network.equipped(TestJob(source=source, source_name="api"))
    assert isinstance(job, TestJob)
    return job.network


async def test_the_password_is_kept_with_the_keys_and_bound_to_the_proxy(
    services: Services, tmp_path: Path
) -> None:
    kept = await services.network.save(MANUAL, PASSWORD)
    assert kept.has_password
    assert await services.network.settings() == kept
    (secret,) = await services.secrets.list()
    assert (secret.connector, secret.origin) == (OWNER, "http://proxy.example.com:3128")
    given = await _given(services.network)
    assert [value.get_secret_value() for value in given.secrets.values()] == [PASSWORD]
    assert PASSWORD not in repr(given)
    assert not any(PASSWORD.encode() in one.read_bytes() for one in _files(tmp_path))


async def test_another_proxy_does_not_get_it(services: Services) -> None:
    await services.network.save(MANUAL, PASSWORD)
    moved = MANUAL.model_copy(update={"url": "http://other.example.com:3128", "has_password": True})
    assert not (await services.network.save(moved)).has_password
    assert not (await _given(services.network)).secrets


async def test_what_a_connector_says_needs_no_password_of_the_workspace(
    services: Services,
) -> None:
    await services.network.save(MANUAL, PASSWORD)
    assert not (await _given(services.network, proxy="none")).secrets


@pytest.mark.parametrize("url", ["", "proxy", "ftp://proxy:21", "http://me:pw@proxy:1"])
async def test_an_address_that_is_none_is_not_kept(services: Services, url: str) -> None:
    with pytest.raises(DefinitionError, match="proxy's address can't be used"):
        await services.network.save(MANUAL.model_copy(update={"url": url}), PASSWORD)
    assert (await services.network.settings()).mode == "system"
    assert not await services.secrets.list()


async def test_modes_are_handed_on(services: Services) -> None:
    await services.network.save(NetworkSettings(mode="none", ca_file=Path("/own.pem")))
    given = await _given(services.network)
    assert (given.proxy, given.ca_file) == ("none", Path("/own.pem"))
    await services.network.save(MANUAL.model_copy(update={"no_proxy": ("example.org",)}))
    proxy = (await _given(services.network)).proxy
    assert isinstance(proxy, Proxy)
    assert proxy.no_proxy == ("example.org",)


async def test_settings_that_make_no_sense_are_the_systems(services: Services) -> None:
    await services.settings.set("network", '{"mode": "elsewhere"}')
    assert await services.network.settings() == NetworkSettings()


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
