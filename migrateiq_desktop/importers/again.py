"""Which streams of a file are meant when a connector is imported once more. Pure."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.parents import PLACEHOLDER

from .imported import Candidate, Imported


def chosen_again(
    draft: Imported,
    original: RestConnector | None,
    offered: Collection[str],
    pick: Iterable[str] = (),
) -> Imported:
    """The draft with the streams that were taken before, the new ones among the usual, and those
    that are picked.

    `offered` are the names that the file had before: what was left out then stays out. What was
    filled in then is filled in again. Raises DefinitionError for an unknown pick.
    """
    before = {stream.name: stream for stream in original.resources} if original else {}
    candidates = tuple(
        _filled(one, before[one.name]) if one.name in before else one for one in draft.candidates
    )
    names = [
        one.name
        for one in candidates
        if one.name in before or (one.wanted and one.name not in offered)
    ]
    return replace(draft, candidates=candidates).choose([*names, *pick])


def _filled(candidate: Candidate, before: Stream) -> Candidate:
    """The candidate with what its stream was filled in with."""
    values = _values(candidate, before)
    if not values:
        return candidate
    stream = candidate.stream
    path = PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), stream.path)
    params = {
        name: before.params[name]
        for name in candidate.needs
        if name in before.params and name not in stream.params
    }
    changed = stream.model_copy(update={"path": path, "params": {**stream.params, **params}})
    needs = tuple(one for one in candidate.needs if one not in values)
    return replace(candidate, stream=changed, needs=needs)


def _values(candidate: Candidate, before: Stream) -> Mapping[str, str]:
    """What stands in the former stream for each need of the candidate."""
    found = {name: str(before.params[name]) for name in candidate.needs if name in before.params}
    parts = PLACEHOLDER.split(candidate.stream.path)
    names = parts[1::2]
    pattern = "([^/?]+)".join(re.escape(one) for one in parts[::2])
    match = re.fullmatch(pattern, before.path)
    if match is not None:
        found |= {
            name: value
            for name, value in zip(names, match.groups(), strict=True)
            if name in candidate.needs and value != f"{{{name}}}"
        }
    return found
