"""The desk where sign-ins are kept, as a worker sees it: over the pipe to its owner.

Knows no server and keeps nothing. What is said here is never logged.
"""

import asyncio

from migrateiq_desktop.model.errors import InternalError, SecretMissingError
from migrateiq_desktop.model.events import TokensRenewed, TokensReturned, TokensWanted
from migrateiq_desktop.model.job import Acknowledge, TokenCommand, TokensGiven, TokensRefused
from migrateiq_desktop.model.tokens import SignInTokens

from .reporting import Emit


class PipeDesk:
    """Implements `engine.ports.TokenDesk`."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._number = 0
        self._waiting: dict[int, asyncio.Future[TokenCommand]] = {}

    async def borrow(self) -> SignInTokens:
        """What the owner keeps. Raises SecretMissingError."""
        number, answer = self._expect()
        self._emit(TokensWanted(number=number))
        said = await answer
        if not isinstance(said, TokensGiven):
            raise _refused(said)
        return said.tokens

    async def keep(self, tokens: SignInTokens) -> None:
        """Returns once the owner has stored them. Raises SecretMissingError."""
        number, answer = self._expect()
        self._emit(TokensRenewed(number=number, tokens=tokens))
        said = await answer
        if not isinstance(said, Acknowledge):
            raise _refused(said)

    async def give_back(self) -> None:
        """Let the next worker have the desk."""
        self._emit(TokensReturned())

    def hear(self, command: TokenCommand) -> None:
        """The owner's answer. One to something else is none of ours."""
        answer = self._waiting.pop(command.number, None)
        if answer is not None and not answer.done():
            answer.set_result(command)

    def _expect(self) -> tuple[int, asyncio.Future[TokenCommand]]:
        # numbers of their own: rejected records are counted upwards
        self._number -= 1
        answer: asyncio.Future[TokenCommand] = asyncio.get_running_loop().create_future()
        self._waiting[self._number] = answer
        return self._number, answer


def _refused(said: TokenCommand) -> SecretMissingError | InternalError:
    if not isinstance(said, TokensRefused):
        return InternalError("The program answered something else about the sign-in")
    error = said.error
    return SecretMissingError(
        error.title, cause=error.cause, next_step=error.next_step, details=error.details
    )
