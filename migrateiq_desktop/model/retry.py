"""What a run is told that tries rejected records again."""

from pathlib import Path

from .base import Model

PAGE_RECORDS = 500
"""In every page but a stream's last: a record's page and position give its place."""


class Retry(Model):
    """Rejected records that are loaded instead of the source's."""

    file: Path
    """Lines of a stream's name and a record, as received."""
    streams: tuple[str, ...]
    """Of which there are any; the others of the sync aren't run."""
    later_run: int | None = None
    """A run of the sync that came after the one that rejected them: its rows may be newer."""


def place_of(page: int, index: int) -> int:
    """A record's place among those of its stream, from 0."""
    return (page - 1) * PAGE_RECORDS + index
