from dataclasses import replace
from pathlib import Path

import pytest

from migrateiq_desktop.gui.connectors.connector_check import (
    StoredKey,
    Surroundings,
    check,
    check_for_test,
    extra_secrets,
    key_state,
)
from migrateiq_desktop.gui.connectors.connector_draft import SQLITE, AuthDraft, ConnectorDraft
from migrateiq_desktop.gui.connectors.database_draft import DatabaseDraft
from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind, of_part
from migrateiq_desktop.gui.connectors.stream_draft import StreamDraft
from migrateiq_desktop.model.auth import ApiKeyAuth, Auth, BearerAuth, HttpBasicAuth, NoAuth
from migrateiq_desktop.model.connector import (
    AnyConnector,
    CsvConnector,
    PostgresqlConnector,
    RateLimit,
    ResourceDefaults,
    RestConnector,
    SqliteConnector,
    Stream,
    TestRequest,
)
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.services.views import KeyState

ALONE = Surroundings()
KEY = SecretRef(secret="token")
FULL = RestConnector(
    label="Flights API",
    active=False,
    base_url="https://flights.example.com/v1",
    auth=ApiKeyAuth(name="key", api_key=SecretRef(secret="mine"), location="cookie"),
    headers={"Accept": "application/json", "X-App": SecretRef(secret="app")},
    rate_limit=RateLimit(requests=50, per_seconds=0.5),
    concurrency=8,
    timeout_seconds=12.5,
    verify_tls="/etc/ca.pem",
    test=TestRequest(path="/status"),
    resource_defaults=ResourceDefaults(primary_key="id", params={"per_page": 1000}),
    resources=(Stream(name="flights", path="/flights"), Stream(name="planes", path="/planes")),
)
STORED = Surroundings(
    stored_keys=(
        StoredKey("mine", "https://flights.example.com:443"),
        StoredKey("app", "https://flights.example.com:443"),
        StoredKey("warehouse", "postgresql://db.example.com:5432"),
    )
)


@pytest.mark.parametrize(
    "definition",
    [
        FULL,
        RestConnector(base_url="http://127.0.0.1:8321"),
        SqliteConnector(path=Path("/data/warehouse.sqlite"), label="Warehouse", active=False),
        CsvConnector(path=Path("/data/out"), neutralise_formulas=False),
        PostgresqlConnector(
            label="Reporting",
            host="db.example.com",
            port=5433,
            database="reporting",
            schema_name="sales",
            username="loader",
            tls="verify",
            ca_file=Path("/etc/ca.pem"),
        ),
        PostgresqlConnector(
            host="db.example.com",
            database="reporting",
            username="loader",
            password=SecretRef(secret="warehouse"),
        ),
    ],
)
def test_opening_and_saving_changes_nothing(definition: AnyConnector) -> None:
    draft = ConnectorDraft.of("flights", definition, "DAILY")

    assert check(draft, STORED).problems == ()
    assert check(draft, STORED).definition == definition


@pytest.mark.parametrize(
    "auth",
    [
        NoAuth(),
        BearerAuth(token=SecretRef(secret="other")),
        ApiKeyAuth(location="query"),
        HttpBasicAuth(username="ada"),
        HttpBasicAuth(username=SecretRef(secret="user")),
    ],
)
def test_each_authentication_is_kept(auth: Auth) -> None:
    definition = RestConnector(base_url="https://a.example", auth=auth)
    keys = {ref.secret: "12345678" for ref in definition.secret_refs()}
    draft = replace(ConnectorDraft.of("a", definition), keys=keys)

    assert check(draft, ALONE).definition == definition
    assert draft.given_keys(keys) == keys


def test_what_was_typed_for_another_authentication_stays() -> None:
    draft = AuthDraft(type="http_basic", username="ada", key_name="X-Key")

    assert replace(draft, type="api_key").key_name == "X-Key"
    assert replace(draft, type="bearer").username == "ada"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": " "}, Problem("name", ProblemKind.NEEDED)),
        ({"name": "my api"}, Problem("name", ProblemKind.NAME_CHARACTERS)),
        ({"name": "taken"}, Problem("name", ProblemKind.NAME_TAKEN, "taken")),
        ({"base_url": ""}, Problem("base_url", ProblemKind.NEEDED)),
        ({"base_url": "example.com"}, Problem("base_url", ProblemKind.ADDRESS)),
        ({"base_url": "https://a.example:x"}, Problem("base_url", ProblemKind.ADDRESS)),
        ({"base_url": "https://a:b@c.example"}, Problem("base_url", ProblemKind.ADDRESS_USER)),
        ({"frequency": "sometimes"}, Problem("frequency", ProblemKind.FREQUENCY)),
        ({"rate_requests": "x"}, Problem("rate_requests", ProblemKind.WHOLE_NUMBER)),
        (
            {"rate_requests": "1", "rate_seconds": "0"},
            Problem("rate_seconds", ProblemKind.NOT_MORE, "0"),
        ),
        ({"concurrency": "65"}, Problem("concurrency", ProblemKind.TOO_LARGE, "64")),
        ({"timeout_seconds": "soon"}, Problem("timeout_seconds", ProblemKind.NUMBER)),
        ({"headers": (("", "x"),)}, Problem("headers", ProblemKind.NEEDED)),
        (
            {"auth": AuthDraft(type="api_key", key_name=" "), "keys": {"api_key": "1234"}},
            Problem("auth.name", ProblemKind.NEEDED),
        ),
        (
            {"auth": AuthDraft(type="http_basic"), "keys": {"password": "1234"}},
            Problem("auth.username", ProblemKind.NEEDED),
        ),
    ],
)
def test_a_wrong_field_is_named_once(changes: dict[str, object], problem: Problem) -> None:
    good = ConnectorDraft(name="a", base_url="https://a.example")
    around = Surroundings(other_names=frozenset({"taken"}))
    assert check(good, around).problems == ()

    assert check(replace(good, **changes), around).problems == (problem,)  # type: ignore[arg-type]  # varying fields


def test_a_file_needs_a_path() -> None:
    draft = ConnectorDraft(type=SQLITE, name="a")

    assert check(draft, ALONE).problems == (Problem("path", ProblemKind.NEEDED),)


SERVER = DatabaseDraft(host="db.example.com", database="reporting", username="loader")


@pytest.mark.parametrize(
    ("server", "problem"),
    [
        (replace(SERVER, host=" "), Problem("host", ProblemKind.NEEDED)),
        (replace(SERVER, port="x"), Problem("port", ProblemKind.WHOLE_NUMBER)),
        (replace(SERVER, port="70000"), Problem("port", ProblemKind.TOO_LARGE, "65535")),
        (replace(SERVER, database=""), Problem("database", ProblemKind.NEEDED)),
        (replace(SERVER, username=""), Problem("username", ProblemKind.NEEDED)),
        (SERVER, Problem("keys.password", ProblemKind.KEY_NEEDED)),
    ],
)
def test_a_wrong_field_of_a_server_is_named(server: DatabaseDraft, problem: Problem) -> None:
    draft = ConnectorDraft(name="r", type="postgresql", database=server)
    assert check(draft, ALONE).problems == (problem,)


def test_a_password_goes_to_its_server_only() -> None:
    stored = Surroundings(stored_keys=(StoredKey("password", "postgresql://old.example.com:5432"),))
    draft = ConnectorDraft(name="r", type="postgresql", database=SERVER)
    (problem,) = check(draft, stored).problems
    assert problem == Problem("keys.password", ProblemKind.KEY_OTHER_HOST, "old.example.com:5432")


def test_problems_of_streams_are_told_by_place() -> None:
    draft = ConnectorDraft(
        name="a",
        base_url="https://a.example",
        streams=(StreamDraft(name="x"), StreamDraft(), StreamDraft(name="x")),
    )

    problems = check(draft, ALONE).problems

    assert of_part(problems, "streams.1") == (Problem("name", ProblemKind.NEEDED),)
    assert of_part(problems, "streams.2") == (Problem("name", ProblemKind.DOUBLED, "x"),)
    assert len(problems) == 2


def test_a_stored_key_need_not_be_typed_again() -> None:
    draft = ConnectorDraft.of("flights", FULL)

    assert check_for_test(draft, STORED).definition == FULL
    assert check_for_test(draft, ALONE).problems == (
        Problem("keys.mine", ProblemKind.KEY_NEEDED),
        Problem("keys.app", ProblemKind.KEY_NEEDED),
    )


def test_another_host_asks_for_the_key_again() -> None:
    moved = replace(ConnectorDraft.of("flights", FULL), base_url="https://evil.example/v1")

    asked = check(moved, STORED).problems
    given = replace(moved, keys={"mine": "12345678", "app": "abcdefgh"})

    assert asked == (
        Problem("keys.mine", ProblemKind.KEY_OTHER_HOST, "flights.example.com"),
        Problem("keys.app", ProblemKind.KEY_OTHER_HOST, "flights.example.com"),
    )
    assert check(given, STORED).problems == ()


def test_the_state_of_a_key() -> None:
    stored = STORED.stored_keys

    assert key_state("mine", "https://flights.example.com:443", stored) == (KeyState.STORED, "")
    assert key_state("mine", None, stored) == (KeyState.OTHER_HOST, "flights.example.com")
    assert key_state("nothing", None, stored) == (KeyState.MISSING, "")


def test_secrets_of_headers_are_asked_for_too() -> None:
    draft = ConnectorDraft(
        auth=AuthDraft(type="http_basic", username="{secret: user}"),
        headers=(("X-App", "{secret: app}"), ("X-Same", "{secret: password}")),
        streams=(StreamDraft(headers=(("X", "{secret: app}"), ("Y", "{secret: other}"))),),
    )

    assert extra_secrets(draft) == ("app", "other", "user")


def test_keys_stay_out_of_the_representation() -> None:
    assert "hunter22" not in repr(ConnectorDraft(keys={"token": "hunter22"}))
