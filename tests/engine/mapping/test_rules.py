"""Each rule: what keeps it, what breaks it, and what is said then."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from migrateiq_desktop.engine.mapping.rules import judged, judges_of
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.rules import Rule


def reason(rule: dict[str, object], value: Json) -> str | None:
    judges = judges_of(Rule.model_validate({"field": "f", **rule}))
    return next((text for judge in judges if (text := judged(judge, value)) is not None), None)


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ({"range": {"min": 0, "max": 10}}, 0),
        ({"range": {"min": 0, "max": 10}}, Decimal("9.99")),
        ({"range": {"min": 0.5}}, 2**70),
        ({"range": {"min": "2013-01-01"}}, date(2013, 1, 1)),
        ({"range": {"max": "2013-12-31T23:59:59Z"}}, datetime(2013, 5, 1, tzinfo=UTC)),
        ({"range": {"min": "a", "max": "n"}}, "m"),
        ({"length": {"min": 2, "max": 2}}, "FR"),
        ({"length": {"max": 3}}, [1, 2]),
        ({"length": {"min": 3}}, 123),
        ({"pattern": "^[0-9a-f]{4}$"}, "0a1f"),
        ({"pattern": "b"}, "abc"),
        ({"one_of": ["A", 1, True]}, "A"),
        ({"one_of": ["A", 1]}, 1.0),
        ({"e_mail": True}, "ada.lovelace+x@mail.example.org"),
        ({"url": True}, "https://example.org:8080/a?b=c#d"),
        ({"required": True}, ""),
    ],
)
def test_what_keeps_a_rule(rule: dict[str, object], value: Json) -> None:
    assert reason(rule, value) is None


@pytest.mark.parametrize(
    ("rule", "value", "said"),
    [
        ({"range": {"min": 0}}, -1, "-1 is less than 0"),
        ({"range": {"max": 10}}, 10.5, "10.5 is more than 10"),
        ({"range": {"max": 10}}, "5", "“5” can't be compared with 10"),
        (
            {"range": {"min": "2013-01-01"}},
            date(2012, 12, 31),
            "2012-12-31 is less than 2013-01-01",
        ),
        ({"length": {"min": 2}}, "F", "“F” has 1 characters, at least 2 are needed"),
        ({"length": {"max": 2}}, "FRA", "“FRA” has 3 characters, at most 2 are allowed"),
        ({"length": {"max": 1}}, [1, 2], "a list has 2 members, at most 1 are allowed"),
        ({"length": {"max": 1}}, {"a": 1}, "a text is needed, not an object"),
        ({"pattern": "^a$"}, "abc", "“abc” doesn't match ^a$"),
        ({"one_of": ["A", "B"]}, "C", "“C” is none of A, B"),
        ({"one_of": [1]}, True, "true is none of 1"),
        ({"one_of": [1]}, "1", "“1” is none of 1"),
        ({"e_mail": True}, "ada@", "“ada@” is no e-mail address"),
        ({"e_mail": True}, "ada@localhost", "“ada@localhost” is no e-mail address"),
        ({"e_mail": True}, "a b@example.org", "“a b@example.org” is no e-mail address"),
        ({"url": True}, "ftp://example.org", "“ftp://example.org” is no http or https address"),
        ({"url": True}, "http://", "“http://” is no http or https address"),
        ({"url": True}, "http://a b", "“http://a b” is no http or https address"),
        ({"url": True}, "http://a:x", "“http://a:x” is no http or https address"),
        ({"url": True}, 5, "5 is no http or https address"),
    ],
)
def test_what_breaks_a_rule(rule: dict[str, object], value: Json, said: str) -> None:
    assert reason(rule, value) == said


def test_many_choices_are_not_all_listed() -> None:
    said = reason({"one_of": list(range(20))}, 99)
    assert said == "99 is none of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …"


def test_a_pattern_that_cannot_work_is_refused_at_once() -> None:
    with pytest.raises(DefinitionError):
        list(judges_of(Rule(field="f", pattern="(")))
