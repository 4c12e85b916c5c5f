"""What a browser is sent out with, and which of its answers count."""

import base64
import hashlib
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from migrateiq_desktop.model.auth import OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.errors import DefinitionError, KeyRefusedError
from migrateiq_desktop.services.signing_in.authorization import Outward

BACK = "http://127.0.0.1:4711/"


def outward(**changes: object) -> Outward:
    raw = {
        "authorization_url": "https://login.example.com/authorize?tenant=a",
        "access_token_url": "https://login.example.com/token",
        "client_id": "desktop",
        "scopes": ["read", "write"],
        "authorization_params": {"access_type": "offline", "fresh": True},
        **changes,
    }
    return Outward.to(OAuth2AuthorizationCodeAuth.model_validate(raw), "desktop", BACK)


def answer(out: Outward, **changes: str) -> str:
    given = {"code": "abc", "state": out.state, **changes}
    return f"{BACK}?{urlencode({name: value for name, value in given.items() if value})}"


def test_the_request_has_what_the_standards_ask_for() -> None:
    out = outward()

    parts = urlsplit(out.url)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    digest = hashlib.sha256(out.verifier.encode()).digest()
    assert (parts.netloc, parts.path) == ("login.example.com", "/authorize")
    assert query == {
        "tenant": "a",
        "access_type": "offline",
        "fresh": "true",
        "response_type": "code",
        "client_id": "desktop",
        "redirect_uri": BACK,
        "scope": "read write",
        "state": out.state,
        "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
        "code_challenge_method": "S256",
    }
    assert 43 <= len(out.verifier) <= 128
    assert len(base64.urlsafe_b64decode(out.state + "==")) >= 16


def test_no_two_are_alike() -> None:
    one, other = outward(), outward()

    assert one.state != other.state
    assert one.verifier != other.verifier
    assert one.state not in repr(one).replace(one.url, "")
    assert one.verifier not in repr(one)


@pytest.mark.parametrize("issuer", ["", "https://login.example.com", "https://login.example.com/r"])
def test_the_code_of_the_right_answer_is_taken(issuer: str) -> None:
    out = outward()

    assert out.code(answer(out, iss=issuer)) == "abc"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"state": "another"}, "state"),
        ({"state": ""}, "state"),
        ({"iss": "https://evil.example"}, "another service"),
        ({"iss": "nonsense"}, "another service"),
        ({"code": ""}, "no code"),
        ({"state": "", "error": "access_denied"}, "state"),
    ],
)
def test_another_answer_is_refused(changes: dict[str, str], said: str) -> None:
    out = outward()

    with pytest.raises(DefinitionError, match="not the answer") as caught:
        out.code(answer(out, **changes))

    assert said in caught.value.cause


def test_a_parameter_may_not_come_twice() -> None:
    out = outward()

    with pytest.raises(DefinitionError, match="twice"):
        out.code(f"{answer(out)}&code=other")


def test_an_issuer_that_is_given_has_to_be_the_same() -> None:
    out = outward(issuer="https://login.example.com/realm")

    assert out.code(answer(out, iss="https://login.example.com/realm"))
    with pytest.raises(DefinitionError):
        out.code(answer(out, iss="https://login.example.com/other"))


@pytest.mark.parametrize(
    ("error", "title"),
    [
        ("access_denied", "The sign-in was refused"),
        ("invalid_scope", "The service doesn't give these scopes"),
        ("temporarily_unavailable", "The service is overloaded"),
        ("something_else", "The service didn't sign you in"),
    ],
)
def test_a_no_of_the_service_is_said_in_words(error: str, title: str) -> None:
    out = outward()

    with pytest.raises(KeyRefusedError, match=title) as caught:
        out.code(answer(out, code="", error=error, error_description="so  it\nis"))

    assert caught.value.cause == f"{error}: so it is"
