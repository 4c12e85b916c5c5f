"""What belongs to a table that is replaced: its indexes, constraints, triggers and grants."""

from dataclasses import dataclass

import psycopg
from psycopg import sql

from .rules import OURS

Connection = psycopg.Connection[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Companion:
    """Something that is lost with the table and made again for the one that takes its place."""

    name: str
    statement: str


_QUERY = """
WITH t AS (
    SELECT c.oid, c.relacl, c.relowner, format('%%I.%%I', n.nspname, c.relname) AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = %s AND c.relname = %s
)
SELECT 1, k.conname::text,
    format('ALTER TABLE %%s ADD CONSTRAINT %%I %%s', t.name, k.conname, pg_get_constraintdef(k.oid))
FROM t JOIN pg_constraint k ON k.conrelid = t.oid WHERE k.contype IN ('p', 'u', 'c', 'f', 'x')
UNION ALL
SELECT 2, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
FROM t JOIN pg_index i ON i.indrelid = t.oid
WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
UNION ALL
SELECT 3, g.tgname::text, pg_get_triggerdef(g.oid)
FROM t JOIN pg_trigger g ON g.tgrelid = t.oid WHERE NOT g.tgisinternal
UNION ALL
SELECT 4, 'a grant to ' || coalesce(r.rolname, 'everybody'),
    format('GRANT %%s ON %%s TO %%s', a.privilege_type, t.name,
        coalesce(quote_ident(r.rolname), 'PUBLIC'))
FROM t CROSS JOIN aclexplode(t.relacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
WHERE a.grantee <> t.relowner
ORDER BY 1, 2
"""


def companions(connection: Connection, schema_name: str, table: str) -> list[Companion]:
    """What a table has, in the order in which it can be made again."""
    found = connection.execute(_QUERY, (schema_name, table)).fetchall()
    return [
        Companion(str(name), str(statement))
        for _, name, statement in found
        if OURS not in str(name)
    ]


def make_again(connection: Connection, found: list[Companion]) -> list[str]:
    """Make them for the new table. Gives what could not be made, in words."""
    lost = []
    for one in found:
        try:
            with connection.transaction():
                connection.execute(sql.SQL(one.statement))
        except psycopg.Error as error:
            reason = str(error).partition("\n")[0]
            lost.append(f"{one.name} of the replaced table could not be made again: {reason}.")
    return lost
