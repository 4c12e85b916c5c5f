"""Whether and when a failed request is repeated."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.sources.rest.retries import (
    Again,
    Failure,
    FailureKind,
    GiveUp,
    Moment,
    RetryPolicy,
    asked_wait,
    backoff,
    decide,
    is_limit,
    wait_text,
)

POLICY = RetryPolicy()
NOW = 1_795_298_400.0
JITTERS = st.floats(0, 1)


def _limited(headers: dict[str, str], status: int = 429) -> Failure:
    return Failure(FailureKind.STATUS, "too fast", status, headers)


@given(failures=st.integers(1, 7), jitter=JITTERS)
def test_the_backoff_doubles_to_a_minute_with_equal_jitter(failures: int, jitter: float) -> None:
    whole = min(60, 2 ** (failures - 1))
    assert whole / 2 <= backoff(failures, jitter) <= whole


def test_seven_waits_bridge_a_minute_at_least() -> None:
    assert sum(backoff(n, 0) for n in range(1, 8)) >= 61
    assert sum(backoff(n, 1) for n in range(1, 8)) <= 123


@given(kinds=st.lists(st.sampled_from(list(FailureKind)), max_size=12), jitter=JITTERS)
def test_no_more_than_eight_tries_and_three_of_no_json_or_no_name(
    kinds: list[FailureKind], jitter: float
) -> None:
    failures: Counter[FailureKind] = Counter()
    for kind in kinds:
        failures[kind] += 1
        decision = decide(Failure(kind, "so"), failures, POLICY, Moment(NOW, jitter))
        given_up = failures.total() >= 8 or (
            kind in {FailureKind.NOT_JSON, FailureKind.NAME} and failures[kind] >= 3
        )
        assert isinstance(decision, GiveUp) == given_up


@given(asked=st.integers(0, 300), before=st.integers(1, 7), jitter=JITTERS)
def test_never_less_than_the_server_asks(asked: int, before: int, jitter: float) -> None:
    failures = Counter({FailureKind.STATUS: before})
    decision = decide(_limited({"retry-after": str(asked)}), failures, POLICY, Moment(NOW, jitter))
    assert isinstance(decision, Again)
    assert decision.asked
    assert decision.seconds >= asked
    assert decision.seconds <= max(asked + 0.5, backoff(before, jitter))


@given(asked=st.integers(301, 10**9))
def test_too_long_a_wait_is_for_a_person(asked: int) -> None:
    decision = decide(
        _limited({"retry-after": str(asked)}),
        Counter({FailureKind.STATUS: 1}),
        POLICY,
        Moment(NOW, 0),
    )
    assert decision == GiveUp(wait_asked=asked)


def test_a_wait_is_read_from_each_kind_of_header() -> None:
    assert asked_wait(_limited({"retry-after": "7"}), NOW) == 7
    assert asked_wait(_limited({"retry-after": " 1.5 "}), NOW) == 1.5
    assert asked_wait(_limited({"retry-after": "Sat, 21 Nov 2026 22:01:00 GMT"}), NOW) == 60
    assert asked_wait(_limited({"retry-after": "Sat, 21 Nov 2026 22:01:00 -0000"}), NOW) == 60
    assert asked_wait(_limited({"x-ratelimit-reset": str(int(NOW) + 9)}), NOW) == 9
    assert asked_wait(_limited({"x-ratelimit-reset": str(int(NOW + 9) * 1000)}), NOW) == 9
    assert asked_wait(_limited({"ratelimit-reset": "9"}), NOW) == 9


def test_a_wait_that_makes_no_sense_is_none() -> None:
    for junk in ("soon", "-3", "nan", "inf", "", "Sat, 21 Nov 2026 21:00:00 GMT", "32 Foo 2026"):
        assert asked_wait(_limited({"retry-after": junk}), NOW) is None
    assert asked_wait(_limited({"x-ratelimit-reset": str(int(NOW) - 9)}), NOW) is None
    assert asked_wait(Failure(FailureKind.CONNECTION, "gone"), NOW) is None


def test_a_reset_header_counts_only_where_the_answer_means_too_fast() -> None:
    reset = {"x-ratelimit-reset": "30"}
    assert asked_wait(_limited(reset, 500), NOW) is None
    assert asked_wait(_limited(reset, 503), NOW) == 30
    assert is_limit(403, {"x-ratelimit-remaining": "0"})
    assert is_limit(403, {"retry-after": "3"})
    assert not is_limit(403, {"x-ratelimit-remaining": "12"})
    assert not is_limit(403, {})


def test_the_time_of_a_wait_is_written_for_a_person() -> None:
    assert wait_text(NOW, 3600) == "until 2026-11-21 23:00 UTC"


@given(seconds=st.floats(0, 1.7e308))
def test_a_wait_of_any_length_can_be_written(seconds: float) -> None:
    text = wait_text(NOW, seconds)
    assert text.startswith("until 20") or (seconds > 6e8 and text == "for a very long time")
