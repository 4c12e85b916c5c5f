"""The parts of the connector editor: which field belongs to which, how each stands. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .connector_draft import REST, ConnectorDraft
from .problems import Problem

ADVANCED_FIELDS = (
    "test_path",
    "rate_requests",
    "rate_seconds",
    "concurrency",
    "timeout_seconds",
    "ca_file",
    "headers",
)


class Step(StrEnum):
    """A part of the editor, in the order of the list at the left."""

    START = "start"
    ADDRESS = "address"
    TEST = "test"
    STREAMS = "streams"
    DESTINATION = "destination"
    FIRST_RUN = "first_run"
    ADVANCED = "advanced"


class Standing(StrEnum):
    """How a part stands."""

    OPEN = "open"
    """Nothing to complain of, nothing to praise."""
    DONE = "done"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class StepView:
    """A line of the list of parts."""

    step: Step
    standing: Standing
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """What the list shows besides the draft."""

    new: bool = False
    """A connector is being added: it has a start, a destination and a first run."""
    tested: bool = False
    """What stands there now was tested, and works."""
    destination_chosen: bool = False
    """A destination was looked at, and gone on from."""

    @property
    def beyond_test(self) -> bool:
        """It works, or was gone on from all the same."""
        return self.tested or self.destination_chosen


def steps_of(
    draft: ConnectorDraft,
    problems: Iterable[Problem],
    progress: Progress = Progress(),
    *,
    complain: bool,
) -> tuple[StepView, ...]:
    """The parts that a draft has. Without `complain` what is wrong stays open for now."""
    wrong = {step_of(problem) for problem in problems}
    used = sum(stream.use for stream in draft.streams)
    begun = bool(draft.base_url.strip() or draft.path.strip() or draft.label.strip())
    filled = {
        Step.START: begun,
        Step.ADDRESS: not progress.new or Step.ADDRESS not in wrong,
        Step.TEST: progress.tested,
        # a template brings streams, which nobody has seen answer before a test
        Step.STREAMS: used > 0 and (not progress.new or progress.beyond_test),
        Step.DESTINATION: progress.destination_chosen,
    }

    def view(step: Step) -> StepView:
        standing = Standing.DONE if filled.get(step, False) else Standing.OPEN
        if step in wrong:
            standing = Standing.WRONG if complain else Standing.OPEN
        return StepView(step, standing, used if step is Step.STREAMS else None)

    return tuple(view(step) for step in _parts(draft, progress))


def _parts(draft: ConnectorDraft, progress: Progress) -> tuple[Step, ...]:
    start = (Step.START,) if progress.new else ()
    if draft.type != REST:
        return (*start, Step.ADDRESS)
    end = (Step.DESTINATION, Step.FIRST_RUN) if progress.new else ()
    return (*start, Step.ADDRESS, Step.TEST, Step.STREAMS, *end, Step.ADVANCED)


def step_of(problem: Problem) -> Step:
    """The part in which a problem is mended."""
    root = problem.field.split(".")[0]
    if root == "streams":
        return Step.STREAMS
    return Step.ADVANCED if root in ADVANCED_FIELDS else Step.ADDRESS
