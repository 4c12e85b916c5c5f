"""A real Secret Service: a D-Bus and a GNOME Keyring of their own, unlocked, with no prompter.

Nothing of the person who runs the tests is touched: bus, keyring files and folders are temporary.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import secretstorage
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from secretstorage.defines import SS_PATH
from secretstorage.util import DBusAddressWrapper, format_secret, open_session

PACKAGES = {"dbus-daemon": "dbus", "gnome-keyring-daemon": "gnome-keyring"}
BUS_NAME = "org.freedesktop.secrets"
UNLOCKING_INTERFACE = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
START_SECONDS = 30.0
PASSPHRASE = b"passphrase of the tests"
# no service directories: nothing is started on demand, neither a prompter nor another keyring
BUS_CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True)
class SecretServiceServer:
    """A running Secret Service."""

    folder: Path
    """Home of the daemons: what they write to disk is here."""
    environment: dict[str, str]
    """What a process needs to reach it, and nothing else."""

    def labels(self) -> list[str]:
        """The labels of everything that is kept."""
        with closing(secretstorage.dbus_init()) as connection:
            collection = secretstorage.get_default_collection(connection)
            return [item.get_label() for item in collection.get_all_items()]

    @contextmanager
    def locked(self) -> Iterator[None]:
        """The keyring, locked. Nobody is there to unlock it, so attempts fail at once."""
        with closing(secretstorage.dbus_init()) as connection:
            collection = secretstorage.get_default_collection(connection)
            collection.lock()
            try:
                yield
            finally:
                _unlock(connection, collection.collection_path)


@pytest.fixture(scope="session")
def _secret_service_server() -> Iterator[SecretServiceServer]:
    with running_secret_service() as server:
        yield server


@pytest.fixture
def secret_service(
    _secret_service_server: SecretServiceServer, monkeypatch: pytest.MonkeyPatch
) -> SecretServiceServer:
    """A real Secret Service that this process, and those that it starts, reach for this test.

    What other tests have kept in it is still there: use a workspace of your own.
    """
    for name, value in _secret_service_server.environment.items():
        monkeypatch.setenv(name, value)
    return _secret_service_server


@contextmanager
def running_secret_service() -> Iterator[SecretServiceServer]:
    """Start both daemons, wait until they answer, and stop them at the end."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the Secret Service belongs to Linux")
    missing = [package for program, package in PACKAGES.items() if shutil.which(program) is None]
    if missing:
        pytest.fail(f"install what the keyring tests need: apt-get install {' '.join(missing)}")
    with ExitStack() as stack:
        # a short path: the address of a socket has 107 characters at most
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="keyring-")))
        environment = _environment(folder)
        config = folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(socket=folder / "bus"), encoding="utf-8")
        bus = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
        process = stack.enter_context(_process(bus, folder))
        assert process.stdout is not None
        # it prints its address once it listens
        environment["DBUS_SESSION_BUS_ADDRESS"] = process.stdout.readline().decode().strip()
        keyring = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        keyring.append(f"--control-directory={folder}")
        with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            daemon = stack.enter_context(_process(keyring, folder, environment))
            assert daemon.stdin is not None
            daemon.stdin.write(PASSPHRASE)
            daemon.stdin.close()
            _wait_until_owned(connection)
        yield SecretServiceServer(folder, environment)


def _environment(folder: Path) -> dict[str, str]:
    for name in ("data", "config", "cache"):
        (folder / name).mkdir()
    return {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
    }


@contextmanager
def _process(
    command: list[str], folder: Path, environment: dict[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    log = (folder / f"{command[0]}.log").open("wb")
    with log, subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log,
        env={"PATH": os.environ["PATH"], **(environment or {})},
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            process.terminate()


def _wait_until_owned(connection: DBusConnection) -> None:
    """Wait for the signal that says that the keyring is on the bus. Raises TimeoutError."""
    bus = Proxy(message_bus, connection, timeout=START_SECONDS)
    rule = MatchRule(
        type="signal",
        interface="org.freedesktop.DBus",
        member="NameOwnerChanged",
    )
    rule.add_arg_condition(0, BUS_NAME)
    with connection.filter(rule) as signals:
        bus.AddMatch(rule)
        if not bus.NameHasOwner(BUS_NAME)[0]:
            connection.recv_until_filtered(signals, timeout=START_SECONDS)


def _unlock(connection: DBusConnection, collection: str) -> None:
    """Unlock without a prompt, by the daemon's own interface for its login module."""
    session = open_session(connection)
    service = DBusAddressWrapper(SS_PATH, UNLOCKING_INTERFACE, connection)
    secret = format_secret(session, PASSPHRASE, "text/plain")
    service.call("UnlockWithMasterPassword", "o(oayays)", collection, secret)
