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

    ADDRESS = "address"
    STREAMS = "streams"
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


def steps_of(
    draft: ConnectorDraft, problems: Iterable[Problem], *, complain: bool
) -> tuple[StepView, ...]:
    """The parts that a draft has. Without `complain` what is wrong stays open for now."""
    wrong = {step_of(problem) for problem in problems}
    wrong_standing = Standing.WRONG if complain else Standing.OPEN

    def standing(step: Step, *, filled: bool) -> Standing:
        if step in wrong:
            return wrong_standing
        return Standing.DONE if filled else Standing.OPEN

    address = StepView(Step.ADDRESS, standing(Step.ADDRESS, filled=True))
    if draft.type != REST:
        return (address,)
    count = len(draft.streams)
    streams = StepView(Step.STREAMS, standing(Step.STREAMS, filled=count > 0), count)
    advanced = StepView(Step.ADVANCED, standing(Step.ADVANCED, filled=False))
    return (address, streams, advanced)


def step_of(problem: Problem) -> Step:
    """The part in which a problem is mended."""
    root = problem.field.split(".")[0]
    if root == "streams":
        return Step.STREAMS
    return Step.ADVANCED if root in ADVANCED_FIELDS else Step.ADDRESS
