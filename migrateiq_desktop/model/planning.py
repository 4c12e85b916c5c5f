"""What loading would do to the tables of a destination: told before anything is written.

Definition only: knows no database.
"""

from enum import StrEnum
from typing import Literal

from pydantic import SecretStr

from .base import Model
from .connector import Destination
from .errors import ErrorReport
from .sampling import MapSample
from .schema import FieldType
from .sync import SyncStream, WriteDisposition


class PlanSample(Model):
    """Tell what loading the sample so would do to the destination's tables."""

    command: Literal["plan_sample"] = "plan_sample"
    number: int
    definition: SyncStream
    destination: Destination
    """A path in it is absolute."""
    secrets: dict[str, SecretStr] = {}
    """Salts that the mapping refers to."""
    destination_secrets: dict[str, SecretStr] = {}


def secrets_of(request: MapSample | PlanSample) -> list[SecretStr]:
    """The values that a command carries, for a redactor to know."""
    also = request.destination_secrets if isinstance(request, PlanSample) else {}
    return [*request.secrets.values(), *also.values()]


class ColumnFate(StrEnum):
    """What becomes of a column."""

    NEW = "new"
    KEPT = "kept"
    WIDENED = "widened"
    LEFT = "left"
    """It is there, and the sync doesn't fill it."""
    GONE = "gone"
    """It is there, and the table that takes its place has none."""


class PlannedColumn(Model):
    """A column of a planned table."""

    name: str
    type: FieldType
    fate: ColumnFate
    declared: str = ""
    """As the table that is there has it, in the database's own words."""
    key: bool = False
    there: FieldType | None = None
    """What the column that is there holds; None: there is none."""
    values: tuple[str, ...] = ()
    """Some values of the column that is there."""


class RowFate(StrEnum):
    """What loading would do with a row."""

    CREATE = "create"
    UPDATE = "update"
    UNCHANGED = "unchanged"


class PlannedRow(Model):
    """A sampled record that would be loaded."""

    fate: RowFate
    changes: tuple[tuple[str, str, str], ...] = ()
    """Column, value that is there, value that comes; as texts."""


class PlannedTable(Model):
    """A table, or a file, as it would be made or changed."""

    name: str
    """As it is called there."""
    disposition: WriteDisposition
    exists: bool
    rows: int | None = None
    """How many it has; None: nobody counted."""
    columns: tuple[PlannedColumn, ...] = ()
    statements: tuple[str, ...] = ()
    """What would be executed to make or change it; none for files."""
    sampled: int = 0
    """Rows that the sample makes."""
    matching: int | None = None
    """How many of them exist already, by their key; None: unknown."""
    fates: tuple[PlannedRow, ...] = ()
    """Of each row that the sample makes, in their order; none for child tables."""
    is_child: bool = False
    trouble: str = ""
    """Why it can't be loaded into, in words."""


class SamplePlanned(Model):
    """What loading the sample would do."""

    event: Literal["sample_planned"] = "sample_planned"
    number: int
    """Of the command that it answers."""
    tables: tuple[PlannedTable, ...] = ()
    """The stream's own, then its child tables."""
    error: ErrorReport | None = None
    """Why nothing can be told: the mapping, or the destination."""
