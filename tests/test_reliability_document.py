"""Each test that docs/reliability.md names exists, and each fault of sources is named there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", TEXT)


def _tests_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name for node in ast.walk(tree) if isinstance(node, found)}


def test_each_named_test_exists() -> None:
    missing = [f"{path}::{name}" for path, name in NAMED if name not in _tests_in(ROOT / path)]
    assert len(NAMED) > 40
    assert not missing


def test_each_fault_of_a_source_is_named() -> None:
    numbers = {int(number) for number in re.findall(r"^\| T(\d+) ", TEXT, re.MULTILINE)}
    assert numbers >= {*range(1, 31), 39}
