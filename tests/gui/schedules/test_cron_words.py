"""Cron lines as sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.schedules.cron_words import cron_sentence
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
        ("0 6 ? * sat,sun", "At 06:00, on Saturday and Sunday."),
        # what only some schedulers know has no words of ours
        ("0 6 * * 5L", ""),
    ],
)
def test_a_line_is_said_in_words(theme: Theme, line: str, sentence: str) -> None:
    assert cron_sentence(line) == sentence


_NUMBERS = st.sampled_from(["*", "5", "1-5", "*/3", "2,4", "3/2", "1-6/2"])


@given(st.tuples(*[_NUMBERS] * 5).map(" ".join))
def test_every_line_that_is_right_has_a_sentence(theme: Theme, line: str) -> None:
    check_cron_line(line)
    assert cron_sentence(line).endswith(".")
