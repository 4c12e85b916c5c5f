"""Says in a banner how a test of a connection goes."""

from collections.abc import Callable, Sequence

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.gui.widgets.banner import Action
from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import ConnectionTested

from .texts import connected

NOT_FOUND = 404


def show_testing(banner: Banner, stop: Callable[[], object]) -> None:
    """At once, before the answer is there; it can be stopped."""

    def on_stop() -> None:
        banner.hide()
        stop()

    stop_action = (translate("connectors", "Stop"), on_stop)
    banner.show_message(Kind.ACCENT, translate("connectors", "Testing…"), actions=(stop_action,))


def show_tested(
    banner: Banner,
    tested: ConnectionTested,
    definition: AnyConnector,
    actions: Sequence[Action] = (),
) -> None:
    """The outcome for what was tested; `actions` mend a failure."""
    if tested.connected:
        banner.show_message(Kind.GOOD, connected(tested))
    elif tested.status_code == NOT_FOUND and _only_base_was_asked(definition):
        text = translate("connectors", "The server answers. Add a stream, then test again.")
        details = tested.error.details if tested.error is not None else ""
        banner.show_message(Kind.CAUTION, text, details=details, actions=actions)
    elif tested.error is not None:
        show_failure(banner, tested.error, actions)
    else:
        banner.show_message(Kind.BAD, tested.message, actions=actions)


def show_failure(banner: Banner, report: ErrorReport, actions: Sequence[Action] = ()) -> None:
    """An error: what happened, what to do next, details to copy."""
    banner.show_message(
        Kind.BAD,
        report.sentence(),
        note=report.next_step,
        details=report.details,
        actions=actions,
    )


def _only_base_was_asked(definition: AnyConnector) -> bool:
    """Few servers have anything at the base address itself: that it isn't found tells nothing."""
    if not isinstance(definition, RestConnector):
        return False
    return not definition.resources and definition.test is None
