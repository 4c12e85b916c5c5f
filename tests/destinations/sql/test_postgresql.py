"""What is PostgreSQL's own: types, names, lost connections, locks, refusals. On a real server."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.destinations.sql import lease_table
from migrateiq_desktop.destinations.sql.postgresql_names import short_name
from migrateiq_desktop.destinations.sql.postgresql_types import (
    FLOAT_TEXT,
    FLOAT_TEXT_FUNCTION,
    NAIVE,
    ZONED,
    widening,
)
from migrateiq_desktop.model.errors import (
    DestinationError,
    DestinationUnavailableError,
    KeyRefusedError,
    MigrateIQError,
    UnreachableError,
)
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform
from tests.destinations.contract.moving import APPEND, MERGE, REPLACE, SYNC, Mover
from tests.destinations.contract.places import PostgresqlPlace, new_postgresql_place
from tests.servers.postgresql_server import PostgresqlServer


@pytest.fixture
def place() -> PostgresqlPlace:
    return new_postgresql_place()


def typed(**kinds: FieldType) -> Transform:
    return Transform(
        fields=tuple(
            FieldRule.model_validate({"source": name, "name": name, "type": kind})
            for name, kind in kinds.items()
        )
    )


def test_native_types(place: PostgresqlPlace) -> None:
    transform = typed(
        d=FieldType.DATE, m=FieldType.DECIMAL, t=FieldType.DATETIME, n=FieldType.DATETIME
    )
    record = {
        "i": 1,
        "f": 1.5,
        "b": True,
        "s": "tab\there\\N\n",
        "j": {"b": [1.0], "a": "\u0000"},
        "d": "2026-05-26",
        "m": "12.50",
        "t": "2026-05-26T10:00:00+02:00",
        "n": "2026-05-26T10:00:00",
    }
    Mover(place, transform=transform).run([record])
    assert place.declared() == {
        "i": "bigint",
        "f": "double precision",
        "b": "boolean",
        "s": "text",
        "j": "json",
        "d": "date",
        "m": "numeric",
        "t": ZONED,
        "n": NAIVE,
    }
    (row,) = place.rows("things")
    assert row["s"] == "tab\there\\N\n"
    assert row["j"] == '{"b":[1.0],"a":"\\u0000"}'
    assert row["m"] == Decimal("12.50")
    assert row["t"] == datetime(2026, 5, 26, 8, tzinfo=UTC)


def test_a_float_becomes_the_text_that_the_engine_writes(server: PostgresqlServer) -> None:
    with server.connect() as connection:
        connection.execute(FLOAT_TEXT_FUNCTION.encode())

        @settings(max_examples=300)
        @given(st.floats(allow_nan=False, allow_infinity=False))
        def check(number: float) -> None:
            sql = f"SELECT {FLOAT_TEXT}(%s::double precision)"
            found = connection.execute(sql.encode(), (repr(number),)).fetchone()
            assert found == (text_of(number),)

        check()
        for number in (0.0, -0.0, 1e15, 1e16, 1.2345678901234567e16, 1e-5, -1.5e-5, 1e-7, 5e-324):
            found = connection.execute(
                f"SELECT {FLOAT_TEXT}(%s::double precision)".encode(), (repr(number),)
            ).fetchone()
            assert found == (text_of(number),)


@pytest.mark.parametrize("kind", [NAIVE, ZONED])
def test_a_moment_becomes_the_text_that_the_engine_writes(
    server: PostgresqlServer, kind: str
) -> None:
    with server.connect() as connection:

        @settings(max_examples=50)
        @given(st.datetimes())
        def check(moment: datetime) -> None:
            value = moment if kind == NAIVE else moment.replace(tzinfo=UTC)
            sql = f"SELECT {widening('x', kind, 'text')} FROM (SELECT %s::{kind} AS x) AS t"
            found = connection.execute(sql.encode(), (value.isoformat(),)).fetchone()
            assert found == (text_of(value),)

        check()


def test_numbers_widen_without_rounding(place: PostgresqlPlace) -> None:
    place.execute("CREATE TABLE things (a real, b smallint, c numeric(10,2))")
    Mover(place).run([{"a": 0.5, "b": 1, "c": 1.25}])
    Mover(place).run([{"a": 0.1, "b": 2**40, "c": 0.125}], run="run-2")
    assert place.declared() == {"a": "double precision", "b": "bigint", "c": "numeric"}
    Mover(place).run([{"a": 2**64, "b": 2**64, "c": 10**40}], run="run-3")
    assert place.declared() == {"a": "numeric", "b": "numeric", "c": "numeric"}
    assert {row["a"] for row in place.rows("things")} == {
        Decimal("0.5"),
        Decimal("0.1"),
        Decimal(2**64),
    }


def test_long_names_are_cut_and_said(place: PostgresqlPlace) -> None:
    field, table = "f" * 100, "t" * 100
    report = Mover(place, table=table).run([{field: 1}])
    assert report.warnings == [
        f"The table {table} is called {short_name(table)} there.",
        f"The column {field} is called {short_name(field)} there.",
    ]
    Mover(place, table=table).run([{field: 2.5}], run="run-2")
    assert place.tables() == {short_name(table)}
    assert sorted(map(str, (row[short_name(field)] for row in place.rows(table)))) == ["1.0", "2.5"]


def test_short_names_stay_and_long_ones_differ() -> None:
    assert short_name("x" * 63) == "x" * 63
    assert short_name("ü" * 40) != short_name("ü" * 41)
    assert len(short_name("ü" * 40).encode()) <= 63
    assert short_name("ctid") != "ctid"


def test_what_belongs_to_a_replaced_table_is_made_again(place: PostgresqlPlace) -> None:
    mover = Mover(place, REPLACE)
    mover.run([{"a": 1, "b": 2}])
    place.execute(
        "ALTER TABLE things ADD CONSTRAINT positive CHECK (a > 0)",
        "CREATE INDEX by_a ON things (a)",
        "CREATE INDEX by_b ON things (b)",
        "GRANT SELECT ON things TO PUBLIC",
    )
    report = mover.run([{"a": 5}], run="run-2")
    assert len(report.warnings) == 1
    assert "by_b" in report.warnings[0]
    with place.server.connect(place.schema) as connection:
        indexes = connection.execute(
            "SELECT indexname FROM pg_indexes WHERE schemaname = %s AND tablename = 'things'",
            (place.schema,),
        ).fetchall()
        grants = connection.execute(
            "SELECT relacl::text FROM pg_class WHERE oid = 'things'::regclass"
        ).fetchone()
    assert indexes == [("by_a",)]
    assert grants is not None
    assert "=r/" in str(grants[0])
    with pytest.raises(psycopg.errors.CheckViolation):
        place.execute("INSERT INTO things VALUES (-1)")


def test_a_view_keeps_its_table_from_being_replaced(place: PostgresqlPlace) -> None:
    Mover(place, REPLACE).run([{"a": 1}])
    place.execute("CREATE VIEW shown AS SELECT a FROM things")
    with pytest.raises(DestinationError, match="something depends on it"):
        Mover(place, REPLACE).run([{"a": 2}], run="run-2")
    assert [row["a"] for row in place.rows("things")] == [1]


def test_what_no_column_can_hold_is_rejected_and_the_rest_is_loaded(place: PostgresqlPlace) -> None:
    mover = Mover(place)
    mover.may_reject = True
    mover.run(
        [{"a": "x\0y"}, {"a": "fine"}, {"a": {"in": "x\0y"}}, {"a": "z\0"}],
        [{"a": "fine too", "n": Decimal("1e200000")}, {"a": None, "n": Decimal("1e-16383")}],
    )
    assert [(r.page, r.index, r.field, r.value) for r in mover.rejected] == [
        (1, 0, "a", '"x\\u0000y"'),
        (1, 3, "a", '"z\\u0000"'),
        (2, 0, "n", "1E+200000"),
    ]
    assert mover.rejected[0].reason == "U+0000, the character NUL, can't be kept in PostgreSQL"
    assert mover.rejected[2].reason.startswith("a number with more digits")
    assert [row["a"] for row in place.rows("things")] == ["fine", '{"in":"x\\u0000y"}', None]


def test_what_the_columns_of_a_table_have_no_room_for_is_rejected(place: PostgresqlPlace) -> None:
    place.execute("CREATE TABLE things (code varchar(3), mark char(1), doc jsonb)")
    mover = Mover(place)
    mover.may_reject = True
    mover.run(
        [
            {"code": "abc", "mark": "x", "doc": {"a": ["\\u0000", {"b": 1}]}},
            {"code": "abcd"},
            {"code": 1234},
            {"mark": "xy"},
            {"doc": {"a": ["x\0"]}},
            {"doc": [{"\ud800": 1}]},
            {"doc": [Decimal("1e200000")]},
            {"code": 123},
        ]
    )
    assert [(r.index, r.field) for r in mover.rejected] == [
        (1, "code"),
        (2, "code"),
        (3, "mark"),
        (4, "doc"),
        (5, "doc"),
        (6, "doc"),
    ]
    assert mover.rejected[0].reason == "4 characters, and the column code takes 3"
    assert [row["code"] for row in place.rows("things")] == ["abc", "123"]


def opened(place: PostgresqlPlace, password: str | None = None, **more: object) -> None:
    """Open and close a destination that differs a little."""
    secrets = {"password": SecretStr(password or place.server.password)}
    changed = {"schema": place.schema, **more}
    definition = place.server.connector(**changed)
    destination = destination_of(definition, SYNC, "check", secrets=secrets, patience_seconds=0)
    try:
        destination.open()
    finally:
        destination.close()


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        ({"password": "wrong"}, KeyRefusedError, "refused loader"),
        ({"username": "nobody"}, KeyRefusedError, "refused nobody"),
        ({"port": 1}, UnreachableError, "can't be reached: .*Connection refused"),
        ({"host": "nowhere.invalid"}, UnreachableError, "can't be reached"),
        ({"database": "nothing"}, DestinationUnavailableError, "There is no database nothing"),
        ({"schema": "nothing"}, DestinationUnavailableError, "There is no schema nothing"),
        ({"tls": "require"}, UnreachableError, "over TLS"),
        ({"tls": "verify"}, UnreachableError, "over TLS"),
    ],
)
def test_why_it_cannot_be_opened_is_said(
    place: PostgresqlPlace, change: dict[str, object], kind: type[MigrateIQError], words: str
) -> None:
    password = str(change["password"]) if "password" in change else None
    more = {name: value for name, value in change.items() if name != "password"}
    with pytest.raises(kind, match=words) as caught:
        opened(place, password, **more)
    assert type(caught.value) is kind
    assert place.server.password not in str(caught.value.report())


def test_a_user_without_rights_is_told_what_is_missing(place: PostgresqlPlace) -> None:
    place.execute(
        f"CREATE ROLE \"reader of {place.schema}\" LOGIN PASSWORD 'x-secret'",
    )
    with pytest.raises(DestinationUnavailableError, match="may not write"):
        opened(place, "x-secret", username=f"reader of {place.schema}")


BATCHES = [[{"id": n, "v": f"x{n}"} for n in range(at, at + 50)] for at in range(0, 300, 50)]


def run_disturbed(
    place: PostgresqlPlace, how: object, disturb: Callable[[], None], at: str, count: int
) -> Mover:
    """A run that something happens to when it passes a point for the count-th time."""
    left = count

    def crashpoint(passed: str) -> None:
        nonlocal left
        left -= passed == at
        if passed == at and left == 0:
            disturb()

    mover = Mover(place, how, key=("id",) if how is MERGE else ())  # type: ignore[arg-type]  # a disposition
    mover.crashpoint = crashpoint
    mover.run(*BATCHES)
    return mover


@pytest.mark.parametrize("how", [APPEND, REPLACE, MERGE])
@pytest.mark.parametrize(
    "at", ["before_checkpoint", "before_commit", "after_commit", "before_finish"]
)
def test_a_terminated_connection_loses_and_doubles_nothing(
    place: PostgresqlPlace, how: object, at: str
) -> None:
    def terminate() -> None:
        with place.server.connect() as other:
            other.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE application_name = 'MigrateIQ Desktop'"
            )

    run_disturbed(place, how, terminate, at, 1)
    assert sorted(row["id"] for row in place.rows("things")) == list(range(300))  # type: ignore[type-var]  # ints


@pytest.mark.parametrize("how", [APPEND, REPLACE])
def test_a_server_that_crashes_and_comes_back_is_waited_for(
    place: PostgresqlPlace, how: object
) -> None:
    run_disturbed(
        place, how, lambda: place.server.control("restart", "-m", "immediate"), "before_commit", 3
    )
    assert sorted(row["id"] for row in place.rows("things")) == list(range(300))  # type: ignore[type-var]  # ints


def test_a_commit_whose_answer_never_came_is_not_repeated(place: PostgresqlPlace) -> None:
    """The server commits, the connection is cut before its answer arrives."""
    mover = Mover(place)
    mover.open()
    destination = mover.destination
    database = destination._database  # type: ignore[attr-defined]  # the part under test
    connected = database._connected
    cut = False

    def cutting(*, again: bool) -> object:
        nonlocal cut
        connection = connected(again=again)
        if not cut and not again:
            cut = True
            connection = _CutAtCommit(connection)
        return connection

    database._connected = cutting
    mover.load({"a": 1})
    mover.load({"a": 2})
    mover.finish()
    mover.close()
    assert cut
    assert sorted(str(row["a"]) for row in place.rows("things")) == ["1", "2"]


class _CutAtCommit:
    """A connection whose first transaction commits, and then seems to be lost."""

    def __init__(self, connection: "psycopg.Connection[tuple[object, ...]]") -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)

    def transaction(self) -> "_CutTransaction":
        return _CutTransaction(self._connection)


class _CutTransaction:
    def __init__(self, connection: "psycopg.Connection[tuple[object, ...]]") -> None:
        self._connection = connection
        self._inner = connection.transaction()

    def __enter__(self) -> object:
        return self._inner.__enter__()

    def __exit__(self, *exception: object) -> None:
        self._inner.__exit__(None, None, None)
        self._connection.close()
        raise psycopg.OperationalError("server closed the connection unexpectedly")


def test_a_lock_that_is_let_go_is_waited_for(place: PostgresqlPlace) -> None:
    Mover(place).run([{"a": 1}])
    other = place.server.connect(place.schema)
    other.execute("BEGIN")
    other.execute("LOCK TABLE things IN ACCESS EXCLUSIVE MODE")
    release = threading.Timer(0.5, lambda: other.execute("COMMIT"))
    release.start()
    Mover(place).run([{"a": 2}], run="run-2")
    release.join()
    other.close()
    assert len(place.rows("things")) == 2


def test_a_lock_that_stays_names_its_holder(place: PostgresqlPlace) -> None:
    Mover(place).run([{"a": 1}])
    with place.server.connect(place.schema) as other, other.transaction():
        other.execute("LOCK TABLE things IN ACCESS EXCLUSIVE MODE")
        destination = destination_of(
            place.server.connector(place.schema),
            SYNC,
            "run-2",
            secrets=place.server.secrets,
            patience_seconds=0.3,
        )
        mover = Mover(place)
        mover.open(run="run-2")
        batch = mover.batch({"a": 2})
        mover.close()
        destination.open()
        destination.begin(mover.target, resume=True)
        with pytest.raises(DestinationUnavailableError, match="is locked") as caught:
            destination.load(mover.target, batch)
        destination.close()
        assert str(other.info.backend_pid) in caught.value.cause


def test_a_table_of_ours_that_two_make_at_once_is_made_once(place: PostgresqlPlace) -> None:
    """The later one finds the name taken in the catalogue, and goes on with what is there."""
    blocked = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND state = 'active'"
    with ThreadPoolExecutor(1) as pool, place.server.connect(place.schema) as watcher:
        with place.server.connect(place.schema) as other, other.transaction():
            other.execute(lease_table._CREATE.format(key="text", text="text").encode())
            run = pool.submit(Mover(place).run, [{"a": 1}])
            while not watcher.execute(blocked).fetchall():
                assert not run.done()
        run.result()
    assert place.rows("things") == [{"a": 1}]


@pytest.mark.parametrize("code", ["40001", "40P01"])
@pytest.mark.parametrize("how", [APPEND, MERGE])
def test_a_transaction_that_the_server_gives_up_is_repeated(
    place: PostgresqlPlace, how: object, code: str
) -> None:
    """A serialization failure and a deadlock, twice each: the batch is loaded once."""
    place.execute(
        "CREATE TABLE things (id bigint, v text)",
        # a sequence goes on although its transaction is rolled back
        "CREATE SEQUENCE attempts",
        "CREATE FUNCTION give_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF nextval('attempts') IN (2, 3) THEN RAISE EXCEPTION 'again' USING ERRCODE = '{code}';"
        " END IF; RETURN NULL; END $$",
        "CREATE TRIGGER busy AFTER INSERT ON things FOR EACH STATEMENT EXECUTE FUNCTION give_up()",
    )
    run_disturbed(place, how, lambda: None, "after_commit", 99)
    assert sorted(row["id"] for row in place.rows("things")) == list(range(300))  # type: ignore[type-var]  # ints
