"""Which response action an answer meets."""

from dataclasses import dataclass

import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.response_actions import ResponseAction
from migrateiq_desktop.sources.rest.response_rules import action_for


@dataclass(frozen=True)
class _Answer:
    status: int = 200
    body: bytes = b'{"data": [], "error": {"code": "BUSY", "tries": 0}}'
    content_type: str = "application/json"


def _action(**conditions: object) -> ResponseAction:
    return ResponseAction.model_validate({"action": "ignore", **conditions})


@pytest.mark.parametrize(
    ("conditions", "met"),
    [
        ({"status_code": 200}, True),
        ({"status_code": 404}, False),
        ({"content": '"BUSY"'}, True),
        ({"content": "busy"}, False),
        ({"status_code": 404, "content": "BUSY"}, False),
        ({"predicate": "error.code == 'BUSY'"}, True),
        ({"predicate": "error.tries"}, True),
        ({"predicate": "data"}, False),
        ({"predicate": "error.missing"}, False),
        ({"predicate": "length(error.missing) > `0`"}, False),
        ({"status_code": 200, "content": "BUSY", "predicate": "error"}, True),
        ({"status_code": 200, "content": "BUSY", "predicate": "data"}, False),
    ],
)
def test_all_conditions_that_are_given_have_to_be_met(
    conditions: dict[str, object], *, met: bool
) -> None:
    assert (action_for([_action(**conditions)], _Answer()) is not None) is met


def test_the_first_that_is_met_counts() -> None:
    actions = [_action(status_code=500), _action(status_code=200), _action(content="BUSY")]
    assert action_for(actions, _Answer()) is actions[1]
    assert action_for([], _Answer()) is None


def test_what_is_no_json_meets_no_predicate() -> None:
    answer = _Answer(body=b"<html>BUSY</html>", content_type="text/html")
    assert action_for([_action(predicate="@")], answer) is None
    assert action_for([_action(content="BUSY")], answer) is not None


def test_a_text_is_found_whatever_it_is_written_in() -> None:
    answer = _Answer(body="später".encode("utf-16"), content_type="text/plain; charset=utf-16")
    assert action_for([_action(content="später")], answer) is not None


def test_a_function_that_nobody_knows_is_a_mistake_of_the_definition() -> None:
    with pytest.raises(DefinitionError, match=r"predicate nothing_like_it\(@\)"):
        action_for([_action(predicate="nothing_like_it(@)")], _Answer())
