"""Connectors and syncs are called by their labels wherever a person reads of them."""

import pytest

from migrateiq_desktop.gui.home.presentation import ended_row
from migrateiq_desktop.gui.resident.texts import notice_title
from migrateiq_desktop.gui.runs.run_columns import run_columns
from migrateiq_desktop.gui.runs.run_report import report_html
from migrateiq_desktop.gui.runs.run_texts import route, title
from migrateiq_desktop.gui.shown_names import connector_name, set_labels, sync_name
from migrateiq_desktop.gui.syncs.sync_columns import sync_columns
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import SyncSummary

from .stand_in import a_run


def test_labels_are_shown_and_names_stay_to_be_seen(theme: Theme) -> None:
    del theme
    set_labels({"practice_api": "Practice API", "warehouse": "The warehouse"})
    run = a_run(3, RunStatus.SUCCESS, sync="practice_api").model_copy(
        update={"destination": "warehouse"}
    )
    assert title(run) == "Run 3 · Practice API"
    assert route(run) == "Practice API → The warehouse"
    assert ended_row(run).sync == "Practice API → The warehouse"
    assert notice_title(run) == "Practice API is done"
    assert "Practice API → The warehouse" in report_html(run, (), (), 0)
    listed = next(one for one in run_columns(lambda _: None) if one.text(run) == "Practice API")
    assert listed.tooltip is not None
    assert listed.tooltip(run).startswith("practice_api: ")
    row = SyncSummary(
        name="practice_api",
        source="practice_api",
        destination="warehouse",
        frequency="MANUAL",
        streams=1,
    )
    assert [one.text(row) for one in sync_columns()][:2] == [
        "Practice API",
        "Practice API → The warehouse",
    ]


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a", "Shop (a)"), ("b", "Shop (b)"), ("c", "Other"), ("nightly", "nightly")],
)
def test_a_label_that_two_connectors_have_comes_with_the_name(name: str, shown: str) -> None:
    set_labels({"a": "Shop", "b": "Shop", "c": "Other"})
    assert connector_name(name) == sync_name(name) == shown
