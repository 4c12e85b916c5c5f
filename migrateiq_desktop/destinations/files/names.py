"""Names of files out of names of tables: nothing in them can leave the folder. Pure."""

import re
from hashlib import sha256

LONGEST = 100
_ODD = re.compile(r"[^A-Za-z0-9._-]")
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def file_name(table: str) -> str:
    """The table's name where it is a safe one, otherwise what is safe of it and a hash of all.

    Source of the reserved names: Microsoft, Naming Files, Paths, and Namespaces.
    """
    safe = (
        0 < len(table) <= LONGEST
        and not _ODD.search(table)
        and table[0] not in ".-"
        and table[-1] != "."
        and not _RESERVED.match(table)
        # Windows and macOS take names that differ in case for the same
        and table == table.lower()
    )
    if safe:
        return table
    kept = _ODD.sub("_", table)[: LONGEST - 9].strip(".-").lower()
    return f"{kept or 'table'}_{sha256(table.encode()).hexdigest()[:8]}"
