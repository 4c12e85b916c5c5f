"""Words that are searched for, in texts of any language of the window. Pure.

A word is found where one begins with it, and, weighing less, within another: German joins words.
Umlauts are found without their dots, or written ae, oe, ue. Chinese puts no blanks between words:
characters in a row are found as they stand, or each beside one that it stands beside.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_RUNS = re.compile(rf"[{_HAN}]+|[^\s{_HAN}]+")
_LETTERS = re.compile(r"ae|oe|ue|ss|.", re.DOTALL)
_PAIR = 2
_SHORTEST_WITHIN = 4
_MOST = 10
_TITLE = 20
_VARIANTS = {
    "a": "[aä]",
    "o": "[oö]",
    "u": "[uü]",
    "ä": "[aä]",
    "ö": "[oö]",
    "ü": "[uü]",
    "ae": "(?:ae|ä)",
    "oe": "(?:oe|ö)",
    "ue": "(?:ue|ü)",
    "ss": "(?:ss|ß)",
    "ß": "(?:ss|ß)",
}


@dataclass(frozen=True, slots=True)
class Word:
    """One of the words that have to be there."""

    begins: str
    """A pattern for where it is found best; for `re` and for Qt, letters of any case."""
    within: tuple[str, ...]
    """Patterns that, all together, are enough too; none where it is too short for that."""

    @property
    def anywhere(self) -> str:
        """A pattern for all that is marked in a text."""
        return "|".join((self.begins, *self.within))

    def score(self, title: str, text: str) -> int:
        """How well a section fits; 0 where the word isn't in it."""
        best = _TITLE * bool(_found(self.begins, title)) + min(
            len(_found(self.begins, text)), _MOST
        )
        if best or not self.within:
            return best
        if not all(_found(one, f"{title}\n{text}") for one in self.within):
            return 0
        return 1 + _TITLE // 4 * all(_found(one, title) for one in self.within)


def words_of(text: str) -> tuple[Word, ...]:
    """What somebody has typed, word by word."""
    return tuple(_word(run) for run in _RUNS.findall(text.lower()))


def first_place(text: str, words: Sequence[Word]) -> int:
    """Where the first of them stands; 0 when none does."""
    found = (re.search(word.anywhere, text, re.IGNORECASE) for word in words)
    return min((one.start() for one in found if one is not None), default=0)


def _word(run: str) -> Word:
    if re.match(f"[{_HAN}]", run):
        return Word(run, _neighbours(run) if len(run) > _PAIR else ())
    body = "".join(_VARIANTS.get(one, re.escape(one)) for one in _LETTERS.findall(run))
    return Word(rf"\b{body}", (body,) if len(run) >= _SHORTEST_WITHIN else ())


def _neighbours(run: str) -> tuple[str, ...]:
    """For each character a pattern of the pairs that it is in."""
    pairs = [run[at : at + _PAIR] for at in range(len(run) - 1)]
    inner = (f"{before}|{after}" for before, after in pairwise(pairs))
    return (pairs[0], *inner, pairs[-1])


def _found(pattern: str, text: str) -> Sequence[str]:
    return re.findall(pattern, text, re.IGNORECASE)
