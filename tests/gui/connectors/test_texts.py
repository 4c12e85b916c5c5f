from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.gui.connectors.stream_draft import (
    SHARED_PARAMETERS,
    STYLES,
    parameters_of,
)
from migrateiq_desktop.gui.connectors.texts import (
    connected,
    pages_by,
    paginator_explained,
    paginator_parameter,
    paginator_style,
    problem,
    status_of,
    type_and_endpoint,
)
from migrateiq_desktop.gui.theme import Kind, Theme
from migrateiq_desktop.model.events import ConnectionTested
from migrateiq_desktop.model.paginators import CursorPaginator, SinglePagePaginator
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import ConnectorSummary, KeyState

SUMMARY = ConnectorSummary(
    name="a",
    label="A",
    type="rest_api",
    endpoint="https://a.example/v1",
    auth_type="bearer",
    active=True,
    streams=1,
    key_state=KeyState.STORED,
    last_run_at=datetime(2026, 11, 21, tzinfo=UTC),
)


@pytest.mark.parametrize("kind", list(ProblemKind))
def test_every_problem_has_a_sentence(qapp: QApplication, kind: ProblemKind) -> None:
    text = problem(Problem("field", kind, "detail"))

    assert text.strip()
    assert "{" not in text


@pytest.mark.parametrize("style", list(STYLES))
def test_every_style_and_parameter_has_words(qapp: QApplication, style: str) -> None:
    assert paginator_style(style)
    assert paginator_explained(style).endswith(".")
    assert all(paginator_parameter(name) for name in (*parameters_of(style), *SHARED_PARAMETERS))


def test_styles_are_named_in_a_few_words(qapp: QApplication) -> None:
    assert pages_by(CursorPaginator(cursor_path="meta.next")) == "cursor “meta.next”"
    assert pages_by(SinglePagePaginator()) == "one page"
    for kind in STYLES.values():
        assert pages_by(kind())  # type: ignore[arg-type]  # each of them is one of the union


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, (Kind.GOOD, "Active")),
        ({"active": False, "key_state": KeyState.MISSING}, (Kind.NEUTRAL, "Inactive")),
        ({"key_state": KeyState.MISSING}, (Kind.BAD, "Key missing")),
        ({"key_state": KeyState.OTHER_HOST}, (Kind.CAUTION, "Key needed")),
        ({"last_status": RunStatus.RUNNING}, (Kind.ACCENT, "Syncing")),
        ({"last_status": RunStatus.FAILED}, (Kind.BAD, "Last run failed")),
    ],
)
def test_the_status_names_what_hinders_first(
    qapp: QApplication, changes: dict[str, object], expected: tuple[Kind, str]
) -> None:
    assert status_of(SUMMARY.model_copy(update=changes)) == expected


def test_a_connection_is_told_with_its_numbers(qapp: QApplication, theme: Theme) -> None:
    tested = ConnectionTested(
        connected=True,
        response_time_ms=245.67,
        message="",
        endpoint="https://a.example",
        status_code=200,
        records=1000,
    )

    assert connected(tested) == "Connected in 245.7 ms — 200 OK, 1,000 records on the first page"
    bare = tested.model_copy(update={"status_code": 799, "records": None})
    assert connected(bare) == "Connected in 245.7 ms — 799"
    assert type_and_endpoint(SUMMARY) == "REST · a.example/v1"
