"""Rules that can't mean anything are refused when they are read."""

import pytest
from pydantic import ValidationError

from migrateiq_desktop.model.rules import Rule


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            {},
            (
                "a rule must say what is checked:"
                " required, unique, range, length, pattern, one_of, e_mail, url, reference"
            ),
        ),
        ({"range": {}}, "needs min or max"),
        ({"range": {"min": 2, "max": 1}}, "min is more than max"),
        ({"range": {"min": True}}, "min and max can't be true or false"),
        ({"range": {"min": 1, "max": "2"}}, "min and max must both be numbers or both be texts"),
        ({"length": {}}, "needs min or max"),
        ({"length": {"min": 3, "max": 2}}, "min is more than max"),
    ],
)
def test_refused(rule: dict[str, object], said: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Rule.model_validate({"field": "f", **rule})
    (error,) = caught.value.errors()
    assert str(error["ctx"]["error"]) == said
