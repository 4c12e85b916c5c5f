"""What a request carries to say who asks."""

import base64

import pytest

from migrateiq_desktop.model.auth import ApiKeyAuth, Auth, BearerAuth, HttpBasicAuth, NoAuth
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.sources.rest.credentials import Credentials, credentials, revealed_headers

VALUES = {"token": "t0ken", "api_key": "k3y", "password": "pä:ss", "user": "me", "bad": "a\r\nX: b"}


def _reveal(ref: SecretRef) -> str:
    return VALUES[ref.secret]


def _basic(text: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(text.encode()).decode()}


@pytest.mark.parametrize(
    ("auth", "expected"),
    [
        (NoAuth(), Credentials()),
        (BearerAuth(), Credentials(headers={"Authorization": "Bearer t0ken"})),
        (ApiKeyAuth(name="X-K"), Credentials(headers={"X-K": "k3y"})),
        (ApiKeyAuth(name="k", location="query"), Credentials(params={"k": "k3y"})),
        (ApiKeyAuth(name="k", location="cookie"), Credentials(cookies={"k": "k3y"})),
        (HttpBasicAuth(username="me"), Credentials(headers=_basic("me:pä:ss"))),
        (
            HttpBasicAuth(username=SecretRef(secret="user")),
            Credentials(headers=_basic("me:pä:ss")),
        ),
    ],
)
def test_each_way_of_saying_who_asks(auth: Auth, expected: Credentials) -> None:
    assert credentials(auth, _reveal) == expected


def test_nothing_secret_is_in_the_text_of_credentials() -> None:
    assert "t0ken" not in repr(credentials(BearerAuth(), _reveal))


@pytest.mark.parametrize("value", ["k3y\r\nX-Admin: 1", "k3y\n", "k3y\x00", " k3y", "k3y ", "clé"])
def test_a_key_cannot_write_headers_of_its_own(value: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        credentials(BearerAuth(), lambda _: value)
    assert value.split(maxsplit=1)[0] not in caught.value.report().model_dump_json()


def test_headers_may_hold_references() -> None:
    headers: dict[str, str | SecretRef] = {"A": "plain", "B": SecretRef(secret="token")}
    assert revealed_headers(headers, _reveal) == {"A": "plain", "B": "t0ken"}
