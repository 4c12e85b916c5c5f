import pytest

from migrateiq_desktop.gui.connectors.addresses import (
    SplitAddress,
    name_from,
    name_from_path,
    shown_address,
    shown_host,
    split_address,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "https://api.example.com/v1/contacts?limit=50&sort=",
            SplitAddress(
                "https://api.example.com/v1",
                "/contacts",
                "contacts",
                (("limit", "50"), ("sort", "")),
            ),
        ),
        (
            "https://api.github.com/repos/qt/qtbase/issues",
            SplitAddress("https://api.github.com", "/repos/qt/qtbase/issues", "issues"),
        ),
        (
            " https://acme.zendesk.com/api/v2/tickets.json ",
            SplitAddress("https://acme.zendesk.com/api/v2", "/tickets.json", "tickets"),
        ),
        (
            "https://x.example.com/2024-01/orders/",
            SplitAddress("https://x.example.com/2024-01", "/orders/", "orders"),
        ),
        (
            "http://127.0.0.1:8001/data/planes.json?_shape=objects",
            SplitAddress(
                "http://127.0.0.1:8001", "/data/planes.json", "planes", (("_shape", "objects"),)
            ),
        ),
        (
            "https://api.example.com/v1?key=a",
            SplitAddress("https://api.example.com/v1", "", "api_example_com", (("key", "a"),)),
        ),
    ],
)
def test_a_pasted_collection_becomes_base_and_stream(text: str, expected: SplitAddress) -> None:
    assert split_address(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "contacts",
        "ftp://example.com/contacts",
        "https://[::1",
        "https://api.hubapi.com",
        "https://flights.example.com/v1/",
        "https://acme.zendesk.com/api/v2",
    ],
)
def test_a_base_address_is_left_alone(text: str) -> None:
    assert split_address(text) is None


def test_names_are_made_of_what_names_may_hold() -> None:
    assert name_from(" Flights API (2013)! ") == "flights_api_2013"
    assert name_from("tickets.json") == "tickets"
    assert name_from("   ") == ""
    assert len(name_from("a" * 100)) == 63


def test_a_path_names_its_stream_by_its_last_segment() -> None:
    assert name_from_path("/flights") == "flights"
    assert name_from_path(" /data/planes.json?size=10 ") == "planes"
    assert name_from_path("/v1/Air Ports/") == "air_ports"
    assert name_from_path("/") == ""


def test_addresses_are_shown_short() -> None:
    assert shown_address("https://flights.example.com/v1/") == "flights.example.com/v1"
    assert shown_host("https://flights.example.com:443") == "flights.example.com"
    assert shown_host("http://127.0.0.1:8321") == "127.0.0.1:8321"
