"""Puts what was found into a definition, where it leaves something open. Pure."""

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.discovered import Discovery, FoundCursor, FoundKey
from migrateiq_desktop.model.incremental import Incremental
from migrateiq_desktop.model.paginators import AutoPaginator, ConcretePaginator

KEY_FROM = 50
"""A key below this score is shown, not taken."""
CURSOR_FROM = 75
"""Below are moments at which a record was made: its changes would be missed."""
RATE_FROM = 80


def suggested(
    seen: Discovery, name: str, selector: str | None, paginator: ConcretePaginator | None
) -> RestConnector:
    """The definition with everything that is sure enough; what stands there is left as it is."""
    definition = seen.definition
    whole = {stream.name: stream for stream in definition.streams()}[name]
    resources = tuple(
        _filled(stream, whole, seen, selector, paginator) if stream.name == name else stream
        for stream in definition.resources
    )
    changes: dict[str, object] = {"resources": resources}
    if definition.rate_limit is None and seen.rate and seen.rate.score >= RATE_FROM:
        changes["rate_limit"] = seen.rate.rate_limit
    return definition.model_copy(update=changes)


def _filled(
    stream: Stream,
    whole: Stream,
    seen: Discovery,
    selector: str | None,
    paginator: ConcretePaginator | None,
) -> Stream:
    """A stream as it is written, filled where it is open even with the connector's defaults."""
    changes: dict[str, object] = {}
    if whole.data_selector is None and selector is not None:
        changes["data_selector"] = selector
    if isinstance(whole.pages_by, AutoPaginator) and paginator is not None:
        changes["paginator"] = paginator
    key, cursor = chosen_key(seen), chosen_cursor(seen)
    if not whole.key and key is not None:
        changes["primary_key"] = key.fields[0] if len(key.fields) == 1 else key.fields
    if whole.incremental is None and cursor is not None and (whole.key or key):
        changes["incremental"] = Incremental(cursor_path=cursor.field)
    return stream.model_copy(update=changes)


def chosen_key(seen: Discovery) -> FoundKey | None:
    """The best key, when it is good enough to be taken unasked."""
    return next((key for key in seen.keys if key.score >= KEY_FROM), None)


def chosen_cursor(seen: Discovery) -> FoundCursor | None:
    """The best cursor, when it is good enough to be taken unasked."""
    return next((cursor for cursor in seen.cursors if cursor.score >= CURSOR_FROM), None)
