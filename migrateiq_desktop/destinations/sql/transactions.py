"""What `SqlDestination` needs of a database: transactions, and what is done to tables in them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar, runtime_checkable

from migrateiq_desktop.engine.ports import ColumnRows, Refusals
from migrateiq_desktop.model.schema import FieldType, StreamSchema

T = TypeVar("T")
Rows = ColumnRows
Values = Callable[[], Sequence[object]]
"""The values of a column, for whoever has to look at them."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column as the database describes it."""

    name: str
    declared: str
    """Its type in the database's own words."""
    type: FieldType
    """What it holds without loss."""


@dataclass(frozen=True, slots=True)
class StateTypes:
    """How a database declares our own tables of state."""

    text: str = "VARCHAR"
    key: str = "VARCHAR"
    """Text that a primary key is made of; compared byte by byte."""
    options: str = ""
    """What follows the columns."""


class Statements(Protocol):
    """What our own tables of state need of a transaction."""

    mark: str
    """What stands for a bound value in SQL text."""
    state_types: StateTypes

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a statement; none where it gives none."""
        ...

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Rows that an UPDATE or DELETE has met."""
        ...

    def kind_of(self, name: str) -> str | None:
        """`table`, or what else has that name; None when nothing has it."""
        ...


class Transaction(Statements, Protocol):
    """One transaction. Names are given as they are and delimited inside."""

    quote_mark: str
    """What stands around a name."""

    def columns(self, table: str) -> tuple[TableColumn, ...]:
        """The columns in their order; empty when there is no such table."""
        ...

    def has_columns(self, table: str, names: tuple[str, ...]) -> bool:
        """Whether a table has all of them, by the names that the engine knows them by."""
        ...

    def make_room(self, table: str, schema: StreamSchema, rows: Rows) -> None:
        """Make the table, or grow and widen it, so that it holds the rows without loss."""
        ...

    def ensure_key(self, table: str, key: tuple[str, ...]) -> None:
        """Prove that rows can be found by the key. Raises DestinationError when some are equal."""
        ...

    def insert(self, table: str, schema: StreamSchema, rows: Rows) -> None:
        """Add rows. Raises DestinationError unless all arrive."""
        ...

    def upsert(self, table: str, key: tuple[str, ...], schema: StreamSchema, rows: Rows) -> None:
        """Add rows or change those with the same key; MISSING leaves what stands there."""
        ...

    def delete(self, table: str, key: tuple[str, ...], schema: StreamSchema, rows: Rows) -> None:
        """Remove all rows that have one of these keys: `rows` and `schema` are of the key alone."""
        ...

    def count(self, table: str) -> int:
        """How many rows a table has; 0 when it isn't there."""
        ...

    def drop(self, table: str) -> None:
        """Remove a table if it is there."""
        ...

    def swap(self, staged: str, table: str, aside: str) -> list[str]:
        """Put the staged table in the other's place. Gives what was lost by it, in words.

        Where changes of tables commit at once the other is kept under the name `aside`.
        """
        ...


@runtime_checkable
class Outlived(Protocol):
    """A transaction that swaps of tables outlive: they commit at once."""

    def check_replaceable(self, table: str) -> None:
        """Raises DestinationError for a table that a swap would do harm to."""

    def put_back(self, staged: str, table: str, aside: str) -> None:
        """Undo a swap, if there was one."""


@runtime_checkable
class Lockable(Protocol):
    """A transaction that others may change tables beside."""

    lock_table: str
    """The statement after which nobody else reads or changes a table until the transaction ends;
    `{}` stands for its name."""


@runtime_checkable
class Indexed(Protocol):
    """A transaction that needs an index to find rows quickly."""

    def ensure_index(self, table: str, key: tuple[str, ...]) -> None:
        """Have rows found by columns that aren't unique."""
        ...


@runtime_checkable
class Remarks(Protocol):
    """A transaction that has something to say of tables."""

    def remarks(self, table: str) -> list[str]:
        """What a person should know of the table, in words."""
        ...


class Database(Protocol):
    """A database that transactions run in, all from one thread."""

    ddl_commits: bool
    """Making or changing a table commits at once: nothing undoes it."""

    def open(self) -> None:
        """Connect and prove that it can be written. Raises DestinationError, UnreachableError."""

    def transact(
        self,
        work: Callable[[Transaction], T],
        *,
        committed: Callable[[Transaction], T | None] | None = None,
    ) -> T:
        """All or nothing. Where a connection can be lost, the work is repeated.

        `committed` finds out whether a commit whose answer never came has happened all the same,
        and gives the result then.
        """
        ...

    def names_of(self, schema: StreamSchema) -> dict[str, str]:
        """Columns that can't have their own name here, with the name they get instead."""
        ...

    def table_name(self, table: str) -> str:
        """The name that a table gets here."""
        ...

    def refusals(self, columns: Sequence[TableColumn], key: Sequence[str]) -> Refusals | None:
        """What a table that has these columns, and may get others, can't hold. None: nothing.

        `key` are the columns that it is merged by, by the names that the engine knows them by.
        """
        ...

    def close(self) -> None:
        """Let go of the database."""
