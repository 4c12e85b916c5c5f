"""How many requests a server says it takes."""

import pytest

from migrateiq_desktop.discovery.rates import find_rate


@pytest.mark.parametrize(
    ("headers", "requests", "seconds", "sure"),
    [
        ({"ratelimit-policy": '"default";q=100;w=10'}, 100, 10, True),
        ({"ratelimit-policy": "60;w=60", "ratelimit-limit": "60"}, 60, 60, True),
        ({"ratelimit-limit": "120, 120;w=60"}, 120, 60, True),
        ({"x-ratelimit-limit-second": "10"}, 10, 1, True),
        ({"x-ratelimit-limit": "40", "x-ratelimit-window": "10"}, 40, 10, True),
        (
            {
                "x-hubspot-ratelimit-max": "100",
                "x-hubspot-ratelimit-interval-milliseconds": "10000",
            },
            100,
            10,
            True,
        ),
        ({"x-ratelimit-limit": "5000", "x-ratelimit-remaining": "4999"}, 5000, 3600, False),
        ({"x-rate-limit-limit": "60"}, 60, 60, False),
    ],
)
def test_what_headers_say(
    headers: dict[str, str], requests: int, seconds: float, *, sure: bool
) -> None:
    found = find_rate(headers)
    assert found is not None
    assert (found.rate_limit.requests, found.rate_limit.per_seconds) == (requests, seconds)
    assert found.sure == sure
    assert found.header.lower() in headers
    assert ("guess" in found.reason) != sure


@pytest.mark.parametrize(
    "headers", [{}, {"x-ratelimit-limit": "soon"}, {"x-ratelimit-limit": "0"}, {"retry-after": "3"}]
)
def test_nothing_is_said(headers: dict[str, str]) -> None:
    assert find_rate(headers) is None


def test_what_is_left() -> None:
    found = find_rate({"ratelimit-policy": "60;w=60", "ratelimit-remaining": "59"})
    assert found is not None
    assert found.remaining == 59
