"""What becomes of an object or a list, and of what is said of the members inside it. No Qt.

Of the members of a list that makes no table nothing can be said: it is put aside, and comes back
with the table.
"""

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import replace

from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.transform import INSIDE, FieldRule, Transform

from .field_edits import Edit, Edited, edited
from .field_lines import Form, Line, lines_of

Aside = MutableMapping[str, tuple[FieldRule, bool]]
"""By source: what was said of it, and whether it was loaded."""


def with_choice(
    transform: Transform, edits: Sequence[Edit], lines: Sequence[Line], aside: Aside
) -> Edited:
    """The mapping after these edits of objects and lists. Raises RefusedEditError.

    `aside` is given what had to go, and loses what has come back.
    """
    after = edited(transform, edits, lines)
    now = _anew(after.transform, lines)
    by_key = {line.key: line for line in now}
    gone = [line for line in now if line.form is not Form.UNLISTED and _is_cut_off(line, by_key)]
    if gone:
        aside.update((line.source, (line.rule, line.use)) for line in gone)
        # not dropped either: that would name it as well
        out = [Edit(replace(line, kept=False), line.rule, use=False) for line in gone]
        return Edited(edited(after.transform, out, now).transform, after.renamed)
    back = [
        line
        for line in now
        if line.source in aside and line.form is Form.UNLISTED and not _is_cut_off(line, by_key)
    ]
    if not back:
        return after
    said = [Edit(line, *aside.pop(line.source)) for line in back]
    return Edited(edited(after.transform, said, now).transform, after.renamed)


def _anew(transform: Transform, lines: Sequence[Line]) -> tuple[Line, ...]:
    return lines_of(transform, [line.seen for line in lines if line.seen is not None])


def _is_cut_off(line: Line, by_key: Mapping[str, Line]) -> bool:
    """Whether a list around it makes no table."""
    source, above = line.source, by_key.get(line.parent)
    while INSIDE in source:
        if above is None:
            return False
        inside = source.startswith(f"{above.source}{INSIDE}")
        if inside and not (above.use and above.nested is Nested.CHILD_TABLE):
            return True
        source, above = above.source, by_key.get(above.parent)
    return False
