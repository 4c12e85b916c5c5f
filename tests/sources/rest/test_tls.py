"""Certificates: always verified, never asked twice, told in words."""

import asyncio
import ssl
from pathlib import Path

import pytest

from migrateiq_desktop.model.errors import DefinitionError, UnreachableError
from migrateiq_desktop.sources.rest.tls import ssl_context, tls_fault
from tests.servers.certificates import self_signed
from tests.servers.fault_server import FaultServer
from tests.sources.rest.recording import Outcome, connector_for, read

KEY = "CANARY-4711-key"


async def _over_tls(
    folder: Path, *, host: str = "127.0.0.1", days: int = 2, trusted: bool = True
) -> tuple[Outcome, FaultServer]:
    certificate = self_signed(folder, host, days=days)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate.chain, certificate.key)
    async with FaultServer(tls=context) as server:
        connector = connector_for(
            server.base_url,
            auth={"type": "bearer"},
            verify_tls=str(certificate.chain) if trusted else True,
        )
        return await read(connector, secrets={"token": KEY}), server


async def test_a_named_ca_file_is_trusted(tmp_path: Path) -> None:
    outcome, server = await _over_tls(tmp_path)
    assert outcome.error is None
    assert outcome.records == server.api.records


@pytest.mark.parametrize(
    ("host", "days", "trusted", "cause"),
    [
        ("127.0.0.1", 2, False, "self-signed certificate"),
        ("127.0.0.1", -1, True, "certificate has expired"),
        ("other.example", 2, True, "IP address mismatch"),
    ],
)
async def test_a_bad_certificate_is_named_and_not_tried_again(
    tmp_path: Path, host: str, days: int, cause: str, *, trusted: bool
) -> None:
    outcome, server = await _over_tls(tmp_path, host=host, days=days, trusted=trusted)
    assert isinstance(outcome.error, UnreachableError)
    assert outcome.error.title == "The certificate of 127.0.0.1 can't be trusted"
    assert cause.lower() in outcome.error.cause.lower().replace("self signed", "self-signed")
    assert "verify_tls" in outcome.error.next_step
    assert not server.seen
    assert not outcome.observer.retries


async def test_https_to_a_port_that_does_not_speak_it() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        outcome = await read(connector_for(f"https://127.0.0.1:{port}"))
    assert isinstance(outcome.error, UnreachableError)
    assert outcome.error.title == "No secure connection to 127.0.0.1 could be made"
    assert not outcome.observer.retries


@pytest.mark.parametrize("content", [None, b"no certificate"])
def test_a_ca_file_that_is_none_is_a_fault_of_the_definition(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DefinitionError, match="CA file"):
        ssl_context(str(path), needed=True)


def test_without_https_nobody_is_trusted() -> None:
    context = ssl_context(verify=True, needed=False)
    assert not context.get_ca_certs()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert ssl_context(verify=True, needed=True).verify_mode is ssl.CERT_REQUIRED


def test_a_connection_that_breaks_off_is_no_fault_of_a_certificate() -> None:
    error = OSError("outer")
    error.__cause__ = ssl.SSLEOFError("broke off")
    assert tls_fault(error) is None
    error.__cause__ = ssl.SSLCertVerificationError("expired")
    assert tls_fault(error) is error.__cause__
