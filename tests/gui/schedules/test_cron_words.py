"""Cron lines as sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.schedules.cron_words import cron_problem, cron_sentence
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.schedule import check_cron_line


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("* * * * *", "Every minute, every day."),
        ("*/15 * * * *", "Every 15 minutes, every day."),
        ("*/15 9-17 * * 1-5", "Every 15 minutes from 09:00 to 17:45, from Monday to Friday."),
        ("0 * * * *", "Every full hour, every day."),
        ("5,7 * * * *", "Every hour at the minutes 5 and 7, every day."),
        ("30 */2 * * *", "Every 2 hours, at minute 30, every day."),
        ("0 6 * * *", "At 06:00, every day."),
        ("0 6,18 * 1,7 *", "At 06:00 and 18:00, every day, in January and July."),
        ("0 6 1,15 * *", "At 06:00, on the days 1 and 15 of the month."),
        ("0 6 L * *", "At 06:00, on the last day of the month."),
        ("5 4 1 * 0", "At 04:05, on day 1 of the month and also on Sunday."),
        (
            "5 4 */15 * 0",
            "At 04:05, on the days 1, 16, and 31 of the month, but only on Sunday.",
        ),
        ("0 6 ? * sat,sun", "At 06:00, on Saturday and Sunday."),
        # what only some schedulers know has no words of ours
        ("0 6 * * 5L", ""),
    ],
)
def test_a_line_is_said_in_words(theme: Theme, line: str, sentence: str) -> None:
    assert cron_sentence(line) == sentence


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("0 6 * *", "It needs five parts: "),
        ("0 0 6 * * *", "It needs five parts: "),
        ("60 6 * * *", "The minute is wrong: 0 to 59."),
        ("0 24 * * *", "The hour is wrong: "),
        ("0 6 32 * *", "The day of the month is wrong: "),
        ("0 6 * 13 *", "The month is wrong: "),
        ("0 6 * * 8", "The day of the week is wrong: "),
        ("0 6 30 2 *", "The day of the month is wrong: "),
        ("0 6 L * *", ""),
    ],
)
def test_what_is_wrong_is_said(line: str, problem: str) -> None:
    assert cron_problem(line).startswith(problem)
    assert bool(cron_problem(line)) == bool(problem)


_NUMBERS = st.sampled_from(["*", "5", "1-5", "*/3", "2,4", "3/2", "1-6/2"])


@given(st.tuples(*[_NUMBERS] * 5).map(" ".join))
def test_every_line_that_is_right_has_a_sentence(theme: Theme, line: str) -> None:
    check_cron_line(line)
    assert cron_sentence(line).endswith(".")
