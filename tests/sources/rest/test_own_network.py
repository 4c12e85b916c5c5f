"""A definition from elsewhere must not lead to this computer or its own network."""

import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.sources.rest import own_network
from migrateiq_desktop.sources.rest.own_network import OwnNetworkError
from tests.servers.fault_server import FaultServer
from tests.sources.rest.recording import connector_for, read

OWN = [
    "127.0.0.1",
    "127.8.9.1",
    "169.254.169.254",
    "0.0.0.0",  # noqa: S104  # an address that must be refused
    "::1",
    "::",
    "fe80::1%eth0",
    "fd00::1",
    "fd12:3456::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "224.0.0.1",
    "0.1.2.3",
    "255.255.255.255",
    "fec0::1",
    # an IPv4 address of ours within one of IPv6
    "::127.0.0.1",
    "::a9fe:a9fe",
    "::ffff:0:127.0.0.1",
    "64:ff9b::127.0.0.1",
    "64:ff9b::169.254.169.254",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2002:a9fe:a9fe::1",
    "2001:0:7f00:1::",
    "2001:0:4136:e378:8000:63bf:80ff:fffe",
    "2606:2800::5efe:127.0.0.1",
    "2606:2800::200:5efe:7f00:1",
]
OTHERS = [
    "2606:2800::1",
    "::93.184.216.34",
    "64:ff9b::93.184.216.34",
    "2002:5db8:d822::1",
    "2001:0:4136:e378:8000:63bf:a247:27dd",
]
SPELLINGS = [
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.1",
    "127.0.0.1.",
    "0",
    "[::127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::]",
    "localhost.",
    "any.localhost",
]


@pytest.mark.parametrize("address", OWN)
def test_own_addresses(address: str) -> None:
    assert own_network.is_own(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "10.0.0.1", "192.168.1.5", *OTHERS])
def test_addresses_of_others(address: str) -> None:
    assert not own_network.is_own(address)


def test_a_name_is_judged_by_all_that_it_comes_to() -> None:
    own_network.check("api.example", ["93.184.216.34"])
    with pytest.raises(OwnNetworkError, match=r"api\.example \(127\.0\.0\.1\)"):
        own_network.check("api.example", ["93.184.216.34", "127.0.0.1"])


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST"])
async def test_s14_an_imported_definition_does_not_reach_this_computer(host: str) -> None:
    async with FaultServer() as server:
        address = server.base_url.replace("127.0.0.1", host)
        refused = await read(connector_for(address, allow_local=False))
        assert isinstance(refused.error, DefinitionError)
        assert refused.error.title == "The connector's address isn't allowed"
        assert "--allow-local" in refused.error.next_step
        assert not server.seen
        assert not refused.observer.retries


async def test_a_persons_own_definition_does() -> None:
    async with FaultServer() as server:
        allowed = await read(connector_for(server.base_url))
        assert allowed.error is None


@pytest.mark.parametrize("host", SPELLINGS)
def test_what_is_no_name_is_judged_as_it_is_written(host: str) -> None:
    with pytest.raises(OwnNetworkError):
        own_network.check(host)


@pytest.mark.parametrize("host", ["api.example.com", "93.184.216.34", "1572395042", "a.b"])
def test_names_are_judged_once_their_address_is_known(host: str) -> None:
    own_network.check(host)


@pytest.mark.parametrize("host", SPELLINGS)
async def test_other_spellings_do_not_reach_it_either(host: str) -> None:
    async with FaultServer() as server:
        address = server.base_url.replace("127.0.0.1", host)
        refused = await read(connector_for(address, allow_local=False))
        assert refused.error is not None
        assert not server.seen


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "localhost", "[::127.0.0.1]"])
async def test_nor_over_http2(host: str) -> None:
    refused = await read(connector_for(f"https://{host}:9", allow_local=False, http2=True))
    assert isinstance(refused.error, DefinitionError)
    assert refused.error.title == "The connector's address isn't allowed"
