import pytest

from migrateiq_desktop.gui.connectors.connector_draft import SQLITE, ConnectorDraft
from migrateiq_desktop.gui.connectors.editor_steps import (
    Progress,
    Standing,
    Step,
    step_of,
    steps_of,
)
from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.gui.connectors.stream_draft import StreamDraft

DRAFT = ConnectorDraft(streams=(StreamDraft(name="a"),))


def problem(field: str) -> Problem:
    return Problem(field, ProblemKind.NEEDED)


def standings(*fields: str, complain: bool) -> list[Standing]:
    views = steps_of(DRAFT, [problem(field) for field in fields], complain=complain)
    return [view.standing for view in views]


def test_each_field_belongs_to_a_part() -> None:
    assert step_of(problem("streams.0.name")) is Step.STREAMS
    assert step_of(problem("headers")) is Step.ADVANCED
    assert step_of(problem("keys.token")) is Step.ADDRESS


def test_nothing_is_called_wrong_before_it_was_tried() -> None:
    done, open_, wrong = Standing.DONE, Standing.OPEN, Standing.WRONG
    # address, test, streams, advanced
    assert standings("name", complain=False) == [open_, open_, done, open_]
    assert standings("name", complain=True) == [wrong, open_, done, open_]
    assert standings("streams.0.path", "ca_file", complain=True) == [done, open_, wrong, wrong]


def test_a_file_has_no_streams() -> None:
    views = steps_of(ConnectorDraft(type=SQLITE), (), complain=True)

    assert [view.step for view in views] == [Step.ADDRESS]


def test_a_new_one_has_a_start_and_an_end() -> None:
    progress = Progress(new=True, tested=True)
    views = steps_of(DRAFT, [problem("base_url")], progress, complain=False)

    assert [(view.step, view.standing) for view in views] == [
        (Step.START, Standing.OPEN),
        (Step.ADDRESS, Standing.OPEN),
        (Step.TEST, Standing.DONE),
        (Step.STREAMS, Standing.DONE),
        (Step.DESTINATION, Standing.OPEN),
        (Step.FIRST_RUN, Standing.OPEN),
        (Step.ADVANCED, Standing.OPEN),
    ]


@pytest.mark.parametrize(
    ("progress", "standing"),
    [
        (Progress(new=True), Standing.OPEN),
        (Progress(new=True, destination_chosen=True), Standing.DONE),
        (Progress(new=False), Standing.DONE),
    ],
)
def test_streams_of_a_new_one_are_done_only_beyond_its_test(
    progress: Progress, standing: Standing
) -> None:
    draft = ConnectorDraft(streams=(StreamDraft(name="a"),))
    views = {view.step: view for view in steps_of(draft, (), progress, complain=False)}

    assert views[Step.STREAMS].standing is standing


def test_only_streams_in_use_are_counted() -> None:
    draft = ConnectorDraft(streams=(StreamDraft(name="a"), StreamDraft(name="b", use=False)))
    views = {view.step: view for view in steps_of(draft, (), complain=True)}

    assert views[Step.STREAMS].count == 1
