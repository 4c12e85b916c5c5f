"""Why a secret that a definition needs is not at hand, and what to do about it. Pure."""

import re
from collections.abc import Iterable, Sequence

from migrateiq_desktop.model.errors import MigrateIQError, SecretMissingError
from migrateiq_desktop.secrets.keeper import Entry

from .views import StoredSecret


def variable_name(connector: str, name: str) -> str:
    """The environment variable a secret may come from, such as `MIGRATEIQ_SECRET_SHOP_TOKEN`."""
    return "MIGRATEIQ_SECRET_" + re.sub(r"[^A-Z0-9]", "_", f"{connector}_{name}".upper())


def missing_secret(
    entry: Entry, stored: Iterable[StoredSecret], *, keeper_problem: str
) -> SecretMissingError:
    """What to tell of a secret that no open keeper has.

    `stored` is what was noted of its connector; `keeper_problem` why nothing can be stored, if so.
    """
    title = f"The secret {entry.name} of {entry.connector} is missing"
    store = (
        f"`migrateiq secrets set {entry.connector} {entry.name}` (with --file FILE where the"
        f" connector is in a file), or set {variable_name(entry.connector, entry.name)}"
    )
    origins = [one.origin for one in stored if one.name == entry.name]
    if entry.origin in origins:
        return SecretMissingError(
            title,
            cause="it was stored, but its keyring no longer has it",
            next_step=f"Store it again: {store}.",
        )
    if origins:
        return SecretMissingError(
            f"{title} for {entry.origin}",
            cause=f"it is stored for {' and '.join(origins)}, and goes nowhere else by itself",
            next_step=f"If {entry.origin} may have it, store it for that host too: {store}.",
        )
    return SecretMissingError(title, cause=keeper_problem, next_step=f"Store it: {store}.")


def signed_out(connector: str, failure: SecretMissingError) -> SecretMissingError:
    """What to tell where one of several secrets would do: those that signing in gives."""
    return SecretMissingError(
        f"Nobody is signed in to {connector}",
        cause=failure.report().sentence().rstrip("."),
        next_step=f"Sign in: `migrateiq connectors authorize {connector}` (with --file FILE where"
        " the connector is in a file), or Sign in… in the window. A token that you have can be"
        f" stored as well. {failure.next_step}",
        details=failure.details,
    )


def together(missing: Sequence[MigrateIQError]) -> SecretMissingError:
    """Several missing secrets as one error: the first in full, the others in the details."""
    first, *others = missing
    return SecretMissingError(
        first.title,
        cause=first.cause,
        next_step=first.next_step,
        details="\n".join([first.details, *(str(other) for other in others)]).strip(),
    )
