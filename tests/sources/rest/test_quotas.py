"""What a server says of the requests that are left."""

import pytest

from migrateiq_desktop.sources.rest.quotas import Quota, quotas, reset_named

NOW = 1_795_298_400.0
"""2026-11-21 22:00 UTC."""


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({"ratelimit": '"default";r=50;t=30'}, (Quota(50, 30),)),
        (
            {"ratelimit": '"a";r=5;t=30', "ratelimit-policy": '"b";q=9;w=1, "a";q=100;w=60'},
            (Quota(5, 30, 100),),
        ),
        ({"ratelimit": '"b";r=0;t=1, "day";r=9;t=300'}, (Quota(0, 1), Quota(9, 300))),
        ({"ratelimit": "limit=100, remaining=50, reset=5"}, (Quota(50, 5, 100),)),
        (
            {
                "ratelimit-limit": "100, 100;w=60",
                "ratelimit-remaining": "7",
                "ratelimit-reset": "5",
            },
            (Quota(7, 5, 100),),
        ),
        (
            {"x-ratelimit-remaining": "7", "x-ratelimit-reset": str(int(NOW) + 40)},
            (Quota(7, 40),),
        ),
        (
            {"x-ratelimit-remaining": "7", "x-ratelimit-reset": str((int(NOW) + 40) * 1000)},
            (Quota(7, 40),),
        ),
        (
            {"x-rate-limit-remaining": "7", "x-rate-limit-reset": "2026-11-21T22:00:40Z"},
            (Quota(7, 40),),
        ),
        (
            {"x-rate-limit-remaining": "7", "x-rate-limit-reset": "Sat, 21 Nov 2026 22:00:40 GMT"},
            (Quota(7, 40),),
        ),
        ({"x-ratelimit-remaining": "7"}, ()),
        ({"x-ratelimit-remaining": "-1", "x-ratelimit-reset": "5"}, ()),
        ({"x-ratelimit-remaining": "soon", "x-ratelimit-reset": "soon"}, ()),
        ({"ratelimit": "((("}, ()),
        ({"ratelimit": '"a";r=-1;t=30'}, ()),
        ({"ratelimit": '("a" "b");r=1;t=30'}, ()),
        ({"ratelimit": '"ä";r=1;t=30'}, ()),
        ({}, ()),
    ],
)
def test_what_headers_tell(headers: dict[str, str], told: tuple[Quota, ...]) -> None:
    assert quotas(headers, NOW) == told


def test_a_reset_that_is_past_says_nothing() -> None:
    headers = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(NOW) - 5)}
    assert quotas(headers, NOW) == ()
    assert reset_named(headers, NOW) is None


def test_of_several_limits_the_one_that_is_met_counts() -> None:
    assert reset_named({"ratelimit": '"b";r=0;t=1, "day";r=9;t=300'}, NOW) == 1
    assert reset_named({"ratelimit": '"b";r=0;t=1, "day";r=0;t=300'}, NOW) == 300


@pytest.mark.parametrize(
    ("quota", "under_way", "gap"),
    [
        (Quota(50, 30, 100), 0, 0.0),
        (Quota(10, 30, 100), 0, 3.0),
        (Quota(10, 30, 100), 4, 5.0),
        (Quota(2, 30, 100), 8, 30.0),
        (Quota(6, 30), 0, 0.0),
        (Quota(5, 30), 0, 6.0),
    ],
)
def test_few_requests_are_spread(quota: Quota, under_way: int, gap: float) -> None:
    assert quota.gap(under_way) == gap
