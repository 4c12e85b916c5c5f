"""curl commands as people and browsers copy them, and the same request afterwards."""

import shlex
from contextlib import suppress
from urllib.parse import quote

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.importers.curl import import_curl
from migrateiq_desktop.importers.imported import Imported
from migrateiq_desktop.importers.migration_file import read_migration_file, write_migration_file
from migrateiq_desktop.importers.recognising import import_text, recognise
from migrateiq_desktop.model.auth import ApiKeyAuth, BearerAuth, HttpBasicAuth
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.paginators import OffsetPaginator, PageNumberPaginator

WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=30)
NAMES = st.from_regex(r"q[a-z]{0,6}_x", fullmatch=True)


def only(draft: Imported) -> Stream:
    (stream,) = draft.connector.resources
    return stream


def test_a_key_becomes_a_reference_and_its_value_is_handed_on() -> None:
    draft = import_curl(
        "curl 'https://api.shop.example.com/v2/orders?state=open&page=3' \\\n"
        "  -H 'Authorization: Bearer s3cr3t-token' -H 'X-Team: a' --compressed -sSL | jq ."
    )
    assert draft.connector.base_url == "https://api.shop.example.com/v2"
    assert isinstance(draft.connector.auth, BearerAuth)
    assert dict(draft.secrets) == {"token": "s3cr3t-token"}
    assert "s3cr3t" not in repr(draft)
    stream = only(draft)
    assert (stream.name, stream.path, stream.params) == ("orders", "/orders", {"state": "open"})
    assert isinstance(stream.paginator, PageNumberPaginator)
    assert stream.headers == {"X-Team": "a"}


def test_what_is_written_can_be_read_and_holds_no_key() -> None:
    draft = import_curl("curl -u ann:pass-word 'http://h.example/a?offset=0&limit=5&sig=zzz9'")
    assert isinstance(draft.connector.auth, HttpBasicAuth)
    assert isinstance(only(draft).paginator, OffsetPaginator)
    text = write_migration_file(MigrationFile(connectors={draft.name: draft.connector}))
    assert "pass-word" not in text
    assert "zzz9" not in text
    assert read_migration_file(text, "x").connectors[draft.name] == draft.connector


def test_a_command_copied_on_windows_is_the_same_request() -> None:
    draft = import_curl(
        'curl ^"https://example.com/api/search?x=1^%^20y^" ^\r\n'
        '  -H ^"sec-ch-ua: ^\\^"Chromium^\\^"^" ^\r\n'
        '  -H ^"referer: https://example.com/^" ^\r\n'
        '  --data-raw ^"^{^\\^"q^\\^":^\\^"a b^\\^"^}^"'
    )
    stream = only(draft)
    assert stream.method == "POST"
    assert stream.json_body == {"q": "a b"}
    assert stream.params == {"x": "1 y"}
    assert stream.headers == {}


def test_ansi_c_strings_are_read_as_bash_does() -> None:
    draft = import_curl(r"curl $'https://e.example/a?q=it\'s\u00e9\x21' -b 'sid=abc'")
    assert only(draft).params == {"q": "it'sé!"}
    assert isinstance(draft.connector.auth, ApiKeyAuth)
    assert draft.connector.auth.location == "cookie"


@pytest.mark.parametrize(
    ("option", "what"),
    [
        ("-k", "--insecure"),
        ("-F file=@a.png", "--form"),
        ("--aws-sigv4 aws:amz", "--aws-sigv4"),
        ("-x socks5://h:1", "--proxy"),
        ("-b cookies.txt", "--cookie FILE"),
    ],
)
def test_what_cannot_be_sent_is_listed_with_its_reason(option: str, what: str) -> None:
    draft = import_curl(f"curl {option} https://e.example/items")
    assert [one.what for one in draft.skipped] == [what]
    assert draft.skipped[0].why


@pytest.mark.parametrize(
    "text", ["", "wget x", "curl", "curl -H", "curl ftp://x/", "curl -X DELETE https://e.example/a"]
)
def test_what_is_no_request_to_read_from_is_refused_in_words(text: str) -> None:
    with pytest.raises(MigrateIQError):
        import_curl(text)


@given(
    params=st.dictionaries(NAMES, WORDS, max_size=4),
    headers=st.dictionaries(
        st.from_regex(r"X-Q[a-z]{1,8}", fullmatch=True),
        st.from_regex(r"[!-~]([ -~]{0,20}[!-~])?", fullmatch=True),
        max_size=3,
    ),
    body=st.none() | st.dictionaries(NAMES, WORDS | st.integers(-9, 9), min_size=1, max_size=3),
)
def test_any_request_comes_back_as_it_was_typed(
    params: dict[str, str], headers: dict[str, str], body: dict[str, object] | None
) -> None:
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in params.items())
    words = ["curl", f"https://api.example.com/v1/things?{query}"]
    for name, value in headers.items():
        words += ["-H", f"{name}: {value}"]
    if body is not None:
        words += ["--json", msgspec.json.encode(body).decode()]
    stream = only(import_curl(shlex.join(words)))
    assert stream.params == params
    assert {name.lower(): value for name, value in stream.headers.items()} == {
        name.lower(): value for name, value in headers.items()
    }
    assert stream.json_body == body
    assert stream.method == ("POST" if body is not None else "GET")


@given(st.text(max_size=200))
def test_no_text_does_harm(text: str) -> None:
    recognise(text)
    for one in (text, f"curl {text}", f'{{"openapi": "3.0.0", "paths": {text}}}'):
        # anything else that is raised fails this
        with suppress(MigrateIQError):
            import_text(one)
