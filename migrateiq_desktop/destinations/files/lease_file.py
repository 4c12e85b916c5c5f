"""The lease of a file, in a small file of its own beside the parts. Knows no rows."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from migrateiq_desktop.destinations.leases import Lease, LeaseKeeper, check_free, taken_over
from migrateiq_desktop.engine.ports import Target


class LeaseFile:
    """The lease of one target's file. A file has one writer at a time, whatever it does."""

    def __init__(self, path: Path, keeper: LeaseKeeper, target: Target) -> None:
        self._path = path
        self._keeper = keeper
        self._target = target
        self._mine: Lease | None = None
        self._name = path.stem

    def claim(self) -> None:
        """Take it. Raises HeldError when another run holds it, OSError."""
        wanted = self._keeper.wanted(self._target, alone=True)
        new = self._write_beside(wanted)
        try:
            if not self._put_first(new):
                there = self._read()
                check_free(self._target.table, wanted, [there] if there is not None else [])
                # it is over, or unreadable; should two take it over at once, the later one has it
                new.replace(self._path)
        finally:
            new.unlink(missing_ok=True)
        self._mine = wanted
        self.hold()

    def hold(self) -> None:
        """Prove that it is still held, and renew it when that is due. Raises DestinationError."""
        there = self._read()
        if there is None or self._mine is None or there.owner.token != self._mine.owner.token:
            raise taken_over(self._target.table)
        if self._keeper.is_due(self._name):
            renewed = there.model_copy(update={"renewed": datetime.now(UTC)})
            self._write_beside(renewed).replace(self._path)
            self._keeper.loaded(self._name)

    def give_back(self) -> None:
        """Remove it where it is still held. Raises OSError."""
        there = self._read()
        if there is not None and there.owner.token == self._keeper.token:
            self._path.unlink(missing_ok=True)

    def _put_first(self, new: Path) -> bool:
        """Whether there was none. Where the disk knows no links, a moment is left between."""
        try:
            os.link(new, self._path)
        except FileExistsError:
            return False
        except OSError:
            if self._path.exists():
                return False
            new.replace(self._path)
        return True

    def _write_beside(self, lease: Lease) -> Path:
        path = self._path.with_name(f"{self._path.name}.{self._keeper.token}")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8") as file:
            file.write(lease.model_dump_json())
        return path

    def _read(self) -> Lease | None:
        with suppress(FileNotFoundError, ValidationError, UnicodeDecodeError):
            return Lease.model_validate_json(self._path.read_text(encoding="utf-8"))
        return None
