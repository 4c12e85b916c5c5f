"""Words for the fields of a mapping: origin, type, share, why an edit is refused."""

from migrateiq_desktop.gui.formatting import percent, translate
from migrateiq_desktop.model.nesting import Nested

from .field_edits import Refusal, RefusedEditError
from .field_lines import Line
from .texts import field_type

ARROW = " ▾"


def origin(line: Line) -> str:
    """Where a value comes from: the source field, or what is put there instead."""
    if line.source:
        return line.source
    if line.rule.constant is not None:
        return translate("syncs", "always {0}").format(line.rule.constant)
    return translate("syncs", "computed")


def kind_of_line(line: Line) -> str:
    """What a field becomes: a type, or what its objects and lists become."""
    if not line.use:
        return ""
    if line.nested is not None and line.rule.type is None:
        return nested_choice(line.nested)
    return field_type(line.rule.type or line.seen_type or "")


def nested_choice(choice: Nested) -> str:
    """What becomes of objects and lists, to choose."""
    texts = {
        Nested.JSON: translate("syncs", "JSON text"),
        Nested.FLATTEN: translate("syncs", "columns"),
        Nested.CHILD_TABLE: translate("syncs", "child table"),
    }
    return texts[choice]


def filled_share(line: Line) -> str:
    """In how many records it is filled: `99.8 %`."""
    seen = line.seen
    if seen is None or not seen.of:
        return ""
    share = 100 * seen.filled / seen.of
    if 0 < seen.filled < seen.of:
        # neither all nor none is said where it isn't so
        share = min(max(share, 0.1), 99.9)
    rounded = round(share, 1)
    return percent(rounded, 0 if rounded == round(rounded) else 1)


def refused(error: RefusedEditError) -> str:
    """Why an edit can't be, and what helps."""
    texts = {
        Refusal.NEEDED: translate("syncs", "It needs a name."),
        Refusal.DOUBLED: translate("syncs", "Another field becomes {0} already."),
        Refusal.DEDUPLICATES: translate(
            "syncs", "Equal records are told by {0}: change that under Rules first."
        ),
        Refusal.OTHER: "{0}",
    }
    return texts[error.kind].format(error.detail)
