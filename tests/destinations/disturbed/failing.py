"""Lets the n-th step of a destination fail, at the lowest level that Python reaches."""

# ruff: noqa: ANN401  # foreign calls are passed on as they come

import errno
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import psycopg
import pymysql
import pytest

from migrateiq_desktop.destinations.sql import mysql_database, postgresql_database
from tests.destinations.contract.moving import Place


class QuickTime:
    """Passes by sleeping only."""

    def __init__(self) -> None:
        self._now = 0.0

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """At once."""
        self._now += seconds


class Countdown:
    """Counts steps; `failing` at the n-th."""

    def __init__(self, n: int, fail: Callable[[], None]) -> None:
        self.left = n
        self._fail = fail

    @property
    def happened(self) -> bool:
        """Whether so many steps were taken."""
        return self.left <= 0

    def step(self) -> None:
        """One more."""
        self.left -= 1
        if self.left == 0:
            self._fail()


@contextmanager
def failing_at(place: Place, n: int, *, lost: bool = False) -> Iterator[Countdown]:
    """The place's n-th statement or write fails; with `lost` its connection goes with it."""
    with pytest.MonkeyPatch.context() as patch:
        kind = type(place).__name__
        if kind == "SqlitePlace":
            yield _sqlite(n, patch)
        elif kind == "DuckdbPlace":
            yield _duckdb(n, patch)
        elif kind == "PostgresqlPlace":
            yield _postgresql(n, patch, lost=lost)
        elif kind == "MysqlPlace":
            yield _mysql(n, patch, lost=lost)
        else:
            yield _files(n, patch)


def _sqlite(n: int, patch: pytest.MonkeyPatch) -> Countdown:
    def fail() -> None:
        raise sqlite3.OperationalError("disk I/O error")

    count = Countdown(n, fail)

    class Connection(sqlite3.Connection):
        def execute(self, *given: Any) -> sqlite3.Cursor:
            # a rollback that fails is no further fault: the file is rolled back when it is opened
            if given[0] != "ROLLBACK":
                count.step()
            return super().execute(*given)

        def executemany(self, *given: Any) -> sqlite3.Cursor:
            count.step()
            return super().executemany(*given)

    connect = sqlite3.connect
    patch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **k, factory=Connection))
    return count


def _duckdb(n: int, patch: pytest.MonkeyPatch) -> Countdown:
    def fail() -> None:
        raise duckdb.IOException("IO Error: Could not write file")

    count = Countdown(n, fail)

    class Connection:
        def __init__(self, real: duckdb.DuckDBPyConnection) -> None:
            self._real = real

        def __getattr__(self, name: str) -> Any:
            found = getattr(self._real, name)
            if name not in ("execute", "executemany", "begin", "commit", "register"):
                return found

            def counted(*given: Any, **named: Any) -> Any:
                count.step()
                return found(*given, **named)

            return counted

    connect = duckdb.connect
    patch.setattr(duckdb, "connect", lambda *a, **k: Connection(connect(*a, **k)))
    return count


def _postgresql(n: int, patch: pytest.MonkeyPatch, *, lost: bool) -> Countdown:
    """Everything that is said to the server goes through `wait`."""
    current: list[psycopg.Connection[Any]] = []

    def fail() -> None:
        if not lost:
            raise psycopg.errors.InternalError_("something went wrong in the server")
        # it is said, and maybe done, but the answer doesn't come back
        current[-1].pgconn.finish()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    count = Countdown(n, fail)
    wait = psycopg.Connection.wait

    def counted(self: psycopg.Connection[Any], gen: Any, *given: Any, **named: Any) -> Any:
        current.append(self)
        answer = wait(self, gen, *given, **named)
        count.step()
        return answer

    patch.setattr(psycopg.Connection, "wait", counted)
    patch.setattr(postgresql_database, "time", QuickTime())
    return count


def _mysql(n: int, patch: pytest.MonkeyPatch, *, lost: bool) -> Countdown:
    """Everything that is said to the server goes through `_execute_command`."""

    def fail() -> None:
        if lost:
            raise pymysql.err.OperationalError(2013, "Lost connection to MySQL server")
        raise pymysql.err.InternalError(1105, "something went wrong in the server")

    count = Countdown(n, fail)
    say = pymysql.connections.Connection._execute_command  # type: ignore[attr-defined]  # not in its stubs

    def counted(self: Any, *given: Any, **named: Any) -> Any:
        if not lost:
            count.step()
            return say(self, *given, **named)
        # it is said, and maybe done, but the answer doesn't come back
        said = say(self, *given, **named)
        if count.left == 1:
            self._force_close()
        count.step()
        return said

    patch.setattr(pymysql.connections.Connection, "_execute_command", counted)
    patch.setattr(mysql_database, "time", QuickTime())
    return count


def _files(n: int, patch: pytest.MonkeyPatch) -> Countdown:
    def fail() -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    count = Countdown(n, fail)
    fsync, replace, link, unlink = os.fsync, Path.replace, os.link, Path.unlink

    def step_before(call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*given: Any, **named: Any) -> Any:
            count.step()
            return call(*given, **named)

        return counted

    patch.setattr(os, "fsync", step_before(fsync))
    patch.setattr(os, "link", step_before(link))
    patch.setattr(Path, "replace", step_before(replace))
    patch.setattr(Path, "unlink", step_before(unlink))
    return count
