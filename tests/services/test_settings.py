"""Settings of a workspace."""

from pathlib import Path

from migrateiq_desktop.services.container import Services, open_services

from .conftest import no_keyring


async def test_a_setting_stays(services: Services) -> None:
    assert await services.settings.get("appearance", "light") == "light"
    await services.settings.set("appearance", "dark")
    assert await services.settings.get("appearance", "light") == "dark"


async def test_the_log_level_holds_for_the_next_start(tmp_path: Path) -> None:
    levels = []
    for level in ("DEBUG", "nonsense", ""):
        services = await open_services(tmp_path / "workspace", keeper=no_keyring)
        levels.append(services.runs.log_level)
        await services.settings.set("log_level", level)
        await services.aclose()
    assert levels == ["INFO", "DEBUG", "INFO"]
