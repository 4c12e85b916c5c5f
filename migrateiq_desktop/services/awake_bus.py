"""Asks a Linux session's services in this program's name. Knows not what for."""

from wakepy.core import DBusMethodCall
from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter

from migrateiq_desktop.paths import APP_NAME

_SAID = {
    # GNOME shows name and icon of the desktop entry of this name
    "app_id": "migrateiq-desktop",
    "reason": "Syncs are running",
    # the others take it as it is
    "application_name": APP_NAME,
    "reason_for_inhibit": "Syncs are running",
}


class NamedBusAdapter(JeepneyDBusAdapter):
    """wakepy gives its own name, which desktops show to whoever logs out meanwhile."""

    def process(self, call: DBusMethodCall) -> object:
        """Send a call, with our words in place of wakepy's."""
        given = call.get_kwargs()
        if given is not None:
            words = {name: _SAID.get(name, value) for name, value in given.items()}
            call = DBusMethodCall(call.method, words)
        return super().process(call)
