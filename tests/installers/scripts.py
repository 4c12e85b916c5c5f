"""The scripts of packaging/ as modules: they are no package, PyInstaller and make run them."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).parents[2] / "packaging"


def script(name: str) -> ModuleType:
    """One of them, by its path without the suffix; those beside it can be imported by it."""
    path = PACKAGING / f"{name}.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = sys.path[:]
    sys.path[:0] = [str(path.parent), str(PACKAGING)]
    try:
        spec.loader.exec_module(module)
    finally:
        # they put each other on the path
        sys.path[:] = before
    return module
