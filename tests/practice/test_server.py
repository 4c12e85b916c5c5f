"""The whole API, walked over a real connection by a client that follows each style."""

import json
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from migrateiq_desktop.practice.datasets import Library
from migrateiq_desktop.practice.facts import KEY, THROTTLED_EVERY
from migrateiq_desktop.practice.server import PracticeServer


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer("127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


class Client(httpx.Client):
    """Asks again when it is told to come back, without waiting."""

    turned_away = 0

    def ask(self, path: str, **params: str | int) -> httpx.Response:
        response = self.get(path, params=params or None)
        while response.status_code == 429:
            assert response.headers["Retry-After"] == "1"
            self.turned_away += 1
            response = self.get(path, params=params or None)
        return response.raise_for_status()


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Client]:
    headers = {"Authorization": f"Bearer {KEY}"}
    with Client(base_url=server.base_url, headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def everything(library: Library, name: str) -> list[Any]:
    return [json.loads(record) for record in library.get(name).records]


def error(response: httpx.Response) -> str:
    assert response.headers["Content-Type"] == "application/json"
    answer = response.json()["error"]
    assert answer["status"] == response.status_code
    return str(answer["message"])


class TestCollections:
    """Each style gives every record once, in order."""

    def test_a_single_page(self, client: Client, library: Library) -> None:
        assert client.ask("/airlines").json() == {"data": everything(library, "airlines")}

    @pytest.mark.parametrize("size", [100, 729, 1000])
    def test_page_numbers(self, client: Client, library: Library, size: int) -> None:
        records: list[Any] = []
        number, pages = 1, 1
        while number <= pages:
            body = client.ask("/airports", page=number, per_page=size).json()
            records += body["data"]
            assert body["total"] == 1458
            assert (body["page"], body["per_page"]) == (number, size)
            number, pages = number + 1, body["total_pages"]

        assert records == everything(library, "airports")
        assert client.ask("/airports", page=number, per_page=size).json()["data"] == []

    @pytest.mark.parametrize("size", [151, 1000])
    def test_offsets(self, client: Client, library: Library, size: int) -> None:
        records: list[Any] = []
        total = 1
        while len(records) < total:
            body = client.ask("/planes", offset=len(records), limit=size).json()
            records += body["data"]
            total = body["total"]

        assert records == everything(library, "planes")

    def test_links_in_the_header(self, client: Client, library: Library) -> None:
        records: list[Any] = []
        address: str | None = "/weather?per_page=1000"
        while address:
            response = client.ask(address)
            records += response.json()
            assert response.headers["X-Total-Count"] == "26115"
            address = response.links.get("next", {}).get("url")

        assert records == everything(library, "weather")
        assert response.links["first"]["url"].endswith("/v1/weather?per_page=1000&page=1")
        assert response.links["last"]["url"].endswith("page=27")

    def test_links_in_the_body(self, client: Client, library: Library) -> None:
        records: list[Any] = []
        address: str | None = "/routes"
        while address:
            body = client.ask(address).json()
            records += body["results"]
            address = body["next"]
            assert body["count"] == len(everything(library, "routes"))

        assert records == everything(library, "routes")

    def test_a_link_leads_to_the_host_that_was_asked(
        self, client: Client, server: PracticeServer
    ) -> None:
        by_name = f"http://localhost:{server.server_port}/v1/routes"

        assert client.ask(by_name).json()["next"].startswith(f"{by_name}?page=2")

    def test_cursors(self, client: Client, library: Library) -> None:
        records: list[Any] = []
        params: dict[str, str | int] = {"per_page": 1000}
        while True:
            body = client.ask("/flights", **params).json()
            records += body["data"]
            assert body["total"] == 27004
            if body["next"] is None:
                break
            params["cursor"] = body["next"]

        assert records == everything(library, "flights")
        assert client.turned_away == 1

    @pytest.mark.parametrize("since", ["2013-01-31T12:00:00Z", "2013-01-31T07:00:00-05:00"])
    def test_only_what_departed_since(self, client: Client, library: Library, since: str) -> None:
        flights = everything(library, "flights")
        moments = library.get("flights").moments
        expected = [
            one for one, moment in zip(flights, moments, strict=True) if moment >= "2013-01-31T12"
        ]
        records: list[Any] = []
        params: dict[str, str | int] = {"since": since, "per_page": 300}
        while True:
            body = client.ask("/flights", **params).json()
            records += body["data"]
            assert body["total"] == len(expected)
            if body["next"] is None:
                break
            params["cursor"] = body["next"]

        assert records == expected

    def test_a_page_holds_a_thousand_records_at_most(self, client: Client) -> None:
        assert len(client.ask("/flights", per_page=5000).json()["data"]) == 1000


class TestRefusals:
    @pytest.mark.parametrize(
        "key", [None, "", "Bearer", "Bearer practice-key-2014", f"Basic {KEY}", KEY, "Bearer ü"]
    )
    def test_without_the_key_there_is_nothing(
        self, server: PracticeServer, key: str | None
    ) -> None:
        headers = httpx.Headers([] if key is None else [(b"Authorization", key.encode())])
        with httpx.Client(base_url=server.base_url, trust_env=False) as client:
            response = client.get("/flights", headers=headers)

        assert response.status_code == 401
        assert "key" in error(response)
        assert response.headers["WWW-Authenticate"].startswith("Bearer")

    def test_what_this_is_is_told_to_everybody(self, server: PracticeServer) -> None:
        with httpx.Client(base_url=server.base_url, trust_env=False) as client:
            assert client.get("/status").json()["name"] == "MigrateIQ practice API"
            wrong = client.get("/status", headers={"Authorization": "Bearer wrong"})
            right = client.get("/status", headers={"Authorization": f"Bearer {KEY}"})

        assert wrong.status_code == 401
        assert right.json()["version"] == "1"

    @pytest.mark.parametrize(
        ("question", "message"),
        [
            ("/airports?page=0", "page must be a whole number of at least 1"),
            ("/airports?page=two", "page must be"),
            ("/airports?per_page=0", "per_page must be"),
            ("/planes?offset=-1", "offset must be a whole number of at least 0"),
            ("/planes?limit=²", "limit must be"),
            ("/flights?cursor=xyz", "cursor is not one"),
            ("/flights?cursor=LTV8", "cursor is not one"),
            ("/flights?since=yesterday", "since must be a moment"),
        ],
    )
    def test_a_wrong_parameter_is_named(self, client: Client, question: str, message: str) -> None:
        response = client.get(question)

        assert response.status_code == 400
        assert error(response).startswith(message)

    def test_a_cursor_serves_only_its_own_question(self, client: Client) -> None:
        cursor = client.ask("/flights").json()["next"]

        response = client.get("/flights", params={"cursor": cursor, "since": "2013-01-15"})

        assert response.status_code == 400

    @pytest.mark.parametrize("path", ["/v1/trains", "/v1/", "/v2/flights", "/", "/v1/flights/1"])
    def test_other_paths_are_not_found(self, client: Client, path: str) -> None:
        assert client.get(client.base_url.join(path)).status_code == 404

    def test_nothing_can_be_written(self, client: Client) -> None:
        response = client.post("/flights", json={})

        assert response.status_code == 405
        assert response.headers["Allow"] == "GET"

    def test_every_twentieth_request_is_turned_away_and_served_when_it_comes_back(
        self, client: Client
    ) -> None:
        codes = [client.get("/airlines").status_code for _ in range(3 * THROTTLED_EVERY)]

        assert [number for number, code in enumerate(codes, 1) if code == 429] == [20, 40, 60]
        assert set(codes) == {200, 429}


def test_connections_are_kept(client: Client, server: PracticeServer) -> None:
    first = client.ask("/airlines").extensions["network_stream"].get_extra_info("client_addr")
    second = client.ask("/planes").extensions["network_stream"].get_extra_info("client_addr")

    assert first == second
