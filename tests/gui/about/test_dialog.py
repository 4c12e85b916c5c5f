"""About, in a window: versions to copy, licences to read."""

from pathlib import Path

import qasync
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from migrateiq_desktop.gui.about import AboutDialog
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.theme import Theme
from tests.gui.windows import until, whole_window


def column(table: QTableView, number: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def test_versions_are_copied_and_licences_read(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        whole = whole_window(theme, tmp_path)
        await whole.window.open(Place.HOME)
        dialog = AboutDialog(whole.window)
        dialog.show()
        dialog.copy()
        assert QGuiApplication.clipboard().text().startswith("MigrateIQ Desktop: ")
        assert "SQLite" in column(dialog.versions, 0)
        dialog.tabs.setCurrentIndex(1)
        await until(lambda: dialog.licences.model() is not None)
        names = column(dialog.licences, 0)
        assert {"Qt", "Python", "pydantic"} <= set(names)
        dialog.licences.selectRow(names.index("pydantic"))
        await until(lambda: "Permission is hereby granted" in dialog.text.toPlainText())
        dialog.close()
        await whole.settle()
        whole.window.close()
        await whole.services.aclose()

    qt_loop.run_until_complete(scenario())
