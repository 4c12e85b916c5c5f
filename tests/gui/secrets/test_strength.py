"""The hint on how hard a passphrase is to guess."""

import pytest

from migrateiq_desktop.gui.secrets.strength import Strength, strength_of


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.SHORT),
        ("short-one", Strength.SHORT),
        ("aaaaaaaaaaaa", Strength.WEAK),
        ("1234567890", Strength.WEAK),
        ("horsebattery", Strength.FAIR),
        ("correct horse battery staple", Strength.GOOD),
        ("q7!Zp-2kX_9w", Strength.GOOD),
    ],
)
def test_length_and_variety_count(passphrase: str, strength: Strength) -> None:
    assert strength_of(passphrase) is strength
