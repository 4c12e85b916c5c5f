"""Keeping the computer awake, by a session bus on which GNOME's session manager is stood in for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_method_return
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from migrateiq_desktop.services.keeping_awake import KeepingAwake
from tests.servers.secret_service import SecretServiceServer

BUS_NAME = "org.gnome.SessionManager"
COOKIE = 7


@contextmanager
def session_manager(address: str) -> Iterator[list[str]]:
    """Grants what it is asked for; gives the names of the calls it got, and who asked first."""
    calls: list[str] = []
    with open_dbus_connection(address) as connection:
        Proxy(message_bus, connection).RequestName(BUS_NAME)
        thread = Thread(target=_answer, args=(connection, calls), daemon=True)
        thread.start()
        yield calls
        thread.join(5)


def _answer(connection: DBusConnection, calls: list[str]) -> None:
    while "Uninhibit" not in calls:
        call = connection.receive(timeout=30)
        if call.header.message_type is MessageType.method_call:
            calls.append(str(call.header.fields[HeaderFields.member]))
            granted = calls[-1] == "Inhibit"
            if granted:
                calls.append(str(call.body[0]))
            answer = new_method_return(call, "u", (COOKIE,)) if granted else new_method_return(call)
            connection.send(answer)


def test_it_is_held_and_released_over_the_session_bus(secret_service: SecretServiceServer) -> None:
    with session_manager(os.environ["DBUS_SESSION_BUS_ADDRESS"]) as calls:
        keeping = KeepingAwake()
        keeping.want(awake=True)
        keeping.want(awake=True)
        keeping.want(awake=False)
        keeping.close()
        assert calls == ["Inhibit", "migrateiq-desktop", "Uninhibit"]
        assert not keeping.is_refused


def test_without_any_such_service_runs_go_on_and_the_log_says_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    # the tests' session bus is nowhere
    keeping = KeepingAwake()
    keeping.want(awake=True)
    keeping.close()
    assert keeping.is_refused
    assert "no way of being kept awake" in caplog.text
