"""First drafts of connectors: of a template, of an address, of anything imported. Pure, no Qt."""

from dataclasses import dataclass, replace

from migrateiq_desktop.gui.formatting import counts, number
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.services.import_reading import Imported

from .addresses import name_from, shown_host, split_address
from .connector_draft import ConnectorDraft
from .stream_draft import StreamDraft
from .stream_findings import fresh

MOST_OFFERED = 300
"""Streams of a description that aren't chosen, and can be ticked."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What there is to go on with."""

    draft: ConnectorDraft
    template: str = ""
    """The id of the template that it was made from, where it was."""
    note: str = ""
    """What is to be said of it, and the details of that."""
    details: str = ""


def draft_of_new(definition: RestConnector, label: str) -> ConnectorDraft:
    """A draft of a definition that isn't stored: what it leaves open may be found."""
    draft = ConnectorDraft.of(name_from(label), definition)
    streams = tuple(fresh(stream) for stream in draft.streams)
    return replace(draft, label=definition.label or label, streams=streams)


def draft_of_address(text: str) -> ConnectorDraft | None:
    """A draft of an address, apart into base and stream; None when it isn't one."""
    origin = ConnectorDraft(base_url=text).origin()
    if origin is None or any(character.isspace() for character in text):
        return None
    host = shown_host(origin)
    draft = ConnectorDraft(label=host, name=name_from(host), base_url=text)
    split = split_address(text)
    if split is None:
        return draft
    stream = StreamDraft(name=split.stream, path=split.path, params=split.params)
    return replace(draft, base_url=split.base_url, streams=(stream,))


def beginning_of(imported: Imported) -> Beginning:
    """What was imported: the usual streams are ticked, others can be; its keys are filled in."""
    draft = draft_of_new(imported.connector, imported.name)
    draft = replace(draft, label=imported.connector.label or _label(imported))
    chosen = {stream.name for stream in imported.connector.resources}
    others = [one for one in imported.candidates if one.name not in chosen and not one.refused]
    offered = tuple(
        replace(fresh(StreamDraft.of(one.stream)), use=False) for one in others[:MOST_OFFERED]
    )
    draft = replace(draft, streams=(*draft.streams, *offered), keys=dict(imported.secrets))
    left_out = [f"{one.what}: {one.why}" for one in imported.skipped]
    return Beginning(
        draft,
        note=_found(len(chosen) + len(others), len(chosen)),
        details="\n".join((*imported.notes, *left_out)),
    )


def _found(count: int, ticked: int) -> str:
    if ticked == count:
        return counts.tr("{0} streams were found.", "", count).format(number(count))
    text = counts.tr("{0} streams were found. Ticked: {1}.", "", count)
    return text.format(number(count), number(ticked))


def _label(imported: Imported) -> str:
    """As a person would write it: the host where there is nothing but that, or the title."""
    origin = ConnectorDraft(base_url=imported.connector.base_url).origin()
    host = "" if origin is None else shown_host(origin)
    words = imported.name.split("_")
    if all(word in host for word in words):
        return host
    text = " ".join(words)
    return text[:1].upper() + text[1:]
