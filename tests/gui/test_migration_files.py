"""Import and export of a migration file from the menu, on real workspaces."""

from pathlib import Path

import qasync

from migrateiq_desktop.gui.migration_files import MigrationFiles
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.theme import Theme
from tests.gui.real_window import real_window

FILE = """
migrateiq: 1
connectors:
  shop:
    type: rest_api
    base_url: https://shop.example.com/v1
    auth: {type: bearer, token: {secret: token}}
    resources:
      - {name: orders, path: /orders, primary_key: id}
syncs:
  orders:
    source: shop
"""


def test_what_was_imported_is_shown_and_can_be_exported(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    given, taken = tmp_path / "given.yaml", tmp_path / "taken.yaml"
    given.write_text(FILE, "utf-8")

    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            files = MigrationFiles(window)
            await files.import_file(given)
            assert window.place is Place.CONNECTORS
            assert window.notice.text == "Imported from given.yaml: shop"
            await files.export_file(taken)
            assert window.notice.text == "Exported to taken.yaml. Keys are not in it."
            names = [one.name for one in await window.services.connectors.list()]
            assert names == ["shop"]

    qt_loop.run_until_complete(scenario())
    text = taken.read_text("utf-8")
    assert "https://shop.example.com/v1" in text
    assert "secret: token" in text


def test_a_wrong_file_is_said_with_its_line(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text(FILE.replace("primary_key", "primry_key"), "utf-8")

    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            window.spawn(MigrationFiles(window).import_file(wrong), "import")
            await window.services.tasks.drain()
            assert window.notice.isVisible()
            assert "primry_key" in window.notice.text
            assert await window.services.connectors.list() == ()

    qt_loop.run_until_complete(scenario())
