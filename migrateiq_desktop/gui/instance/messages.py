"""What a second start tells the window that is there: come to the front, and open this file.

Whoever sends it is not trusted: it is small, checked, and a person is asked before a file counts.
"""

import json
from pathlib import Path

from pydantic import ValidationError, field_validator

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import DefinitionError

LARGEST_BYTES = 8_192
ANSWER = b"shown\n"
_LONGEST_PATH = 4_096
_LONGEST_TOKEN = 256


class StartMessage(Model):
    """A start, as another one hears of it."""

    file: Path | None = None
    """A migration file to import, absolute."""
    token: str = ""
    """With which the desktop lets a window come to the front (xdg-activation)."""

    @field_validator("token", mode="before")
    @classmethod
    def _is_usable(cls, token: object) -> object:
        """One that no desktop would give is of no use, but no error either."""
        usable = isinstance(token, str) and len(token) <= _LONGEST_TOKEN and token.isascii()
        return token if usable and str(token).isprintable() else ""

    @field_validator("file")
    @classmethod
    def _is_a_place(cls, file: Path | None) -> Path | None:
        if file is not None and (
            not file.is_absolute() or "\0" in str(file) or len(str(file)) > _LONGEST_PATH
        ):
            raise ValueError("not the whole path of a file")
        return file


def packed(message: StartMessage) -> bytes:
    """A line of JSON."""
    return json.dumps(message.model_dump(mode="json")).encode() + b"\n"


def unpacked(line: bytes) -> StartMessage:
    """Raises DefinitionError for anything else, without repeating it."""
    if len(line) <= LARGEST_BYTES:
        try:
            return StartMessage.model_validate_json(line)
        except ValidationError:
            pass
    raise DefinitionError("Another program's message was not understood")
