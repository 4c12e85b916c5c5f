"""Runs commands: in this process for speed, as processes of their own for signals and pipes.

Everything below the command line is real: workspace, worker, server on loopback.
"""

import asyncio
import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from migrateiq_desktop.cli.main import main
from tests.servers.fault_server import FaultServer

TOKEN = "CANARY-7f3a91-token"
VARIABLE = "MIGRATEIQ_SECRET_SHOP_TOKEN"


@dataclass(frozen=True)
class Done:
    """A command that has ended."""

    code: int
    out: str
    err: str

    @property
    def first_error(self) -> str:
        """The first line on standard error."""
        return self.err.splitlines()[0] if self.err else ""

    def json(self) -> object:
        """Standard output, which has to be one JSON value and nothing else."""
        value: object = json.loads(self.out)
        return value

    def as_object(self) -> dict[str, object]:
        """Standard output as one JSON object."""
        value = self.json()
        assert isinstance(value, dict)
        return value

    def lines(self) -> list[dict[str, object]]:
        """Standard output as one JSON object a line."""
        return [json.loads(line) for line in self.out.splitlines()]


class Command:
    """`migrateiq` on one workspace, in this process."""

    def __init__(
        self,
        workspace: Path,
        capture: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        self.workspace = workspace
        self._capture = capture
        self._monkeypatch = monkeypatch

    def __call__(self, *arguments: object, answers: str = "") -> Done:
        """Run a command; `answers` is its standard input."""
        self._capture.readouterr()
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(answers))
        self._monkeypatch.setenv("MIGRATEIQ_WORKSPACE", str(self.workspace))
        code = main([str(argument) for argument in arguments])
        written = self._capture.readouterr()
        return Done(code, written.out, written.err)


def process(
    workspace: Path,
    *arguments: object,
    environment: Mapping[str, str] | None = None,
    terminal: int | None = None,
) -> "subprocess.Popen[bytes]":
    """The command as a process of its own, its outputs as pipes, or all of it at a terminal."""
    return subprocess.Popen(
        [sys.executable, "-m", "migrateiq_desktop.cli", *map(str, arguments)],
        stdin=subprocess.DEVNULL if terminal is None else terminal,
        stdout=subprocess.PIPE if terminal is None else terminal,
        stderr=subprocess.PIPE if terminal is None else terminal,
        env={**os.environ, "MIGRATEIQ_WORKSPACE": str(workspace), **(environment or {})},
        start_new_session=True,
    )


@contextmanager
def serving(server: FaultServer) -> Iterator[FaultServer]:
    """The server on a loop and a thread of its own: commands run loops of theirs."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    def on_loop(name: str, *values: object) -> None:
        asyncio.run_coroutine_threadsafe(getattr(server, name)(*values), loop).result(30)

    on_loop("__aenter__")
    try:
        yield server
    finally:
        on_loop("__aexit__", None, None, None)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def migration(server: FaultServer, **more: str) -> str:
    """A migration file from the server to `warehouse.sqlite` beside it.

    `more` are lines to add: `connector`, `resource`, `sync`, `stream`, `top`.
    """
    auth = "auth: {type: bearer, token: {secret: token}}" if server.token else "auth: {type: none}"
    return f"""\
migrateiq: 1
connectors:
  shop:
    type: rest_api
    base_url: {server.base_url}
    {auth}
    {more.get("connector", "active: true")}
    resources:
      - name: records
        path: /records
        data_selector: data
        primary_key: id
        paginator: {{type: cursor, cursor_path: next, cursor_param: cursor}}
        {more.get("resource", "params: {}")}
  warehouse: {{type: sqlite, path: warehouse.sqlite}}
syncs:
  nightly:
    source: shop
    destination: warehouse
    {more.get("sync", "frequency: DAILY")}
    streams:
      - resource: records
        {more.get("stream", "table: records")}
{more.get("top", "")}"""
