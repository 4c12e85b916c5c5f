"""Changes the code that a browser brought for tokens, by the same client as everything else."""

from pydantic import SecretStr

from migrateiq_desktop.engine.ports import Clock, SourceObserver
from migrateiq_desktop.model.auth import OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.job import SignInJob, revealed_secrets
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.model.tokens import SignInTokens
from migrateiq_desktop.sources.rest.client import RestClient

from . import oauth2
from .asking import TokenAsker


async def exchanged(job: SignInJob, observer: SourceObserver, clock: Clock) -> SignInTokens:
    """The tokens. Raises KeyRefusedError, SourceError, UnreachableError, DefinitionError."""
    auth = job.source.auth
    if not isinstance(auth, OAuth2AuthorizationCodeAuth):
        raise DefinitionError(f"Nobody signs in to {job.source_name} with a browser")
    reveal = RestClient(job.source, job.secrets, clock, network=job.network).reveal
    asker = TokenAsker(
        job.source, job.secrets, clock, Redactor(revealed_secrets(job)).clean, job.network
    )
    code = oauth2.Code(
        job.code.get_secret_value(), job.verifier.get_secret_value(), job.redirect_uri
    )
    try:
        body = await asker.ask(oauth2.code_request(auth, code, reveal), observer)
    finally:
        await asker.aclose()
    token = oauth2.token_of(body, clock.time(), auth, asker.clean)
    return SignInTokens(
        access=SecretStr(token.value),
        expires_at=token.expires_at,
        refresh=None if token.refresh is None else SecretStr(token.refresh),
    )
