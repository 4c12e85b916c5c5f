"""Notifications of a Linux desktop that has no tray to send them through. Knows no run.

Source: Desktop Notifications Specification 1.2 (freedesktop.org).
"""

import asyncio
import logging

_log = logging.getLogger(__name__)

BUS_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_APP = "MigrateIQ Desktop"
_ICON = "migrateiq-desktop"
_CLICKED = "default"
"""The action of a click on the notification itself; desktops don't show its label."""
_SERVER_CHOOSES = -1
_PATIENCE_SECONDS = 3_600.0


async def notified(title: str, text: str) -> bool:
    """Show a notification, and wait until it is clicked or closed. True when it was clicked.

    False where the session has no such service: the log says so.
    """
    # only a desktop without a tray needs it
    from jeepney.io.common import RouterClosed  # noqa: PLC0415
    from jeepney.wrappers import DBusErrorResponse  # noqa: PLC0415

    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            return await _notified(title, _escaped(text))
    except TimeoutError:
        return False
    except (OSError, EOFError, KeyError, ValueError, RouterClosed, DBusErrorResponse) as error:
        # KeyError: no address of a session bus in the environment; ValueError: none to sign in to
        _log.warning("no notification can be shown: %s", type(error).__name__)
        return False


async def _notified(title: str, text: str) -> bool:
    from jeepney import (  # noqa: PLC0415
        DBusAddress,
        HeaderFields,
        MatchRule,
        message_bus,
        new_method_call,
    )
    from jeepney.io.asyncio import Proxy, open_dbus_router  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    server = DBusAddress(_PATH, bus_name=BUS_NAME, interface=BUS_NAME)
    heard = MatchRule(type="signal", interface=BUS_NAME, path=_PATH)
    hints = {"desktop-entry": ("s", _ICON)}
    body = (_APP, 0, _ICON, title, text, [_CLICKED, ""], hints, _SERVER_CHOOSES)
    call = new_method_call(server, "Notify", "susssasa{sv}i", body)
    async with open_dbus_router(bus="SESSION") as router:
        await Proxy(message_bus, router).AddMatch(heard)
        with router.filter(heard, bufsize=100) as signals:
            (shown,) = unwrap_msg(await router.send_and_get_reply(call))
            while True:
                signal = await signals.get()
                member = signal.header.fields.get(HeaderFields.member)
                if not signal.body or signal.body[0] != shown:
                    continue
                if member == "ActionInvoked":
                    return True
                if member == "NotificationClosed":
                    return False


def _escaped(text: str) -> str:
    """Servers may take the text for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
