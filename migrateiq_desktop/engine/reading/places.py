"""Where the reading of children stands, as it is committed with a batch. Pure, JSON, no secret.

The page of parents in hand stands in it, as far as it is needed: that page may have changed by the
time that the reading goes on, and no parent may be left out or asked for twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from migrateiq_desktop.engine.ports import Page, UnreadableRecord
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.parents import Parent

from .binding import ParentRecord, UnboundError, fields_of, parent_record

VERSION = 1
_KEYS = frozenset(
    {"version", "parent", "fields", "parents", "number", "next", "at", "child", "child_pages"}
)


@dataclass(frozen=True, slots=True)
class ParentPage:
    """One page of parents."""

    rows: Sequence[Json]
    """Lists of values; an object in the place of a parent whose children can't be asked for."""
    number: int = 0
    """Pages of parents up to this one, itself included."""
    next_position: Json = None
    """Where the next page of parents is; None after the last."""

    def parent(self, at: int) -> ParentRecord | UnreadableRecord:
        """One of them, or what is to be rejected in its place."""
        row = self.rows[at]
        if isinstance(row, dict):
            return UnreadableRecord(str(row["record"]), str(row["reason"]))
        if not isinstance(row, list):
            raise TypeError("a row of parents is a list of values")
        return ParentRecord(tuple(row))


@dataclass(frozen=True, slots=True)
class Place:
    """A place between two pages of children."""

    page: ParentPage
    at: int = 0
    """So many parents of the page are done."""
    child: Json = None
    """Where the next page of the parent in hand is; None: at its start."""
    child_pages: int = 0
    """Pages of the parent in hand that are done."""

    @property
    def is_last(self) -> bool:
        """Whether nothing comes after it."""
        return self.at >= len(self.page.rows) and self.page.next_position is None

    def as_json(self, parent: Parent) -> Json:
        """The same as plain JSON values. Cheap: one is made for each page, few are ever stored."""
        page = self.page
        return {
            "version": VERSION,
            "parent": parent.resource,
            "fields": list(fields_of(parent)),
            "parents": page.rows,
            "number": page.number,
            "next": page.next_position,
            "at": self.at,
            "child": self.child,
            "child_pages": self.child_pages,
        }


def parent_page(parent: Parent, page: Page) -> ParentPage:
    """What the children of a page's records need of it; a parent that is there twice, once."""
    rows: dict[str, Json] = {}
    for record in page.records:
        try:
            row: Json = list(parent_record(parent, record).values)
        except UnboundError as why:
            text = record if isinstance(record, str) else dumps(record)
            row = {"record": text, "reason": str(why)}
        rows.setdefault(dumps(row), row)
    return ParentPage(list(rows.values()), page.number, page.next_position)


def place_of(value: Json, parent: Parent, stream: str) -> Place:
    """Read back what `as_json` gave. Raises DefinitionError when it isn't that."""
    if not isinstance(value, dict) or value.keys() != _KEYS or value["version"] != VERSION:
        raise _unusable(stream, "it isn't one of a stream with a parent")
    fields = list(fields_of(parent))
    if value["parent"] != parent.resource or value["fields"] != fields:
        raise _unusable(stream, "its parent was another, or other fields of it were needed")
    page = ParentPage(value["parents"], value["number"], value["next"])
    return Place(page, value["at"], value["child"], value["child_pages"])


def _unusable(stream: str, cause: str) -> DefinitionError:
    return DefinitionError(
        f"{stream} can't go on where it stopped", cause=cause, next_step="Start the sync anew."
    )
