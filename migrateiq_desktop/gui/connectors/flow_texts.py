"""Words for the steps of adding a connector. Values come in, texts go out."""

from migrateiq_desktop.gui.formatting import ago, number, translate
from migrateiq_desktop.model.template import Industry
from migrateiq_desktop.services.unfinished import Unfinished

from .editor_steps import Step, StepView
from .mending import Mend


def step_text(view: StepView) -> str:
    """A part of the editor, with how many it holds."""
    text = step_name(view.step)
    if view.count is None:
        return text
    return translate("connectors", "{0} ({1})").format(text, number(view.count))


def step_name(step: Step) -> str:
    """What a step is called."""
    texts = {
        Step.START: translate("connectors", "Choose a start"),
        Step.ADDRESS: translate("connectors", "Address and key"),
        Step.TEST: translate("connectors", "Test"),
        Step.STREAMS: translate("connectors", "Streams"),
        Step.DESTINATION: translate("connectors", "Destination"),
        Step.FIRST_RUN: translate("connectors", "First run"),
        Step.ADVANCED: translate("connectors", "Advanced"),
    }
    return texts[step]


def go_on_text(step: Step) -> str:
    """What the button that leads on from a step says."""
    texts = {
        Step.ADDRESS: translate("connectors", "Test c&onnection"),
        Step.TEST: translate("connectors", "&Go on to streams"),
        Step.STREAMS: translate("connectors", "&Use these streams"),
        Step.DESTINATION: translate("connectors", "&Use this destination"),
        Step.FIRST_RUN: translate("connectors", "Run now"),
        Step.ADVANCED: translate("connectors", "Back to streams"),
    }
    return texts.get(step, "")


def go_on_untested_text() -> str:
    """The same after a test that failed, or that was stopped: nobody is led there."""
    return translate("connectors", "Continue anyway")


def mend_text(mend: Mend) -> str:
    """What mends an error, on a button."""
    texts = {
        Mend.KEY: translate("connectors", "Enter the key"),
        Mend.ADDRESS: translate("connectors", "Change the address"),
        Mend.CERTIFICATE: translate("connectors", "Choose a CA file"),
        Mend.STREAM: translate("connectors", "Look at the stream"),
        Mend.AGAIN: translate("connectors", "Try again"),
    }
    return texts[mend]


def unfinished_text(unfinished: Unfinished) -> str:
    """For example `Flights API · Streams · 2 min ago`."""
    try:
        step = step_name(Step(unfinished.step))
    except ValueError:
        step = ""
    parts = (unfinished.title, step, ago(unfinished.changed_at))
    return " · ".join(part for part in parts if part)


def industry_name(industry: Industry) -> str:
    """What the gallery filters by."""
    texts = {
        Industry.HEALTHCARE: translate("connectors", "Healthcare"),
        Industry.FINANCE: translate("connectors", "Finance"),
        Industry.MANUFACTURING: translate("connectors", "Manufacturing"),
        Industry.GOVERNMENT: translate("connectors", "Government"),
        Industry.COMMERCE: translate("connectors", "Commerce"),
        Industry.SUPPORT: translate("connectors", "Support"),
        Industry.DEVELOPMENT: translate("connectors", "Development"),
    }
    return texts[industry]
