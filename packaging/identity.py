"""Who the program is to a system that installs it: names, version, and its migration file.

Every recipe asks here, so that they agree. Imports nothing of the program.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "migrateiq-desktop"
"""The window's program, and what packages are called."""

COMMAND = "migrateiq"
PROGRAMS = (NAME, COMMAND)
APP_NAME = "MigrateIQ Desktop"
IDENTIFIER = "com.migrateiq.desktop"
SUMMARY = "Move data out of one system and into another"
PUBLISHER = "MigrateIQ contributors"
RELEASED = "2026-11-22"
COPYRIGHT = "Copyright © MigrateIQ contributors. MIT licence."

MIGRATION_TYPE = "application/vnd.migrateiq.migration+yaml"
MIGRATION_NAME = "MigrateIQ migration"
MIGRATION_ENDINGS = ("migrateiq.yaml", "migrateiq.yml")


def version() -> str:
    """The version that the program says, as Python writes it. Raises ValueError."""
    text = (ROOT / "migrateiq_desktop/__init__.py").read_text("utf-8")
    said = re.search(r'__version__ = "([^"]+)"', text)
    if said is None:
        raise ValueError("the program says no version")
    return said[1]


def debian_version() -> str:
    """The version as Debian writes it: a candidate comes before its release."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", version())


def numeric_version() -> tuple[int, int, int, int]:
    """The version as Windows and macOS want it: numbers alone, a candidate's the release's."""
    released = re.split(r"\.?(?:a|b|rc|dev|post)", version(), maxsplit=1)[0]
    first, second, third, fourth, *_ = [*map(int, released.split(".")), 0, 0, 0, 0]
    return first, second, third, fourth


if __name__ == "__main__":
    sys.stdout.write(f"{version()}\n")
