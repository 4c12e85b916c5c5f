"""A text and what is wished for, to the draft with its streams chosen. Pure."""

from collections.abc import Sequence

from .imported import Imported, SourceKind
from .recognising import Wishes, import_text


def read_text(text: str, kind: SourceKind | None, wishes: Wishes, pick: Sequence[str]) -> Imported:
    """The draft of a text with the streams that were picked, or the usual ones.

    Raises DefinitionError.
    """
    return picked(import_text(text, kind, wishes), wishes, pick)


def picked(draft: Imported, wishes: Wishes, pick: Sequence[str]) -> Imported:
    """The draft with these streams; `group:NAME` stands for all below a tag or folder."""
    if not pick:
        return draft
    names: list[str] = []
    for one in pick:
        group = one.removeprefix("group:")
        if group != one:
            names += [each.name for each in draft.candidates if each.group == group]
        else:
            names.append(one)
    return draft.choose(names, wishes.values)
