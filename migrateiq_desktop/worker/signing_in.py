"""The last step of a person's sign-in: the browser's code for tokens, by the engine's client."""

from migrateiq_desktop.engine.ports import Clock
from migrateiq_desktop.engine.progress import StreamProgress
from migrateiq_desktop.model.events import SignedIn
from migrateiq_desktop.model.job import SignInJob
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.sources.rest.auth.exchange import exchanged

from .reporting import Emit


async def tokens_for(job: SignInJob, emit: Emit, clock: Clock) -> SignedIn:
    """The tokens. Raises KeyRefusedError, SourceError, UnreachableError, DefinitionError."""
    progress = StreamProgress("", "sign-in", emit=emit, clock=clock, committed=Counts())
    return SignedIn(tokens=await exchanged(job, progress, clock))
