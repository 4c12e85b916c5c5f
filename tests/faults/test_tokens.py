"""T11 with tokens: one that ends on the way is renewed, and the same page asked for again."""

from collections.abc import Iterator

import pytest

from migrateiq_desktop.model.paginators import PageNumberPaginator
from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place, Record
from tests.faults.moving import Mover
from tests.servers.authorization_server import (
    PAGE_SIZE,
    PAGES,
    SECRET,
    Issued,
    Provider,
    authorization_server,
)
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records

ALL: list[Record] = [{"id": number} for number in range(PAGES * PAGE_SIZE)]
FIRST = "CANARY-first-refresh-token"


@pytest.fixture
def provider() -> Iterator[Provider]:
    with authorization_server() as running:
        running.issued.append(Issued("first-access", FIRST, "read", running.client))
        yield running


def mover(server: FaultServer, place: Place, provider: Provider, **auth: object) -> Mover:
    """Moves the records of the API beside the authorization server."""
    return Mover(
        server,
        place,
        PageNumberPaginator(total_path="total"),
        stream={"primary_key": "id"},
        connector={"base_url": f"{provider.base_url}/api", "auth": auth, "concurrency": 3},
        job={"secrets": {"client_secret": SECRET, "refresh_token": FIRST}},
    )


@pytest.mark.parametrize("grant", ["client_credentials", "refresh_token"])
async def test_t11_a_token_that_ends_on_the_way_is_renewed(
    place: Place, provider: Provider, grant: str
) -> None:
    provider.expire_at_page = 3
    auth = provider.machine() if grant == "client_credentials" else provider.auth()
    async with FaultServer(PagedApi(some_records(1))) as server:
        moving = mover(server, place, provider, **auth)
        moved = await moving.run()

    assert moved.status is RunStatus.SUCCESS
    assert moving.holds(ALL)
    assert provider.grants == [grant] * 2
    assert not any(one.revoked for one in provider.issued)
    said = "".join(event.model_dump_json() for event in moved.events)
    secrets = [SECRET, FIRST]
    secrets += [one.access_token.removeprefix("ended ") for one in provider.issued[1:]]
    assert not any(value in said for value in secrets)


async def test_t11_a_sign_in_that_has_ended_says_so(place: Place, provider: Provider) -> None:
    """The second time the service doesn't renew it: what came before stays."""
    provider.expire_at_page = 3
    provider.gives_refresh_tokens = False
    async with FaultServer(PagedApi(some_records(1))) as server:
        moving = mover(server, place, provider, **provider.auth())
        moved = await moving.run()

    assert moved.status is RunStatus.FAILED
    assert moved.error.title == "records: the sign-in is no longer valid"
    assert "Sign in again" in moved.error.next_step
    assert provider.grants == ["refresh_token"] * 2
