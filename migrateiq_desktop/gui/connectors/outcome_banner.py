"""Says in a banner how a test of a connection goes."""

from collections.abc import Callable, Sequence

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.gui.widgets.banner import Action
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import ConnectionTested

from .texts import connected


def show_testing(banner: Banner, stop: Callable[[], object]) -> None:
    """At once, before the answer is there; it can be stopped."""

    def on_stop() -> None:
        banner.hide()
        stop()

    stop_action = (translate("connectors", "Stop"), on_stop)
    banner.show_message(Kind.ACCENT, translate("connectors", "Testing…"), actions=(stop_action,))


def show_tested(banner: Banner, tested: ConnectionTested, actions: Sequence[Action] = ()) -> None:
    """The outcome; `actions` mend a failure."""
    if tested.connected:
        banner.show_message(Kind.GOOD, connected(tested))
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
