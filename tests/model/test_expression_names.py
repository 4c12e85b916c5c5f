"""Names in expressions are found by the parser, and nothing else is touched."""

from collections.abc import Sequence

import pytest

from migrateiq_desktop.model.expression_names import UnreadableExpressionError, with_new_names


def renamed(parts: Sequence[str]) -> tuple[int, str] | None:
    return {"delay": (1, "late by"), "home": (1, "address"), "date": (1, "day")}.get(parts[0])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("delay > 0", '"late by" > 0'),
        ("\"delay\">0 -- delay of\nAND x = 'delay'", "\"late by\">0 -- delay of\nAND x = 'delay'"),
        ("home.delay.a.b.c.d IS NULL", "address.delay.a.b.c.d IS NULL"),
        ("other.delay = date", "other.delay = day"),
        (
            "CASE WHEN delay IN (1, delay) THEN LOWER(home.city) END = 'a'",
            'CASE WHEN "late by" IN (1, "late by") THEN LOWER(address.city) END = \'a\'',
        ),
        ("Delay = delays", "Delay = delays"),
    ],
)
def test_fields_get_new_names(before: str, after: str) -> None:
    assert with_new_names(before, renamed) == after


@pytest.mark.parametrize("text", ["delay >", "'delay", "(" * 3000])
def test_what_is_not_finished_is_told(text: str) -> None:
    with pytest.raises(UnreadableExpressionError):
        with_new_names(text, renamed)
