"""The stage of these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from .stage import Stage


@pytest.fixture
def stage(qt_loop: qasync.QEventLoop, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    """A workspace that is closed again."""
    made = Stage(tmp_path / "workspace", qtbot)
    yield made
    qt_loop.run_until_complete(made.close())
