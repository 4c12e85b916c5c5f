"""What the bundle leaves out, by name, and what it must not."""

import pytest

from .scripts import script


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "libQt6Widgets.so.6",
        "libxcb-cursor.so.0",
        "pyarrow/lib.cpython-311-x86_64-linux-gnu.so",
        "pyarrow/libarrow_python.so.2600",
        "pyarrow/libarrow_substrait.so.2600",
        "pyarrow/_parquet.cpython-311-x86_64-linux-gnu.so",
        "numpy.libs/libscipy_openblas64_-fdde5778.so",
        "migrateiq_desktop/gui/generated/translations/migrateiq_de.qm",
        "migrateiq_desktop/practice/data/flights.csv.xz",
        "migrateiq_desktop/resources/templates/zendesk.yaml",
        "migrateiq_desktop/workspace/migrations/versions/0001_first.py",
    ],
)
def test_what_is_used_stays(path: str) -> None:
    assert script("leave_out").is_wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6\\translations\\qt_fi.qm",
        "libQt6Quick.so.6",
        "libstdc++.so.6",
        "libX11.so.6",
        "libsystemd.so.0",
        "pyarrow/libarrow_python.so",
        "pyarrow/libarrow_python.so.2600.1.0",
        "pyarrow/include/arrow/api.h",
        "pyarrow/tests/conftest.pyc",
        "pyarrow/libarrow_flight.so.2600",
    ],
)
def test_what_nothing_opens_goes(path: str) -> None:
    assert not script("leave_out").is_wanted(path)
