"""Which streams are asked for once a record of another one, by their paths. Pure.

`/repos/{id}/issues` is a child of `/repos`, whose records have an `id`.
"""

import re
from collections.abc import Mapping, Sequence

from migrateiq_desktop.importers.imported import Shape
from migrateiq_desktop.importers.naming import collection_of, snake
from migrateiq_desktop.model.parents import PLACEHOLDER, included_name

from .records import key_of
from .schemas import Schemas
from .streams import StreamDraft

_WHOLE = re.compile(r"\{([^{}]+)\}")


class Families:
    """Finds the parents of drafts that have names already."""

    def __init__(self, schemas: Schemas, drafts: Mapping[str, StreamDraft]) -> None:
        self._schemas = schemas
        self._drafts = drafts
        self._lists: dict[str, str] = {}
        for name, draft in drafts.items():
            if draft.operation.shape is Shape.LIST and draft.operation.method == "GET":
                self._lists.setdefault(_bare(draft.path), name)
        self._settled: set[str] = set()

    def settle(self) -> None:
        """Give each draft that can have one its parent; those needs are then met."""
        for name in sorted(self._drafts, key=lambda one: len(self._drafts[one].in_path)):
            self._adopt(name, self._drafts[name])
            self._settled.add(name)

    def _adopt(self, name: str, draft: StreamDraft) -> None:
        placeholders = draft.in_path
        if not placeholders or len(set(placeholders)) != len(placeholders):
            return
        found = self._parent_of(name, draft)
        if found is None:
            return
        parent_name, parent = found
        fields = self._fields_for(placeholders, parent)
        if fields is None:
            return
        # so that each record says whose it is
        draft.fields["parent"] = {
            "resource": parent_name,
            "params": fields,
            "include": [fields[placeholders[-1]]],
        }
        draft.needs = [one for one in draft.needs if one not in fields]
        told = ", ".join(f"{{{one}}} from {path}" for one, path in fields.items())
        draft.reasons.append(f"asked for once a record of {parent_name}: {told}")

    def _parent_of(self, name: str, draft: StreamDraft) -> tuple[str, StreamDraft] | None:
        """The list whose path is this one's up to its last placeholder."""
        start = draft.path.rfind("{")
        prefix = draft.path[:start].rstrip("/")
        parent_name = self._lists.get(_bare(prefix))
        if parent_name is None or parent_name == name or parent_name not in self._settled:
            return None
        parent = self._drafts[parent_name]
        if parent.needs or parent.refused or parent.operation.records is None:
            return None
        return parent_name, parent

    def _fields_for(
        self, placeholders: Sequence[str], parent: StreamDraft
    ) -> dict[str, str] | None:
        """The parent's field for each placeholder; what only a grandparent has is carried along."""
        last = self._field(parent, placeholders[-1])
        inherited = parent.in_path
        if last is None or len(inherited) != len(placeholders) - 1:
            return None
        fields = {}
        above = parent.fields.get("parent")
        for here, there in zip(placeholders[:-1], inherited, strict=True):
            if not isinstance(above, dict):
                return None
            path = above["params"][there]
            carried = above.setdefault("include", [])
            if path not in carried:
                carried.append(path)
            fields[here] = included_name(str(above["resource"]), path)
        fields[placeholders[-1]] = last
        return fields

    def _field(self, parent: StreamDraft, placeholder: str) -> str | None:
        """The field of the parent's records that a placeholder means."""
        records = parent.operation.records
        if records is None:
            return None
        members = self._schemas.members(records.item)
        wanted = snake(placeholder)
        by_name = {snake(name): name for name in members}
        collection = collection_of(parent.path)
        if wanted in by_name:
            return by_name[wanted]
        ending = wanted.rpartition("_")[2]
        single = snake(collection).rstrip("s")
        if ending in by_name and (wanted == f"{single}_{ending}" or ending != wanted):
            return by_name[ending]
        if wanted.endswith(("id", "key", "uuid", "guid")) or wanted == single:
            return key_of(self._schemas, records.item, collection)[0]
        return None


def _bare(path: str) -> str:
    """A path with all placeholders alike, so that `/a/{x}` is `/a/{y}`."""
    return _WHOLE.sub("{}", PLACEHOLDER.sub("{}", path)).rstrip("/")
