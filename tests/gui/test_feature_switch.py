"""PySide6 keeps from reading the sources of what is imported after it."""

import os
import subprocess
import sys
from pathlib import Path

WATCHED = """
import inspect
import sys

read = []
source_of = inspect.getsource
inspect.getsource = lambda module: read.append(module.__name__) or source_of(module)
import PySide6.QtCore
from migrateiq_desktop.gui.feature_switch import leave_features_off

if sys.argv[1] == "off":
    leave_features_off()
read.clear()
import only_here

print(only_here.VALUE, read)
"""


def test_what_is_imported_later_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "only_here.py").write_text("VALUE = 7\n", encoding="utf-8")
    # as it is without: the day it changes, the switch can go
    assert watched(tmp_path, "on") == "7 ['only_here']"
    assert watched(tmp_path, "off") == "7 []"


def watched(folder: Path, switch: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, switch],
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()
