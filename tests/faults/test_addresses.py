"""T28–T30: redirects and links that lead elsewhere or nowhere, certificates without trust."""

import ssl
from pathlib import Path

import pytest

from migrateiq_desktop.model.paginators import JsonLinkPaginator
from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.faults.moving import KEY, Mover, mended
from tests.servers.certificates import self_signed
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records

APPEND: dict[str, object] = {"write_disposition": "append"}


@pytest.mark.parametrize("fault", ["redirect", "next_elsewhere"])
@pytest.mark.parametrize("where", ["another port", "a file", "another scheme"])
async def test_t28_no_key_goes_to_another_host(place: Place, fault: str, where: str) -> None:
    api = PagedApi(some_records(57), "json_link")
    async with FaultServer(api) as thief, FaultServer(api, token=KEY) as server:
        address = {
            "another port": f"{thief.base_url}/records?page=3",
            "a file": "file:///etc/passwd",
            "another scheme": server.base_url.replace("http:", "https:") + "/records?page=3",
        }[where]
        page = 3 if fault == "redirect" else 2
        server.page_faults = {page: Fault(fault, location=address)}
        mover = Mover(server, place, JsonLinkPaginator(), sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.error.title.startswith("Host not allowed: ")
        assert not thief.seen
        assert mover.holds(api.records[:20])
        await mended(mover, moved)


async def test_t29_a_circle_of_redirects_ends_after_five(place: Place) -> None:
    async with FaultServer(
        PagedApi(some_records(57), "page_number"), page_faults={3: "redirect_loop"}
    ) as server:
        mover = Mover(server, place, None, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert "in a circle" in moved.error.title
        assert moved.pages_asked == [1, 2] + [3] * 6
        assert mover.holds(server.api.records[:20])
        await mended(mover, moved)


@pytest.mark.parametrize(
    ("host", "days", "trusted", "cause"),
    [
        ("127.0.0.1", 2, False, "signed certificate"),
        ("127.0.0.1", -1, True, "certificate has expired"),
        ("other.example", 2, True, "IP address mismatch"),
    ],
)
async def test_t30_a_certificate_that_cannot_be_trusted_is_tried_once(
    place: Place, tmp_path: Path, host: str, days: int, cause: str, *, trusted: bool
) -> None:
    certificate = self_signed(tmp_path, host, days=days)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate.chain, certificate.key)
    async with FaultServer(tls=context) as server:
        connector = {"verify_tls": str(certificate.chain)} if trusted else {}
        mover = Mover(server, place, connector=dict(connector))
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.error.title == "The certificate of 127.0.0.1 can't be trusted"
        assert cause.lower() in moved.error.cause.lower()
        assert "verify_tls" in moved.error.next_step
        assert not server.seen
        assert moved.counts.retries == 0
        assert not mover.rows()
