"""What a server says of the requests that are left. Pure: headers in, numbers out.

Read are `RateLimit` (draft-ietf-httpapi-ratelimit-headers, newest: `"default";r=50;t=30`; before:
`limit=100, remaining=50, reset=30`), `RateLimit-Limit`/`-Remaining`/`-Reset` (its first drafts)
and what they grew from, `X-RateLimit-*` and `X-Rate-Limit-*`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

EPOCH_FROM = 1e9
MILLISECONDS_FROM = 1e11
SCARCE_SHARE = 0.1
SCARCE_LEFT = 5
"""Few are left: a tenth of those allowed or, where nobody says how many those are, so many."""
_PREFIXES = ("ratelimit", "x-ratelimit", "x-rate-limit")


@dataclass(frozen=True, slots=True)
class Quota:
    """So many requests until the limit starts anew."""

    remaining: int
    seconds: float
    """Until it does."""
    limit: int | None = None
    """How many it lets through in all, where that is said."""

    @property
    def scarce(self) -> bool:
        """Whether the requests that are left have to be spread over the time."""
        if self.limit is None:
            return self.remaining <= SCARCE_LEFT
        return self.remaining <= max(self.limit * SCARCE_SHARE, 1)

    def gap(self, under_way: int) -> float:
        """Seconds between two requests, so that those that are left last; 0: there are plenty.

        `under_way` went out after the one whose answer told this.
        """
        if self.remaining == 0 or not self.scarce:
            # of none at all nothing can be spread: they are awaited
            return 0.0
        return self.seconds / max(self.remaining - under_way, 1)


def quotas(headers: Mapping[str, str], now: float) -> tuple[Quota, ...]:
    """All that an answer tells; `headers` with names in lower case, `now` in seconds since 1970.

    What can't be read says nothing.
    """
    told = headers.get("ratelimit")
    if told is not None:
        return tuple(_structured(told, headers.get("ratelimit-policy", "")))
    for prefix in _PREFIXES:
        remaining = _whole(headers.get(f"{prefix}-remaining", ""))
        if remaining is None:
            continue
        seconds = until(headers.get(f"{prefix}-reset", ""), now)
        if seconds is not None:
            return (Quota(remaining, seconds, _whole(headers.get(f"{prefix}-limit", ""))),)
    return ()


def reset_named(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds until the limit starts anew that a refused request has met; None: nothing is said."""
    told = [quota for quota in quotas(headers, now) if quota.seconds > 0]
    if told:
        met = [quota.seconds for quota in told if quota.remaining == 0]
        return max(met) if met else min(quota.seconds for quota in told)
    for prefix in _PREFIXES:
        seconds = until(headers.get(f"{prefix}-reset", ""), now)
        if seconds is not None:
            return seconds
    return None


def until(text: str, now: float) -> float | None:
    """Seconds until a reset; None when it is past or can't be read.

    Some send the moment (seconds or milliseconds since 1970, or a date), some the seconds to it.
    """
    try:
        value = float(text.strip())
    except ValueError:
        return until_date(text, now)
    if not 0 <= value < float("inf"):
        return None
    if value < EPOCH_FROM:
        return value
    moment = value / 1000 if value >= MILLISECONDS_FROM else value
    return moment - now if moment > now else None


def until_date(text: str, now: float) -> float | None:
    """Seconds until a date as in RFC 9110 section 5.6.7, or RFC 3339; a past one says nothing."""
    text = text.strip()
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    seconds = moment.timestamp() - now
    return seconds if seconds > 0 else None


def _structured(told: str, policy: str) -> Iterator[Quota]:
    """Structured fields (RFC 9651): a list of policies, or one policy's numbers by name."""
    # servers that say nothing of the kind don't pay for its import
    from http_sfv.dictionary import Dictionary  # noqa: PLC0415
    from http_sfv.list import List  # noqa: PLC0415

    if "=" in told.partition(";")[0]:
        fields = Dictionary()
        if _parsed(fields, told):
            numbers = {name: getattr(item, "value", None) for name, item in fields.items()}
            yield from _quota(numbers.get("remaining"), numbers.get("reset"), numbers.get("limit"))
        return
    items, policies = List(), List()
    if not _parsed(items, told):
        return
    limits = {}
    if _parsed(policies, policy):
        limits = {str(item.value): item.params.get("q") for item in policies if _plain(item)}
    for item in items:
        if _plain(item):
            yield from _quota(
                item.params.get("r"), item.params.get("t"), limits.get(str(item.value))
            )


def _parsed(field: object, text: str) -> bool:
    try:
        field.parse(text.encode("ascii"))  # type: ignore[attr-defined]  # the library has no types
    except ValueError:
        return False
    return True


def _plain(item: object) -> bool:
    # the other kind of member is a list of its own, which no policy is
    return not isinstance(item, list) and hasattr(item, "params") and hasattr(item, "value")


def _quota(remaining: object, seconds: object, limit: object) -> Iterator[Quota]:
    if isinstance(remaining, int) and isinstance(seconds, int) and min(remaining, seconds) >= 0:
        yield Quota(remaining, float(seconds), limit if isinstance(limit, int) else None)


def _whole(text: str) -> int | None:
    """The first number: `100, 100;w=60` tells a limit and, after it, where it comes from."""
    digits = text.partition(",")[0].partition(";")[0].strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 16 else None
