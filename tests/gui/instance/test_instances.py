"""One window for each workspace: locks and sockets of this process, as two programs use them."""

import socket
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync

from migrateiq_desktop.gui.instance import addresses, listening
from migrateiq_desktop.gui.instance.instances import Instances, ShownElsewhereError
from migrateiq_desktop.gui.instance.listening import told
from migrateiq_desktop.gui.instance.messages import (
    LARGEST_BYTES,
    StartMessage,
    packed,
    unpacked,
)
from migrateiq_desktop.model.errors import DefinitionError, WorkspaceError
from tests.gui.windows import until

Play = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Play:
    """Plays a scenario with a runtime folder of its own."""
    runtime = tmp_path / "r"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    run: Play = qt_loop.run_until_complete
    return run


def test_the_second_one_is_sent_to_the_first(play: Play, tmp_path: Path) -> None:
    workspace = tmp_path / "acme"
    message = StartMessage(file=tmp_path / "файл.yaml", token="t0ken")

    async def scenario() -> None:
        first, second = Instances(tmp_path / "locks"), Instances(tmp_path / "locks")
        await first.claim(workspace, StartMessage())
        with pytest.raises(ShownElsewhereError, match="acme is open in another window"):
            await second.claim(tmp_path / "." / "acme", message)
        heard: list[StartMessage] = []
        first.hand_to(heard.append)
        assert heard == [message]
        await second.claim(tmp_path / "other", StartMessage())
        first.keep_only(tmp_path / "else")
        await second.claim(workspace, StartMessage())
        second.close()
        await first.claim(workspace, StartMessage())
        first.close()

    play(scenario())


def test_what_a_killed_one_left_is_taken_away(play: Play, tmp_path: Path) -> None:
    workspace, locks = tmp_path / "acme", tmp_path / "locks"
    address = addresses.new_address(locks, addresses.workspace_key(workspace))
    # a killed process leaves its socket in the file system, and nobody listens
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(address)

    async def scenario() -> None:
        first, second = Instances(locks), Instances(locks)
        await first.claim(workspace, StartMessage())
        with pytest.raises(ShownElsewhereError):
            await second.claim(workspace, StartMessage())
        first.close()

    play(scenario())
    assert not Path(address).exists()


def test_one_that_does_not_answer_is_said(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("migrateiq_desktop.gui.instance.instances._PAUSE_SECONDS", 0)

    async def scenario() -> None:
        first, second = Instances(tmp_path / "locks"), Instances(tmp_path / "locks")
        await first.claim(tmp_path / "acme", StartMessage())
        [address] = (tmp_path / "locks").glob("*.address")
        address.write_text(str(tmp_path / "nobody"))
        with pytest.raises(WorkspaceError, match="doesn't answer"):
            await second.claim(tmp_path / "acme", StartMessage())
        first.close()

    play(scenario())


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"hello\n",
        b'{"file": "relative.yaml"}\n',
        b'{"file": "/a\\u0000b.yaml"}\n',
        b'{"command": "rm"}\n',
        b'{"token": "' + b"x" * LARGEST_BYTES + b'"}\n',
    ],
)
def test_other_messages_are_refused(line: bytes) -> None:
    with pytest.raises(DefinitionError):
        unpacked(line)


def test_a_token_of_no_desktop_is_left_out() -> None:
    assert StartMessage(token="a\nb").token == StartMessage(token="x" * 300).token == ""
    assert unpacked(packed(StartMessage(token="abc"))).token == "abc"


def test_strangers_and_talkers_are_cut_off(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cut_off(address: str, said: bytes) -> None:
        with socket.socket(socket.AF_UNIX) as talker:
            talker.connect(address)
            talker.setblocking(False)  # noqa: FBT003 - the name of the method says it
            talker.sendall(said)
            await until(lambda: _is_cut_off(talker))

    async def scenario() -> None:
        instances = Instances(tmp_path / "locks")
        heard: list[StartMessage] = []
        instances.hand_to(heard.append)
        await instances.claim(tmp_path / "acme", StartMessage())
        [note] = (tmp_path / "locks").glob("*.address")
        address = Path(note.read_text())
        assert _is_private(address)
        assert _is_private(address.parent)
        await cut_off(str(address), b"x" * (LARGEST_BYTES + 1))
        await cut_off(str(address), b"nonsense\n")
        monkeypatch.setattr(listening, "is_own_user", lambda _peer: False)
        assert not await told(str(address), StartMessage())
        assert heard == []
        instances.close()

    play(scenario())


def _is_private(path: Path) -> bool:
    return path.stat().st_mode & 0o077 == 0


def _is_cut_off(talker: socket.socket) -> bool:
    try:
        return talker.recv(1) == b""
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return True


def test_a_folder_that_others_may_enter_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = tmp_path / "runtime"
    (runtime / "migrateiq").mkdir(parents=True)
    (runtime / "migrateiq").chmod(0o755)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    assert runtime not in Path(addresses.new_address(tmp_path / "own", "key")).parents
