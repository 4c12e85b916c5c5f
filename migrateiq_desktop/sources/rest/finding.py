"""Finds how the pages of a stream go on: discovery decides what to ask, this asks it."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from migrateiq_desktop.discovery.findings import FoundPaginator
from migrateiq_desktop.discovery.paginators import SeenResponse
from migrateiq_desktop.discovery.probing import Probe, Tried, find_by_trying, tells
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import SourceError, UnreachableError
from migrateiq_desktop.model.paginators import SinglePagePaginator

from .asking import GuessUnansweredError, PageAsker
from .fetcher import Document
from .selecting import RecordSelector
from .totals import stated_total

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Guessed:
    """What came of guesses while a stream was read for another parent, or in another window."""

    in_vain: bool = False
    """Ways that nothing speaks for were tried, and none works."""


async def find_ways(
    asker: PageAsker,
    first: Document,
    records: Sequence[Json],
    selector: RecordSelector,
    guessed: Guessed,
) -> tuple[FoundPaginator, ...]:
    """The ways on from a first page, the best first. What came for the one that works is kept.

    Raises SourceError or UnreachableError when the source fails while it is asked and nothing else
    tells how to go on: taking the first page for all of them would lose the others.
    """
    answer = first.answer
    seen = SeenResponse(
        body=first.value,
        headers=answer.headers,
        url=str(answer.url),
        count=len(records),
        sent_body=first.request.json_body,
        records=records,
        total=stated_total(first.value, answer.headers, selector.text or "@"),
    )
    probing = find_by_trying(seen, guess=not guessed.in_vain)
    came: list[tuple[Probe, Document]] = []
    asked = 0
    unanswered: GuessUnansweredError | None = None
    try:
        probe = next(probing)
        while True:
            asked += 1
            try:
                document = await asker.probe(probe)
            except GuessUnansweredError as error:
                unanswered = error
                probe = probing.send(Tried(None, failed=True))
                continue
            except (SourceError, UnreachableError) as error:
                _log.info("%s was tried in vain: %s", probe.words, error)
                probe = probing.send(Tried(None, failed=True))
                continue
            if document is not None:
                came.append((probe, document))
            probe = probing.send(Tried(_records(selector, document)))
    except StopIteration as end:
        ways: tuple[FoundPaginator, ...] = end.value
    if unanswered is not None and not unanswered.hurried and not tells(seen, ways[0]):
        raise unanswered.why
    if asked and isinstance(ways[0].paginator, SinglePagePaginator):
        guessed.in_vain = True
    for probe, document in came:
        if ways[0].tried:
            asker.keep(probe, document)
        else:
            document.told.counted(None)
    return ways


def _records(selector: RecordSelector, document: Document | None) -> Sequence[Json] | None:
    if document is None:
        return None
    try:
        return selector.select(document.value, 2)
    except SourceError:
        return None
