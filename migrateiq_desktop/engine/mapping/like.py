"""LIKE: % for any text, _ for one character; case counts. Linear in the text. Pure."""

from collections.abc import Callable
from functools import lru_cache

from .conversions import ConversionError


@lru_cache(maxsize=256)
def like(pattern: str, escape: str | None, *, fold: bool) -> Callable[[str], bool]:
    """Whether a text is like the pattern. `fold`: case doesn't count. Raises ConversionError."""
    pieces = _pieces(_folded(pattern, fold=fold), escape)
    return lambda text: _is_like(_folded(text, fold=fold), pieces)


def _folded(text: str, *, fold: bool) -> str:
    return text.lower() if fold else text


def _pieces(pattern: str, escape: str | None) -> tuple[tuple[str | None, ...], ...]:
    """What stands between the %: characters, None for any one."""
    if escape is not None and len(escape) != 1:
        raise ConversionError("ESCAPE needs one character")
    pieces: list[list[str | None]] = [[]]
    characters = iter(pattern)
    for character in characters:
        if character == escape:
            following = next(characters, None)
            if following is None:
                raise ConversionError(f"the pattern {pattern!r} ends with its escape character")
            pieces[-1].append(following)
        elif character == "%":
            pieces.append([])
        else:
            pieces[-1].append(None if character == "_" else character)
    return tuple(map(tuple, pieces))


def _is_like(text: str, pieces: tuple[tuple[str | None, ...], ...]) -> bool:
    """Each piece as early as it fits: what comes after can only gain by it."""
    first, *rest = pieces
    if not _fits(text, 0, first):
        return False
    at = len(first)
    if not rest:
        return at == len(text)
    *middle, last = rest
    for piece in middle:
        while not _fits(text, at, piece):
            at += 1
            if at > len(text):
                return False
        at += len(piece)
    end = len(text) - len(last)
    return end >= at and _fits(text, end, last)


def _fits(text: str, at: int, piece: tuple[str | None, ...]) -> bool:
    if len(text) - at < len(piece):
        return False
    return all(wanted is None or text[at + offset] == wanted for offset, wanted in enumerate(piece))
