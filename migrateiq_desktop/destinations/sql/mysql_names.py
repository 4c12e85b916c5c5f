"""Names that MySQL and MariaDB take: at most 64 characters, alike whatever case and accents. Pure.

Source: dev.mysql.com/doc, 11.2 Schema Object Names and 11.2.4 Mapping of Identifiers to File Names.
"""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from unicodedata import combining, normalize

LONGEST = 64
_LONGEST_FILE_NAME = 180
"""Bytes: a table is a file, and every character that isn't plain takes up to five."""
_HASH = 8
_NOT_TAKEN = re.compile("[^\x01-\uffff]")
"""Beyond the first plane of Unicode, and NUL."""
_SPACES = " \t\n\v\f\r"
"""MySQL takes none of them at a name's end, MariaDB all but the first."""
_PLAIN = re.compile(r"[A-Za-z0-9_$]")


def quoted(name: str) -> str:
    """The name delimited: nothing in it can end it. Raises ValueError for a name with NUL."""
    if "\0" in name:
        raise ValueError("no database takes a name with a NUL character")
    return "`" + name.replace("`", "``") + "`"


def quoted_list(names: Iterable[str]) -> str:
    """The names, delimited and separated by commas."""
    return ", ".join(map(quoted, names))


def short_name(name: str) -> str:
    """The name itself, or its beginning with a hash of all of it: the same one every time."""
    fits = (
        len(name) <= LONGEST and not name.endswith(tuple(_SPACES)) and not _NOT_TAKEN.search(name)
    )
    return name if fits and name else hashed_name(name)


def short_table(name: str) -> str:
    """The same for a table, whose file's name must not be too long either."""
    short = short_name(name)
    return short if _length_as_file(short) <= _LONGEST_FILE_NAME else hashed_name(name, 30)


def hashed_name(name: str, longest: int = LONGEST) -> str:
    """The name's beginning with a hash of all of it."""
    kept = _NOT_TAKEN.sub("_", name)[: longest - _HASH - 1].rstrip(_SPACES)
    return f"{kept}_{sha256(name.encode()).hexdigest()[:_HASH]}"


def actual_names(there: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """The columns that names get beside those that are there.

    Columns whose names differ in accents only are the same for the server; here they get a hash.
    """
    taken = {_fold(name): name for name in there}
    actual = []
    for name in wanted:
        short = short_name(name)
        found = taken.get(_fold(short), short)
        column = found if found.casefold() == short.casefold() else hashed_name(name)
        taken.setdefault(_fold(column), column)
        actual.append(column)
    return actual


def _fold(name: str) -> str:
    """Equal for all names that the server takes for equal, and perhaps for some more."""
    if name.isascii():
        return name.lower()
    plain = "".join(c for c in normalize("NFKD", name.upper()) if not combining(c))
    return plain.casefold().replace("ss", "s")


def _length_as_file(name: str) -> int:
    return sum(1 if _PLAIN.match(character) else 5 for character in name)
