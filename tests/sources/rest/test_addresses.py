"""URLs, and that they stay at home."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.errors import DefinitionError, SourceError
from migrateiq_desktop.sources.rest.addresses import (
    check_home,
    origin,
    parse,
    resolve,
    stream_url,
    with_params,
    without_param,
    written,
)

HOME = origin(httpx.URL("https://api.example.com/v1"))


@pytest.mark.parametrize(
    ("base", "path", "url"),
    [
        ("https://h/v1", "/flights", "https://h/v1/flights"),
        ("https://h/v1/", "flights", "https://h/v1/flights"),
        ("https://h", "flights", "https://h/flights"),
        ("https://h/v1", "", "https://h/v1"),
        ("https://h/v1/", "", "https://h/v1/"),
        ("https://h/v1?a=1", "/x?b=2", "https://h/v1/x?a=1&b=2"),
        ("https://h/v1", "https://h/other", "https://h/other"),
        ("https://h/v1", "/a b", "https://h/v1/a%20b"),
        ("https://h/v1", "/x?q=a%2Fb", "https://h/v1/x?q=a%2Fb"),
        ("https://h:8443/v1", "/x", "https://h:8443/v1/x"),
        ("https://h/projects/a%2Fb", "/issues", "https://h/projects/a%2Fb/issues"),
        ("https://h/projects/a%2Fb", "", "https://h/projects/a%2Fb"),
        ("https://h/ä b", "/issues", "https://h/%C3%A4%20b/issues"),
    ],
)
def test_a_stream_lies_below_the_base(base: str, path: str, url: str) -> None:
    assert str(stream_url(base, path, {})) == url


def test_parameters_are_added_and_replaced() -> None:
    url = stream_url("https://h", "/x?year=2012&keep=%2f", {"year": 2013, "all": True, "s": 0.5})
    assert str(url) == "https://h/x?keep=%2f&year=2013&all=true&s=0.5"


@given(st.dictionaries(st.text(min_size=1), st.text(), max_size=4))
def test_parameters_arrive_as_they_were_given(params: dict[str, str]) -> None:
    url = with_params(httpx.URL("https://h/x"), params)
    assert dict(url.params) == params


def test_a_signed_query_stays_as_it_is_beside_the_key() -> None:
    url = httpx.URL("https://h/x?sig=a%2Bb%3D&key=old&t=1+2")
    assert str(with_params(url, {"key": "new"})) == "https://h/x?sig=a%2Bb%3D&t=1+2&key=new"
    assert str(without_param(url, "key")) == "https://h/x?sig=a%2Bb%3D&t=1+2"
    assert str(without_param(httpx.URL("https://h/x?key=a"), "key")) == "https://h/x"


@pytest.mark.parametrize(
    ("link", "there"),
    [
        ("?page=2", "https://api.example.com/v1/x?page=2"),
        ("/v2/y", "https://api.example.com/v2/y"),
        ("y", "https://api.example.com/v1/y"),
        ("https://api.example.com/z", "https://api.example.com/z"),
        ("https://API.example.com:443/z", "https://api.example.com/z"),
        (" https://api.example.com/z ", "https://api.example.com/z"),
        ("//api.example.com/z", "https://api.example.com/z"),
    ],
)
def test_a_link_at_home_is_followed(link: str, there: str) -> None:
    base = httpx.URL("https://api.example.com/v1/x?page=1")
    assert str(resolve(base, link, HOME, "the link")) == there


@pytest.mark.parametrize(
    "link",
    [
        "http://api.example.com/x",
        "https://api.example.com:8443/x",
        "https://evil.example.com/x",
        "https://api.example.com.evil.com/x",
        "//evil.com/x",
        "https://api.example.com@evil.com/x",
        "https://api.example.com\\@evil.com/x",
        "https://me:pw@api.example.com/x",
        "https://me@api.example.com/x",
        "file:///etc/passwd",
        "ftp://api.example.com/x",
        "javascript:alert(1)",
        "data:application/json,[]",
    ],
)
def test_a_link_elsewhere_is_refused(link: str) -> None:
    base = httpx.URL("https://api.example.com/v1/x")
    with pytest.raises(SourceError, match="Host not allowed: the link leads to"):
        resolve(base, link, HOME, "the link")


@pytest.mark.parametrize("link", ["https://[::bad", "https://h:99999999/x", "https://h\x00/"])
def test_a_link_that_is_none_is_refused(link: str) -> None:
    with pytest.raises(SourceError):
        resolve(httpx.URL("https://api.example.com/v1/x"), link, HOME, "the link")


@given(st.text())
def test_no_link_leads_elsewhere(link: str) -> None:
    try:
        url = resolve(httpx.URL("https://api.example.com/v1/x"), link, HOME, "the link")
    except SourceError:
        return
    assert origin(url) == HOME
    check_home(httpx.URL(str(url)), HOME, "the link")


def test_a_path_that_is_no_address_is_a_fault_of_the_definition() -> None:
    with pytest.raises(DefinitionError):
        parse("https://h:port/")


def test_an_origin_is_written_with_its_port() -> None:
    assert written(HOME) == "https://api.example.com:443"
    assert written(origin(httpx.URL("http://[::1]:8080/x"))) == "http://[::1]:8080"
