"""Finds values of a mapped record by their new names, for everything that judges records. Pure."""

from collections.abc import Callable
from difflib import get_close_matches

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError

from .apply import Mapped, Slot
from .nesting import by_shown_name
from .plan import Plan

Get = Callable[[Mapped], Json]
"""A mapped record's value; None where there is none."""


class NewNames:
    """The new names of a mapping. Remembers which unlisted ones were asked for."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._slots: dict[str, Slot] = {field.target: field.slot for field in plan.fields}
        self._sources = {field.source: field.target for field in plan.fields if field.source}
        self._flattens = plan.opens_objects
        self.unlisted: set[str] = set()
        self.direct: dict[Slot, None] = {}
        """Slots whose values getters take as they stand."""
        self.all_direct = True
        """No getter looks any further."""

    def slot(self, name: str, what: str) -> Slot:
        """Where a mapped record has the field. `what` names it in messages: `the filter`.

        Raises DefinitionError for a name that no record can have.
        """
        if name in self._slots:
            return self._slots[name]
        if name in self._sources:
            self._refuse(name, what, f"the mapping calls it {self._sources[name]}")
        if self._plan.only_listed:
            near = get_close_matches(name, self._slots, n=3, cutoff=0.5)
            listed = ", ".join(near or list(self._slots)[:10])
            self._refuse(name, what, f"only listed fields are kept; {_near(listed, near)}")
        if name in self._plan.drop:
            self._refuse(name, what, "the mapping drops it")
        self.unlisted.add(name)
        return name

    def getter(self, name: str, what: str) -> Get:
        """How to take the field's value, dotted for what is inside an object."""
        head, _, rest = name.partition(".")
        direct = self.direct_slot(name)
        if direct is not None:
            if direct not in self._slots.values():
                direct = self.slot(name, what)
            self.direct[direct] = None
            return _direct(direct)
        self.all_direct = False
        if self._flattens:
            return self._flat(name.replace(".", "__"), what)
        at, path = self.slot(head, what), rest.split(".")

        def get(record: Mapped) -> Json:
            # a field whose own name has the dot comes first
            if name in record:
                return record[name]
            value: Json = record.get(at)
            for part in path:
                value = value.get(part) if isinstance(value, dict) else None
            return value

        return get

    def direct_slot(self, name: str) -> Slot | None:
        """Where a field's value stands by itself; None when it has to be looked for."""
        if name in self._slots:
            return self._slots[name]
        if self._flattens and ("." in name or "__" in name):
            return self._slots.get(name.replace(".", "__"))
        return None if "." in name else name

    def _flat(self, name: str, what: str) -> Get:
        self.slot(name, what)
        return lambda record: by_shown_name(record, name)

    @staticmethod
    def _refuse(name: str, what: str, cause: str) -> None:
        raise DefinitionError(
            f"{what[:1].upper()}{what[1:]} names the field {name}, which no record has",
            cause=cause,
            next_step="Use the new names of the mapping.",
        )


def _direct(slot: Slot) -> Get:
    return lambda record: record.get(slot)


def _near(listed: str, near: list[str]) -> str:
    return f"near to it: {listed}" if near else f"they are {listed or 'none'}"
