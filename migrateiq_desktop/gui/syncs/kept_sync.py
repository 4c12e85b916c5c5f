"""An edited sync as data that is kept for later, and back again. Pure, no Qt."""

from dataclasses import replace

from pydantic import ValidationError

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.model.transform import Transform

from .sync_draft import StreamRow, SyncDraft

_BASE = "base"
_TEXTS = ("name", "source", "destination", "frequency", "max_rejected")


def content_of(draft: SyncDraft, base: Sync | None) -> dict[str, Json]:
    """What was typed. `base`: what it was made from, None where that isn't stored."""
    return {
        _BASE: None if base is None else base.model_dump(mode="json", by_alias=True),
        **{name: getattr(draft, name) for name in _TEXTS},
        "catch_up": draft.catch_up,
        "streams": [
            {
                "resource": row.resource,
                "use": row.use,
                "table": row.table,
                "disposition": str(row.disposition),
                "transform": row.transform.model_dump(mode="json", by_alias=True),
            }
            for row in draft.streams
        ],
    }


def base_of(content: dict[str, Json]) -> Sync | None:
    """The stored sync that it was made from; None of a new one, and where it can't be read."""
    try:
        return Sync.model_validate(content.get(_BASE))
    except ValidationError:
        return None


def source_of(content: dict[str, Json]) -> str:
    """The name of the connector that it reads from."""
    return str(content.get("source") or "")


def draft_with(
    opened: SyncDraft, content: dict[str, Json], source: RestConnector | None
) -> SyncDraft:
    """The stored sync with what was kept. What can't be read any more stays as it is stored.

    `source`: the connector that it reads from, where that is still there.
    """
    streams = content.get("streams")
    kept: dict[str, dict[str, Json]] = {}
    for one in streams if isinstance(streams, list) else ():
        if isinstance(one, dict) and isinstance(one.get("resource"), str):
            kept[one["resource"]] = one
    name = source_of(content)
    begun = opened if name == opened.source else opened.from_source(name, source)
    known = {row.resource for row in begun.streams}
    others = [StreamRow(resource=name, known=False) for name in kept if name not in known]
    rows = [_row(row, kept.get(row.resource)) for row in (*begun.streams, *others)]
    texts = {name: str(content.get(name, getattr(opened, name))) for name in _TEXTS}
    return replace(
        begun,
        name=texts["name"],
        source=texts["source"],
        destination=texts["destination"],
        frequency=texts["frequency"],
        max_rejected=texts["max_rejected"],
        catch_up=bool(content.get("catch_up", opened.catch_up)),
        streams=tuple(rows),
    )


def _row(row: StreamRow, kept: dict[str, Json] | None) -> StreamRow:
    if kept is None:
        return row
    try:
        transform = Transform.model_validate(kept.get("transform", {}))
    except ValidationError:
        transform = row.transform
    return replace(
        row,
        use=bool(kept.get("use", row.use)),
        table=str(kept.get("table", row.table)),
        disposition=str(kept.get("disposition", row.disposition)),
        transform=transform,
    )
