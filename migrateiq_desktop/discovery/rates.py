"""Reads from headers how many requests a server takes. Pure.

`RateLimit-Policy` and `RateLimit` (IETF draft-ietf-httpapi-ratelimit-headers), and the many
`X-RateLimit-…` that came before it.
"""

import re
from collections.abc import Mapping

from migrateiq_desktop.model.connector import RateLimit

from .findings import FoundRate

_LIMIT_HEADERS = (
    "x-ratelimit-limit",
    "x-rate-limit-limit",
    "ratelimit-limit",
    "x-ratelimit-limit-requests",
    "x-ratelimit-requests-limit",
    "x-hubspot-ratelimit-max",
)
_WINDOW_HEADERS = (
    "x-ratelimit-window",
    "x-rate-limit-window",
    "ratelimit-window",
    "x-ratelimit-interval",
    "x-hubspot-ratelimit-interval-milliseconds",
)
_REMAINING_HEADERS = (
    "x-ratelimit-remaining",
    "x-rate-limit-remaining",
    "ratelimit-remaining",
    "x-ratelimit-remaining-requests",
    "x-hubspot-ratelimit-remaining",
)
_WINDOWS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86_400.0}
_NUMBER = re.compile(r"\s*(\d{1,9})")
_POLICY_WINDOW = re.compile(r";\s*w\s*=\s*(\d{1,9})")
_POLICY_QUOTA = re.compile(r"(?:;\s*q\s*=\s*|^\s*)(\d{1,9})")


def find_rate(headers: Mapping[str, str]) -> FoundRate | None:
    """The limit that the headers (names in lower case) speak of, None when none does."""
    remaining = _first_number(headers, _REMAINING_HEADERS)
    policy = headers.get("ratelimit-policy", "")
    quota, window = _POLICY_QUOTA.search(policy), _POLICY_WINDOW.search(policy)
    if quota and window:
        return _found("RateLimit-Policy", int(quota[1]), float(window[1]), remaining, 95)
    for unit, seconds in _WINDOWS.items():
        for name in (f"x-ratelimit-limit-{unit}", f"ratelimit-limit-{unit}"):
            number = _number(headers.get(name))
            if number:
                return _found(name, number, seconds, remaining, 95)
    limits = ((one, _number(headers.get(one))) for one in _LIMIT_HEADERS)
    header, limit = next(((one, number) for one, number in limits if number), ("", 0))
    if not limit:
        return None
    span = _window_of(headers, headers[header])
    if span is not None:
        return _found(header, limit, span, remaining, 90)
    # a limit without a span: an hour is what most mean by large numbers, a minute by small ones
    span = 3600.0 if limit >= 1000 else 60.0
    return _found(header, limit, span, remaining, 40)


def _found(header: str, limit: int, seconds: float, remaining: int | None, score: int) -> FoundRate:
    known = score > 50
    spoken = f"{limit:,} requests in {seconds:,.0f} s"
    reason = (
        f"the header {header} says {spoken}"
        if known
        else f"the header {header} says {limit:,} requests, not in which time; {spoken} is a guess"
    )
    return FoundRate(
        rate_limit=RateLimit(requests=max(1, limit), per_seconds=max(seconds, 0.001)),
        header=header,
        remaining=remaining,
        reason=reason,
        score=score,
    )


def _window_of(headers: Mapping[str, str], limit: str) -> float | None:
    """Seconds that a limit is for, where a header says so."""
    inside = _POLICY_WINDOW.search(limit)
    if inside:
        return float(inside[1])
    for name in _WINDOW_HEADERS:
        number = _number(headers.get(name))
        if number:
            return number / 1000 if name.endswith("milliseconds") else float(number)
    return None


def _first_number(headers: Mapping[str, str], names: tuple[str, ...]) -> int | None:
    found = (_number(headers.get(name)) for name in names)
    return next((number for number in found if number is not None), None)


def _number(text: str | None) -> int | None:
    match = _NUMBER.match(text or "")
    return int(match[1]) if match else None
