"""Names that PostgreSQL takes: at most 63 bytes, longer ones cut and made unique. Pure.

Source: postgresql.org/docs, 4.1.1 Identifiers and Key Words: NAMEDATALEN.
"""

from hashlib import sha256

LONGEST = 63
_HASH = 8
# every table has these already (5.5 System Columns)
_TAKEN = frozenset({"tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"})


def short_name(name: str) -> str:
    """The name itself, or its beginning with a hash of all of it: the same one every time."""
    raw = name.encode()
    if len(raw) <= LONGEST and name not in _TAKEN:
        return name
    kept = raw[: LONGEST - _HASH - 1].decode("utf-8", "ignore")
    return f"{kept}_{sha256(raw).hexdigest()[:_HASH]}"
