"""Finds the list of records in a decoded body. Pure: no HTTP, no stream state."""

from dataclasses import dataclass

from migrateiq_desktop.model.base import Json

from .bodies import Path, objects, written
from .findings import FoundRecords

GOOD_NAMES = (
    "data",
    "items",
    "results",
    "records",
    "rows",
    "value",
    "values",
    "entries",
    "objects",
    "list",
    "content",
    "docs",
    "documents",
    "hits",
    "nodes",
    "edges",
    "features",
    "elements",
    "result",
    "response",
    "collection",
    "members",
    "entry",
    "member",
    "hydra:member",
)
POOR_NAMES = (
    "errors",
    "warnings",
    "messages",
    "links",
    "_links",
    "included",
    "columns",
    "fields",
    "facets",
    "aggregations",
    "headers",
    "expanded_columns",
    "primary_keys",
    "suggested_facets",
    "facet_results",
    "link",
    "issue",
    "units",
    "notices",
)
LEAST_SCORE = 20
WRAPPERS = {
    "edges": ("node", frozenset({"node", "cursor", "__typename"})),
    "entry": (
        "resource",
        frozenset({"resource", "fullUrl", "search", "request", "response", "link", "id"}),
    ),
}
"""Name of a list → where its items hold the record, and what may stand beside it. The connections
of GraphQL (relay.dev, "GraphQL Cursor Connections"), the searchset Bundles of FHIR (hl7.org/fhir,
"Bundle")."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    path: Path
    items: list[Json]
    score: int
    because: str


def find_records(body: Json, stream: str = "") -> FoundRecords | None:
    """The list that most looks like records, or None when none does.

    `stream` is the stream's name or path: a list of that name is a good sign.
    """
    likely = find_all_records(body, stream)
    if not likely:
        return None
    best, *others = likely
    if not others:
        return best
    also = ", ".join(f"{other.selector} ({other.count})" for other in others[:3])
    return best.model_copy(update={"reason": f"{best.reason}; also seen: {also}"})


def find_all_records(body: Json, stream: str = "") -> tuple[FoundRecords, ...]:
    """The lists that could be the records, the likeliest first."""
    if isinstance(body, list):
        return (
            FoundRecords(
                selector="@", reason="the answer itself is the list", count=len(body), score=100
            ),
        )
    wanted = _bare(stream.rstrip("/").rpartition("/")[2])
    candidates = [
        _judged((*path, name), value, wanted)
        for path, place in objects(body)
        for name, value in place.items()
        if isinstance(value, list) and isinstance(name, str)
    ]
    likely = [candidate for candidate in candidates if candidate.score >= LEAST_SCORE]
    likely.sort(key=lambda candidate: (-candidate.score, -len(candidate.items)))
    return tuple(map(_found, likely))


def _found(candidate: _Candidate) -> FoundRecords:
    wrapper = _wrapper(candidate)
    selector, reason = written(candidate.path), candidate.because
    if wrapper:
        selector = f"{selector}[*].{wrapper}"
        reason = f"{reason}, each with the record itself under “{wrapper}”"
    return FoundRecords(
        selector=selector, reason=reason, count=len(candidate.items), score=candidate.score
    )


def _wrapper(candidate: _Candidate) -> str:
    """The name under which each item holds the record itself: `node` of a GraphQL connection,
    `resource` of a FHIR Bundle."""
    wrapper = WRAPPERS.get(candidate.path[-1])
    if wrapper is None or not candidate.items:
        return ""
    name, beside = wrapper
    held = all(
        isinstance(item, dict) and isinstance(item.get(name), dict) and item.keys() <= beside
        for item in candidate.items
    )
    return name if held else ""


def _judged(path: Path, items: list[Json], wanted: str) -> _Candidate:
    name = path[-1]
    score = 40 - 5 * len(path)
    reasons: list[str] = []
    objects_seen = sum(isinstance(item, dict) for item in items)
    if items and objects_seen == len(items):
        score += 30
        reasons.append(f"a list of {len(items):,} objects")
    elif items:
        # a few odd records among objects are for the rejects; a list of texts is no list of records
        score += 10 if objects_seen * 2 > len(items) else -30
        reasons.append(f"a list of {len(items):,} values, {objects_seen:,} of them objects")
    else:
        reasons.append("an empty list")
    if wanted and _bare(name) == wanted:
        score += 25
        reasons.append("named like the stream")
    elif name.lower() in GOOD_NAMES:
        score += 20
        reasons.append(f"named “{name}”")
    elif name.lower() in POOR_NAMES:
        score -= 60
    return _Candidate(path, items, max(0, min(100, score)), ", ".join(reasons))


def _bare(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")
