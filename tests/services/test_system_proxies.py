"""The system's proxies, out of variables, as curl reads them."""

import pytest

from migrateiq_desktop.model.network import Proxy
from migrateiq_desktop.services.system_proxies import system_proxies

ADDRESS = "https://api.example.com"


def _urls(**environment: str) -> tuple[str | None, str | None]:
    found = system_proxies(ADDRESS, environment)
    urls = [None if one is None else one.url for one in (found.http, found.https)]
    return urls[0], urls[1]


def test_each_kind_has_its_own() -> None:
    assert _urls(HTTP_PROXY="http://a:1", HTTPS_PROXY="http://b:2") == ("http://a:1", "http://b:2")
    assert _urls(all_proxy="c:3") == ("http://c:3", "http://c:3")


def test_small_letters_go_first() -> None:
    assert _urls(https_proxy="http://small:1", HTTPS_PROXY="http://large:1")[1] == "http://small:1"


def test_a_variable_that_a_request_may_have_set_is_not_believed() -> None:
    assert _urls(HTTP_PROXY="http://evil:1", REQUEST_METHOD="GET", HTTPS_PROXY="http://b:2") == (
        None,
        "http://b:2",
    )


@pytest.mark.parametrize("url", ["socks5://a:1", "http://a:port", "http://"])
def test_what_can_not_be_read_is_passed_over(url: str) -> None:
    assert _urls(HTTPS_PROXY=url) == (None, None)


def test_user_name_and_password_stand_apart() -> None:
    found = system_proxies(ADDRESS, {"HTTPS_PROXY": "http://me:p%40ss-word@a:1"})
    assert isinstance(found.https, Proxy)
    assert found.https.url == "http://a:1"
    assert sorted(one.get_secret_value() for one in found.secrets.values()) == ["me", "p@ss-word"]
    assert "p@ss-word" not in repr(found)


def test_exceptions_are_handed_on() -> None:
    found = system_proxies(ADDRESS, {"https_proxy": "a:1", "NO_PROXY": "x.org, ,10.0.0.0/8"})
    assert found.https is not None
    assert found.https.no_proxy == ("x.org", "10.0.0.0/8")
