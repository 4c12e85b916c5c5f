"""Finds collections that belong to each record: lists of objects, and addresses. Pure."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from migrateiq_desktop.model.base import Json

from .findings import FoundChildren
from .sampling import walked

MOST_CANDIDATES = 20
_LINK_NAME = re.compile(r"(_url|_uri|Url|Uri|_link|_href|(^|\.)href|(^|\.)url)$")
_NOT_A_LIST = re.compile(
    r"(html|avatar|image|icon|logo|photo|picture|thumb|self|git|ssh|clone|svn|mirror|download)",
    re.IGNORECASE,
)
_TEMPLATED = re.compile(r"\{[^{}]*\}$")


def find_children(
    records: Sequence[Json], key: tuple[str, ...] = (), url: str = ""
) -> tuple[FoundChildren, ...]:
    """Lists of objects in the records, and addresses below the stream's own, the fullest first.

    `key` are the fields that name a record, `url` is where the records came from: both are needed
    to write a path for the children of any record.
    """
    sample = [record for record in records if isinstance(record, dict)]
    lists: dict[str, int] = {}
    links: dict[str, str] = {}
    for record in sample:
        for name, value in walked(record):
            if isinstance(value, list):
                members = sum(isinstance(member, dict) for member in value)
                if members and members == len(value):
                    lists[name] = lists.get(name, 0) + members
            elif isinstance(value, str) and name not in links:
                path = _path_of(name, value, record, key, url)
                if path is not None:
                    links[name] = path
    found = [_list(name, count, len(sample)) for name, count in lists.items()]
    found += [_link(name, path) for name, path in links.items()]
    return tuple(sorted(found, key=lambda one: -one.score)[:MOST_CANDIDATES])


def _list(name: str, count: int, sample: int) -> FoundChildren:
    reason = f"{name} holds {count:,} objects in {sample:,} records"
    return FoundChildren(field=name, kind="list", count=count, reason=reason, score=70)


def _link(name: str, path: str) -> FoundChildren:
    if path:
        reason = f"{name} is an address below the record's own, {path}"
        return FoundChildren(field=name, kind="link", path=path, reason=reason, score=60)
    reason = f"{name} is an address of this server"
    return FoundChildren(field=name, kind="link", reason=reason, score=30)


def _path_of(
    name: str, value: str, record: dict[str, Json], key: tuple[str, ...], url: str
) -> str | None:
    """The path of a record's children with its key in braces; empty when the key isn't in the
    address; None when it is no such address."""
    if not _LINK_NAME.search(name) or _NOT_A_LIST.search(name):
        return None
    own = urlsplit(url)
    # GitHub writes an optional part in braces at the end
    address = urlsplit(_TEMPLATED.sub("", value))
    if address.netloc and address.netloc != own.netloc:
        return None
    if not address.path.startswith("/") or address.path == own.path:
        return None
    for field in key:
        part = record.get(field)
        if part is None or isinstance(part, bool):
            continue
        steps = address.path.split("/")
        if str(part) in steps[:-1]:
            return "/".join(f"{{{field}}}" if step == str(part) else step for step in steps)
    return ""
