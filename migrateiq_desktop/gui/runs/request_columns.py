"""A run's requests as a sparse table: where they come from and what is shown of one."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.formatting import (
    NOTHING,
    duration,
    exact_moment,
    number,
    size,
    translate,
)
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.visible_text import cell_text, visible
from migrateiq_desktop.gui.theme import Kind, Token
from migrateiq_desktop.gui.widgets import KIND_ROLE
from migrateiq_desktop.model.exchanges import Exchange, Outcome
from migrateiq_desktop.services.run_requests import ListedRequest, RequestSelection

from .run_texts import clock_with_milliseconds

if TYPE_CHECKING:
    from migrateiq_desktop.services.run_requests import RunRequestsService

REQUEST, STATUS, NOTE = 2, 3, 7
"""The column that takes what room is left, the one that is painted as a chip, and the one that
stands in the details, too."""
_FELT_SECONDS = 0.05
_KINDS = {Outcome.GOOD: Kind.GOOD, Outcome.AGAIN: Kind.CAUTION, Outcome.FAILED: Kind.BAD}


class RequestSource:
    """The requests that a selection lets through, newest first."""

    def __init__(self, service: "RunRequestsService", wanted: RequestSelection) -> None:
        self._service = service
        self.wanted = wanted

    async def count(self) -> int:
        """How many there are by now."""
        return await self._service.count(self.wanted)

    async def rows(self, offset: int, limit: int) -> Sequence[ListedRequest]:
        """A slice of them."""
        return await self._service.list(self.wanted, offset, limit)


def request_columns() -> tuple[TableColumn[ListedRequest], ...]:
    """Time, stream, request, status, records, size, duration, note."""
    return (
        TableColumn(
            translate("runs", "Time"),
            lambda row: clock_with_milliseconds(_at(row.exchange)),
            tooltip=lambda row: exact_moment(_at(row.exchange)),
            header_tooltip=translate("runs", "Newest first"),
            width=120,
        ),
        TableColumn(
            translate("runs", "Stream"),
            lambda row: cell_text(row.exchange.stream),
            tooltip=lambda row: visible(row.exchange.stream),
            width=78,
        ),
        TableColumn(
            translate("runs", "Request"),
            lambda row: cell_text(line(row.exchange)),
            tooltip=lambda row: visible(line(row.exchange)),
            mono=True,
            width=None,
        ),
        TableColumn(
            translate("runs", "Status"),
            lambda row: status(row.exchange),
            tooltip=lambda row: note(row.exchange) or status(row.exchange),
            roles={KIND_ROLE: lambda row: kind(row.exchange)},
            width=118,
        ),
        TableColumn(
            translate("runs", "Records"),
            lambda row: number(row.exchange.records),
            numeric=True,
            width=80,
        ),
        TableColumn(
            translate("runs", "Size"),
            lambda row: _size(row.exchange),
            numeric=True,
            width=84,
        ),
        TableColumn(
            translate("runs", "Duration"),
            lambda row: took(row.exchange),
            numeric=True,
            width=84,
        ),
        TableColumn(
            translate("runs", "Note"),
            lambda row: cell_text(note(row.exchange)),
            tooltip=lambda row: note(row.exchange),
            token=lambda _row: Token.MUTED,
            width=240,
        ),
    )


def kind(one: Exchange) -> Kind:
    """The colour of what came of it."""
    return _KINDS[one.outcome]


def line(one: Exchange) -> str:
    """Method, path and query."""
    return f"{one.method} {one.address}"


def status(one: Exchange) -> str:
    """The status, and a word where it was no good answer."""
    if one.outcome is Outcome.GOOD:
        return number(one.status)
    if one.status is None:
        if one.outcome is Outcome.AGAIN:
            return translate("runs", "Retried")
        return translate("runs", "Failed")
    if one.outcome is Outcome.AGAIN:
        return translate("runs", "{0} · retried").format(one.status)
    return translate("runs", "{0} · failed").format(one.status)


def took(one: Exchange) -> str:
    """For example 38 ms, or 4.1 s."""
    if one.milliseconds < 1000:
        return translate("runs", "{0} ms").format(number(round(one.milliseconds)))
    return duration(one.milliseconds / 1000)


def note(one: Exchange) -> str:
    """Why it failed and when it was repeated; or which try it was, and what it had waited."""
    reason = visible(said(one.reason))
    if one.outcome is Outcome.FAILED:
        return reason
    if one.outcome is Outcome.AGAIN:
        wait = duration(one.again_seconds)
        if one.as_asked:
            return translate("runs", "again after {0}, as the server asked").format(wait)
        return translate("runs", "again after {0}: {1}").format(wait, reason)
    if one.attempt > 1:
        text = translate("runs", "try {0}, {1} later")
        return text.format(number(one.attempt), duration(one.waited_seconds))
    if one.waited_seconds >= _FELT_SECONDS:
        return translate("runs", "waited {0} for its turn").format(duration(one.waited_seconds))
    return ""


def facts(one: Exchange) -> str:
    """Everything that is kept of it, as lines to read and to copy."""
    lines = [
        line(one),
        f"{translate('runs', 'Stream')}: {one.stream}",
        translate("runs", "Sent {0}, try {1}").format(exact_moment(_at(one)), number(one.attempt)),
    ]
    if one.waited_seconds >= _FELT_SECONDS:
        waited = translate("runs", "Waited {0} before")
        lines.append(waited.format(duration(one.waited_seconds)))
    answer = NOTHING if one.status is None else number(one.status)
    came = translate("runs", "Answer {0}, {1} in {2}")
    lines.append(came.format(answer, size(one.received_bytes), took(one)))
    if one.records is not None:
        lines.append(f"{translate('runs', 'Records')}: {number(one.records)}")
    lines += [part for part in (_why(one), *_headers(one)) if part]
    return "\n".join(visible(text) if text else "" for text in lines)


def _why(one: Exchange) -> str:
    if one.as_asked:
        return f"{said(one.reason)}; {note(one)}"
    return "" if one.outcome is Outcome.GOOD else note(one)


def _headers(one: Exchange) -> list[str]:
    if not one.sent and not one.got:
        return []
    lines = []
    for title, headers in (
        (translate("runs", "Headers of the request"), one.sent),
        (translate("runs", "Headers of the answer"), one.got),
    ):
        lines += [title, *(f"  {name}: {value}" for name, value in headers)]
    return lines


def _at(one: Exchange) -> datetime:
    return datetime.fromtimestamp(one.at, UTC)


def _size(one: Exchange) -> str:
    return NOTHING if one.status is None else size(one.received_bytes)
