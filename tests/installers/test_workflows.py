"""GitHub's workflows: what GitHub takes, what they may do, and that they call what is there."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from .scripts import PACKAGING

ROOT = PACKAGING.parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def steps(path: Path) -> list[dict[str, Any]]:
    jobs = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job.get("steps", ())]


def test_github_takes_them() -> None:
    checked = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.github-workflows",
    ]
    done = subprocess.run([*checked, *WORKFLOWS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_may_do_little(path: Path) -> None:
    used = [step["uses"] for step in steps(path) if "uses" in step]
    assert used
    for action in used:
        # a tag can be moved to other code, a commit can't
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action), action
    assert yaml.safe_load(path.read_text("utf-8"))["permissions"] == {"contents": "read"}
    for step in steps(path):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_only_publishing_may_write() -> None:
    jobs = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))["jobs"]
    assert {name for name, job in jobs.items() if "permissions" in job} == {"publish"}
    assert jobs["publish"]["needs"] == [name for name in jobs if name not in {"test", "publish"}]
    assert all(jobs[name]["needs"] == "test" for name in jobs["publish"]["needs"])


def test_they_call_what_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    called = "\n".join(step.get("run", "") for path in WORKFLOWS for step in steps(path))
    assert {"installers", "prove"} == set(re.findall(r"^make (\w+)", called, re.MULTILINE))
    assert {"installers", "prove"} <= targets
    for script in re.findall(r"(?:python3?|bash) ([\w./]+(?:\.py|/run))", called):
        assert (ROOT / script).is_file(), script
