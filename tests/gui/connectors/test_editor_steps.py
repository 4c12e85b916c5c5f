from migrateiq_desktop.gui.connectors.connector_draft import SQLITE, ConnectorDraft
from migrateiq_desktop.gui.connectors.editor_steps import Standing, Step, step_of, steps_of
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
    assert standings("name", complain=False) == [Standing.OPEN, Standing.DONE, Standing.OPEN]
    assert standings("name", complain=True) == [Standing.WRONG, Standing.DONE, Standing.OPEN]
    assert standings("streams.0.path", "ca_file", complain=True) == [
        Standing.DONE,
        Standing.WRONG,
        Standing.WRONG,
    ]


def test_a_file_has_no_streams() -> None:
    views = steps_of(ConnectorDraft(type=SQLITE), (), complain=True)

    assert [view.step for view in views] == [Step.ADDRESS]
