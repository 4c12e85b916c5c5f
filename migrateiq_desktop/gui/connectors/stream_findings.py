"""How what a person says of a stream and what is found of it go together. Pure, no Qt.

What nobody said anything about is found anew with every trial; what was said stays. Both are
written into the definition that is saved, so that a run does what was seen.
"""

from dataclasses import replace

from migrateiq_desktop.model.connector import Stream

from .connector_draft import ConnectorDraft
from .stream_draft import PaginatorDraft, StreamDraft

FOUND_FIELDS = ("data_selector", "paginator", "primary_key", "incremental")
"""What can be found of a stream."""


def fresh(stream: StreamDraft) -> StreamDraft:
    """A stream that isn't stored yet: what it leaves open may be found, its key too."""
    said = {"data_selector": stream.data_selector, "primary_key": stream.primary_key}
    own = {name for name, text in said.items() if text.strip()}
    if stream.paginator.style != "auto":
        own.add("paginator")
    if stream.cursor_path.strip():
        own.add("incremental")
    return replace(stream, own=frozenset(own))


def asked(stream: StreamDraft) -> StreamDraft:
    """Only what a person said: the rest is to be found."""
    return replace(
        stream,
        data_selector=stream.data_selector if "data_selector" in stream.own else "",
        paginator=stream.paginator if "paginator" in stream.own else PaginatorDraft(),
        primary_key=stream.primary_key if "primary_key" in stream.own else "",
        cursor_path=stream.cursor_path if "incremental" in stream.own else "",
    )


def typed(draft: ConnectorDraft) -> ConnectorDraft:
    """The draft without anything that was found."""
    return replace(draft, streams=tuple(asked(stream) for stream in draft.streams))


def with_found(stream: StreamDraft, found: Stream) -> StreamDraft:
    """The stream with what was found where nothing was said."""
    own = stream.own
    paginator = PaginatorDraft.of(found.paginator)
    cursor = found.incremental.cursor_path if found.incremental else ""
    return replace(
        stream,
        data_selector=stream.data_selector if "data_selector" in own else found.data_selector or "",
        paginator=stream.paginator if "paginator" in own else paginator,
        primary_key=stream.primary_key if "primary_key" in own else ", ".join(found.key),
        cursor_path=stream.cursor_path if "incremental" in own else cursor,
    )


def said(stream: StreamDraft, name: str, *, something: bool = True) -> StreamDraft:
    """The stream after a person said something of a field, or left it open again."""
    return replace(stream, own=stream.own | {name} if something else stream.own - {name})
