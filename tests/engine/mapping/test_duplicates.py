"""What is noted of a record that others are measured by, and read again after a resumption."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from migrateiq_desktop.engine.mapping.duplicates import noted, recalled
from migrateiq_desktop.model.base import Json

LOCAL = datetime(2013, 5, 1, 2, 3, 4, tzinfo=UTC).replace(tzinfo=None)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        2**70,
        -1.5,
        Decimal("0.12345678901234567890123"),
        "m2013",
        "",
        date(2013, 5, 1),
        datetime(2013, 5, 1, 2, 3, 4, 567, tzinfo=UTC),
        LOCAL,
    ],
)
def test_a_note_gives_its_value_back(value: Json) -> None:
    found = recalled(noted(value))
    assert (found, type(found)) == (value, type(value))
