"""An authorization server that nobody here wrote gives the tokens that open a list."""

from pathlib import Path

import pytest

from tests.servers.node_servers import oidc_provider

from .finding import by_key, found, moved

COUNT = 95
SECRET = {"client_secret": "CANARY-4711-client-secret-of-thirty-two-letters"}
OWN = [{"id": number, "name": f"n {number}"} for number in range(1, COUNT + 1)]


def _auth(url: str, client: str, way: str) -> dict[str, object]:
    return {
        "type": "oauth2_client_credentials",
        "access_token_url": f"{url}/token",
        "client_id": client,
        "client_auth": way,
        "scopes": ["records"],
    }


@pytest.mark.parametrize("way", ["basic", "post"])
async def test_client_credentials(way: str, tmp_path: Path) -> None:
    with oidc_provider(COUNT) as url:
        discovered = await found(f"{url}/records", secrets=SECRET, auth=_auth(url, way, way))
        run = await moved(discovered.definition, tmp_path / "data.sqlite", secrets=SECRET)
    assert by_key(run.rows) == OWN


async def test_a_token_that_is_revoked_on_the_way(tmp_path: Path) -> None:
    # three pages are looked at before the run
    with oidc_provider(COUNT, revoke_after=5) as url:
        auth = _auth(url, "basic", "basic")
        discovered = await found(f"{url}/records", secrets=SECRET, auth=auth)
        run = await moved(discovered.definition, tmp_path / "data.sqlite", secrets=SECRET)
    assert by_key(run.rows) == OWN


async def test_a_wrong_secret() -> None:
    with oidc_provider(COUNT) as url:
        auth = _auth(url, "basic", "basic")
        with pytest.raises(AssertionError, match=r"invalid_client|refused"):
            await found(f"{url}/records", secrets={"client_secret": "another"}, auth=auth)
