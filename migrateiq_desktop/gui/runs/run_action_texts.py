"""What the actions of a run are called, what they do in a sentence, and their icons."""

from migrateiq_desktop.gui.formatting import translate

from .run_actions import RunAction


def action_texts(which: RunAction) -> tuple[str, str, str]:
    """Text with its mnemonic, tool tip, name of the icon."""
    texts = _of_going_on() | _of_what_was_done()
    return texts[which]


def _of_going_on() -> dict[RunAction, tuple[str, str, str]]:
    return {
        RunAction.PAUSE: (
            translate("RunCommands", "&Pause"),
            translate("RunCommands", "Stop at the next batch; Resume goes on there"),
            "pause",
        ),
        RunAction.CANCEL: (
            translate("RunCommands", "&Cancel"),
            translate("RunCommands", "Stop now; what is loaded stays, Resume goes on there"),
            "stop",
        ),
        RunAction.RESUME: (
            translate("RunCommands", "R&esume"),
            translate("RunCommands", "Go on at the last checkpoint"),
            "resume",
        ),
        RunAction.ALLOW_SHRINK: (
            translate("RunCommands", "Replace all the &same…"),
            translate(
                "RunCommands", "Let the table lose so many rows; what was read takes their place"
            ),
            "resume",
        ),
        RunAction.RETRY: (
            translate("RunCommands", "Retry re&jected"),
            translate(
                "RunCommands", "Load the rejected records again, through the mapping as it is now"
            ),
            "refresh",
        ),
        RunAction.REPLACE_KEY: (
            translate("RunCommands", "Replace &key…"),
            translate("RunCommands", "Open the connector, to give it another key"),
            "key",
        ),
    }


def _of_what_was_done() -> dict[RunAction, tuple[str, str, str]]:
    return {
        RunAction.VERIFY: (
            translate("RunCommands", "&Verify"),
            translate(
                "RunCommands", "Hold the run's numbers against each other and against the table"
            ),
            "good",
        ),
        RunAction.REPORT: (
            translate("RunCommands", "Rep&ort…"),
            translate("RunCommands", "Save what the run did as a page to hand over, HTML or PDF"),
            "export",
        ),
        RunAction.UNDO: (
            translate("RunCommands", "&Undo…"),
            translate(
                "RunCommands",
                "Delete what the run has loaded, and let the next run read it again",
            ),
            "back",
        ),
        RunAction.RUN_AGAIN: (
            translate("RunCommands", "Run &again"),
            translate("RunCommands", "Run the sync anew, from its start"),
            "run",
        ),
    }
