import pytest
from pydantic import ValidationError

from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind, of_part, problems_of
from migrateiq_desktop.model.connector import RestConnector


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ({}, Problem("base_url", ProblemKind.NEEDED)),
        (
            {"base_url": "https://a.example", "concurrency": "0"},
            Problem("concurrency", ProblemKind.TOO_SMALL, "1"),
        ),
        (
            {"base_url": "https://a.example", "rate_limit": {"requests": "1", "per_seconds": 0}},
            Problem("rate_limit.per_seconds", ProblemKind.NOT_MORE, "0"),
        ),
        (
            {"base_url": "https://a.example", "auth": {"type": "api_key", "name": ""}},
            Problem("auth.name", ProblemKind.NEEDED),
        ),
        (
            {"base_url": "ftp://a.example"},
            Problem(
                "base_url",
                ProblemKind.OTHER,
                "must be a whole address that starts with https:// or http://",
            ),
        ),
    ],
)
def test_pydantic_errors_become_problems(raw: dict[str, object], expected: Problem) -> None:
    with pytest.raises(ValidationError) as caught:
        RestConnector.model_validate(raw)

    assert problems_of(caught.value) == (expected,)


def test_parts_see_their_own_problems() -> None:
    needed = Problem("name", ProblemKind.NEEDED)
    problems = (needed.below("streams.1"), needed.below("streams.10"), needed)

    assert of_part(problems, "streams.1") == (needed,)
