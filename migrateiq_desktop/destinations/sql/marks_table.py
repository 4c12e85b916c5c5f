"""By what the rows that runs have added are told, a row a batch: only ever added to, so that a run
of many batches doesn't pay for those before. The same for every database.
"""

from dataclasses import dataclass
from hashlib import sha256

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import dumps, loads

from .transactions import Statements

MARKS_TABLE = "_migrateiq_marks"

_CREATE = f"""CREATE TABLE IF NOT EXISTS {MARKS_TABLE} (
    owner {{key}} NOT NULL,
    run {{key}} NOT NULL,
    batch BIGINT NOT NULL,
    mark {{text}} NOT NULL
)"""


@dataclass(frozen=True, slots=True)
class Marked:
    """Whose marks they are: of one run's stream, in one table. All are key texts."""

    target: str
    run: str
    stream: str

    @property
    def _owner(self) -> str:
        """One text for all three: some databases have little room in a key."""
        return sha256(f"{self.target}\0{self.run}\0{self.stream}".encode()).hexdigest()

    def add(self, statements: Statements, batch: int, found: Json) -> None:
        """The rows of a batch."""
        marks = ", ".join([statements.mark] * 4)
        statements.query(
            f"INSERT INTO {MARKS_TABLE} (owner, run, batch, mark) VALUES ({marks})",  # noqa: S608
            (self._owner, self.run, batch, dumps(found)),
        )

    def read(self, statements: Statements) -> list[Json]:
        """In the order of the batches."""
        if not has_marks(statements):
            return []
        found = statements.query(
            f"SELECT mark FROM {MARKS_TABLE} WHERE owner = {statements.mark} ORDER BY batch",  # noqa: S608
            (self._owner,),
        )
        return [loads(str(mark)) for (mark,) in found]

    def forget(self, statements: Statements) -> None:
        """They tell nothing any more."""
        if has_marks(statements):
            statements.change(
                f"DELETE FROM {MARKS_TABLE} WHERE owner = {statements.mark}",  # noqa: S608
                (self._owner,),
            )


def prepare_marks(statements: Statements) -> None:
    """Make the table where it isn't there."""
    if not has_marks(statements):
        types = statements.state_types
        statements.query(_CREATE.format(key=types.key, text=types.text) + types.options)


def has_marks(statements: Statements) -> bool:
    """Whether there is any such table."""
    return statements.kind_of(MARKS_TABLE) == "table"


def forget_run(statements: Statements, run: str) -> None:
    """All marks of a run; `run` is a key text."""
    if has_marks(statements):
        statements.change(
            f"DELETE FROM {MARKS_TABLE} WHERE run = {statements.mark}",  # noqa: S608
            (run,),
        )
