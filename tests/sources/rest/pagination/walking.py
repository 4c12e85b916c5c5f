"""Walks a strategy over a pure PagedApi: the oracle for all paging tests, without a socket."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from migrateiq_desktop.sources.rest.pagination.strategy import (
    Ended,
    PageFacts,
    State,
    Strategy,
    Stuck,
)
from tests.servers.paged_api import PagedApi, Record, Reply

ADDRESS = "http://h/records"
MOST_PAGES = 500


@dataclass
class Walk:
    """What came of it."""

    records: list[Record] = field(default_factory=list)
    states: list[State] = field(default_factory=list)
    end: Ended | Stuck | None = None


def walk(
    strategy: Strategy,
    api: PagedApi,
    *,
    total: bool = False,
    spoil: Callable[[int, Reply], Reply] = lambda _, reply: reply,
) -> Walk:
    """Ask page after page until the strategy ends; `total` passes on what the body says.

    `spoil` may change the reply to the n-th request (from 1).
    """
    result = Walk()
    state = strategy.start()
    while len(result.states) < MOST_PAGES:
        # every state must survive being stored
        state = json.loads(json.dumps(state))
        result.states.append(state)
        change = strategy.request(state)
        query = {name: str(value) for name, value in change.params.items()}
        if change.link is not None:
            query = dict(parse_qsl(urlsplit(change.link).query))
        reply = spoil(len(result.states), api.reply(query, ADDRESS))
        part = reply.value["data"]
        assert isinstance(part, list)
        result.records += part
        facts = PageFacts(
            body=reply.value,
            headers={name.lower(): value for name, value in reply.headers.items()},
            count=len(part),
            read=len(result.records),
            total=len(api.records) if total else None,
        )
        outcome = strategy.following(state, facts)
        if isinstance(outcome, Ended | Stuck):
            result.end = outcome
            return result
        state = outcome
    raise AssertionError("the strategy does not end")
