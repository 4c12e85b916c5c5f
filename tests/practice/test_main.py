"""The program itself, as the window and the command line start it."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from migrateiq_desktop.practice.__main__ import PORT_TAKEN

COMMAND = [sys.executable, "-m", "migrateiq_desktop.practice"]


@contextmanager
def program(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [*COMMAND, *arguments], stdin=pipe, stdout=pipe, stderr=pipe, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def announced(process: subprocess.Popen[str]) -> dict[str, object]:
    assert process.stdout is not None
    where = json.loads(process.stdout.readline())
    assert isinstance(where, dict)
    return where


def test_it_says_where_it_listens_and_ends_with_its_owner() -> None:
    with program("--port", "0") as process:
        where = announced(process)
        assert where["base_url"] == f"http://127.0.0.1:{where['port']}/v1"
        assert httpx.get(f"{where['base_url']}/status", trust_env=False).json()["version"] == "1"

        out, err = process.communicate(timeout=30)

    assert (process.returncode, out, err) == (0, "", "")


def test_it_can_be_told_to_stay() -> None:
    with program("--port", "0", "--stay") as process:
        where = announced(process)
        assert process.stdin is not None
        process.stdin.close()

        assert httpx.get(f"{where['base_url']}/status", trust_env=False).status_code == 200
        assert process.poll() is None


def test_a_port_of_another_program_is_left_alone() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with program("--port", str(port)) as process:
            out, err = process.communicate(timeout=30)

    assert process.returncode == PORT_TAKEN
    assert out == ""
    assert err.startswith(f"127.0.0.1:{port} can't be served: ")


@pytest.mark.parametrize("module", ["pydantic", "httpx", "migrateiq_desktop.model"])
def test_it_starts_without_what_it_does_not_need(module: str) -> None:
    code = f"import sys, migrateiq_desktop.practice.__main__; print({module!r} in sys.modules)"

    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert result.stdout == "False\n"
