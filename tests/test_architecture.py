"""The import table of `docs/architecture.md` as data, held by an `ast` walk over every module.

Imports inside functions, under TYPE_CHECKING and through `import_module("…")` count as well.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

import migrateiq_desktop

OURS = "migrateiq_desktop"
ROOT = Path(migrateiq_desktop.__file__).parent
QT = frozenset({"PySide6", "shiboken6", "qasync", "qtawesome", "pyqtgraph"})
HTTP = frozenset({"httpx", "httpcore", "aiohttp"})
SQL = frozenset({"sqlalchemy", "alembic"})
KEYRING = frozenset({"keyring"})
EVERYTHING = ("",)


@dataclass(frozen=True)
class Row:
    """What the modules under some prefixes may import of ours, and what they never see."""

    prefixes: tuple[str, ...]
    ours: tuple[str, ...]
    never: frozenset[str]
    only_standard_library: bool = False


# The first row with a fitting prefix counts. `docs/architecture.md` shows the same table.
TABLE = (
    Row(("paths", "logs", "processes"), ("model",), QT | HTTP | SQL | KEYRING),
    Row(("model",), (), QT | HTTP | SQL | KEYRING),
    Row(("engine",), ("model",), QT | HTTP | SQL | KEYRING),
    Row(("discovery",), ("model",), QT | HTTP | SQL | KEYRING),
    Row(("importers",), ("model",), QT | HTTP | SQL | KEYRING),
    Row(("sources",), ("model", "engine.ports", "discovery"), QT | SQL | KEYRING),
    Row(("destinations",), ("model", "engine.ports", "processes"), QT | HTTP | KEYRING),
    Row(("worker.handle",), ("model", "worker.protocol"), QT | HTTP | SQL | KEYRING),
    Row(("worker.starting",), (), QT | HTTP | SQL | KEYRING),
    Row(("worker.spare",), ("model", "worker.starting"), QT | HTTP | SQL | KEYRING),
    Row(
        ("worker.supervisor",),
        ("model", "worker.protocol", "worker.handle", "worker.spare", "worker.starting"),
        QT | HTTP | SQL | KEYRING,
    ),
    Row(
        ("worker",), ("model", "engine", "sources", "destinations", "discovery"), QT | SQL | KEYRING
    ),
    Row(("workspace",), ("model", "paths", "processes"), QT | HTTP | KEYRING),
    Row(("secrets",), ("model",), QT | HTTP | SQL),
    Row(("practice",), ("model",), QT | HTTP | SQL | KEYRING, only_standard_library=True),
    Row(
        ("services",),
        (
            "model",
            "workspace",
            "secrets",
            "worker.supervisor",
            "worker.starting",
            "discovery",
            "importers",
            "practice.definition",
            "paths",
            "logs",
        ),
        QT | HTTP | SQL | KEYRING,
    ),
    Row(("gui",), ("model", "services"), HTTP | SQL | KEYRING),
    Row(("app", "bundled"), EVERYTHING, HTTP | SQL | KEYRING),
    Row(("cli",), EVERYTHING, QT | HTTP | SQL | KEYRING),
)


@dataclass(frozen=True)
class Import:
    """One imported name, where it stands."""

    importer: str
    """Module, below our package: `services.runs`."""
    imported: str
    """Full dotted name."""
    line: int

    @property
    def ours(self) -> str | None:
        """The imported module below our package, or None for anybody else's."""
        if self.imported == OURS:
            return ""
        return self.imported.removeprefix(OURS + ".") if self.is_ours else None

    @property
    def is_ours(self) -> bool:
        return self.imported.split(".")[0] == OURS


def module_name(path: Path) -> str:
    """`services.runs` of `…/services/runs.py`; a package is named by its folder."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _is_module(ours: str) -> bool:
    path = ROOT.joinpath(*ours.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def _from_import(node: ast.ImportFrom, path: Path) -> Iterator[str]:
    """Each name of `from x import y`: `x.y` where y is a module of ours, else `x`."""
    base = node.module or ""
    if node.level:
        folder = path.parent.relative_to(ROOT).parts
        kept = folder[: len(folder) - (node.level - 1)]
        base = ".".join([OURS, *kept, *([node.module] if node.module else [])])
    for alias in node.names:
        below = f"{base}.{alias.name}".removeprefix(OURS + ".")
        is_module = base.split(".")[0] == OURS and _is_module(below)
        yield f"{base}.{alias.name}" if is_module else base


def imports_of(source: str, path: Path) -> Iterator[Import]:
    """Every import in a module's text, however deep it stands."""
    for node in ast.walk(ast.parse(source)):
        names: list[str] = []
        match node:
            case ast.Import():
                names = [alias.name for alias in node.names]
            case ast.ImportFrom():
                names = list(_from_import(node, path))
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__")
                | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str() as name), *_],
            ):
                names = [name]
        for name in names:
            yield Import(module_name(path), name, getattr(node, "lineno", 0))


@cache
def all_imports() -> tuple[Import, ...]:
    """The imports of the whole package, compiled forms left out."""
    return tuple(
        found
        for path in sorted(ROOT.rglob("*.py"))
        if "generated" not in path.parts
        for found in imports_of(path.read_text(encoding="utf-8"), path)
    )


def _within(module: str, prefix: str) -> bool:
    return not prefix or module == prefix or module.startswith(prefix + ".")


def row_of(module: str) -> Row | None:
    """The row of the table that a module belongs to."""
    for row in TABLE:
        if any(_within(module, prefix) for prefix in row.prefixes):
            return row
    return None


def fault(found: Import) -> str | None:
    """What is wrong with an import, in words, or None."""
    row = row_of(found.importer)
    where = f"{found.importer} line {found.line}"
    top = found.imported.split(".")[0]
    if row is None:
        return f"{where}: {found.importer or 'the package itself'} stands in no row of the table"
    if top in row.never:
        return f"{where}: never sees {top}"
    if found.ours is None:
        stranger = row.only_standard_library and top not in sys.stdlib_module_names
        return f"{where}: imports {top}, but takes the standard library only" if stranger else None
    allowed = (*row.prefixes, *row.ours)
    if found.ours == "" or any(_within(found.ours, prefix) for prefix in allowed):
        return None
    return f"{where}: {found.importer} may not import {found.imported}"


def test_every_import_follows_the_table() -> None:
    faults = [text for found in all_imports() if (text := fault(found))]
    assert faults == []


def test_the_walk_saw_imports() -> None:
    seen = all_imports()
    assert len(seen) > 100
    assert {"model", "engine", "services", "cli"} <= {
        found.importer.split(".")[0] for found in seen if found.is_ours
    }
    assert {"pydantic", "typer"} <= {found.imported.split(".")[0] for found in seen}


def test_every_row_stands_for_modules_that_exist() -> None:
    modules = {module_name(path) for path in ROOT.rglob("*.py")}
    for row in TABLE:
        for prefix in row.prefixes:
            assert any(_within(module, prefix) for module in modules), prefix


def test_the_documents_show_the_same_table() -> None:
    text = (ROOT.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    lines = [line.split("|") for line in text.splitlines() if line.startswith("| `")]
    shown = {name: cells[3] for cells in lines for name in re.findall(r"`([\w.]+)`", cells[1])}
    for row in TABLE:
        for prefix in row.prefixes:
            cell = shown[prefix if prefix != "worker" else "worker.main"]
            names = () if "nothing" in cell else tuple(re.findall(r"`([\w.]+)`", cell))
            written = EVERYTHING if cell.strip() == "all" else names
            assert set(written) - {prefix} == set(row.ours), prefix


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("model/run.py", "from migrateiq_desktop.engine import ports"),
        ("model/run.py", "import httpx"),
        ("engine/runner.py", "import sqlalchemy.orm"),
        ("engine/runner.py", "from ..sources import rest"),
        ("sources/rest/client.py", "from migrateiq_desktop.engine.runner import run"),
        ("sources/rest/client.py", "from ...workspace import database"),
        ("workspace/runs.py", "from httpx import Client"),
        ("secrets/system.py", "from migrateiq_desktop import engine"),
        ("worker/main.py", "from migrateiq_desktop.workspace.database import WorkspaceDatabase"),
        ("worker/main.py", "def later():\n    import keyring"),
        ("services/runs.py", "from migrateiq_desktop.worker.main import main"),
        ("services/runs.py", "from PySide6.QtCore import QObject"),
        ("gui/window.py", "from migrateiq_desktop.workspace import database"),
        ("gui/window.py", "import importlib\nimportlib.import_module('sqlalchemy')"),
        ("practice/server.py", "import uvicorn"),
        ("cli/main.py", "import PySide6"),
        ("nowhere.py", "import json"),
        ("__init__.py", "import json"),
    ],
)
def test_a_forbidden_import_is_found(module: str, line: str) -> None:
    faults = [text for found in imports_of(line, ROOT / module) if (text := fault(found))]
    assert len(faults) == 1


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("model/run.py", "from .errors import ErrorReport"),
        ("sources/rest/client.py", "from migrateiq_desktop.engine.ports import Page"),
        ("sources/rest/client.py", "from migrateiq_desktop.engine import ports"),
        ("services/runs.py", "from migrateiq_desktop.worker.supervisor import Supervisor"),
        ("worker/main.py", "from .protocol import decode"),
        ("gui/window.py", "from PySide6.QtWidgets import QMainWindow"),
        ("cli/main.py", "from migrateiq_desktop.services.container import open_services"),
    ],
)
def test_an_allowed_import_is_left_alone(module: str, line: str) -> None:
    found = list(imports_of(line, ROOT / module))
    assert found
    assert [fault(one) for one in found] == [None] * len(found)


def _modules_after(statement: str) -> set[str]:
    """Top-level modules that a fresh interpreter has after a statement."""
    program = f"{statement}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return {name.split(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}


IMPORT_ALL = (
    "import pkgutil, importlib\n"
    "import migrateiq_desktop.{0} as package\n"
    "for found in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
    "    '__main__' in found.name or importlib.import_module(found.name)"
)


@pytest.mark.parametrize("package", ["engine", "cli", "services", "sources", "destinations"])
def test_a_fresh_interpreter_has_no_qt(package: str) -> None:
    seen = _modules_after(IMPORT_ALL.format(package))
    assert "migrateiq_desktop" in seen
    assert seen & QT == set()


def test_the_engine_brings_no_client_and_no_database_library() -> None:
    seen = _modules_after(IMPORT_ALL.format("engine"))
    assert seen & (QT | HTTP | SQL | KEYRING) == set()


def test_the_command_starts_light() -> None:
    seen = _modules_after("import migrateiq_desktop.cli.main")
    assert "typer" in seen
    assert seen & (QT | HTTP | SQL | KEYRING | {"pydantic"}) == set()


def test_checking_a_file_loads_no_client_and_no_database_library() -> None:
    seen = _modules_after("import migrateiq_desktop.cli.actions.definitions")
    assert "pydantic" in seen
    assert seen & (QT | HTTP | SQL | KEYRING) == set()


def test_the_worker_has_no_qt_no_workspace_and_no_keyring() -> None:
    seen = _modules_after("import migrateiq_desktop.worker.main")
    assert "migrateiq_desktop" in seen
    assert seen & (QT | SQL | KEYRING) == set()
