"""What was left unfinished is kept, and no key with it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from migrateiq_desktop.services.container import open_services
from migrateiq_desktop.services.unfinished import MOST_KEPT, SETTING, Unfinished, without_keys
from tests.gui.connectors.real_services import no_keyring

KEY = "CANARY-77-key"


def an_unfinished(id_: str, **content: object) -> Unfinished:
    return Unfinished(
        id=id_, title="Shop", step="address", changed_at=datetime.now(UTC), content=content
    )


def on_disk(folder: Path) -> bytes:
    """Everything of the workspace's database."""
    return b"".join(path.read_bytes() for path in folder.glob("workspace.sqlite*"))


async def test_it_is_there_after_the_workspace_was_opened_anew(tmp_path: Path) -> None:
    services = await open_services(tmp_path, keeper=no_keyring)
    await services.unfinished.keep(an_unfinished("1", base_url="https://a.example"))
    await services.unfinished.keep(an_unfinished("2", base_url="https://b.example"))
    await services.unfinished.keep(an_unfinished("1", base_url="https://c.example"))
    await services.aclose()

    services = await open_services(tmp_path, keeper=no_keyring)
    kept = await services.unfinished.list()
    assert [(one.id, one.content["base_url"]) for one in kept] == [
        ("1", "https://c.example"),
        ("2", "https://b.example"),
    ]
    await services.unfinished.forget("1")
    await services.unfinished.forget("never kept")
    assert [one.id for one in await services.unfinished.list()] == ["2"]
    await services.aclose()


async def test_no_key_is_in_the_database(tmp_path: Path) -> None:
    services = await open_services(tmp_path, keeper=no_keyring)
    content: dict[str, object] = {
        "base_url": f"https://a.example/{KEY}/v1",
        "headers": [["Authorization", "Bearer something-else"], ["Accept", "text/json"]],
        "streams": [{"params": [["api_key", "abc"], ["page", "1"]]}],
    }
    await services.unfinished.keep(an_unfinished("1", **content), keys=[KEY, "a"])
    await services.aclose()

    stored = on_disk(tmp_path)
    assert SETTING.encode() in stored
    assert b"a.example" in stored
    assert KEY.encode() not in stored
    assert b"something-else" not in stored


async def test_what_is_handed_over_just_before_the_end_is_kept(tmp_path: Path) -> None:
    services = await open_services(tmp_path, keeper=no_keyring)
    services.unfinished.keep_soon(an_unfinished("1", text=f"with {KEY}"), keys=[KEY])
    await services.aclose()

    services = await open_services(tmp_path, keeper=no_keyring)
    assert [one.content for one in await services.unfinished.list()] == [{"text": "with "}]
    await services.aclose()


async def test_only_so_many_are_kept_and_damage_is_no_end(tmp_path: Path) -> None:
    services = await open_services(tmp_path, keeper=no_keyring)
    for at in range(MOST_KEPT + 2):
        await services.unfinished.keep(an_unfinished(str(at)))
    kept = await services.unfinished.list()
    assert len(kept) == MOST_KEPT
    assert kept[0].id == str(MOST_KEPT + 1)
    await services.settings.set(SETTING, '[{"id": 1}]')
    assert await services.unfinished.list() == ()
    await services.aclose()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"headers": {"Authorization": "Bearer x"}}, {"headers": {"Authorization": ""}}),
        (
            {"headers": {"Authorization": "{secret: token}"}},
            {"headers": {"Authorization": "{secret: token}"}},
        ),
        ({"headers": [["X-Api-Key", "x"]]}, {"headers": [["X-Api-Key", ""]]}),
        (
            {"headers": [["X-Api-Key", "{ secret: k }"]]},
            {"headers": [["X-Api-Key", "{ secret: k }"]]},
        ),
        ({"secrets": {"api_key": "api_key"}}, {"secrets": {"api_key": "api_key"}}),
        ({"a": ["x", 1, None]}, {"a": ["x", 1, None]}),
        ("https://ada:pw@a.example/x?api_key=k&page=2", "https://a.example/x?api_key=&page=2"),
        ('{"user": "ada", "password": "p\\"w"}', '{"user": "ada", "password": ""}'),
        ('{"password": {"secret": "password"}}', '{"password": {"secret": "password"}}'),
    ],
)
def test_what_looks_like_a_key_goes(value: object, expected: object) -> None:
    assert without_keys(value) == expected
