"""The lines between a worker and its owner: one JSON text a line, in both directions.

Holds no process and no pipe. Jobs carry revealed secrets, so a job's line must never be logged.
"""

from collections.abc import Mapping, Sequence
from typing import cast

from pydantic import SecretStr

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import InternalError
from migrateiq_desktop.model.events import (
    PROTOCOL_VERSION,
    WORKER_EVENT,
    Discovered,
    Previewed,
    RecordsRejected,
    SignedIn,
    TokensRenewed,
    WorkerEvent,
    WorkerReady,
)
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.job import COMMAND, JOB, AnyJob, Command, SignInJob, TokensGiven
from migrateiq_desktop.model.planning import PlanSample
from migrateiq_desktop.model.run import RejectedRecord
from migrateiq_desktop.model.sampling import MapSample, SampleMapped, SampleTaken
from migrateiq_desktop.model.secret import Redactor

_STRUCTURE = frozenset(
    {"event", "kind", "level", "name", "state", "status", "stream", "sync", "table", "type"}
)
"""Names and states by which the other side finds its way: a secret such as `demo` must not mask
them."""

LONGEST_LINE = 512 * 1024 * 1024
"""Bytes. A longer line is a fault: no page is that large."""


class LineSplitter:
    """Cuts a stream of bytes into lines, however they arrive."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._pending = 0

    def feed(self, chunk: bytes) -> list[bytes]:
        """The lines that are complete now, without their ends; empty ones are left out.

        Raises InternalError for a line without end.
        """
        if b"\n" not in chunk:
            self._keep(chunk)
            return []
        head, *lines = chunk.split(b"\n")
        first = b"".join((*self._pieces, head))
        self._pieces, self._pending = [], 0
        self._keep(lines.pop())
        return [line for line in (first, *lines) if line]

    def _keep(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._pending += len(piece)
        if self._pending > LONGEST_LINE:
            raise InternalError("A line between worker and program has no end")


def encode_job(job: AnyJob) -> bytes:
    """The job's line, with its secrets revealed."""
    data = job.model_dump(mode="json", by_alias=True)
    for field in ("secrets", "destination_secrets"):
        secrets: dict[str, SecretStr] = getattr(job, field, {})
        if secrets:
            data[field] = _revealed(secrets)
    if isinstance(job, SignInJob):
        data |= {"code": job.code.get_secret_value(), "verifier": job.verifier.get_secret_value()}
    return _line({"protocol": PROTOCOL_VERSION, "job": data})


def decode_job(line: bytes) -> AnyJob:
    """The job of a line. Raises InternalError when the other side speaks another version."""
    data = _object(line)
    check_version(data.get("protocol"))
    return JOB.validate_python(data.get("job"))


def encode_command(command: Command) -> bytes:
    """A command's line."""
    data = command.model_dump(mode="json", by_alias=True)
    if isinstance(command, TokensGiven):
        data["tokens"] = command.tokens.revealed()
    if isinstance(command, MapSample | PlanSample):
        data["secrets"] = _revealed(command.secrets)
    if isinstance(command, PlanSample):
        data["destination_secrets"] = _revealed(command.destination_secrets)
    return _line(data)


def decode_command(line: bytes) -> Command:
    """The command of a line. Raises ValueError when there is none."""
    return COMMAND.validate_python(_object(line))


def encode_event(event: WorkerEvent, redactor: Redactor | None = None) -> bytes:
    """An event's line. Numbers in records keep every digit; secrets are masked in every text."""
    redact = redactor or Redactor()
    match event:
        case RecordsRejected():
            data = _cleaned(event.model_dump(exclude={"records"}), redact)
            data["records"] = _rejected(event.records, redact)
        case Previewed():
            data = _cleaned(event.model_dump(exclude={"records", "rows", "rejected"}), redact)
            data["records"] = [_clean_record(record, redact) for record in event.records]
            data["rows"] = [_clean_record(row, redact) for row in event.rows]
            data["rejected"] = _rejected(event.rejected, redact)
        case SampleTaken():
            data = _cleaned(event.model_dump(exclude={"records"}), redact)
            data["records"] = [_clean_record(record, redact) for record in event.records]
        case SampleMapped():
            # many texts: cleaned as one
            data = _cleaned(event.model_dump(exclude={"rows"}), redact)
            data["rows"] = _clean_record(event.model_dump(include={"rows"})["rows"], redact)
        case Discovered():
            data = _discovered(event, redact)
        case TokensRenewed() | SignedIn():
            # the only ones that carry secrets: to the owner, who keeps them
            data = _cleaned(event.model_dump(exclude={"tokens"}), redact)
            data["tokens"] = event.tokens.revealed()
        case _:
            data = _cleaned(event.model_dump(), redact)
    return _line(data)


def decode_event(line: bytes) -> WorkerEvent:
    """The event of a line. Raises ValueError when there is none."""
    return WORKER_EVENT.validate_python(_object(line))


def check_version(version: object) -> None:
    """Raises InternalError when worker and owner aren't of the same build."""
    if version != PROTOCOL_VERSION:
        raise InternalError(
            "The worker and the program are of different versions",
            cause=f"protocol {version} instead of {PROTOCOL_VERSION}",
            next_step="Install MigrateIQ Desktop again.",
        )


def check_ready(event: WorkerEvent) -> None:
    """Raises InternalError when an event is a worker's greeting in another version."""
    if isinstance(event, WorkerReady):
        check_version(event.protocol)


def _discovered(event: Discovered, redact: Redactor) -> dict[str, Json]:
    """Records apart, as those of a preview are."""
    pages = event.model_dump(exclude={"pages": {"__all__": {"records"}}})
    data = _cleaned(pages, redact)
    told = cast("list[dict[str, Json]]", data["pages"])
    for page, seen in zip(told, event.pages, strict=True):
        page["records"] = [_clean_record(record, redact) for record in seen.records]
    return data


def _revealed(secrets: Mapping[str, SecretStr]) -> dict[str, str]:
    return {name: value.get_secret_value() for name, value in secrets.items()}


def _rejected(records: Sequence[RejectedRecord], redact: Redactor) -> list[Json]:
    return [
        {
            **_cleaned(record.model_dump(exclude={"record"}), redact),
            "record": _clean_record(record.record, redact),
        }
        for record in records
    ]


def _clean_record(record: Json, redact: Redactor) -> Json:
    """The record with secrets masked; one that would no longer be JSON comes as text."""
    # as text, since pydantic refuses deep records and turns Decimals into strings
    text = dumps(record)
    clean = redact.clean(text)
    if clean == text:
        return record
    try:
        return loads(clean)
    except ValueError:
        return clean


def _cleaned(data: dict[str, Json], redact: Redactor) -> dict[str, Json]:
    return {
        name: value if name in _STRUCTURE else _clean_value(value, redact)
        for name, value in data.items()
    }


def _clean_value(value: Json, redact: Redactor) -> Json:
    match value:
        case str():
            return redact.clean(value)
        case dict():
            return _cleaned(value, redact)
        case list() | tuple():
            return [_clean_value(item, redact) for item in value]
        case _:
            return value


def _line(data: dict[str, Json]) -> bytes:
    return dumps(data).encode() + b"\n"


def _object(line: bytes) -> dict[str, Json]:
    data = loads(line)
    if not isinstance(data, dict):
        raise ValueError("not a JSON object")
    return cast("dict[str, Json]", data)
