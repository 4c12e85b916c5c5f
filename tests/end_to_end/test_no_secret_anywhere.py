"""A key is looked for in everything the program leaves behind, after a whole sync at DEBUG.

The server does what it can to spread the key: it is in the address, in an error's text and in a
record that will be rejected.
"""

import base64
import json
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from migrateiq_desktop.logs import set_up_logging
from migrateiq_desktop.model.auth import ApiKeyAuth
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.paginators import PageNumberPaginator
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.services.container import Services, open_services
from tests.servers.secret_service import SecretServiceServer

CANARY = "CANARY/7f3a+91 d0c5=key"


class _Telltale(BaseHTTPRequestHandler):
    """Three pages of records; the key comes back wherever it may."""

    protocol_version = "HTTP/1.1"
    asked = 0

    def do_GET(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        key = query.get("api_key", [""])[0]
        if key != CANARY:
            self._answer(401, {"error": f"not a key: {key}"})
            return
        page = int(query.get("page", ["1"])[0])
        type(self).asked += 1
        if type(self).asked == 2:
            self._answer(503, {"error": f"try again, {key}"})
        elif page > 3:
            self._answer(200, {"data": []})
        else:
            records: list[dict[str, object]] = [
                {"id": page * 100 + number, "amount": number} for number in range(50)
            ]
            records[7]["amount"] = f"sent with {key}"
            self._answer(200, {"data": records})

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Says nothing."""

    def _answer(self, status: int, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-Echo", quote(CANARY))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def _telltale_server() -> Iterator[str]:
    _Telltale.asked = 0
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Telltale)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _forms_of(secret: str) -> dict[str, bytes]:
    plain = secret.encode()
    return {
        "plain": plain,
        "URL-encoded": quote(secret, safe="").encode(),
        "base64": base64.b64encode(plain),
        "base64, URL-safe": base64.urlsafe_b64encode(plain),
        "UTF-16": secret.encode("utf-16-le"),
        "JSON": json.dumps(secret)[1:-1].encode(),
    }


def _found_in(where: str, content: bytes) -> list[str]:
    return [f"{form} in {where}" for form, text in _forms_of(CANARY).items() if text in content]


def _files_below(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _connector(base_url: str) -> RestConnector:
    return RestConnector(
        base_url=base_url,
        auth=ApiKeyAuth(name="api_key", location="query"),
        resources=(
            Stream(
                name="payments",
                path="/payments",
                data_selector="data",
                primary_key="id",
                paginator=PageNumberPaginator(),
            ),
        ),
    )


async def _sync(services: Services, base_url: str, processes: dict[int, bytes]) -> Run:
    """Store the key, run, and look at the worker's arguments and environment meanwhile."""
    await services.connectors.save("telltale", _connector(base_url), secrets={"api_key": CANARY})
    transform = Transform(type_conversions={"amount": FieldType.INT})
    sync = Sync(source="telltale", streams=(SyncStream(resource="payments", transform=transform),))
    await services.syncs.save("telltale", sync)
    services.runs.log_level = "DEBUG"
    run_id = await services.runs.start("telltale")

    def look(event: object) -> None:
        pid = getattr(event, "pid", None)
        if pid is not None:
            folder = Path("/proc") / str(pid)
            processes[pid] = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()

    services.runs.subscribe_events(run_id, look)
    return await services.runs.wait(run_id)


async def test_a_key_is_in_no_file_argument_or_environment(
    tmp_path: Path, secret_service: SecretServiceServer
) -> None:
    redactor = Redactor()
    take_down = set_up_logging(redactor, folder=tmp_path / "app-logs", level=logging.DEBUG)
    processes: dict[int, bytes] = {}
    try:
        services = await open_services(tmp_path / "workspace", redactor=redactor)
        try:
            with _telltale_server() as base_url:
                run = await _sync(services, base_url, processes)
                wrong = {"api_key": CANARY[::-1]}
                draft = _connector(base_url)
                refused = await services.connectors.test_draft("telltale", draft, wrong)
            rejected = await services.history.rejected(run.id, 0, 100)
            texts = [*(await services.history.log(run.id)), repr(refused), repr(rejected)]
        finally:
            await services.aclose()
    finally:
        take_down()

    assert run.status is RunStatus.PARTIAL, run.error
    assert (run.counts.read, run.counts.loaded, run.counts.rejected) == (150, 147, 3)
    assert run.counts.retries == 1
    assert not refused.connected
    assert len(rejected) == 3
    files = _files_below(tmp_path)
    assert {"workspace.sqlite", "data.sqlite", "run-000001.log"} <= {path.name for path in files}
    assert len(processes) == 1
    found = [hit for path, content in files.items() for hit in _found_in(str(path), content)]
    found += [hit for pid, seen in processes.items() for hit in _found_in(f"process {pid}", seen)]
    found += [hit for text in texts for hit in _found_in("the history", text.encode())]
    assert found == []


def test_the_search_itself_would_find_it() -> None:
    for form, text in _forms_of(CANARY).items():
        assert f"{form} in here" in _found_in("here", b"before " + text + b" after")


@pytest.mark.parametrize("form", sorted(set(_forms_of(CANARY)) - {"UTF-16"}))
def test_the_redactor_masks_each_form(form: str) -> None:
    cleaned = Redactor([CANARY]).clean(f"before {_forms_of(CANARY)[form].decode()} after")
    assert _found_in("text", cleaned.encode()) == []
