"""Conditions of the builder are expressions that the engine takes, and mean what they say."""

import pytest

from migrateiq_desktop.engine.mapping.expressions import compiled
from migrateiq_desktop.engine.mapping.sql_values import Evaluate, truth
from migrateiq_desktop.gui.syncs.filter_conditions import Condition, Operator, joined
from migrateiq_desktop.model.schema import FieldType

RECORD = {"a b": 5, "name": "50% o'neil_x", "on": True, "empty": None, "select": "x", "day": "1"}


def passes(expression: str) -> object:
    def getter(name: str) -> Evaluate:
        return lambda _record: RECORD[name]

    return truth(compiled(expression, getter, "The filter")(RECORD))


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (Condition("a b", Operator.AT_LEAST, "5", FieldType.INT), '"a b" >= 5'),
        (Condition("name", Operator.CONTAINS, "O'NEIL_"), None),
        (Condition("name", Operator.BEGINS, "50%"), None),
        (Condition("on", Operator.EQUAL, "yes", FieldType.BOOL), '"on" = TRUE'),
        (Condition("empty", Operator.EMPTY), "empty IS NULL"),
        (Condition("name", Operator.FILLED), "name IS NOT NULL"),
        (Condition("select", Operator.ONE_OF, "x, y"), None),
        (Condition("day", Operator.UNEQUAL, "2", FieldType.TEXT), "day <> '2'"),
    ],
)
def test_a_condition_says_what_it_means(condition: Condition, text: str | None) -> None:
    expression = condition.expression()
    assert text in {None, expression}
    assert passes(expression) is True


def test_what_was_there_stays_one_unit() -> None:
    assert joined("", "a = 1", "AND") == "a = 1"
    assert joined("a = 1", "b = 2", "AND") == "a = 1 AND b = 2"
    assert joined("a = 1 OR b = 2", "c = 3", "AND") == "(a = 1 OR b = 2) AND c = 3"
    assert joined("a = 1\nor b = 2", "c = 3", "AND") == "(a = 1\nor b = 2) AND c = 3"
    assert passes(joined('"on" -- or more', '"a b" = 6', "AND")) is False
