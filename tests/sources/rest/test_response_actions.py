"""What comes of the answers that a stream's response actions are about, over a real server."""

import json

import httpx
import pytest

from migrateiq_desktop.engine.ports import SourceObserver
from migrateiq_desktop.model.errors import IncompleteError, KeyRefusedError, SourceError
from migrateiq_desktop.model.paginators import CursorPaginator, PageNumberPaginator
from migrateiq_desktop.model.response_actions import ResponseAction
from migrateiq_desktop.sources.rest.budget import RequestBudget
from migrateiq_desktop.sources.rest.client import PageRequest, RestClient
from migrateiq_desktop.sources.rest.credentials import Credentials
from migrateiq_desktop.sources.rest.fetcher import Document, Fetcher, Surroundings
from migrateiq_desktop.sources.rest.proving import Proof
from migrateiq_desktop.sources.rest.source import RestSource
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import Outcome, RecordingObserver, connector_for, read

LATER = json.dumps({"status": "error", "reason": "try later"}).encode()


async def _read(
    fault: str | Fault, actions: list[dict[str, object]], *, page: int = 2, total: bool = True
) -> tuple[Outcome, FaultServer]:
    api = PagedApi(some_records(25), "cursor", says_total=total)
    async with FaultServer(api, page_faults={page: fault}) as server:
        connector = connector_for(
            server.base_url,
            CursorPaginator(cursor_path="next"),
            resource_defaults={"response_actions": actions},
        )
        return await read(connector), server


async def test_a_text_that_asks_to_come_back_is_obeyed_by_the_policy() -> None:
    fault = Fault("given_body", body=LATER, times=2)
    actions: list[dict[str, object]] = [{"content": "try later", "action": "retry"}]
    outcome, server = await _read(fault, actions)
    assert outcome.error is None
    assert outcome.records == server.api.records
    assert outcome.observer.retries == ["200 Status", "200 Status"]
    assert len(outcome.clock.sleeps) == 2


async def test_what_asks_to_come_back_for_ever_fails() -> None:
    fault = Fault("given_body", body=LATER)
    outcome, server = await _read(
        fault, [{"predicate": "reason == 'try later'", "action": "retry", "message": "busy"}]
    )
    assert isinstance(outcome.error, SourceError)
    assert str(outcome.error) == "records: the server answered 200 Status: busy: after 8 tries."
    assert server.pages_asked == [1] + [2] * 8


async def test_an_answer_that_fails_says_what_it_means() -> None:
    fault = Fault("status_402", body=b'{"error": "made to fail"}')
    outcome, server = await _read(
        fault,
        [
            {"status_code": 402, "content": "other", "action": "ignore"},
            {"status_code": 402, "action": "fail", "message": "the plan doesn't include exports"},
            {"status_code": 402, "action": "ignore"},
        ],
    )
    assert isinstance(outcome.error, SourceError)
    assert "the plan doesn't include exports" in outcome.error.title
    assert outcome.error.cause == "the server answered 402 Status"
    assert "made to fail" in outcome.error.details
    assert server.pages_asked == [1, 2]


async def test_what_is_ignored_is_the_end_and_is_told(caplog: pytest.LogCaptureFixture) -> None:
    outcome, _ = await _read(
        "status_410", [{"status_code": 410, "action": "ignore", "message": "gone"}], total=False
    )
    assert outcome.error is None
    assert len(outcome.records) == 10
    assert outcome.position is None
    assert outcome.observer.warnings == [
        "records: taken for the end, as response_actions say: 410 Status: gone"
    ]
    # who is told writes it into the log, once
    assert "taken for the end" not in caplog.text


async def test_what_is_ignored_on_the_first_page_is_an_empty_stream() -> None:
    outcome, _ = await _read("status_404", [{"status_code": 404, "action": "ignore"}], page=1)
    assert outcome.error is None
    assert outcome.records == []
    assert [page.number for page in outcome.pages] == [1]


async def test_no_word_of_the_definition_hides_what_the_source_says_is_there() -> None:
    outcome, _ = await _read("status_410", [{"status_code": 410, "action": "ignore"}])
    assert isinstance(outcome.error, IncompleteError)
    assert "10 records were read, but the source says there are 25" in outcome.error.title
    assert outcome.position is not None


async def test_the_defaults_stay_for_what_no_action_is_about() -> None:
    outcome, server = await _read(
        Fault("status_503", times=1), [{"status_code": 404, "action": "ignore"}]
    )
    assert outcome.error is None
    assert outcome.records == server.api.records


async def test_a_404_past_the_last_page_may_be_ignored_in_so_many_words() -> None:
    api = PagedApi(some_records(20), "page_number", says_total=False)
    async with FaultServer(api, page_faults={3: "status_404"}) as server:
        connector = connector_for(
            server.base_url,
            PageNumberPaginator(),
            concurrency=4,
            resource_defaults={"response_actions": [{"status_code": 404, "action": "ignore"}]},
        )
        outcome = await read(connector)
    assert outcome.error is None
    assert outcome.records == api.records


async def test_the_test_of_a_connector_knows_them_too() -> None:
    async with FaultServer(page_faults={1: Fault("given_body", body=LATER)}) as server:
        actions = [{"content": "try later", "action": "fail", "message": "closed at night"}]
        connector = connector_for(server.base_url, resource_defaults={"response_actions": actions})
        source = RestSource(connector, {}, VirtualClock())
        tested = await source.test(RecordingObserver())
        await source.aclose()
    assert not tested.connected
    assert "closed at night" in tested.message


class _Tokens:
    """Implements `proving.Prover`: there are so many tokens."""

    signs_in = True

    def __init__(self, count: int) -> None:
        self.left = count

    async def proof(self, _observer: SourceObserver) -> Proof:
        """With the number of the token."""
        return Proof(Credentials(headers={"Authorization": f"Bearer token-{self.left}"}), self.left)

    async def renew(self, _proof: Proof, _observer: SourceObserver) -> bool:
        """As long as there are more."""
        self.left -= 1
        return self.left > 0


async def _fetched(server: FaultServer, tokens: _Tokens) -> Document:
    connector, clock = connector_for(server.base_url), VirtualClock()
    client = RestClient(connector, {}, clock)
    around = Surroundings(client, RequestBudget(None, clock), clock, str, prover=tokens)
    action = ResponseAction(content="session expired", action="refresh_token")
    fetcher = Fetcher("records", around, RecordingObserver(), (action,))
    try:
        return await fetcher.fetch(PageRequest(httpx.URL(f"{server.base_url}/records")))
    finally:
        await client.aclose()


async def test_an_answer_that_means_an_old_token_gets_a_new_one() -> None:
    expired = Fault("given_body", body=b'{"error": "session expired"}', times=1)
    async with FaultServer(page_faults={1: expired}) as server:
        document = await _fetched(server, _Tokens(3))
    assert document.answer.status == 200
    sent = [request.headers["authorization"] for request in server.seen]
    assert sent == ["Bearer token-3", "Bearer token-2"]


@pytest.mark.parametrize("tokens", [1, 5])
async def test_a_new_token_that_is_taken_for_old_again_ends_it(tokens: int) -> None:
    expired = Fault("given_body", body=b'{"error": "session expired"}')
    async with FaultServer(page_faults={1: expired}) as server:
        with pytest.raises(KeyRefusedError) as caught:
            await _fetched(server, _Tokens(tokens))
    assert "sign in again" in caught.value.next_step
    assert len(server.seen) == min(tokens, 2)
