"""A real authorization server: Authlib's, over werkzeug, beside a small API that takes its tokens.

It keeps everything in memory. Refresh tokens are good for one use; one that is used again takes
the whole sign-in with it (RFC 9700 section 4.14.2).
"""
# ruff: noqa: ANN401 - Authlib has no types

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import flask
from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, ClientMixin, grants
from authlib.oauth2.rfc7636 import CodeChallenge
from werkzeug.serving import WSGIRequestHandler, make_server

CLIENT, SECRET = "desktop", "CANARY-client-secret-0123456789"
LIFETIME = 3600
SCOPES = frozenset({"read", "offline_access"})
PAGES, PAGE_SIZE = 5, 10


@dataclass
class Client(ClientMixin):  # type: ignore[misc]  # Authlib has no types
    """One that may do everything; whether it is public, the server's owner says."""

    client_id: str
    client_secret: str
    methods: frozenset[str]

    def get_client_id(self) -> str:
        return self.client_id

    def get_default_redirect_uri(self) -> str:
        return ""

    def get_allowed_scope(self, scope: str | None) -> str:
        return " ".join(one for one in (scope or "").split() if one in SCOPES)

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        # RFC 8252 section 7.3: any port of the loopback address
        return redirect_uri.startswith("http://127.0.0.1:")

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == self.client_secret

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:  # noqa: ARG002
        return method in self.methods

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type in {"authorization_code", "refresh_token", "client_credentials"}


@dataclass
class Code(AuthorizationCodeMixin):  # type: ignore[misc]  # Authlib has no types
    code: str
    redirect_uri: str
    scope: str
    code_challenge: str
    code_challenge_method: str

    def get_redirect_uri(self) -> str:
        return self.redirect_uri

    def get_scope(self) -> str:
        return self.scope


@dataclass
class Issued:
    """A pair of tokens."""

    access_token: str
    refresh_token: str | None
    scope: str
    client: Client
    used: bool = False
    revoked: bool = False

    def check_client(self, client: Client) -> bool:
        return client is self.client

    def get_scope(self) -> str:
        return self.scope

    def get_user(self) -> str:
        return "ada"

    def is_expired(self) -> bool:
        return False

    def is_revoked(self) -> bool:
        return self.revoked

    def get_client(self) -> Client:
        return self.client

    def get_user_id(self) -> str:
        return "ada"


@dataclass
class Provider:
    """What a test sees of the server, and how it makes it misbehave."""

    base_url: str = ""
    client: Client = field(
        default_factory=lambda: Client(
            CLIENT, SECRET, frozenset({"client_secret_basic", "client_secret_post", "none"})
        )
    )
    issued: list[Issued] = field(default_factory=list)
    codes: dict[str, Code] = field(default_factory=dict)
    forms: list[dict[str, str]] = field(default_factory=list)
    """Of every request for a token."""
    pages: list[tuple[int, str]] = field(default_factory=list)
    """Page and token of every request for records."""
    lifetime: int | None = LIFETIME
    gives_refresh_tokens: bool = True
    expire_at_page: int | None = None
    """Before this page is answered for the first time, every access token ends."""
    answers: list[flask.Response] = field(default_factory=list)
    """What the token endpoint says instead, one after the other."""
    authorization_answer: dict[str, str] = field(default_factory=dict)
    """What the browser is sent back with besides, or instead."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def grants(self) -> list[str]:
        """The grant of every request for a token."""
        return [form.get("grant_type", "") for form in self.forms]

    @property
    def good(self) -> set[str]:
        """The access tokens that the API takes."""
        return {one.access_token for one in self.issued if not one.revoked}

    def end_access(self) -> None:
        """All access tokens so far are at their end; refresh tokens are not."""
        for one in self.issued:
            one.access_token = f"ended {one.access_token}"

    def auth(self, **changes: object) -> dict[str, object]:
        """How a connector's definition signs in here."""
        return {
            "type": "oauth2_authorization_code",
            "authorization_url": f"{self.base_url}/authorize",
            "access_token_url": f"{self.base_url}/token",
            "client_id": CLIENT,
            "scopes": ["read", "offline_access"],
            **changes,
        }

    def machine(self, **changes: object) -> dict[str, object]:
        """How it asks for a token of its own."""
        return {
            "type": "oauth2_client_credentials",
            "access_token_url": f"{self.base_url}/token",
            "client_id": CLIENT,
            "scopes": ["read"],
            **changes,
        }


def app_of(provider: Provider) -> flask.Flask:
    """The server's routes."""
    app = flask.Flask("provider")
    server = AuthorizationServer(
        app,
        query_client=lambda name: provider.client if name == CLIENT else None,
        save_token=lambda token, request: _save(provider, token, request),
    )
    server.register_token_generator("default", _generator(server, provider))
    _register_grants(server, provider)

    @app.get("/authorize")
    def authorize() -> Any:
        grant = server.get_consent_grant(end_user="ada")
        response = server.create_authorization_response(grant=grant, grant_user="ada")
        return _answered(provider, response)

    @app.post("/token")
    def token() -> Any:
        with provider.lock:
            provider.forms.append(dict(flask.request.form))
            if provider.answers:
                return provider.answers.pop(0)
            return server.create_token_response()

    @app.post("/api/login")
    def login() -> Any:
        with provider.lock:
            provider.forms.append({"grant_type": "login"})
            if flask.request.get_json() != {"user": "ada", "password": SECRET}:
                return {"error": "wrong password"}, 401
            token = f"session-{len(provider.issued)}-0123456789"
            provider.issued.append(Issued(token, None, "", provider.client))
        return {"data": {"token": token}}

    @app.get("/api/records")
    def records() -> Any:
        page = int(flask.request.args.get("page", "1"))
        held = _held(flask.request)
        with provider.lock:
            if provider.expire_at_page == page:
                provider.expire_at_page = None
                provider.end_access()
            provider.pages.append((page, held))
            if held not in provider.good:
                return {"error": "who are you?"}, 401
        first = (page - 1) * PAGE_SIZE
        rows = [{"id": number} for number in range(first, first + PAGE_SIZE)]
        return {"data": rows if page <= PAGES else [], "total": PAGES * PAGE_SIZE}

    return app


@contextmanager
def authorization_server() -> Iterator[Provider]:
    """Serve on a free port of this computer until the context ends."""
    provider = Provider()
    # on this computer it speaks plain http
    os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
    httpd = make_server(
        "127.0.0.1", 0, app_of(provider), threaded=True, request_handler=_SilentHandler
    )
    provider.base_url = f"http://127.0.0.1:{httpd.server_port}"
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield provider
    finally:
        httpd.shutdown()
        thread.join()
        httpd.server_close()


class _SilentHandler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, *_: object) -> None:
        """Say nothing."""


def _held(request: flask.Request) -> str:
    """The token of a request, wherever it stands."""
    places = (request.headers.get("X-Session"), request.args.get("s"), request.cookies.get("s"))
    found = next((one for one in places if one), None)
    return found or request.headers.get("Authorization", "").removeprefix("Bearer ")


def _answered(provider: Provider, response: Any) -> Any:
    """The redirect, with the issuer in it (RFC 9207), or with what a test wants."""
    location = response.headers.get("Location")
    if location:
        added = {"iss": provider.base_url, **provider.authorization_answer}
        for name, value in added.items():
            location += f"&{name}={value}"
        response.headers["Location"] = location
    return response


def _generator(server: Any, provider: Provider) -> Any:
    plain = server.create_bearer_token_generator(
        {"OAUTH2_REFRESH_TOKEN_GENERATOR": True, "OAUTH2_TOKEN_EXPIRES_IN": None}
    )

    def generate(*args: Any, **kwargs: Any) -> Any:
        token = plain(*args, **kwargs)
        token.pop("expires_in", None)
        if provider.lifetime is not None:
            token["expires_in"] = provider.lifetime
        if not provider.gives_refresh_tokens:
            token.pop("refresh_token", None)
        return token

    return generate


def _save(provider: Provider, token: Any, request: Any) -> None:
    provider.issued.append(
        Issued(
            token["access_token"],
            token.get("refresh_token"),
            token.get("scope", ""),
            request.client,
        )
    )


def _register_grants(server: Any, provider: Provider) -> None:
    class CodeGrant(grants.AuthorizationCodeGrant):  # type: ignore[misc]  # Authlib has no types
        TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_basic", "client_secret_post", "none")

        def save_authorization_code(self, code: str, request: Any) -> None:
            data = request.payload.data
            provider.codes[code] = Code(
                code,
                request.payload.redirect_uri,
                request.scope or "",
                data.get("code_challenge", ""),
                data.get("code_challenge_method", ""),
            )

        def query_authorization_code(self, code: str, client: Client) -> Code | None:  # noqa: ARG002
            return provider.codes.get(code)

        def delete_authorization_code(self, authorization_code: Code) -> None:
            provider.codes.pop(authorization_code.code)

        def authenticate_user(self, authorization_code: Code) -> str:  # noqa: ARG002
            return "ada"

    class RefreshGrant(grants.RefreshTokenGrant):  # type: ignore[misc]  # Authlib has no types
        TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_basic", "client_secret_post", "none")
        INCLUDE_NEW_REFRESH_TOKEN = True

        def authenticate_refresh_token(self, refresh_token: str) -> Issued | None:
            known = [one for one in provider.issued if one.refresh_token == refresh_token]
            if known and known[0].used:
                for one in provider.issued:
                    one.revoked = True
            return known[0] if known and not known[0].revoked else None

        def authenticate_user(self, refresh_token: Issued) -> str:  # noqa: ARG002
            return "ada"

        def revoke_old_credential(self, refresh_token: Issued) -> None:
            refresh_token.used = True

    class MachineGrant(grants.ClientCredentialsGrant):  # type: ignore[misc]  # Authlib has no types
        TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_basic", "client_secret_post")

    server.register_grant(CodeGrant, [CodeChallenge(required=True)])
    server.register_grant(RefreshGrant)
    server.register_grant(MachineGrant)
