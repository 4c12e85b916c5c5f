"""The examples of docs/mapping.md are definitions that the program takes."""

import re
from pathlib import Path

import pytest
import yaml

from migrateiq_desktop.model.changes import CHANGE_NAMES
from migrateiq_desktop.model.transform import FieldRule, Transform

TEXT = (Path(__file__).parents[1] / "docs" / "mapping.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
CHANGES = re.findall(r"^\| `.*?` \| `(.*?)` \|", TEXT, re.MULTILINE)


@pytest.mark.parametrize("block", BLOCKS)
def test_blocks(block: str) -> None:
    assert Transform.model_validate(yaml.safe_load(block)) != Transform()


def test_every_change_has_an_example() -> None:
    for example in CHANGES:
        text = example if example.startswith("change:") else f"change: [{example}]"
        rule = FieldRule.model_validate({"source": "a", **yaml.safe_load(text)})
        assert rule.change
    assert len(CHANGES) == 14
    assert all(name in TEXT for name in CHANGE_NAMES)
