"""Blanks are filled in, and a value can't decide more than its place allows."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.importers.filling import TemplateProblemError, examples, fill_in
from migrateiq_desktop.model.auth import HttpBasicAuth
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.template import Template


def template(fields: list[dict[str, object]], **connector: object) -> Template:
    """A template with one stream."""
    resources = [{"name": "orders", "path": "/orders"}]
    return Template.model_validate(
        {
            "id": "shop",
            "name": "Shop",
            "vendor": "Shop",
            "industries": ["commerce"],
            "description": "Orders.",
            "documentation": "https://example.com/api",
            "fields": fields,
            "connector": {"type": "rest_api", "resources": resources, **connector},
        }
    )


SHOP = template(
    [{"name": "shop", "label": "Shop", "kind": "subdomain", "example": "acme"}],
    base_url="https://${shop}.example.com/api",
)
HOSTED = template(
    [
        {
            "name": "host",
            "label": "Host",
            "kind": "host",
            "example": "git.acme.org",
            "default": "git.example.com",
        }
    ],
    base_url="https://${host}/api",
)
ANYWHERE = template(
    [
        {
            "name": "address",
            "label": "Address",
            "kind": "address",
            "example": "https://acme.org/odata",
        }
    ],
    base_url="${address}/v4",
)
PLACED = template(
    [{"name": "project", "label": "Project", "example": "group/tool"}],
    base_url="https://example.com/projects/${project}",
    headers={"X-Project": "${project}"},
)


def test_a_subdomain() -> None:
    connector = fill_in(SHOP, {"shop": " acme "})
    assert connector.base_url == "https://acme.example.com/api"
    assert connector.origin == "https://acme.example.com:443"
    assert connector.label == "Shop"


@pytest.mark.parametrize(
    "value",
    ["evil.org/", "evil.org#", "a.b", "a@b", "a:1", "-a", "ä", "a b", "a\\b", "${shop}", "a" * 64],
)
def test_a_subdomain_is_one_label(value: str) -> None:
    with pytest.raises(DefinitionError, match="must be one name without dots, for example acme"):
        fill_in(SHOP, {"shop": value})


@pytest.mark.parametrize("value", ["git.acme.org", "git.acme.org:8443", "127.0.0.1:80", "[::1]:80"])
def test_a_host(value: str) -> None:
    assert fill_in(HOSTED, {"host": value}).base_url == f"https://{value}/api"


@pytest.mark.parametrize("value", ["https://a.org", "a.org/x", "me@a.org", "a..org", "a.org:x"])
def test_a_host_is_no_more_than_that(value: str) -> None:
    with pytest.raises(DefinitionError, match="without https:// and path"):
        fill_in(HOSTED, {"host": value})


def test_a_default() -> None:
    assert fill_in(HOSTED, {}).base_url == "https://git.example.com/api"
    assert fill_in(HOSTED, {"host": "  "}).base_url == "https://git.example.com/api"


@pytest.mark.parametrize("value", ["https://acme.org/odata", "http://10.0.0.7:8000/odata/"])
def test_an_address(value: str) -> None:
    assert fill_in(ANYWHERE, {"address": value}).base_url == value.rstrip("/") + "/v4"


@pytest.mark.parametrize(
    "value",
    ["acme.org", "ftp://acme.org", "https://me:pw@acme.org", "https://acme.org?x=1", "https://",
     "https://acme.org/#a", "https://acme.org/../x", "https://acme.org/ x", "https:///x"],
)  # fmt: skip
def test_an_address_has_no_query_and_no_user(value: str) -> None:
    with pytest.raises(DefinitionError, match="must be a whole address"):
        fill_in(ANYWHERE, {"address": value})


def test_a_text_stays_one_piece_of_an_address() -> None:
    connector = fill_in(PLACED, {"project": "group/tool?x={id}&y#z"})
    assert connector.base_url.endswith("/projects/group%2Ftool%3Fx%3D%7Bid%7D%26y%23z")
    assert connector.headers == {"X-Project": "group/tool?x={id}&y#z"}


@pytest.mark.parametrize("value", ["..", ".", "a/../b", "a\nb", "a\x00"])
def test_a_text_that_would_lead_elsewhere(value: str) -> None:
    with pytest.raises(DefinitionError, match="Project"):
        fill_in(PLACED, {"project": value})


def test_a_text_inside_authentication() -> None:
    made = template(
        [{"name": "email", "label": "E-mail", "example": "a@b.c"}],
        base_url="https://example.com",
        auth={
            "type": "http_basic",
            "username": "${email}/token",
            "password": {"secret": "password"},
        },
    )
    auth = fill_in(made, {"email": "me@acme.org"}).auth
    assert isinstance(auth, HttpBasicAuth)
    assert auth.username == "me@acme.org/token"


def test_a_pattern_of_its_own() -> None:
    made = template(
        [{"name": "team", "label": "Team", "example": "AB12", "pattern": "[A-Z]{2}[0-9]{2}"}],
        base_url="https://example.com/${team}",
    )
    assert fill_in(made, {"team": "XY99"}).base_url == "https://example.com/XY99"
    with pytest.raises(
        DefinitionError, match="isn't of the form that is expected, for example AB12"
    ):
        fill_in(made, {"team": "XY999"})


def test_a_pattern_takes_no_longer_than_its_text() -> None:
    made = template(
        [{"name": "team", "label": "Team", "example": "a", "pattern": "(a+)+"}],
        base_url="https://example.com/${team}",
    )
    with pytest.raises(DefinitionError, match="isn't of the form"):
        fill_in(made, {"team": "a" * 500 + "!"})


def test_choices() -> None:
    made = template(
        [
            {
                "name": "region",
                "label": "Region",
                "kind": "subdomain",
                "example": "eu",
                "choices": ["eu", "us"],
            }
        ],
        base_url="https://${region}.example.com",
    )
    assert fill_in(made, {"region": "us"}).base_url == "https://us.example.com"
    with pytest.raises(DefinitionError, match="must be one of eu, us"):
        fill_in(made, {"region": "ap"})


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(DefinitionError) as raised:
        fill_in(SHOP, {"shp": "x"})
    assert "there is no field shp: did you mean shop?" in raised.value.cause
    assert "Shop (shop) is missing, for example acme" in raised.value.cause


@pytest.mark.parametrize(
    ("connector", "words"),
    [
        ({"base_url": "https://${project}.example.com"}, "can't be part of a host"),
        ({"base_url": "https://example.com@${project}"}, "can't be part of a host"),
        ({"base_url": "https://example.com/${other}"}, "there is no field other"),
        ({"base_url": "https://a.b", "headers": {"${project}": "x"}}, "a key can't hold a blank"),
        ({"base_url": "https://a.b", "resources": [{"name": "a", "data_selector": "${project}"}]},
         "data_selector can't hold a blank"),
    ],
)  # fmt: skip
def test_a_template_that_puts_a_blank_where_none_may_be(
    connector: dict[str, object], words: str
) -> None:
    made = template([{"name": "project", "label": "Project", "example": "x"}], **connector)
    with pytest.raises(TemplateProblemError, match=words):
        fill_in(made, {"project": "x"})


@given(st.text(min_size=1, max_size=40))
def test_no_value_leads_to_another_host(value: str) -> None:
    for made, host in ((SHOP, ".example.com"), (PLACED, "example.com")):
        try:
            connector = fill_in(made, {made.fields[0].name: value})
        except DefinitionError:
            continue
        parts = urlsplit(connector.base_url)
        assert parts.hostname is not None
        assert parts.hostname.endswith(host)
        assert parts.hostname.count(".") == host.count(".")
        assert not parts.query
        assert not parts.fragment


def test_examples() -> None:
    assert examples(PLACED) == {"project": "group/tool"}
