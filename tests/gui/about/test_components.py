"""What the program is made of: every dependency with its licence and its text."""

import re
from importlib import metadata

import pytest

from migrateiq_desktop import __version__
from migrateiq_desktop.gui.about.components import PACKAGE, components, version_of, versions_text

pytestmark = pytest.mark.usefixtures("theme")


def test_every_dependency_is_listed_with_its_licence() -> None:
    listed = {re.sub(r"[-_.]+", "-", one.name).lower(): one for one in components()}
    needed = [one for one in metadata.requires(PACKAGE) or () if "extra ==" not in one]
    assert len(needed) > 20
    for requirement in needed:
        name = re.match(r"[\w.-]+", requirement)
        assert name is not None
        plain = re.sub(r"[-_.]+", "-", name.group()).lower()
        if version_of(plain):
            assert plain in listed
    assert {"pytest", "ruff", "mypy"}.isdisjoint(listed)
    unsaid = [one.name for one in components() if not one.licence and not one.files]
    assert unsaid == []


def test_licences_have_texts() -> None:
    by_name = {one.name: one for one in components()}
    assert "Permission is hereby granted" in by_name["pydantic"].licence_text()
    assert "Lesser General Public License" in by_name["Qt"].licence_text()
    assert by_name["Python"].licence_text()
    assert next(iter(by_name)).lower().startswith("migrateiq")


def test_versions_can_be_pasted() -> None:
    lines = versions_text().splitlines()
    assert lines[0].startswith(f"MigrateIQ Desktop: {__version__}")
    names = {line.split(": ")[0] for line in lines}
    assert {"Python", "Qt", "SQLite", "duckdb", "System"} <= names
