"""Each test that docs/reliability.md names exists; no fault or attack of a run is left out."""

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


def test_each_fault_and_attack_of_a_run_is_named() -> None:
    named = set(re.findall(r"\b[TS]\d+\b", TEXT))
    faults = {f"T{number}" for number in (*range(1, 38), 39, 40)}
    attacks = {f"S{number}" for number in (*range(1, 5), *range(12, 18), 21, 22, 23, 25, 27)}
    assert named >= faults | attacks
