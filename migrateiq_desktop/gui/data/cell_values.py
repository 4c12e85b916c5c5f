"""Values of loaded data as text: exact, nothing hidden, null unlike any text. Pure."""

from migrateiq_desktop.gui.tables.visible_text import cell_text, visible

NULL = "∅"
_BYTES_SHOWN = 32
LARGEST_SHOWN = 100_000
_NUMERIC = ("INT", "REAL", "FLOA", "DOUB", "NUM", "DEC")
"""Beginnings or parts of declared types (sqlite.org, Datatypes In SQLite, 3.1)."""
_TIMES = ("DATE", "TIME")


def is_numeric(declared: str) -> bool:
    """Whether values of a column of that type line up at the right."""
    return any(part in declared.upper() for part in _NUMERIC)


def is_boolean(declared: str) -> bool:
    """Whether 0 and 1 stand for false and true."""
    return "BOOL" in declared.upper()


def is_moment(declared: str) -> bool:
    """Whether values are dates or times."""
    return any(part in declared.upper() for part in _TIMES)


def short_text(value: object, declared: str) -> str:
    """A value in one line of bounded length."""
    if isinstance(value, str):
        return cell_text(value)
    return _other_text(value, declared, _BYTES_SHOWN)


def whole_text(value: object, declared: str) -> str:
    """A value as it is, for reading: line breaks stay, what hides is written out."""
    if isinstance(value, str):
        cut = value[:LARGEST_SHOWN]
        return visible(cut, keep="\n") + ("…" if len(cut) < len(value) else "")
    return _other_text(value, declared, LARGEST_SHOWN // 2)


def copied_text(value: object, declared: str) -> str:
    """A value for the clipboard: all of it, nothing changed; null is nothing."""
    if value is None:
        return ""
    return value if isinstance(value, str) else _other_text(value, declared, None)


def _other_text(value: object, declared: str, most_bytes: int | None) -> str:
    match value:
        case None:
            return NULL
        case bytes():
            shown = value[:most_bytes].hex(" ")
            return shown if most_bytes is None or len(value) <= most_bytes else f"{shown} …"
        case 0 | 1 if is_boolean(declared) and isinstance(value, int):
            return "true" if value else "false"
        case float():
            return repr(value)
        case _:
            return str(value)
