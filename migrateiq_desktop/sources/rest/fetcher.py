"""Gets one document: sends, judges the answer, repeats by the policy. Knows no paging.

All waits go through the clock, and the observer hears of each.
"""

import asyncio
import logging
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from migrateiq_desktop.engine.ports import Clock, ShapedRecords, SourceObserver
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import (
    KeyRefusedError,
    MigrateIQError,
    SourceError,
    UnreachableError,
    WaitAskedError,
)
from migrateiq_desktop.model.response_actions import ResponseAction
from migrateiq_desktop.sources.shapes import ShapedDecoder

from .budget import RequestBudget
from .client import Answer, PageRequest, RestClient
from .decoding import Clean, NotJsonError, decode, excerpt
from .exchange_log import UNLISTED, ExchangeLog, Told, told_of
from .proving import Proof, Prover
from .response_rules import action_for
from .retries import (
    DEFAULT_POLICY,
    LONGEST_NAMED,
    RETRIED_STATUSES,
    Again,
    FailedRequestError,
    Failure,
    FailureKind,
    GiveUp,
    Moment,
    RetryPolicy,
    decide,
    is_limit,
    wait_text,
)

_log = logging.getLogger(__name__)

ALL_TOLD = 100
ONE_TOLD_OF = 10
"""So many pages are told of each, then one of so many: a line costs as much as 50 records."""
MOST_AT_ONCE = 64
"""As many as a connector may ask for."""
UNKNOWN_ASKER = 401
KEY_REFUSED = frozenset({UNKNOWN_ASKER, 403})
RESUMABLE = "A run can be resumed; what is loaded stays."
NOT_JSON = (
    "Only JSON can be read. The makers of the API tell whether this address can answer with it, by"
    " a parameter such as format=json or another path, and whether it needs a key."
)


@dataclass(frozen=True, slots=True)
class Document:
    """A decoded answer."""

    value: Json
    answer: Answer
    request: PageRequest
    warning: str = ""
    """What had to be mended to read it."""
    records: ShapedRecords | None = None
    """When they were decoded all at once; then the value has an empty list in their place."""
    absent: bool = False
    """The status was one that may mean that there is nothing; then the value is None."""
    ignored: str = ""
    """What was answered, where a response action ignores it; then the value is None."""
    told: Told = UNLISTED
    """Wants to hear how many records came."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all fetchers of one connector share."""

    client: RestClient
    budget: RequestBudget
    clock: Clock
    clean: Clean
    """Masks secrets in a text."""
    slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MOST_AT_ONCE))
    """So many requests may be under way at once, whatever they are for."""
    pages_told: Counter[str] = field(default_factory=Counter)
    """How many pages of each stream were told of in the log."""
    readable: set[str] = field(default_factory=set)
    """The streams of which JSON came once."""
    policy: RetryPolicy = DEFAULT_POLICY
    prover: Prover | None = None
    """Says who asks; None: what the connector's definition says by itself."""
    jitter: Callable[[], float] = random.SystemRandom().random
    keyed: bool = True
    """Whether requests tell who asks at all."""
    resumable: bool = True
    """Whether there is a run that could go on where it stopped."""
    exchanges: ExchangeLog | None = None
    """Where each request is listed."""


@dataclass(slots=True)
class _Asking:
    """A request and what came of it so far."""

    request: PageRequest
    told: Told = UNLISTED
    failures: Counter[FailureKind] = field(default_factory=Counter)
    last: Answer | None = None
    came: Answer | None = None
    """What the last try brought."""
    proof: Proof | None = None
    refused: bool = False
    """The last answer was that nobody knows who asks."""
    ignored: str = ""
    """What was answered, where a response action ignores it."""

    @property
    def answer(self) -> Answer:
        """The one that it came to."""
        if self.last is None:
            raise ValueError("nothing was answered yet")
        return self.last


class Fetcher:
    """Gets documents for one stream; `subject` is its name, for messages."""

    def __init__(
        self,
        subject: str,
        around: Surroundings,
        observer: SourceObserver,
        actions: Sequence[ResponseAction] = (),
    ) -> None:
        """`actions` are looked at before an answer is judged as always."""
        self._subject = subject
        self._actions = actions
        self._around = around
        self._observer = observer
        self.clean = around.clean
        self.readable = around.readable
        self.last: Answer | None = None
        """The last answer that came, good or bad."""
        self.last_request: PageRequest | None = None
        """What it was the answer to."""
        self.gave_up = False
        """Whether a request failed for as often as it is tried; what isn't JSON is an answer."""

    def guessing(self) -> "Fetcher":
        """One for a request that is only a guess: it is as patient where the source fails, since
        whether there are more records hangs on the answer, but takes what isn't JSON for an
        answer."""
        policy = replace(self._around.policy, tries_not_json=1)
        around = replace(self._around, policy=policy)
        return Fetcher(self._subject, around, self._observer, self._actions)

    @property
    def hurried(self) -> bool:
        """Whether a person waits for the outcome."""
        return self._around.policy.hurried

    async def fetch(
        self,
        request: PageRequest,
        *,
        absent: frozenset[int] = frozenset(),
        shapes: ShapedDecoder | None = None,
    ) -> Document:
        """The JSON document of a request, or an absent one when the status is one of `absent`,
        or one that is to be ignored.

        With `shapes` the records are decoded all at once where they fit.

        Raises KeyRefusedError, SourceError, UnreachableError, DefinitionError.
        """
        taken: list[Document] = []

        def take() -> None:
            taken.append(self._document(asking, absent, shapes))

        asking = _asking(self._around, self._subject, request)
        await self._try(asking, take, absent)
        if asking.ignored or taken[-1].absent:
            asking.told.counted(None)
        if asking.ignored:
            return Document(None, asking.answer, request, ignored=asking.ignored)
        return taken[-1]

    def _document(
        self, asking: _Asking, absent: frozenset[int], shapes: ShapedDecoder | None
    ) -> Document:
        """Raises NotJsonError."""
        answer, request, told = asking.answer, asking.request, asking.told
        if answer.status in absent:
            return Document(None, answer, request, absent=True)
        shaped = shapes.decode(answer.body) if shapes else None
        if shaped is not None:
            return Document(shaped[0], answer, request, records=shaped[1], told=told)
        result = decode(answer.body, answer.content_type, self._around.clean)
        self.readable.add(self._subject)
        return Document(result.value, answer, request, result.warning, told=told)

    def tell_of_page(self) -> bool:
        """Whether another page is worth a line in the log."""
        told = self._around.pages_told
        told[self._subject] += 1
        return told[self._subject] <= ALL_TOLD or told[self._subject] % ONE_TOLD_OF == 0

    async def reach(self, request: PageRequest) -> Answer:
        """Any answer with a status of success, whatever it holds. Raises as `fetch`."""
        asking = _asking(self._around, self._subject, request)
        await self._try(asking, lambda: None, frozenset())
        asking.told.counted(None)
        return asking.answer

    async def _try(self, asking: _Asking, take: Callable[[], None], absent: frozenset[int]) -> None:
        while True:
            asking.came = None
            try:
                answer = await self._sent(asking)
                action = action_for(self._actions, answer)
                if _is_about_the_asker(action, answer) and await self._renews(asking):
                    continue
                asking.refused = False
                failure = self._outcome(asking, action, absent)
                if failure is None:
                    if not asking.ignored:
                        take()
                    asking.told.answered(answer)
                    return
            except FailedRequestError as error:
                failure = error.failure
            except NotJsonError as error:
                failure = Failure(FailureKind.NOT_JSON, str(error))
            except MigrateIQError as error:
                asking.told.failed(asking.came, error.title)
                raise
            asking.failures[failure.kind] += 1
            await self._wait_or_raise(asking, failure)

    async def _sent(self, asking: _Asking) -> Answer:
        """The answer to the next try, whatever it is."""
        around = self._around
        async with around.slots:
            proven = await self._proven(asking)
            # the turn comes last: what has it goes out at once
            number = await around.budget.turn(self._observer)
            asking.told.going()
            answer = await around.client.send(proven, self._observer.request_sent)
        self.last = asking.last = asking.came = answer
        self.last_request = asking.request
        around.budget.learn(number, answer.headers)
        return answer

    async def _proven(self, asking: _Asking) -> PageRequest:
        """The request with what says who asks."""
        if self._around.prover is None:
            return asking.request
        with self._named():
            asking.proof = await self._around.prover.proof(self._observer)
        return replace(asking.request, credentials=asking.proof.credentials)

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Say of an error for whom there is no token."""
        try:
            yield
        except MigrateIQError as error:
            error.title = f"{self._subject}: {error.title[:1].lower()}{error.title[1:]}"
            raise

    async def _renews(self, asking: _Asking) -> bool:
        """Whether there is another token now. A new one that is refused is not renewed again."""
        prover, proof = self._around.prover, asking.proof
        if prover is None or proof is None or asking.refused:
            return False
        asking.refused = True
        with self._named():
            renewed = await prover.renew(proof, self._observer)
        if not renewed:
            return False
        reason = "the server refused the token: a new one was got"
        asking.told.again(asking.came, reason, (0.0, False))
        self._observer.retried(reason)
        return True

    def _outcome(
        self, asking: _Asking, action: ResponseAction | None, absent: frozenset[int]
    ) -> Failure | None:
        """None when the answer is good or to be ignored, a failure when it is to be repeated;
        raises otherwise."""
        answer = asking.answer
        if action is None:
            return self._judged(asking.request, answer, absent)
        status = _status(answer)
        said = f"{status}: {action.message}" if action.message else status
        match action.action:
            case "ignore":
                asking.ignored = said
                return None
            case "retry":
                return Failure(FailureKind.STATUS, said, answer.status, answer.headers)
            case "fail":
                raise self._failed(asking.request, action, answer)
            case "refresh_token":
                raise self._unknown(asking.request, answer)

    def _unknown(self, request: PageRequest, answer: Answer) -> KeyRefusedError:
        """The error that an answer means which another token didn't change."""
        what = "refused the key" if self._around.keyed else "asks for a key, and none is set"
        return KeyRefusedError(
            f"{self._subject}: the server {what}",
            cause=_status(answer),
            next_step=_mend_key(self._around),
            details=self._details(request, answer),
        )

    def _failed(
        self, request: PageRequest, action: ResponseAction, answer: Answer
    ) -> MigrateIQError:
        meaning = action.message or "its response_actions take this answer for a failure"
        return SourceError(
            f"{self._subject}: {meaning}",
            cause=f"the server answered {_status(answer)}",
            next_step="Its response_actions say so; the details hold what the server says.",
            details=self._details(request, answer),
        )

    def _judged(
        self, request: PageRequest, answer: Answer, absent: frozenset[int]
    ) -> Failure | None:
        """None when the answer is good, a failure when it may be repeated; raises otherwise."""
        if answer.success or answer.status in absent:
            return None
        if answer.status in RETRIED_STATUSES or is_limit(answer.status, answer.headers):
            return Failure(FailureKind.STATUS, _status(answer), answer.status, answer.headers)
        raise self.refusal(request, answer)

    def refusal(self, request: PageRequest, answer: Answer) -> MigrateIQError:
        """The error that an answer means which is no success and not to be repeated."""
        status = _status(answer)
        _log.warning("%s → %s", self._around.clean(request.line), status)
        if answer.status in KEY_REFUSED:
            return self._unknown(request, answer)
        return SourceError(
            f"{self._subject}: the server answered {status}",
            next_step=_next_step(answer.status),
            details=self._details(request, answer),
        )

    async def _wait_or_raise(self, asking: _Asking, failure: Failure) -> None:
        around = self._around
        now = around.clock.time()
        moment = Moment(now, around.jitter())
        decision = decide(failure, asking.failures, around.policy, moment)
        line = around.clean(asking.request.line)
        if isinstance(decision, GiveUp):
            _log.warning("%s → %s, given up", line, failure.reason)
            self.gave_up = failure.kind is not FailureKind.NOT_JSON
            asking.told.failed(asking.came, failure.reason)
            raise self._final(asking, failure, decision, now)
        asked = " as the server asked" if decision.asked else ""
        _log.info("%s → %s, waiting %.1f s%s", line, failure.reason, decision.seconds, asked)
        self._observer.retried(failure.reason)
        asking.told.again(asking.came, failure.reason, (decision.seconds, decision.asked))
        await self._wait(decision, failure)

    async def _wait(self, decision: Again, failure: Failure) -> None:
        if decision.asked:
            # holds all streams of this host; the wait itself happens in the budget
            self._around.budget.hold(decision.seconds, failure.status or 0)
            return
        self._observer.waiting(decision.seconds, f"trying again after: {failure.reason}")
        await self._around.clock.sleep(decision.seconds)

    def _final(
        self, asking: _Asking, failure: Failure, decision: GiveUp, now: float
    ) -> MigrateIQError:
        """The error after the last try."""
        around, tries, last = self._around, asking.failures.total(), asking.last
        details = (
            self._details(asking.request, last)
            if last is not None and failure.kind in {FailureKind.STATUS, FailureKind.NOT_JSON}
            else self._around.clean(asking.request.line)
        )
        if decision.wait_asked is not None:
            error = _asks_too_much(self._subject, failure, decision.wait_asked, now, details)
            if not around.resumable:
                error.next_step = "Try again then."
            return error
        after = f"after {tries} tries" if tries > 1 else ""
        if failure.kind in {FailureKind.CONNECTION, FailureKind.NAME, FailureKind.TIMEOUT}:
            return UnreachableError(
                f"{self._subject}: the server can't be reached",
                cause=f"{failure.reason} {after}".strip(),
                next_step="Check the address and the network."
                + " A run that was begun can be resumed." * around.resumable,
                details=details,
            )
        what, next_step = failure.reason, "Try again when the source is well."
        if failure.kind is FailureKind.NOT_JSON and self._subject not in around.readable:
            next_step = NOT_JSON
        elif around.resumable:
            next_step += f" {RESUMABLE}"
        if failure.kind is FailureKind.STATUS:
            what = f"the server answered {failure.reason}"
        return SourceError(
            f"{self._subject}: {what}",
            cause=after,
            next_step=next_step,
            details=details,
        )

    def _details(self, request: PageRequest, answer: Answer) -> str:
        clean = self._around.clean
        line = f"{clean(request.line)} → {answer.status} {answer.phrase}".rstrip()
        text = excerpt(answer.body, answer.content_type, clean)
        return f"{line}\n{text}" if text else line


def _asking(around: Surroundings, subject: str, request: PageRequest) -> _Asking:
    return _Asking(request, told_of(around.exchanges, subject, request))


def _mend_key(around: Surroundings) -> str:
    if not around.keyed:
        return "Say by which authentication it knows who asks, and give the key."
    if around.prover is not None and around.prover.signs_in:
        return "Check that you may read this; sign in again if need be."
    return "Check the key, and that it may read this; store a new one if need be."


def _asks_too_much(
    subject: str, failure: Failure, seconds: float, now: float, details: str
) -> SourceError:
    if seconds <= LONGEST_NAMED:
        return WaitAskedError(
            f"{subject}: paused {wait_text(now, seconds)}, as the server asks",
            until=now + seconds,
            cause=f"{failure.reason}, {seconds:,.0f} seconds from now",
            details=details,
        )
    return SourceError(
        f"{subject}: the server asks to wait {wait_text(now, seconds)}",
        cause=failure.reason,
        next_step=f"Ask the makers of the API. {RESUMABLE}",
        details=details,
    )


def _is_about_the_asker(action: ResponseAction | None, answer: Answer) -> bool:
    """Whether another token may change the answer."""
    if action is None:
        return answer.status == UNKNOWN_ASKER
    return action.action == "refresh_token"


def _status(answer: Answer) -> str:
    return f"{answer.status} {answer.phrase}".strip()


def _next_step(status: int) -> str:
    if status == 404:
        return (
            "Check the connector's base URL and the stream's path. Where 404 means that there is"
            " nothing, say so: response_actions: [{status_code: 404, action: ignore}]."
        )
    if 300 <= status < 500:
        return "Check the stream's path and parameters; the details hold what the server says."
    return "Ask the makers of the API; the details hold what the server says."
