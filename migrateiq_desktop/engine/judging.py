"""Judges a part of a batch by its columns, and takes out what isn't to be loaded. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.schema import FieldType

from .columns import ColumnPart
from .mapping.apply import Mapped, Rejection
from .mapping.checks import RecordChecks, Skipped
from .mapping.column_checks import ColumnChecks, JudgedColumn
from .ports import MISSING, Missing
from .values import kinds_of

Apply = Callable[[Json], Mapped | Rejection | Skipped]
"""What becomes of one record."""


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of a part."""

    part: ColumnPart
    skipped: int
    rejected: Sequence[tuple[int, Rejection]]
    """The rows that are rejected, by their place in the part that was, and why."""


class PartJudge:
    """Everything in a mapping that judges whole records, put to columns."""

    def __init__(self, checks: RecordChecks, apply: Apply) -> None:
        self._checks = checks
        self._columns = ColumnChecks(checks)
        self._apply = apply

    def judged(self, part: ColumnPart, record: Callable[[int], Json]) -> Left | None:
        """What is left; None when its records have to be looked at one by one.

        `record` gives a row's own record, from which it is told why it is rejected.
        """
        slots = self._columns.slots
        if slots is None:
            return None
        columns: dict[int | str, JudgedColumn] = {}
        for slot in slots:
            found = part.column(slot, MISSING)
            if found.only is FieldType.JSON:
                # rules see what is inside, not its text
                return None
            columns[slot] = JudgedColumn(found.values, kinds_of(found.values))
        self._checks.saw(slot for slot, one in columns.items() if one.kinds != {Missing})
        judgement = self._columns.judge(columns, len(part))
        rejected: list[tuple[int, Rejection]] = []
        for row in judgement.suspects:
            outcome = self._apply(record(row))
            if not isinstance(outcome, Rejection):
                return None
            rejected.append((row, outcome))
        if len(rejected) + judgement.skipped:
            part = part.kept(judgement.passes)
        return Left(part, judgement.skipped, rejected)
