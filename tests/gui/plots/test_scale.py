"""Scales: their lines, their short texts, and which labels stand side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.plots.scale import Unit, not_overlapping

pytestmark = pytest.mark.usefixtures("theme")


@given(st.sampled_from(Unit), st.floats(min_value=0, max_value=1e15))
def test_a_scale_reaches_the_largest_value_in_a_few_even_lines(unit: Unit, largest: float) -> None:
    value = min(largest, 100.0) if unit is Unit.PERCENT else largest
    lines = unit.lines(value)
    assert lines[0] == 0
    assert lines[-1] >= value * (1 - 1e-6)
    assert 2 <= len(lines) <= 5
    assert lines[1] * (len(lines) - 1) == pytest.approx(lines[-1])


@pytest.mark.parametrize(
    ("unit", "largest", "texts"),
    [
        (Unit.AMOUNT, 0, ["0", "1"]),
        (Unit.AMOUNT, 3, ["0", "1", "2", "3"]),
        (Unit.AMOUNT, 336_776, ["0", "100 k", "200 k", "300 k", "400 k"]),
        (Unit.RATE, 9_000_000, ["0", "2.5 M", "5 M", "7.5 M", "10 M"]),
        (Unit.DURATION, 0.3, ["0 s", "0.1 s", "0.2 s", "0.3 s"]),
        (Unit.DURATION, 200, ["0 s", "1 min", "2 min", "3 min", "4 min"]),
        (Unit.DURATION, 20_000, ["0 s", "2 h", "4 h", "6 h"]),
        (Unit.PERCENT, 60, ["0 %", "25 %", "50 %", "75 %", "100 %"]),
    ],
)
def test_the_numbers_of_a_scale_are_round(unit: Unit, largest: float, texts: list[str]) -> None:
    assert [unit.short(value) for value in unit.lines(largest)] == texts


def test_labels_that_would_overlap_are_left_out_the_last_one_stays() -> None:
    centres = [10.0, 30.0, 50.0, 70.0]
    assert not_overlapping(centres, [10.0] * 4, 5) == (0, 1, 2, 3)
    assert not_overlapping(centres, [20.0] * 4, 5) == (1, 3)
    assert not_overlapping(list(reversed(centres)), [20.0] * 4, 5) == (1, 3)
    assert not_overlapping(centres, [500.0] * 4, 5) == (3,)
    assert not_overlapping([], [], 5) == ()
