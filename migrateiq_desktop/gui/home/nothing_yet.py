"""What Home says and offers while nothing ran yet. Pure."""

from enum import Enum, auto

from migrateiq_desktop.gui.formatting import translate


class Lacking(Enum):
    """What has to be made before anything can run."""

    SOURCE = auto()
    """No connector can be read from."""
    SYNC = auto()


def nothing_ran(lacking: Lacking | None) -> str:
    """What to do, in the empty list of runs."""
    match lacking:
        case Lacking.SOURCE:
            return translate(
                "home", "Nothing ran yet. Add a connector to read from: it brings a sync with it."
            )
        case Lacking.SYNC:
            return translate("home", "Nothing ran yet. Make a sync first: New sync.")
        case None:
            return translate("home", "Nothing ran yet. Choose a sync and press Ctrl+R.")


def add_text(lacking: Lacking | None) -> str:
    """The button that adds what comes next."""
    if lacking is Lacking.SOURCE:
        return translate("home", "Add connector")
    return translate("home", "New sync")
