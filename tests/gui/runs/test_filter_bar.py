"""The filters: each choice becomes part of one filter."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.runs.filter_bar import FilterBar
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import RunFilter

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FilterBar]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield FilterBar(parent)
    parent.close()


def test_nothing_is_filtered_at_first(bar: FilterBar) -> None:
    assert bar.filter() == RunFilter()
    assert not bar.filters


def test_choices_become_a_filter(bar: FilterBar) -> None:
    told: list[RunFilter] = []
    bar.filter_changed.connect(told.append)
    bar.set_syncs(["nightly", "weekly"])
    bar.sync.setCurrentIndex(bar.sync.findText("weekly"))
    bar.status.setCurrentIndex(bar.status.findText("Completed, all"))
    bar.period.setCurrentIndex(bar.period.findText("Last 7 days"))
    wanted = told[-1]
    assert len(told) == 3
    assert wanted.sync == "weekly"
    assert set(wanted.statuses) == {RunStatus.SUCCESS, RunStatus.PARTIAL}
    assert wanted.since is not None
    assert wanted.since.tzinfo is not None
    bar.set_syncs(["weekly", "another"])
    assert bar.sync.currentText() == "weekly"
    assert len(told) == 3


def test_a_filter_becomes_choices_and_is_told_once(bar: FilterBar) -> None:
    told: list[RunFilter] = []
    bar.filter_changed.connect(told.append)
    wanted = RunFilter(sync="gone", statuses=(RunStatus.FAILED,), search="refused")
    bar.set_filter(wanted)
    assert told == [wanted]
    assert bar.sync.currentText() == "gone"
    bar.set_filter(RunFilter())
    assert told[-1] == RunFilter()


def test_every_control_has_a_name(bar: FilterBar) -> None:
    assert all(control.accessibleName() for control in bar.controls())
