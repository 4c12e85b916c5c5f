"""What the fetcher needs of whoever knows how requests say who asks. Knows no way of doing it."""

from dataclasses import dataclass, field
from typing import Protocol

from migrateiq_desktop.engine.ports import SourceObserver

from .credentials import Credentials


@dataclass(frozen=True, slots=True)
class Proof:
    """What one request carries, and by which token, if by one."""

    credentials: Credentials = field(repr=False)
    token: object = field(default=None, repr=False)


class Prover(Protocol):
    """Says who asks."""

    @property
    def signs_in(self) -> bool:
        """Whether a person has to sign in when there is no way on."""

    async def proof(self, observer: SourceObserver) -> Proof:
        """What the next request carries. Raises MigrateIQError."""
        ...

    async def renew(self, proof: Proof, observer: SourceObserver) -> bool:
        """Whether there is another proof now than the one that was refused. Raises as `proof`."""
        ...
