"""Ways of authentication, read as a migration file has them."""

from collections.abc import Mapping

import pytest
from pydantic import TypeAdapter, ValidationError

from migrateiq_desktop.model.auth import AnyAuth, Auth, SessionTokenAuth, secret_refs
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.secret import NeededSecret, SecretRef

AUTH: TypeAdapter[AnyAuth] = TypeAdapter(Auth)
TOKEN_URL = "https://login.example.com/token"
SIGN_IN = {
    "type": "oauth2_authorization_code",
    "authorization_url": "https://login.example.com/authorize",
    "access_token_url": TOKEN_URL,
    "client_id": "desktop",
}
MACHINE = {
    "type": "oauth2_client_credentials",
    "access_token_url": TOKEN_URL,
    "client_id": "loader",
    "client_secret": {"secret": "client_secret"},
    "scopes": ["read"],
    "client_auth": "post",
    "access_token_params": {"audience": "https://api.example.com"},
}
LOGIN = {
    "type": "session_token",
    "login": {
        "path": "/login",
        "json": {"user": "ada", "keys": [{"secret": "key"}], "password": {"secret": "password"}},
        "token_path": "data.token",
    },
    "name": "X-Session",
}
SIGNED = {"type": "jwt", "algorithm": "RS256", "key": {"secret": "pem"}, "claims": {"iss": "me"}}
FREE = {"type": "custom_headers", "headers": {"X-User": "ada", "X-Key": {"secret": "key"}}}


def names(raw: Mapping[str, object]) -> list[str]:
    return [ref.secret for ref in secret_refs(AUTH.validate_python(raw))]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ({"type": "none"}, []),
        ({"type": "bearer"}, ["token"]),
        ({"type": "api_key", "name": "k", "location": "cookie"}, ["api_key"]),
        ({"type": "http_basic", "username": {"secret": "user"}}, ["user", "password"]),
        (MACHINE, ["client_secret"]),
        ({**MACHINE, "client_id": {"secret": "id"}}, ["id", "client_secret"]),
        (SIGN_IN, ["refresh_token", "access_token"]),
        (
            {**SIGN_IN, "client_secret": {"secret": "cs"}},
            ["cs", "refresh_token", "access_token"],
        ),
        (LOGIN, ["key", "password"]),
        (SIGNED, ["pem"]),
        (FREE, ["key"]),
    ],
)
def test_which_secrets_are_needed(raw: Mapping[str, object], expected: list[str]) -> None:
    assert names(raw) == expected


@pytest.mark.parametrize("raw", [MACHINE, SIGN_IN, LOGIN, SIGNED, FREE])
def test_a_definition_is_the_same_after_it_was_written(raw: Mapping[str, object]) -> None:
    auth = AUTH.validate_python(raw)

    assert AUTH.validate_json(auth.model_dump_json(by_alias=True)) == auth


def test_references_are_found_anywhere_in_a_login() -> None:
    auth = AUTH.validate_python(LOGIN)

    assert isinstance(auth, SessionTokenAuth)
    assert auth.login.json_body["keys"] == [SecretRef(secret="key")]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ({**SIGN_IN, "access_token_url": "/token"}, "whole address"),
        ({**SIGN_IN, "authorization_url": "ftp://x.example"}, "whole address"),
        ({**MACHINE, "access_token_url": "https://a:b@x.example"}, "user name or password"),
        ({**SIGN_IN, "authorization_params": {"state": "1"}}, "state is set by signing in"),
        ({**SIGNED, "claims": {"exp": 1}}, "exp is set from lifetime_seconds"),
        ({**FREE, "headers": {}}, "at least 1 item"),
        ({**SIGNED, "algorithm": "none"}, "HS256"),
    ],
)
def test_what_can_not_work_is_refused(raw: Mapping[str, object], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        AUTH.validate_python(raw)


class TestWhereSecretsMayGo:
    def needed(self, auth: Mapping[str, object], base_url: str) -> tuple[NeededSecret, ...]:
        headers = {"X-Team": {"secret": "team"}}
        raw = {"base_url": base_url, "auth": auth, "headers": headers}
        return RestConnector.model_validate(raw).needed_secrets()

    def test_keys_of_a_token_endpoint_are_bound_to_both_hosts(self) -> None:
        both = "https://login.example.com:443 for https://api.example.com:443"

        assert self.needed(SIGN_IN, "https://api.example.com") == (
            NeededSecret(names=("refresh_token", "access_token"), origin=both),
            NeededSecret(names=("team",), origin="https://api.example.com:443"),
        )

    def test_where_both_are_one_host_it_is_named_once(self) -> None:
        client_secret, team = self.needed(MACHINE, "https://login.example.com/api")

        assert client_secret.origin == team.origin == "https://login.example.com:443"

    def test_another_api_or_token_endpoint_is_another_binding(self) -> None:
        here = self.needed(MACHINE, "https://api.example.com")[0].origin
        elsewhere = {**MACHINE, "access_token_url": "https://evil.example/token"}

        assert self.needed(MACHINE, "https://evil.example")[0].origin != here
        assert self.needed(elsewhere, "https://api.example.com")[0].origin != here

    def test_a_proxy_and_the_api_that_share_a_key_are_both_named(self) -> None:
        proxy = {"url": "http://proxy.example:3128", "username": "me", "password": {"secret": "a"}}
        raw = {"base_url": "https://api.example.com", "proxy": proxy}
        alone = RestConnector.model_validate(raw)
        shared = RestConnector.model_validate({**raw, "headers": {"X": {"secret": "a"}}})

        assert alone.needed_secrets()[0].origin == "http://proxy.example:3128"
        assert shared.needed_secrets()[0].origin == (
            "http://proxy.example:3128 and https://api.example.com:443"
        )
