"""Each template is filled in and run, all its streams, against a server of its vendor's shape."""

from pathlib import Path

import pytest

from migrateiq_desktop.importers.filling import fill_in
from migrateiq_desktop.model.auth import OAuth2ClientCredentialsAuth
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.templates import TemplateLibrary

from .paging import CAP
from .running import Runner, differences, expected
from .simulator import COUNT, Simulator, Vendor, simulated
from .vendors_public import PUBLIC
from .vendors_trade import TRADE
from .vendors_work import WORK

VENDORS = {**WORK, **TRADE, **PUBLIC}
LIBRARY = TemplateLibrary()


def filled_in(template_id: str, vendor: Vendor) -> RestConnector:
    """The template's connector, which has to lead where the vendor is."""
    connector = fill_in(LIBRARY.get(template_id), vendor.values)
    assert connector.base_url == vendor.base_url
    return connector


def moved(connector: RestConnector, simulator: Simulator) -> RestConnector:
    """The same with the simulator in the vendor's place: hosts change, and nothing else."""
    changes: dict[str, object] = {"base_url": _at(simulator, connector.base_url)}
    auth = connector.auth
    if isinstance(auth, OAuth2ClientCredentialsAuth):
        token_url = _at(simulator, auth.access_token_url)
        changes["auth"] = auth.model_copy(update={"access_token_url": token_url})
    return connector.model_copy(update=changes)


def _at(simulator: Simulator, url: str) -> str:
    _, _, rest = url.partition("://")
    return simulator.origin + "".join(rest.partition("/")[1:])


def test_every_template_has_a_simulated_vendor() -> None:
    assert {one.id for one in LIBRARY.all()} == set(VENDORS)


@pytest.mark.parametrize("template_id", sorted(VENDORS))
async def test_every_stream_is_read_to_its_end(template_id: str, tmp_path: Path) -> None:
    vendor = VENDORS[template_id]()
    connector = filled_in(template_id, vendor)
    assert {one.name for one in connector.resources} == set(vendor.listings)
    async with simulated(vendor) as simulator:
        runner = Runner(moved(connector, simulator), vendor.guard.secrets, tmp_path / "data.sqlite")
        ran = await runner.run(1)
        assert (simulator.refused, ran.problems()) == ([], [])
        assert ran.ended.status is RunStatus.SUCCESS
        for name in vendor.listings:
            wanted = expected(simulator, connector, name)
            assert len(wanted) >= min(COUNT, 2 * CAP + 1)
            assert differences(runner.rows(name), wanted) == [], name


@pytest.mark.parametrize("template_id", sorted(VENDORS))
async def test_a_later_run_asks_for_what_is_new(template_id: str, tmp_path: Path) -> None:
    vendor = VENDORS[template_id]()
    connector = filled_in(template_id, vendor)
    async with simulated(vendor) as simulator:
        runner = Runner(moved(connector, simulator), vendor.guard.secrets, tmp_path / "data.sqlite")
        await runner.run(1)
        simulator.served.clear()
        simulator.count += 2
        ran = await runner.run(2)
        assert (simulator.refused, ran.problems()) == ([], [])
        # whose children are read is read whole, once more
        parents = {one.parent[0] for one in vendor.listings.values() if one.parent}
        for name, listing in vendor.listings.items():
            wanted = expected(simulator, connector, name)
            assert differences(runner.rows(name), wanted) == [], name
            if listing.since is not None and listing.parent is None and name not in parents:
                # the two new ones, and those of the hours that are looked back upon
                assert 2 < simulator.served[name] < COUNT, name


@pytest.mark.parametrize("template_id", sorted(VENDORS))
async def test_the_test_button(template_id: str, tmp_path: Path) -> None:
    vendor = VENDORS[template_id]()
    async with simulated(vendor) as simulator:
        connector = moved(filled_in(template_id, vendor), simulator)
        runner = Runner(connector, vendor.guard.secrets, tmp_path / "data.sqlite")
        tested = await runner.test()
        assert tested.connected, tested.message
        assert (simulator.refused, simulator.tested) == ([], [vendor.test] if vendor.test else [])
        runner.secrets = dict.fromkeys(vendor.guard.secrets, "another")
        if runner.secrets:
            refused = await runner.test()
            assert not refused.connected


async def test_a_wiki_whose_servers_are_behind_is_asked_again(tmp_path: Path) -> None:
    vendor = VENDORS["mediawiki"]()
    async with simulated(vendor) as simulator:
        connector = moved(filled_in("mediawiki", vendor), simulator)
        runner = Runner(connector, {}, tmp_path / "data.sqlite")
        simulator.stumbles = [(200, {"error": {"code": "maxlag", "info": "7 seconds"}})] * 2
        ran = await runner.run(1)
        assert (simulator.refused, ran.problems()) == ([], [])
        assert differences(runner.rows("pages"), simulator.records("pages")) == []


async def test_a_wiki_that_refuses_ends_the_run_and_says_so(tmp_path: Path) -> None:
    vendor = VENDORS["mediawiki"]()
    async with simulated(vendor) as simulator:
        connector = moved(filled_in("mediawiki", vendor), simulator)
        simulator.stumbles = [(200, {"error": {"code": "readapidenied", "info": "sign in"}})] * 9
        ran = await Runner(connector, {}, tmp_path / "data.sqlite").run(1)
        assert ran.ended.status is RunStatus.FAILED
        assert "The wiki refuses the request" in ran.problems()[0]


async def test_a_repository_without_issues_is_no_fault(tmp_path: Path) -> None:
    vendor = VENDORS["github"]()
    connector = filled_in("github", vendor)
    async with simulated(vendor) as simulator:
        only = [one for one in connector.resources if one.name in {"repositories", "issues"}]
        connector = moved(connector.model_copy(update={"resources": tuple(only)}), simulator)
        runner = Runner(connector, vendor.guard.secrets, tmp_path / "data.sqlite")
        await runner.run(1)
        before = len(runner.rows("issues"))
        simulator.gone = "/repos/octo-org/repo-3/issues"
        ran = await Runner(connector, vendor.guard.secrets, tmp_path / "other.sqlite").run(1)
        assert ran.ended.status is RunStatus.SUCCESS
        assert len(Runner(connector, {}, tmp_path / "other.sqlite").rows("issues")) == before - 1
