"""JMESPath into decoded bodies."""

from decimal import Decimal

import jmespath
import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.errors import DefinitionError, SourceError
from migrateiq_desktop.sources.rest.paths import BodyPath, truth, whole_number

PRICE = Decimal("12345678901234567.25")
BODY = {
    "data": {"items": [{"id": 1, "price": PRICE}, None, {"id": 2, "price": Decimal("0.5")}]},
    "@odata.nextLink": "https://h/x",
    "a": {"b-c": 5},
}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("data.items[0].id", 1),
        ("data.missing", None),
        ("data.items.id", None),
        ('"@odata.nextLink"', "https://h/x"),
        ('a."b-c"', 5),
        ("data.items[?price > `1`].id", [1]),
        ("max_by(data.items[?id], &price).price", PRICE),
        ("sum(data.items[?id].price)", PRICE + Decimal("0.5")),
        ("data.items[?id].price | max(@)", PRICE),
        ("length(data.items)", 3),
    ],
)
def test_finds(path: str, value: object) -> None:
    assert BodyPath(path, "p").find(BODY) == value


def test_a_star_at_the_end_keeps_the_nulls() -> None:
    assert BodyPath("data.items[*]", "p").find(BODY) == BODY["data"]["items"]  # type: ignore[index]
    assert BodyPath("[*]", "p").find([1, None]) == [1, None]


NAMES = st.sampled_from(["a", "b", "c"])


@given(
    st.lists(NAMES, min_size=1, max_size=4),
    st.recursive(
        st.none() | st.integers() | st.lists(st.integers(), max_size=2),
        lambda inner: st.dictionaries(NAMES, inner),
        max_leaves=15,
    ),
)
def test_the_short_way_equals_the_interpreter(names: list[str], body: object) -> None:
    path = ".".join(names)
    assert BodyPath(path, "p").find(body) == jmespath.search(path, body)


@pytest.mark.parametrize("text", ["a..b", "[", "$.data", "a[?", "no_such_function(@)x"])
def test_what_is_no_path_names_its_key(text: str) -> None:
    with pytest.raises(DefinitionError, match=r"^data_selector"):
        BodyPath(text, "data_selector")


@pytest.mark.parametrize("text", ["sum(@)", "max_by(data.items, &price)", "x(@)"])
def test_what_cannot_be_told_is_an_error_and_no_null(text: str) -> None:
    with pytest.raises(SourceError):
        BodyPath(text, "p").find(BODY)


@pytest.mark.parametrize(
    ("value", "number"),
    [(5, 5), ("5", 5), (0, 0), (-1, None), (True, None), ("five", None), (5.0, None), (None, None)],
)
def test_whole_numbers(value: object, number: int | None) -> None:
    assert whole_number(value) == number


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        (True, True),
        (False, False),
        (None, None),
        (1, True),
        (0, False),
        ("true", True),
        ("False", False),
        ("0", False),
        ("", False),
        ("https://h/next", True),
    ],
)
def test_truth(value: object, meaning: bool | None) -> None:  # noqa: FBT001  # a table's column
    assert truth(value) is meaning
