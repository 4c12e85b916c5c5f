"""What the program is made of: each part with version, licence and the licence's text. No widget.

Asked of the packages' own metadata, which the wheel's dependencies and the bundle both bring.
"""

import platform
import re
import sqlite3
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from migrateiq_desktop import __version__

PACKAGE = "migrateiq-desktop"
_NAMED = ("PySide6-Essentials", "duckdb", "pyarrow", "SQLAlchemy", "aiohttp", "httpx", "pydantic")
"""Libraries whose version a question is most often about."""
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]es?/.+|(licen[cs]e|copying|notice)[^/]*)$", re.I)
_CODE = (".py", ".pyc", ".pyi", ".so")
_QT_TEXT = """Qt and PySide6 are used under the GNU Lesser General Public License, version 3
(https://www.gnu.org/licenses/lgpl-3.0.html). They are files of their own, which can be replaced by
others of the same version; their sources are at https://download.qt.io."""
_ICONS_TEXT = """The icons are drawn from Material Design Icons by Pictogrammers
(https://pictogrammers.com/library/mdi/), under the Apache License, version 2.0
(https://www.apache.org/licenses/LICENSE-2.0)."""
_PYTHON_TEXT = "https://docs.python.org/3/license.html"


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the program."""

    name: str
    version: str
    licence: str
    """In short, as the part itself says it; empty where it only has a text."""
    files: tuple[Path, ...] = ()
    text: str = ""
    """In place of files."""

    def licence_text(self) -> str:
        """The whole text. Blocks while it reads."""
        texts = [path.read_text("utf-8", "replace") for path in self.files if path.is_file()]
        return "\n\n".join([self.text, *texts] if self.text else texts)


def versions() -> tuple[tuple[str, str], ...]:
    """What a question about the program should name, each with its version."""
    bundled = "bundle" if getattr(sys, "frozen", False) else "installed package"
    libraries = ((name, version_of(name)) for name in _NAMED)
    return (
        ("MigrateIQ Desktop", f"{__version__} ({bundled})"),
        ("System", platform.platform()),
        ("Display", QGuiApplication.platformName()),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("SQLite", sqlite3.sqlite_version),
        *((name, version) for name, version in libraries if version),
    )


def versions_text() -> str:
    """The same as lines, to be pasted."""
    return "\n".join(f"{name}: {version}" for name, version in versions())


def version_of(name: str) -> str:
    """An installed package's version; empty where it isn't one."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


@cache
def components() -> tuple[Component, ...]:
    """All that is shipped, by name, the program itself first. Blocks while it reads."""
    found = {name: _component(one) for name, one in _closure(PACKAGE).items()}
    own = found.pop(PACKAGE, None) or Component("MigrateIQ Desktop", __version__, "MIT")
    standard = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    others = [
        *found.values(),
        Component("Python", platform.python_version(), "PSF-2.0", (standard,), _PYTHON_TEXT),
        Component("Qt", qVersion(), "LGPL-3.0", text=_QT_TEXT),
        Component("Material Design Icons", "", "Apache-2.0", text=_ICONS_TEXT),
    ]
    return (own, *sorted(others, key=lambda one: one.name.casefold()))


def _closure(name: str) -> dict[str, metadata.Distribution]:
    """The installed packages that one needs to run, itself included, by their plain name."""
    found: dict[str, metadata.Distribution] = {}
    wanted = [name]
    while wanted:
        plain = _plain(wanted.pop())
        if plain in found:
            continue
        try:
            found[plain] = metadata.distribution(plain)
        except metadata.PackageNotFoundError:
            continue  # for another system, or another Python
        wanted += _required(found[plain])
    return found


def _required(distribution: metadata.Distribution) -> Iterator[str]:
    for requirement in distribution.requires or ():
        name = re.match(r"[\w.-]+", requirement)
        if name is not None and "extra ==" not in requirement.replace("extra==", "extra =="):
            yield name.group()


def _plain(name: str) -> str:
    """As packages are compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(distribution: metadata.Distribution) -> Component:
    files = tuple(
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if _LICENCE_FILE.search(file.as_posix()) and file.suffix not in _CODE
    )
    return Component(
        distribution.name, distribution.version, _licence(distribution.metadata), files
    )


def _licence(said: metadata.PackageMetadata) -> str:
    classified = [
        line.rsplit(" :: ", 1)[-1]
        for line in said.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    written = (said["License"] or "").splitlines()[:1] if "License" in said else []
    if "License-Expression" in said:
        return str(said["License-Expression"])
    return ", ".join(classified) or "".join(written)
