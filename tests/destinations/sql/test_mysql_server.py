"""A server that refuses, is locked, breaks off or crashes: why is said, and no row is lost."""

import threading
from collections.abc import Callable
from contextlib import closing, suppress

import pymysql
import pytest
from pydantic import SecretStr

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.destinations.sql import children
from migrateiq_desktop.destinations.sql.mysql_connection import OLDEST
from migrateiq_desktop.destinations.sql.mysql_tables import MysqlTransaction
from migrateiq_desktop.model.errors import (
    DestinationError,
    DestinationUnavailableError,
    IncompleteError,
    KeyRefusedError,
    MigrateIQError,
    UnreachableError,
)
from migrateiq_desktop.model.schema import ChildTable
from migrateiq_desktop.model.sync import WriteDisposition
from tests.destinations.contract.moving import APPEND, MERGE, REPLACE, SYNC, Mover
from tests.destinations.contract.mysql_place import MysqlPlace, new_mysql_place
from tests.destinations.contract.test_children import agree, moved, some
from tests.servers.mariadb_server import OUTSIDE

BATCHES = [[{"id": n, "v": f"x{n}"} for n in range(at, at + 50)] for at in range(0, 300, 50)]


@pytest.fixture
def place() -> MysqlPlace:
    return new_mysql_place()


def opened(place: MysqlPlace, password: str | None = None, **more: object) -> None:
    """Open and close a destination that differs a little."""
    secrets = {"password": SecretStr(password or place.server.password)}
    definition = place.server.connector(**{"database": place.database, **more})  # type: ignore[arg-type]  # fields
    with closing(
        destination_of(definition, SYNC, "check", secrets=secrets, patience_seconds=0)
    ) as destination:
        destination.open()


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        ({"password": "wrong"}, KeyRefusedError, "refused loader"),
        ({"username": "nobody"}, KeyRefusedError, "refused nobody"),
        ({"port": 1}, UnreachableError, "can't be reached"),
        ({"host": "nowhere.invalid"}, UnreachableError, "can't be reached"),
        ({"host": "/nowhere/socket"}, UnreachableError, "can't be reached"),
        ({"database": "nothing"}, DestinationUnavailableError, "There is no database nothing"),
        ({"tls": "verify"}, UnreachableError, "over TLS that is trusted"),
    ],
)
def test_why_it_cannot_be_opened_is_said(
    place: MysqlPlace, change: dict[str, object], kind: type[MigrateIQError], words: str
) -> None:
    password = str(change["password"]) if "password" in change else None
    more = {name: value for name, value in change.items() if name != "password"}
    with pytest.raises(kind, match=words) as caught:
        opened(place, password, **more)
    assert type(caught.value) is kind
    assert caught.value.next_step
    assert place.server.password not in str(caught.value.report())


@pytest.mark.skipif(bool(OUTSIDE), reason="the server's certificate isn't ours")
def test_encrypted_as_the_definition_says(place: MysqlPlace) -> None:
    certificate = str(place.server.certificate.chain)
    opened(place, tls="verify", ca_file=certificate)
    opened(place, tls="require")
    opened(place, tls="off")
    opened(place, host=str(place.server.folder / "socket"))
    with pytest.raises(UnreachableError, match="over TLS that is trusted"):
        opened(place, tls="verify", ca_file=certificate, host="localhost")


def test_a_password_is_not_sent_in_plain_text(
    place: MysqlPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    connection = pymysql.Connection

    def watched(**settings: object) -> object:
        seen.append(settings["auth_plugin_map"])
        return connection(**settings)  # type: ignore[call-overload]  # what was given

    monkeypatch.setattr(pymysql, "Connection", watched)
    opened(place, tls="off")
    (refused,) = seen
    assert isinstance(refused, dict)
    for handler in refused.values():
        with pytest.raises(pymysql.err.OperationalError, match="plain text"):
            handler(None).authenticate(None)
    assert "mysql_clear_password" in refused


def test_a_user_without_rights_is_told_what_is_missing(place: MysqlPlace) -> None:
    quoted = place.database.replace("`", "``").replace("_", "\\_")
    user = f"reader{place.database[5:].strip('`')}"
    place.execute(
        f"CREATE USER {user}@'%' IDENTIFIED BY 'x-secret'",
        f"GRANT SELECT, INSERT, CREATE ON `{quoted}`.* TO {user}@'%'",
    )
    with pytest.raises(DestinationUnavailableError, match="may not write") as caught:
        opened(place, "x-secret", username=user)
    assert "ALTER" in caught.value.next_step


def test_a_read_only_server_is_said(place: MysqlPlace) -> None:
    user = f"writer{place.database[5:].strip('`')}"
    place.execute(f"CREATE USER {user}@'%' IDENTIFIED BY 'x-secret'")
    quoted = place.database.replace("`", "``")
    place.execute(f"GRANT ALL ON `{quoted}`.* TO {user}@'%'", "SET GLOBAL read_only = ON")
    try:
        with pytest.raises(DestinationUnavailableError, match="may not write") as caught:
            opened(place, "x-secret", username=user)
    finally:
        place.execute("SET GLOBAL read_only = OFF")
    assert "read-only copy" in caught.value.next_step


def test_a_server_that_is_too_old_is_refused(
    place: MysqlPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key in OLDEST:
        monkeypatch.setitem(OLDEST, key, (99, 1))
    with pytest.raises(DestinationUnavailableError, match="is too old") as caught:
        opened(place)
    assert "at least 99.1 is needed" in caught.value.cause


def disturbed(
    place: MysqlPlace, how: WriteDisposition, disturb: Callable[[], None], at: str, count: int
) -> Mover:
    """A run that something happens to when it passes a point for the count-th time."""
    left = count

    def crashpoint(passed: str) -> None:
        nonlocal left
        left -= passed == at
        if passed == at and left == 0:
            disturb()

    mover = Mover(place, how, key=("id",) if how is MERGE else ())
    mover.crashpoint = crashpoint
    mover.run(*BATCHES)
    return mover


def ids(place: MysqlPlace) -> list[int]:
    return sorted(int(str(row["id"])) for row in place.rows("things"))


@pytest.mark.parametrize("how", [APPEND, REPLACE, MERGE])
@pytest.mark.parametrize("at", ["before_checkpoint", "before_commit", "after_commit"])
def test_a_killed_connection_loses_and_doubles_nothing(
    place: MysqlPlace, how: WriteDisposition, at: str
) -> None:
    disturbed(place, how, lambda: kill_others(place), at, 2)
    assert ids(place) == list(range(300))


@pytest.mark.parametrize("at", ["before_swap", "after_swap", "before_finish"])
def test_a_connection_that_is_killed_while_tables_are_swapped(place: MysqlPlace, at: str) -> None:
    Mover(place, REPLACE).run([{"id": 1000, "v": "old"}], run="run-0")
    disturbed(place, REPLACE, lambda: kill_others(place), at, 1)
    assert ids(place) == list(range(300))
    assert place.tables() == {"things"}


async def test_all_tables_are_as_before_when_a_child_table_is_refused(
    place: MysqlPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = some(0, 12)
    await moved(place, before, REPLACE, run="run-0")

    def refuse(child: ChildTable, found: int, *, exact: bool) -> None:
        raise IncompleteError(f"{child.table}: {found} rows, {exact}")

    with monkeypatch.context() as patched:
        patched.setattr(children, "check_arrived", refuse)
        with pytest.raises(AssertionError, match="rows"):
            await moved(place, some(6, 18), REPLACE, run="run-1")
    agree(place, before)
    await moved(place, some(6, 18), REPLACE, run="run-1", resume=True)
    agree(place, some(6, 18))


async def test_a_child_table_that_would_lose_its_triggers_is_refused_at_once(
    place: MysqlPlace,
) -> None:
    await moved(place, some(0, 12), REPLACE, run="run-0")
    place.execute("CREATE TRIGGER one BEFORE INSERT ON things__labels FOR EACH ROW SET @x = 1")
    with pytest.raises(AssertionError, match="things__labels can't be replaced"):
        await moved(place, some(6, 18), REPLACE, run="run-1")
    agree(place, some(0, 12))
    assert place.query("SELECT batch FROM _migrateiq_state") == [(0,)]


def kill_others(place: MysqlPlace) -> None:
    """KILL every connection to the place's database."""
    others = place.query(
        "SELECT ID FROM information_schema.PROCESSLIST"
        " WHERE DB = DATABASE() AND ID <> CONNECTION_ID()"
    )
    assert others
    place.execute(*(f"KILL {number}" for (number,) in others))


def test_a_server_that_crashes_and_comes_back_is_waited_for(place: MysqlPlace) -> None:
    def crash() -> None:
        place.server.kill()
        place.server.start()

    disturbed(place, APPEND, crash, "before_commit", 3)
    assert ids(place) == list(range(300))


def test_a_commit_whose_answer_never_came_is_not_repeated(
    place: MysqlPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    mover = Mover(place)
    mover.open()
    commit, cut = pymysql.Connection.commit, False

    def cutting(connection: pymysql.Connection) -> None:
        nonlocal cut
        commit(connection)
        if not cut:
            cut = True
            kill_others(place)
            connection.ping(reconnect=False)

    batch = mover.batch({"a": 1})
    monkeypatch.setattr(pymysql.Connection, "commit", cutting)
    database = mover.destination._database  # type: ignore[attr-defined]  # the part under test
    database.transact(lambda transaction: transaction.make_room("things", batch.table_schema, ()))
    cut = False
    mover.destination.load(mover.target, batch)
    mover.checkpoint = batch.checkpoint
    mover.load({"a": 2})
    mover.finish()
    mover.close()
    assert cut
    assert sorted(str(row["a"]) for row in place.rows("things")) == ["1", "2"]


class Crash(BaseException):
    """The end of a process, as far as the server can see it."""


@pytest.mark.parametrize("how", [REPLACE, MERGE])
def test_a_run_that_ends_at_any_change_of_a_table_goes_on(
    monkeypatch: pytest.MonkeyPatch, how: WriteDisposition
) -> None:
    """Every statement that commits by itself is the last one once."""
    batches = [
        [{"id": 1, "Id": "a", "w": 0.5}],
        [{"id": 2, "ü": 1, "u": 2, "w": "text"}],
        [{"id": "three", "w": 1}],
    ]
    key = ("id",) if how is MERGE else ()
    change = MysqlTransaction.define
    drop = MysqlTransaction.drop
    number = 0
    while True:
        number += 1
        place, left = new_mysql_place(), number
        Mover(place, how, key=key).run([{"id": 0, "Id": "old", "w": 1.5}], run="run-0")

        def counted(
            work: Callable[[MysqlTransaction, str], None],
        ) -> Callable[[MysqlTransaction, str], None]:
            def step(transaction: MysqlTransaction, given: str) -> None:
                nonlocal left
                left -= 1
                work(transaction, given)
                if left == 0:
                    raise Crash

            return step

        with monkeypatch.context() as patch:
            patch.setattr(MysqlTransaction, "define", counted(change))
            patch.setattr(MysqlTransaction, "drop", counted(drop))
            with suppress(Crash):
                Mover(place, how, key=key).run(*batches)
        there = {str(row["id"]) for row in place.rows("things")}
        assert ("0" in there) or len(there) == 3
        Mover(place, how, key=key).run(*batches, resume=True)
        old = set() if how is REPLACE else {"0"}
        assert sorted(str(row["id"]) for row in place.rows("things")) == sorted(
            {"1", "2", "three"} | old
        )
        assert place.tables() == {"things"}
        assert len(place.declared()) == 5
        if left > 0:
            break
    assert number > 5


def test_a_lock_that_is_let_go_is_waited_for(place: MysqlPlace) -> None:
    Mover(place).run([{"a": 1}])
    other = place.server.connect(place.database)
    with other.cursor() as cursor:
        cursor.execute("LOCK TABLES things WRITE")
    release = threading.Timer(0.5, lambda: other.query("UNLOCK TABLES"))
    release.start()
    Mover(place).run([{"a": 2}], run="run-2")
    release.join()
    other.close()
    assert len(place.rows("things")) == 2


def test_a_lock_that_stays_is_said(place: MysqlPlace) -> None:
    Mover(place).run([{"a": 1}])
    mover = Mover(place)
    mover.open(run="run-2")
    batch = mover.batch({"a": "wider"})
    mover.close()
    destination = destination_of(
        place.server.connector(place.database),
        SYNC,
        "run-2",
        secrets=place.server.secrets,
        patience_seconds=0.3,
    )
    destination.open()
    destination.begin(mover.target, resume=True)
    with closing(place.server.connect(place.database)) as other, other.cursor() as cursor:
        cursor.execute("SELECT CONNECTION_ID()")
        numbers = cursor.fetchall()
        cursor.execute("BEGIN")
        cursor.execute("SELECT * FROM things")
        with pytest.raises(DestinationUnavailableError, match="is locked") as caught:
            destination.load(mover.target, batch)
        ((number,),) = numbers
        assert f"process {number}" in caught.value.cause
    destination.close()


def test_a_constraint_of_the_table_is_named(place: MysqlPlace) -> None:
    place.execute("CREATE TABLE things (a int, CONSTRAINT positive CHECK (a > 0))")
    with pytest.raises(DestinationError, match="positive"):
        Mover(place).run([{"a": 1}, {"a": -1}])
    assert place.rows("things") == []
