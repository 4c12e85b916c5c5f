"""A stream's parent and the bounds of what is read of it, as a person types them. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.incremental import Incremental

from .pairs import Pair

BOUNDS = ("end_param", "end_value", "window_seconds", "window_size")
"""Of `Incremental`, in the order of the form."""


@dataclass(frozen=True, slots=True)
class RelationDraft:
    """Every field as text."""

    parent: str = ""
    """The name of the stream; empty: none."""
    params: tuple[Pair, ...] = ()
    """Placeholders and the parent's fields."""
    include: str = ""
    """Fields with commas between them."""
    bounds: tuple[str, ...] = ("",) * len(BOUNDS)
    """In the order of `BOUNDS`."""

    @classmethod
    def of(cls, stream: Stream) -> Self:
        """From a definition."""
        parent = stream.parent
        return cls(
            parent="" if parent is None else parent.resource,
            params=() if parent is None else tuple(parent.params.items()),
            include="" if parent is None else ", ".join(parent.include),
            bounds=tuple(_bound(stream.incremental, name) for name in BOUNDS),
        )

    def parent_fields(self) -> Mapping[str, object] | None:
        """What stands under `parent`; None without one."""
        if not self.parent.strip():
            return None
        return {
            "resource": self.parent.strip(),
            "params": {name.strip(): field.strip() for name, field in self.params},
            "include": [name.strip() for name in self.include.split(",") if name.strip()],
        }

    def bound_fields(self, before: Incremental | None) -> Mapping[str, object]:
        """What was changed of the bounds: a number stays one while nobody changes it."""
        return {
            name: text.strip() or None
            for name, text in zip(BOUNDS, self.bounds, strict=True)
            if text.strip() != _bound(before, name)
        }


def _bound(incremental: Incremental | None, name: str) -> str:
    value = None if incremental is None else getattr(incremental, name)
    return "" if value is None else str(value)
