"""Child tables in a SQL database, always inside the transaction of their stream's rows."""

from collections.abc import Callable, Iterable, Mapping

from migrateiq_desktop.engine.ports import Checkpoint, ChildBatch, ColumnRows, Target
from migrateiq_desktop.model.errors import IncompleteError
from migrateiq_desktop.model.schema import ChildTable, StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .rules import check_is_table, check_name, staging_gone, written_table
from .transactions import Indexed, Outlived, Transaction


def begin_child(transaction: Transaction, target: Target, *, resume: bool) -> str:
    """Prepare a child table, and give its name. `target` is that of the child table."""
    check_name(target.table)
    check_is_table(target.table, transaction.kind_of(target.table))
    table = written_table(target)
    if target.disposition is WriteDisposition.REPLACE:
        if isinstance(transaction, Outlived):
            # better now than when all is loaded
            transaction.check_replaceable(target.table)
        if not resume:
            transaction.drop(table)
        elif not transaction.columns(table):
            raise staging_gone(target.stream, f"the table {table}")
    return table


def prepare_children(
    transaction: Transaction, target: Target, children: Iterable[ChildBatch]
) -> None:
    """Make child tables, or grow and widen them."""
    for child in children:
        table = written_table(target.child(child.table))
        transaction.make_room(table, child.table_schema, ColumnRows.of(child.rows))
        if child.replaced and isinstance(transaction, Indexed):
            transaction.ensure_index(table, child.key)


def load_children(transaction: Transaction, target: Target, children: Iterable[ChildBatch]) -> None:
    """The rows of child tables: first those go that the records had before."""
    for child in children:
        table, rows = written_table(target.child(child.table)), ColumnRows.of(child.rows)
        if child.replaced:
            keys = ColumnRows.of(child.replaced)
            transaction.delete(table, child.key, schema_of_key(child), keys)
        if rows:
            transaction.insert(table, child.table_schema, rows)


def finish_children(
    transaction: Transaction, target: Target, checkpoint: Checkpoint, aside: Callable[[str], str]
) -> list[str]:
    """Swap what was staged. Gives what was lost by it, in words."""
    lost: list[str] = []
    for child in checkpoint.table_schema.children:
        written = written_table(target.child(child.table))
        replaces = target.disposition is WriteDisposition.REPLACE
        if not replaces and not child.rows:
            continue
        transaction.make_room(written, child.table_schema, ColumnRows([]))
        if replaces:
            check_arrived(child, transaction.count(written), exact=not target.key)
            lost += transaction.swap(written, child.table, aside(child.table))
    return lost


def with_rows(schema: StreamSchema, rows: Mapping[str, int]) -> StreamSchema:
    """The schema, with other numbers of rows in its child tables: none where none is given."""
    children = (
        child.model_copy(update={"rows": rows.get(child.table, 0)}) for child in schema.children
    )
    return schema.model_copy(update={"children": tuple(children)})


def schema_of_key(child: ChildBatch) -> StreamSchema:
    """The columns that lead back to the record."""
    columns = {column.name: column for column in child.table_schema.columns}
    return StreamSchema(columns=tuple(columns[name] for name in child.key))


def check_arrived(child: ChildTable, found: int, *, exact: bool) -> None:
    """Raises IncompleteError when a staged child table doesn't hold what was loaded. Where records
    overwrite others it may hold less."""
    if found > child.rows or (exact and found != child.rows):
        raise IncompleteError(
            f"{child.table} would not hold what was loaded",
            cause=f"{child.rows:,} rows were loaded, {found:,} are there",
            next_step="Start the sync anew. The table is as it was before.",
        )
