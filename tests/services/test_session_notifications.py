"""Notifications over a real session bus, on which a desktop's service is stood in for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import pytest
from jeepney import (
    DBusAddress,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from migrateiq_desktop.services.session_notifications import BUS_NAME, notified
from tests.servers.secret_service import SecretServiceServer

SERVER = DBusAddress("/org/freedesktop/Notifications", interface=BUS_NAME)


@contextmanager
def desktop(address: str, end: str) -> Iterator[list[tuple[object, ...]]]:
    """Shows one notification, whose end is a click or a close; gives what it was asked for."""
    asked: list[tuple[object, ...]] = []
    with open_dbus_connection(address) as connection:
        Proxy(message_bus, connection).RequestName(BUS_NAME)
        thread = Thread(target=_show_one, args=(connection, asked, end), daemon=True)
        thread.start()
        yield asked
        thread.join(5)


def _show_one(connection: DBusConnection, asked: list[tuple[object, ...]], end: str) -> None:
    while not asked:
        call = connection.receive(timeout=30)
        if call.header.message_type is MessageType.method_call:
            asked.append(call.body)
            connection.send(new_method_return(call, "u", (5,)))
            # another program's notification is none of ours
            connection.send(new_signal(SERVER, "ActionInvoked", "us", (4, "default")))
            signature = {"ActionInvoked": "us", "NotificationClosed": "uu"}[end]
            value = "default" if end == "ActionInvoked" else 2
            connection.send(new_signal(SERVER, end, signature, (5, value)))


@pytest.mark.parametrize("end", ["ActionInvoked", "NotificationClosed"])
async def test_a_click_is_told_from_a_close(secret_service: SecretServiceServer, end: str) -> None:
    with desktop(os.environ["DBUS_SESSION_BUS_ADDRESS"], end) as asked:
        assert await notified("Flights failed", "401 <b>no & more</b>") is (end == "ActionInvoked")
    [(app, _replaced, _icon, title, text, *_rest)] = asked
    assert (app, title) == ("MigrateIQ Desktop", "Flights failed")
    assert text == "401 &lt;b&gt;no &amp; more&lt;/b&gt;"


async def test_a_session_without_such_a_service_is_no_error(
    secret_service: SecretServiceServer, caplog: pytest.LogCaptureFixture
) -> None:
    assert not await notified("Flights failed", "401")
    assert "no notification can be shown" in caplog.text


async def test_nor_is_one_without_a_bus(caplog: pytest.LogCaptureFixture) -> None:
    assert not await notified("Flights failed", "401")
    assert "no notification can be shown" in caplog.text
