"""Sources that sign in, against a real authorization server: what it sees, and what is told."""

from collections.abc import Iterator

import flask
import pytest

from migrateiq_desktop.model.errors import KeyRefusedError, SourceError
from migrateiq_desktop.model.paginators import PageNumberPaginator
from tests.servers.authorization_server import (
    PAGE_SIZE,
    PAGES,
    SECRET,
    Provider,
    authorization_server,
)
from tests.sources.rest.recording import Outcome, connector_for, read

SECRETS = {"client_secret": SECRET}
ALL = list(range(PAGES * PAGE_SIZE))


@pytest.fixture
def provider() -> Iterator[Provider]:
    with authorization_server() as running:
        yield running


async def read_with(
    provider: Provider, auth: dict[str, object], secrets: dict[str, str], **changes: object
) -> Outcome:
    paginator = PageNumberPaginator(total_path="total")
    connector = connector_for(f"{provider.base_url}/api", paginator, auth=auth, **changes)
    return await read(connector, secrets=secrets)


def ids(outcome: Outcome) -> list[object]:
    return [record["id"] for record in outcome.records if isinstance(record, dict)]


class TestClientCredentials:
    @pytest.mark.parametrize("client_auth", ["basic", "post"])
    async def test_one_token_serves_all_pages(self, provider: Provider, client_auth: str) -> None:
        outcome = await read_with(provider, provider.machine(client_auth=client_auth), SECRETS)

        assert outcome.error is None
        assert ids(outcome) == ALL
        assert provider.grants == ["client_credentials"]
        assert ("client_secret" in provider.forms[0]) == (client_auth == "post")
        assert provider.forms[0]["scope"] == "read"

    async def test_what_the_service_wants_besides_is_sent(self, provider: Provider) -> None:
        auth = provider.machine(access_token_params={"audience": "api", "flag": True})

        assert (await read_with(provider, auth, SECRETS)).error is None
        assert (provider.forms[0]["audience"], provider.forms[0]["flag"]) == ("api", "true")

    @pytest.mark.parametrize(("own", "other"), [("basic", "post"), ("post", "basic")])
    async def test_the_other_way_is_named(self, provider: Provider, own: str, other: str) -> None:
        provider.client.methods = frozenset({f"client_secret_{other}"})

        error = (await read_with(provider, provider.machine(client_auth=own), SECRETS)).error

        assert isinstance(error, KeyRefusedError)
        assert error.cause.startswith("invalid_client")
        assert f"try client_auth: {other} instead of {own}" in error.next_step
        assert SECRET not in repr(error.report())

    async def test_a_token_that_ends_in_the_middle_is_renewed(self, provider: Provider) -> None:
        provider.expire_at_page = 3

        outcome = await read_with(provider, provider.machine(), SECRETS)

        assert outcome.error is None
        assert ids(outcome) == ALL
        assert [page for page, _ in provider.pages][:4] == [1, 2, 3, 3]
        assert provider.grants == ["client_credentials"] * 2
        assert outcome.observer.retries == ["the server refused the token: a new one was got"]

    async def test_pages_at_once_share_one_renewal(self, provider: Provider) -> None:
        provider.expire_at_page = 3

        outcome = await read_with(provider, provider.machine(), SECRETS, concurrency=4)

        assert ids(outcome) == ALL
        assert provider.grants == ["client_credentials"] * 2

    async def test_a_new_token_that_is_refused_is_the_end(self, provider: Provider) -> None:
        provider.issued = _Forgetful()

        outcome = await read_with(provider, provider.machine(), SECRETS)

        assert isinstance(outcome.error, KeyRefusedError)
        assert provider.grants == ["client_credentials"] * 2
        assert [page for page, _ in provider.pages] == [1, 1]

    async def test_one_that_is_about_to_end_is_renewed_before(self, provider: Provider) -> None:
        # of a life of ten seconds the last second isn't used; a second is waited for each request
        provider.lifetime = 3
        rate = {"requests": 1, "per_seconds": 2}

        outcome = await read_with(provider, provider.machine(), SECRETS, rate_limit=rate)

        assert ids(outcome) == ALL
        assert outcome.observer.retries == []
        assert len(provider.grants) > 2


class _Forgetful(list):  # type: ignore[type-arg]
    """Tokens that the server gives and doesn't know."""

    def append(self, _: object) -> None:
        return


class TestSignIn:
    async def test_a_refresh_token_is_changed_for_access(self, provider: Provider) -> None:
        first = _issue(provider)

        outcome = await read_with(provider, provider.auth(), {"refresh_token": first})

        assert ids(outcome) == ALL
        assert provider.grants == ["refresh_token"]
        assert provider.forms[0]["client_id"] == "desktop"
        assert "client_secret" not in provider.forms[0]

    async def test_pages_at_once_hear_of_one_refusal(self, provider: Provider) -> None:
        first = _issue(provider)
        provider.expire_at_page = 3
        provider.gives_refresh_tokens = False

        outcome = await read_with(
            provider, provider.auth(), {"refresh_token": first}, concurrency=4
        )

        assert isinstance(outcome.error, KeyRefusedError)
        assert provider.grants == ["refresh_token"] * 2

    async def test_it_is_renewed_in_the_middle_by_the_newest(self, provider: Provider) -> None:
        first = _issue(provider)
        provider.expire_at_page = 4

        outcome = await read_with(provider, provider.auth(), {"refresh_token": first})

        assert ids(outcome) == ALL
        assert provider.grants == ["refresh_token"] * 2
        sent = [form["refresh_token"] for form in provider.forms]
        assert sent == [first, provider.issued[1].refresh_token]

    async def test_a_used_one_says_to_sign_in_again(self, provider: Provider) -> None:
        first = _issue(provider)
        provider.issued[0].used = True

        error = (await read_with(provider, provider.auth(), {"refresh_token": first})).error

        assert isinstance(error, KeyRefusedError)
        assert error.title == "records: the sign-in is no longer valid"
        assert "Sign in again" in error.next_step

    async def test_an_access_token_alone_does(self, provider: Provider) -> None:
        _issue(provider)
        token = provider.issued[0].access_token

        outcome = await read_with(provider, provider.auth(), {"access_token": token})

        assert ids(outcome) == ALL
        assert provider.grants == []

    async def test_alone_it_can_not_be_renewed(self, provider: Provider) -> None:
        _issue(provider)
        token = provider.issued[0].access_token
        provider.expire_at_page = 2

        error = (await read_with(provider, provider.auth(), {"access_token": token})).error

        assert isinstance(error, KeyRefusedError)
        assert "Sign in again" in error.next_step


def _issue(provider: Provider) -> str:
    """The refresh token of a sign-in that was done before."""
    from tests.servers.authorization_server import Issued  # noqa: PLC0415

    provider.issued.append(Issued("first-access", "first-refresh", "read", provider.client))
    return "first-refresh"


class TestSession:
    def auth(self, **changes: object) -> dict[str, object]:
        login = {
            "path": "/login",
            "json": {"user": "ada", "password": {"secret": "password"}},
            "token_path": "data.token",
        }
        return {"type": "session_token", "login": login, "name": "X-Session", **changes}

    @pytest.mark.parametrize(
        "place", [{}, {"location": "query", "name": "s"}, {"location": "cookie", "name": "s"}]
    )
    async def test_a_login_opens_it(self, provider: Provider, place: dict[str, str]) -> None:
        outcome = await read_with(provider, self.auth(**place), {"password": SECRET})

        assert ids(outcome) == ALL
        assert provider.grants == ["login"]

    async def test_a_401_logs_in_again(self, provider: Provider) -> None:
        provider.expire_at_page = 3

        outcome = await read_with(provider, self.auth(), {"password": SECRET})

        assert ids(outcome) == ALL
        assert provider.grants == ["login"] * 2

    async def test_after_its_lifetime_it_logs_in_again(self, provider: Provider) -> None:
        auth, rate = self.auth(lifetime_seconds=5), {"requests": 1, "per_seconds": 2}

        outcome = await read_with(provider, auth, {"password": SECRET}, rate_limit=rate)

        assert ids(outcome) == ALL
        assert outcome.observer.retries == []
        assert len(provider.grants) > 1

    async def test_a_wrong_password_is_said_at_once(self, provider: Provider) -> None:
        error = (await read_with(provider, self.auth(), {"password": "CANARY-wrong"})).error

        assert isinstance(error, KeyRefusedError)
        assert error.cause.startswith("401")
        assert "CANARY" not in repr(error.report())
        assert provider.grants == ["login"]

    async def test_a_path_that_holds_no_token_is_named(self, provider: Provider) -> None:
        login = {"path": "/login", "json": {"user": "ada", "password": {"secret": "password"}}}
        auth = self.auth(login={**login, "token_path": "token"})

        error = (await read_with(provider, auth, {"password": SECRET})).error

        assert isinstance(error, KeyRefusedError)
        assert "no text at token" in error.cause


class TestTokenEndpointsThatMisbehave:
    async def ask(self, provider: Provider, *answers: flask.Response) -> Outcome:
        provider.answers = list(answers)
        return await read_with(provider, provider.machine(), SECRETS)

    async def test_a_web_page(self, provider: Provider) -> None:
        page = flask.Response("<title>Sign in</title>", mimetype="text/html")

        error = (await self.ask(provider, page)).error

        assert isinstance(error, SourceError)
        assert "expected JSON, got text/html “Sign in”" in str(error)
        assert provider.pages == []

    async def test_a_redirect_elsewhere_gets_no_key(self, provider: Provider) -> None:
        with authorization_server() as other:
            away = flask.Response(status=307, headers={"Location": f"{other.base_url}/token"})

            error = (await self.ask(provider, away)).error

            assert isinstance(error, SourceError)
            assert "host not allowed" in error.title
            assert other.forms == []

    @pytest.mark.parametrize(
        ("code", "title"),
        [
            ("invalid_request", "misses something in the request"),
            ("invalid_grant", "doesn't accept the key"),
            ("unauthorized_client", "doesn't let this client sign in this way"),
            ("unsupported_grant_type", "doesn't know this way of signing in"),
            ("invalid_scope", "doesn't give these scopes"),
            ("what_else", "gave no token"),
        ],
    )
    async def test_each_error_code_has_its_sentence(
        self, provider: Provider, code: str, title: str
    ) -> None:
        said = flask.Response(
            f'{{"error": "{code}", "error_description": "because {SECRET}"}}',
            status=400,
            mimetype="application/json",
        )

        error = (await self.ask(provider, said)).error

        assert isinstance(error, KeyRefusedError)
        assert title in error.title
        assert error.cause == f"{code}: because ***"
        assert error.next_step
        assert SECRET not in repr(error.report())

    async def test_an_error_in_a_200(self, provider: Provider) -> None:
        said = flask.Response('{"error": "invalid_scope"}', mimetype="application/json")

        error = (await self.ask(provider, said)).error

        assert isinstance(error, KeyRefusedError)
        assert "(read)" in error.next_step

    @pytest.mark.parametrize("body", ["{}", "[]", '{"access_token": ""}', '{"access_token": 1}'])
    async def test_an_answer_without_a_token(self, provider: Provider, body: str) -> None:
        error = (await self.ask(provider, flask.Response(body, mimetype="application/json"))).error

        assert isinstance(error, SourceError)
        assert "access_token_url" in error.next_step

    async def test_a_short_illness_is_waited_for(self, provider: Provider) -> None:
        ill = flask.Response(status=503, headers={"Retry-After": "3"})

        outcome = await self.ask(provider, ill)

        assert ids(outcome) == ALL
        assert outcome.clock.passed >= 3

    async def test_a_token_that_breaks_a_header_is_not_sent(self, provider: Provider) -> None:
        said = flask.Response('{"access_token": "a\\r\\nX: y"}', mimetype="application/json")

        error = (await self.ask(provider, said)).error

        assert isinstance(error, KeyRefusedError)
        assert provider.pages == []
