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
        head, dot, rest = name.partition(".")
        if name in self._slots:
            return _direct(self._slots[name])
        if not dot:
            direct = self._flattens and "__" in name
            return self._flat(name, what) if direct else _direct(self.slot(name, what))
        if self._flattens:
            name = name.replace(".", "__")
            return _direct(self.slot(name, what)) if name in self._slots else self._flat(name, what)
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
