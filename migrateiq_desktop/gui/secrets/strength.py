"""How hard a passphrase is to guess, roughly. Pure."""

import math
from enum import StrEnum

SHORTEST = 10


class Strength(StrEnum):
    """A hint for a person, no proof."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength_of(passphrase: str) -> Strength:
    """By length and variety: bits = different characters' share × length × log2(alphabet)."""
    if len(passphrase) < SHORTEST:
        return Strength.SHORT
    variety = len(set(passphrase)) / len(passphrase)
    bits = len(passphrase) * math.log2(_alphabet(passphrase)) * min(variety * 1.5, 1.0)
    if bits < 50:
        return Strength.WEAK
    return Strength.FAIR if bits < 75 else Strength.GOOD


def _alphabet(passphrase: str) -> int:
    classes = (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda letter: not letter.isalnum(), 20),
    )
    return max(sum(size for test, size in classes if any(map(test, passphrase))), 2)
