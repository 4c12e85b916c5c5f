"""What mends an error that a test or a trial ended with. Pure, no Qt, no wording."""

from enum import StrEnum

from migrateiq_desktop.model.errors import (
    DefinitionError,
    ErrorReport,
    KeyRefusedError,
    SecretMissingError,
    SourceError,
    UnreachableError,
)

_CERTIFICATE = ("certificate", "tls", "ssl")


class Mend(StrEnum):
    """Something that a person does about an error, here in the editor."""

    KEY = "key"
    ADDRESS = "address"
    CERTIFICATE = "certificate"
    STREAM = "stream"
    AGAIN = "again"


_BY_KIND = {
    KeyRefusedError.__name__: (Mend.KEY,),
    SecretMissingError.__name__: (Mend.KEY,),
    UnreachableError.__name__: (Mend.ADDRESS, Mend.AGAIN),
    SourceError.__name__: (Mend.STREAM, Mend.ADDRESS),
    DefinitionError.__name__: (Mend.STREAM, Mend.ADDRESS),
}


def mends_of(report: ErrorReport) -> tuple[Mend, ...]:
    """The most likely one first."""
    mends = _BY_KIND.get(report.kind, (Mend.AGAIN,))
    text = f"{report.title} {report.cause} {report.details}".lower()
    if report.kind == UnreachableError.__name__ and any(word in text for word in _CERTIFICATE):
        return (Mend.CERTIFICATE, *mends)
    return mends
