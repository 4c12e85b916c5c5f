"""What each run found in a destination before it loaded: noted beside the data, so that a run can
be taken back. Written in the transactions of its own batches. The same for every database.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import Checkpoint, Target
from migrateiq_desktop.model.base import Json, Model
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.sync import WriteDisposition

from .marks_table import Marked, forget_run, has_marks, prepare_marks
from .state import key_text
from .transactions import Statements

LOADS_TABLE = "_migrateiq_loads"
KEPT = 8
"""Runs of a table, and of a stream, that are remembered: no more can be taken back in a row."""

_CREATE = f"""CREATE TABLE IF NOT EXISTS {LOADS_TABLE} (
    target {{key}} NOT NULL,
    run {{key}} NOT NULL,
    sync {{key}} NOT NULL,
    stream {{key}} NOT NULL,
    number BIGINT NOT NULL,
    made BOOLEAN NOT NULL,
    note {{text}} NOT NULL,
    undone_at {{text}}
)"""
_STREAM = ""
"""The target of the row that tells how a stream stood before the run."""


class Begun(Model):
    """How a stream stood when a run began it."""

    table: str
    disposition: WriteDisposition
    incremental: bool
    before: Checkpoint | None
    """With the state of its cursor; None: nothing was known of the stream."""


class Loaded(Model):
    """What a run has done to one table."""

    table: str
    disposition: WriteDisposition
    keyed: bool
    """Rows of it may have overwritten each other: there are fewer than were loaded."""
    rows: int | None = None
    """Of the table when the run was through with it; None: as many as were loaded."""
    marks: tuple[Json, ...] | None = ()
    """None: nothing tells its rows from others. An earlier version kept all marks here; now they
    have a table of their own, and these come before them."""


@dataclass(frozen=True, slots=True)
class LoadedBy:
    """Whose note it is."""

    sync: str
    run: str
    stream: str


@dataclass(frozen=True, slots=True)
class Noted:
    """One row of the table."""

    by: LoadedBy
    target: str
    number: int
    """Ascends within a table: who came later has the greater one."""
    made: bool
    """The table wasn't there before, and nobody else has loaded into it meanwhile."""
    note: str

    def begun(self) -> Begun | None:
        """The note of a stream's beginning; None when nobody can make sense of it."""
        try:
            return Begun.model_validate(loads(self.note))
        except (ValidationError, ValueError):
            return None

    def loaded(self) -> Loaded | None:
        """The note of a table."""
        try:
            return Loaded.model_validate(loads(self.note))
        except (ValidationError, ValueError):
            return None


def note_begun(
    statements: Statements, by: LoadedBy, target: Target, before: Checkpoint | None
) -> None:
    """Before the state of the stream is reset. What the run's first beginning noted stays."""
    if statements.kind_of(LOADS_TABLE) != "table":
        types = statements.state_types
        statements.query(_CREATE.format(key=types.key, text=types.text) + types.options)
    prepare_marks(statements)
    there = [one for one in _rows(statements, _STREAM) if _same_stream(one.by, by)]
    if any(_is_by(one, by) for one in there):
        return
    note = Begun(
        table=target.table,
        disposition=target.disposition,
        incremental=target.incremental,
        before=before,
    )
    _forget(statements, there)
    _insert(statements, by, _STREAM, note, number=_after(there), made=False)


def note_loading(
    statements: Statements, by: LoadedBy, target: Target, named: str, *, is_there: bool
) -> None:
    """Before rows are written to the target's table, or it is put in its place.

    `named` is what its database calls the table, `is_there` whether it has it. A table that
    somebody else has loaded into since this run made it counts as found.
    """
    folded = folded_name(named)
    there = _rows(statements, folded)
    mine = next((one for one in there if _is_by(one, by)), None)
    others = [one for one in there if one is not mine]
    if mine is None:
        note = Loaded(table=target.table, disposition=target.disposition, keyed=bool(target.key))
        _forget(statements, there)
        _insert(statements, by, folded, note, number=_after(there), made=not is_there)
    elif any(one.number >= mine.number and one.by.run != mine.by.run for one in others):
        mark = statements.mark
        statements.change(
            f"UPDATE {LOADS_TABLE} SET number = {mark}, made = false {_where(mark)}",  # noqa: S608
            (_after(there), *_key(by, folded)),
        )


def note_rows(statements: Statements, by: LoadedBy, named: str, rows: int) -> None:
    """How many rows the table has once the run is through with it."""
    note = _own(statements, by, named)
    if note is not None:
        _change(statements, by, named, note.model_copy(update={"rows": rows}))


def is_marked(statements: Statements, by: LoadedBy, named: str) -> bool:
    """Whether all rows of the run so far are told by marks."""
    note = _own(statements, by, named)
    return note is not None and note.marks is not None and has_marks(statements)


def note_mark(statements: Statements, by: LoadedBy, named: str, batch: int, found: Json) -> None:
    """By what the rows of a batch are told."""
    _marked(by, folded_name(named)).add(statements, batch, found)


def note_unmarked(statements: Statements, by: LoadedBy, named: str) -> None:
    """Nothing tells the rows of a batch, so that the others' marks prove nothing either."""
    note = _own(statements, by, named)
    if note is not None and note.marks is not None:
        _change(statements, by, named, note.model_copy(update={"marks": None}))


def marks_of(statements: Statements, one: Noted) -> tuple[Json, ...]:
    """By what the rows of a table are told, a mark a batch; empty: by nothing."""
    note = one.loaded()
    if note is None or note.marks is None:
        return ()
    return (*note.marks, *_marked(one.by, one.target).read(statements))


def is_made(statements: Statements, by: LoadedBy, named: str) -> bool:
    """Whether the run has made the table."""
    return any(one.made for one in _rows(statements, folded_name(named), by))


def streams_of(statements: Statements, run: str) -> list[Noted]:
    """How the streams of a run stood before it. Streams that are undone are left out."""
    return [one for one in _rows(statements, _STREAM) if one.by.run == key_text(run)]


def tables_of(statements: Statements, run: str) -> list[str]:
    """The targets that a run has loaded into, as the notes know them."""
    mark = statements.mark
    found = statements.query(
        f"SELECT DISTINCT target FROM {LOADS_TABLE} WHERE run = {mark}"  # noqa: S608
        f" AND target <> {mark} AND undone_at IS NULL",
        (key_text(run), _STREAM),
    )
    return sorted(str(name) for (name,) in found)


def loads_into(statements: Statements, target: str) -> list[Noted]:
    """Who has loaded into a table, in their order, but for what is undone."""
    return _rows(statements, target)


def is_undone(statements: Statements, run: str) -> bool:
    """Whether a run has been taken back."""
    mark = statements.mark
    found = statements.query(
        f"SELECT 1 FROM {LOADS_TABLE} WHERE run = {mark} AND undone_at IS NOT NULL",  # noqa: S608
        (key_text(run),),
    )
    return bool(found)


def note_undone(statements: Statements, run: str, at: str) -> None:
    """The run doesn't count any more: those before it are the last again."""
    mark = statements.mark
    statements.change(
        f"UPDATE {LOADS_TABLE} SET undone_at = {mark} WHERE run = {mark}",  # noqa: S608
        (at, key_text(run)),
    )
    forget_run(statements, key_text(run))


def folded_name(named: str) -> str:
    """A table's name as the notes know it: names that some database takes for one are one."""
    return key_text(named.casefold())


def _rows(statements: Statements, target: str, by: LoadedBy | None = None) -> list[Noted]:
    """Of a table, or only of one run's stream: others' notes may be long."""
    mark = statements.mark
    where = f"WHERE target = {mark}"
    key: tuple[str, ...] = (target,)
    if by is not None:
        where, key = _where(mark), _key(by, target)
    found = statements.query(
        f"SELECT sync, run, stream, number, made, note FROM {LOADS_TABLE}"  # noqa: S608
        f" {where} AND undone_at IS NULL ORDER BY number",
        key,
    )
    return [
        Noted(
            by=LoadedBy(str(sync), str(run), str(stream)),
            target=target,
            number=int(str(number)),
            made=bool(made),
            note=str(note),
        )
        for sync, run, stream, number, made, note in found
    ]


def _own(statements: Statements, by: LoadedBy, named: str) -> Loaded | None:
    mine = _rows(statements, folded_name(named), by)
    return mine[0].loaded() if mine else None


def _change(statements: Statements, by: LoadedBy, named: str, note: Loaded) -> None:
    mark = statements.mark
    statements.change(
        f"UPDATE {LOADS_TABLE} SET note = {mark} {_where(mark)}",  # noqa: S608
        (_text(note), *_key(by, folded_name(named))),
    )


def _insert(
    statements: Statements,
    by: LoadedBy,
    target: str,
    note: Begun | Loaded,
    *,
    number: int,
    made: bool,
) -> None:
    mark = statements.mark
    marks = ", ".join([mark] * 7)
    statements.query(
        f"INSERT INTO {LOADS_TABLE} (target, run, stream, sync, number, made, note)"  # noqa: S608
        f" VALUES ({marks})",
        (*_key(by, target), key_text(by.sync), number, made, _text(note)),
    )


def _forget(statements: Statements, there: Iterable[Noted]) -> None:
    """All but the newest, one of which is still to come."""
    mark = statements.mark
    for one in list(there)[: -(KEPT - 1)]:
        statements.change(
            f"DELETE FROM {LOADS_TABLE} {_where(mark)}",  # noqa: S608
            _key(one.by, one.target),
        )
        _marked(one.by, one.target).forget(statements)


def _marked(by: LoadedBy, target: str) -> Marked:
    return Marked(*_key(by, target))


def _after(there: Iterable[Noted]) -> int:
    return max((one.number for one in there), default=0) + 1


def _is_by(one: Noted, by: LoadedBy) -> bool:
    return (one.by.run, one.by.stream) == (key_text(by.run), key_text(by.stream))


def _same_stream(one: LoadedBy, other: LoadedBy) -> bool:
    return (one.sync, one.stream) == (key_text(other.sync), key_text(other.stream))


def _where(mark: str) -> str:
    return f"WHERE target = {mark} AND run = {mark} AND stream = {mark}"


def _key(by: LoadedBy, target: str) -> tuple[str, str, str]:
    return target, key_text(by.run), key_text(by.stream)


def _text(note: Begun | Loaded) -> str:
    return dumps(note.model_dump(mode="python"))
