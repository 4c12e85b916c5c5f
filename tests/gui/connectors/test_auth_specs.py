"""Fields of authentication: what a definition shows, and what is made of it again."""

import pytest
from pydantic import TypeAdapter

from migrateiq_desktop.gui.connectors.auth_specs import (
    SPECS,
    auth_problems,
    key_of,
    needed_secrets,
    raw_auth,
    texts_of,
)
from migrateiq_desktop.gui.connectors.auth_texts import (
    auth_choice_text,
    auth_hint,
    field_caption,
)
from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.model.auth import AnyAuth, Auth

AUTH: TypeAdapter[AnyAuth] = TypeAdapter(Auth)
OAUTH = {"access_token_url": "https://l.example/token", "client_id": "me"}
DEFINITIONS: list[dict[str, object]] = [
    {
        "type": "oauth2_client_credentials",
        **OAUTH,
        "client_secret": {"secret": "own_name"},
        "scopes": ["read", "write"],
        "client_auth": "post",
        "access_token_params": {"audience": "https://api.example", "k": {"secret": "k"}},
    },
    {
        "type": "oauth2_authorization_code",
        **OAUTH,
        "client_id": {"secret": "id"},
        "authorization_url": "https://l.example/authorize",
        "client_secret": {"secret": "cs"},
        "issuer": "https://l.example/realm",
        "redirect_port": 8400,
        "authorization_params": {"access_type": "offline"},
        "refresh_token": {"secret": "own_refresh"},
    },
    {
        "type": "session_token",
        "login": {
            "path": "/in",
            "method": "PUT",
            "json": {"u": "ada", "p": {"secret": "pw"}, "n": [1, True, None]},
            "token_path": "data.token",
        },
        "location": "cookie",
        "name": "sid",
        "prefix": "T",
        "lifetime_seconds": 900,
    },
    {
        "type": "jwt",
        "algorithm": "ES256",
        "claims": {"iss": "me", "aud": ["a"]},
        "headers": {"kid": "1"},
        "lifetime_seconds": 60,
        "prefix": "",
    },
    {"type": "custom_headers", "headers": {"X-A": "b: c", "X-K": {"secret": "k"}}},
]


@pytest.mark.parametrize("raw", DEFINITIONS)
def test_what_is_shown_means_the_same_again(raw: dict[str, object]) -> None:
    auth = AUTH.validate_python(raw)

    again = AUTH.validate_python(raw_auth(auth.type, texts_of(auth), auth))

    assert again == auth


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        ("oauth2_client_credentials", ("client_secret",)),
        ("oauth2_authorization_code", ("refresh_token",)),
        ("session_token", ("password",)),
        ("jwt", ("key",)),
        ("custom_headers", ("api_key",)),
    ],
)
def test_an_empty_form_knows_which_keys_will_be_asked_for(
    type_: str, expected: tuple[str, ...]
) -> None:
    assert needed_secrets(type_, {}, None) == expected


def test_a_client_secret_is_asked_for_where_the_service_gave_one() -> None:
    type_ = "oauth2_authorization_code"

    assert needed_secrets(type_, {key_of(type_, "client_secret"): "yes"}, None) == (
        "client_secret",
        "refresh_token",
    )


@pytest.mark.parametrize(
    ("type_", "field", "text", "kind"),
    [
        ("oauth2_client_credentials", "client_id", " ", ProblemKind.NEEDED),
        ("session_token", "login.json", "{", ProblemKind.JSON_OBJECT),
        ("jwt", "claims", "[]", ProblemKind.JSON_OBJECT),
        ("custom_headers", "headers", "", ProblemKind.NEEDED),
    ],
)
def test_a_wrong_field_is_named(type_: str, field: str, text: str, kind: ProblemKind) -> None:
    found = auth_problems(type_, {key_of(type_, field): text})

    assert Problem(f"auth.{field}", kind) in found


def test_every_field_and_choice_has_words() -> None:
    for type_, specs in SPECS.items():
        assert auth_hint(type_)
        for spec in specs:
            assert field_caption(spec.name)
            assert all(auth_choice_text(spec.name, choice) for choice in spec.choices)
