"""The forms of changes in a file, and what is said about those that are none."""

import pytest
from pydantic import TypeAdapter, ValidationError

from migrateiq_desktop.model.changes import (
    CHANGE_NAMES,
    Change,
    FixedValue,
    HashChange,
    MapChange,
    MaskChange,
    SplitChange,
)
from migrateiq_desktop.model.secret import SecretRef

CHANGE: TypeAdapter[Change] = TypeAdapter(Change)


def test_words_and_mappings() -> None:
    assert CHANGE.validate_python("trim") == "trim"
    assert CHANGE.validate_python({"mask": 4}) == MaskChange(mask=4)
    assert CHANGE.validate_python({"hash": "sha256", "salt": {"secret": "pepper"}}) == HashChange(
        hash="sha256", salt=SecretRef(secret="pepper")
    )
    assert CHANGE.validate_python({"map": {"A": 1}, "otherwise": None}) == MapChange(
        map={"A": 1}, otherwise=None
    )
    assert CHANGE.validate_python({"map": {"A": 1}, "otherwise": {"value": "keep"}}) == MapChange(
        map={"A": 1}, otherwise=FixedValue(value="keep")
    )
    assert CHANGE.validate_python(SplitChange(split=",")) == SplitChange(split=",")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("trimm", "unknown change trimm: did you mean trim?"),
        ("xyz", f"unknown change xyz: known are {', '.join(CHANGE_NAMES)}"),
        ({"spilt": ","}, "unknown change spilt: did you mean split?"),
        ("hash", "hash needs a value: write {hash: …}"),
        ({"trim": True}, "trim takes no value: write it alone"),
        ({}, "a change can't be empty"),
        ({"mask": 4, "round": 2}, "mask, round are changes of their own: begin each with a dash"),
        ({"map": {"a": 1}, "othrwise": "keep"}, "map has no othrwise: did you mean otherwise?"),
        ({"mask": 4, "x": 1}, "mask has no x: it has mask, with"),
        (7, f"a change must be a word or a mapping; known are {', '.join(CHANGE_NAMES)}"),
        ({"split": ",", "take": 0}, "take counts from 1; -1 is the last"),
        ({"slice": {"start": 0}}, "start counts from 1; -1 is the last"),
    ],
)
def test_what_is_no_change_is_refused_in_words(given: object, said: str) -> None:
    with pytest.raises(ValidationError) as caught:
        CHANGE.validate_python(given)
    (error,) = caught.value.errors()
    assert str(error["ctx"]["error"]) == said


@pytest.mark.parametrize(
    "given", [{"mask": -1}, {"mask": "x"}, {"hash": "md5"}, {"map": {}}, {"pattern": "a" * 1001}]
)
def test_values_that_no_change_takes_are_refused(given: object) -> None:
    with pytest.raises(ValidationError):
        CHANGE.validate_python(given)


def test_what_goes_to_a_worker_comes_back() -> None:
    for given in ("trim", {"mask": 4, "with": "x"}, {"map": {"A": None}, "otherwise": "keep"}):
        change = CHANGE.validate_python(given)
        assert CHANGE.validate_json(CHANGE.dump_json(change)) == change
