"""What discovery gives: findings with their reasons. Their types travel: they are the model's."""

from migrateiq_desktop.model.discovered import (
    SURE,
    FieldSeen,
    FoundChildren,
    FoundCursor,
    FoundKey,
    FoundPaginator,
    FoundRate,
    FoundRecords,
)
from migrateiq_desktop.model.paginators import ConcretePaginator


def found_way(
    paginator: ConcretePaginator, reason: str, score: int, *, warning: str = ""
) -> FoundPaginator:
    """A way to go on, found but not tried."""
    return FoundPaginator(paginator=paginator, reason=reason, score=score, warning=warning)


__all__ = [
    "SURE",
    "FieldSeen",
    "FoundChildren",
    "FoundCursor",
    "FoundKey",
    "FoundPaginator",
    "FoundRate",
    "FoundRecords",
    "found_way",
]
