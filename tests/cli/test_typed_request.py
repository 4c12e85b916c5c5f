"""Requests as they are typed on a command line."""

from migrateiq_desktop.cli.typed_request import Draft, TypedRequest, draft_of
from migrateiq_desktop.model.auth import ApiKeyAuth, BearerAuth, HttpBasicAuth
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.secret import SecretRef

URL = "https://api.example.com/v2/orders"


def draft(*headers: str, url: str = URL, params: tuple[str, ...] = ()) -> Draft:
    return draft_of(TypedRequest(url, headers, params))


def test_an_address_comes_apart() -> None:
    found = draft(url=f"{URL}?page=1&size=50", params=("state=open",))
    assert found.name == "example"
    assert found.definition.base_url == "https://api.example.com/v2"
    expected = Stream(
        name="orders", path="/orders", params={"page": "1", "size": "50", "state": "open"}
    )
    assert found.definition.resources == (expected,)
    assert found.stream == "orders"


def test_keys_become_references_wherever_they_stand() -> None:
    bearer = draft("Authorization: Bearer abc-def")
    assert (bearer.definition.auth, bearer.typed) == (BearerAuth(), {"token": "abc-def"})
    key = draft("X-API-Key: abc-def", "Accept: application/json")
    assert key.definition.auth == ApiKeyAuth(
        name="X-API-Key", api_key=SecretRef(secret="x_api_key")
    )
    assert key.definition.headers == {"Accept": "application/json"}
    query = draft(url=f"{URL}?api_key=abc-def")
    assert isinstance(query.definition.auth, ApiKeyAuth)
    assert query.definition.auth.location == "query"
    assert query.definition.resources[0].params == {}
    basic = draft(url="https://ann:abc-def@api.example.com/v2/orders")
    assert basic.definition.auth == HttpBasicAuth(username="ann")
    assert basic.typed == {"password": "abc-def"}
    for one in (bearer, key, query, basic):
        assert "abc-def" not in one.definition.model_dump_json() + repr(one)


def test_a_name_without_a_value_is_a_key_that_nobody_has_seen() -> None:
    assert draft("Authorization").definition.auth == BearerAuth()
    assert draft("Authorization:").typed == {}
    assert isinstance(draft("X-API-Key").definition.auth, ApiKeyAuth)
    assert draft("X-Shop").definition.headers == {"X-Shop": SecretRef(secret="x_shop")}
    param = draft(params=("k",)).definition.auth
    assert isinstance(param, ApiKeyAuth)
    assert (param.name, param.location) == ("k", "query")


def test_a_body_is_posted() -> None:
    found = draft_of(TypedRequest(URL, body='{"query": {"page": 1}}'), "mine")
    (stream,) = found.definition.resources
    assert found.name == "mine"
    assert (stream.method, stream.json_body) == ("POST", {"query": {"page": 1}})


def test_numbers_alone_name_nothing() -> None:
    assert draft(url="http://127.0.0.1:8321/v1/flights").name == "api"
