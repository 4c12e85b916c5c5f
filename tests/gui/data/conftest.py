"""The stage of these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from .stage import DataStage


@pytest.fixture
def stage(qt_loop: qasync.QEventLoop, qtbot: QtBot, tmp_path: Path) -> Iterator[DataStage]:
    """A workspace that is closed again."""
    folder = tmp_path / "workspace"
    folder.mkdir(mode=0o700)
    made = DataStage(folder, qtbot)
    yield made
    qt_loop.run_until_complete(made.close())
