"""Whom a connection trusts, and what to say when it can't. Certificates are always verified."""

import ssl
from pathlib import Path
from typing import Literal

import truststore

from migrateiq_desktop.model.errors import DefinitionError, UnreachableError


def ssl_context(
    verify: Literal[True] | str, *, needed: bool, also: Path | None = None
) -> ssl.SSLContext:
    """The system's trust store, and `also` a file of authorities; or the one CA file that the
    connector names.

    Raises DefinitionError when that file can't be used.
    """
    if not needed:
        # http:// only: trusts nobody, so that a connection over TLS could not come about by mistake
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        if verify is not True:
            return ssl.create_default_context(cafile=str(Path(verify).expanduser()))
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if also is not None:
            context.load_verify_locations(cafile=str(also.expanduser()))
    except (OSError, ssl.SSLError) as error:
        where = "in the settings, under Network" if verify is True else "under verify_tls"
        raise DefinitionError(
            f"The CA file {also if verify is True else verify} can't be used",
            cause=str(error),
            next_step=f"Name a readable file of certificates in PEM form {where}.",
        ) from error
    return context


def tls_fault(error: BaseException) -> ssl.SSLError | None:
    """The TLS error behind a failed connection, when asking again can't mend it."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        # a connection that broke off during the handshake is an accident of the network
        if isinstance(current, ssl.SSLError) and not isinstance(
            current, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError
        ):
            return current
        current = current.__cause__ or current.__context__
    return None


def tls_error(fault: ssl.SSLError, host: str) -> UnreachableError:
    """The same for a person, with what to do."""
    if isinstance(fault, ssl.SSLCertVerificationError):
        return UnreachableError(
            f"The certificate of {host} can't be trusted",
            cause=fault.verify_message or str(fault),
            next_step="If the server is yours, name its CA file under verify_tls."
            " Otherwise ask its makers; verification can't be switched off.",
            details=str(fault),
        )
    return UnreachableError(
        f"No secure connection to {host} could be made",
        cause=fault.reason or str(fault),
        next_step="Check the address: does this port speak https?",
        details=str(fault),
    )
