"""A cursor's value is written as the server wants it, and never later than it is."""

import pytest
from pydantic import ValidationError

from migrateiq_desktop.engine.incremental.window import asked_for
from migrateiq_desktop.engine.incremental.wording import worded
from migrateiq_desktop.model.base import Json, Scalar
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import CursorReading, Incremental


@pytest.mark.parametrize(
    ("form", "value", "sent"),
    [
        (None, "2024-01-31", "2024-01-31"),
        (None, 17, 17),
        (None, 2.5, "2.5"),
        ("ge{value}", "2024-01-31T10:00:00.9Z", "ge2024-01-31T10:00:00.9Z"),
        ("id > {value}", 17, "id > 17"),
        ("{value:epoch}", "2024-01-31T10:00:00.999Z", "1706695200"),
        ("{value:epoch}", 1706695200999, "1706695200"),
        ('updated >= "{value:%Y-%m-%d %H:%M}"', "2024-01-31T10:30:59+01:00",
         'updated >= "2024-01-31 09:30"'),
        ("{value:%Y/%m/%d}", "1969-12-31T23:59:59.5Z", "1969/12/31"),
        ("a {b} {value} %", "x", "a {b} x %"),
    ],
)  # fmt: skip
def test_what_is_sent(form: str | None, value: Json, sent: Scalar) -> None:
    assert worded("orders", form, value) == sent


def test_what_is_no_time_is_not_written_as_one() -> None:
    with pytest.raises(DefinitionError, match="abc is no time"):
        worded("orders", "{value:epoch}", "abc")


@pytest.mark.parametrize("form", ["", "ge", "{value}{value}", "{value:x}", "{ value }"])
def test_a_format_holds_the_value_once(form: str) -> None:
    with pytest.raises(ValidationError, match="must hold"):
        Incremental(cursor_path="at", start_param="since", start_format=form)


def test_a_format_needs_a_parameter() -> None:
    with pytest.raises(ValidationError, match="end_format needs end_param"):
        Incremental(cursor_path="at", end_format="lt{value}")


def test_a_search_takes_the_place_of_the_one_that_asks_for_everything() -> None:
    incremental = Incremental(
        cursor_path="at", start_param="q", start_format="SELECT * FROM a WHERE at >= {value}"
    )
    stream = Stream(name="a", params={"q": "SELECT * FROM a"}, incremental=incremental)
    assert asked_for(stream, CursorReading()).params == {"q": "SELECT * FROM a"}
    asked = asked_for(stream, CursorReading(start="2024-01-31"))
    assert asked.params == {"q": "SELECT * FROM a WHERE at >= 2024-01-31"}
