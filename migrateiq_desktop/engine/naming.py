"""Names of columns out of names of fields: never empty, never too long, never twice. Pure.

Databases compare names without regard to case, so `Id`, `id` and `ID` become `id`, `id_2`, `id_3`.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

LONGEST_NAME = 255
NAMELESS = "column"
BETWEEN_LEVELS = "\x1f"
"""Joins the names on the way to a flattened field, where it is known by its path."""


class ColumnNames:
    """Gives each field of a stream its column's name, the same one in every run.

    `existing` are the columns that the table has; `remembered` says which field became which
    column in earlier runs.
    """

    def __init__(
        self, existing: Iterable[str] = (), remembered: Mapping[str, str] | None = None
    ) -> None:
        self._existing = tuple(existing)
        self._by_fold = {name.casefold(): name for name in reversed(self._existing)}
        self._remembered = dict(remembered or {})
        self._reserved = {column.casefold() for column in self._remembered.values()}
        self._taken: set[str] = set()

    def assign(self, fields: Sequence[str]) -> list[str]:
        """The columns of fields that appear together for the first time, in their order."""
        return self._assign(fields, self._remembered, self._reserved)

    def assign_first(self, names: Sequence[str]) -> list[str]:
        """The columns of names that a person chose: they come before all others."""
        return self._assign(names, {}, frozenset())

    def _assign(
        self, fields: Sequence[str], remembered: Mapping[str, str], reserved: AbstractSet[str]
    ) -> list[str]:
        wanted = [clean_name(field) for field in fields]
        folds = [name.casefold() for name in wanted]
        chosen = []
        for field, name, fold in zip(fields, wanted, folds, strict=True):
            known = remembered.get(field)
            if known is not None and known.casefold() not in self._taken:
                column = known
            else:
                # of names that differ only in case none is the real one
                base = name.lower() if folds.count(fold) > 1 else name
                column = self._existing_case(_free(base, self._taken | reserved))
            self._taken.add(column.casefold())
            chosen.append(column)
        return chosen

    def _existing_case(self, name: str) -> str:
        return name if name in self._existing else self._by_fold.get(name.casefold(), name)


def _free(base: str, taken: AbstractSet[str]) -> str:
    name, number = base, 1
    while name.casefold() in taken:
        number += 1
        suffix = f"_{number}"
        name = base.lower()[: LONGEST_NAME - len(suffix)] + suffix
    return name


def clean_name(field: str) -> str:
    """A field's name as a column may have it, before it is compared with others."""
    name = (
        field.replace(BETWEEN_LEVELS, "__")
        .replace("\0", "_")
        .encode("utf-8", "replace")
        .decode()[:LONGEST_NAME]
    )
    return name if name.strip() else NAMELESS
