"""What is said when a name isn't known: the nearest one."""

from collections.abc import Iterable
from difflib import get_close_matches

from migrateiq_desktop.model.errors import NotFoundError


def not_found(noun: str, name: str, known: Iterable[str]) -> NotFoundError:
    """The error for an unknown name, with the nearest known one, or some of them."""
    names = sorted(known)
    nearest = get_close_matches(name, names, n=1)
    if nearest:
        next_step = f"Did you mean {nearest[0]}?"
    elif names:
        more = ", …" if len(names) > 10 else ""
        next_step = f"There are: {', '.join(names[:10])}{more}."
    else:
        next_step = f"There is no {noun} yet."
    return NotFoundError(f"There is no {noun} {name}", next_step=next_step)


def like(search: str) -> str:
    """A LIKE pattern (escape character `\\`) for texts that contain the search."""
    for special in ("\\", "%", "_"):
        search = search.replace(special, f"\\{special}")
    return f"%{search}%"
