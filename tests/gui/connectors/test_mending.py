import pytest

from migrateiq_desktop.gui.connectors.mending import Mend, mends_of
from migrateiq_desktop.model.errors import (
    DefinitionError,
    IncompleteError,
    KeyRefusedError,
    MigrateIQError,
    SecretMissingError,
    SourceError,
    UnreachableError,
)


@pytest.mark.parametrize(
    ("error", "first"),
    [
        (KeyRefusedError("401"), Mend.KEY),
        (SecretMissingError("none stored"), Mend.KEY),
        (UnreachableError("no such host"), Mend.ADDRESS),
        (UnreachableError("no trust", cause="the certificate is self-signed"), Mend.CERTIFICATE),
        (SourceError("no list"), Mend.STREAM),
        (DefinitionError("wrong"), Mend.STREAM),
        (IncompleteError("odd"), Mend.AGAIN),
    ],
)
def test_the_most_likely_comes_first(error: MigrateIQError, first: Mend) -> None:
    assert mends_of(error.report())[0] is first
