"""What can be done with the chosen fields: the same for keys, menus and buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.model.changes import Change
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform

from .edited_sync import EditedSync
from .field_edits import (
    Edit,
    Edited,
    Refusal,
    RefusedEditError,
    changed,
    edited,
    named,
    nested,
    reordered,
    reset,
    typed,
    used,
    with_checks,
    with_field,
)
from .field_lines import Line, flat
from .field_naming import NamePattern, renamed
from .field_texts import refused
from .following import left_behind
from .nest_choices import Aside, with_choice


class FieldCommands(QObject):
    """Changes the edited mapping; what can't be is told by `refused`."""

    refused = Signal(str)
    left_behind = Signal(str)
    """A name that no field has any more and the filter still says: it couldn't be read."""
    done = Signal(list)
    """The keys that the fields have by now: they stay chosen."""

    def __init__(self, edited_sync: EditedSync, parent: QObject) -> None:
        super().__init__(parent)
        self._edited = edited_sync
        self.lines: Callable[[], Sequence[Line]] = tuple
        """All fields as they are by now."""
        self.shown: Callable[[], Sequence[Line]] = tuple
        """Those that a search lets through."""
        self._remembered: dict[str, FieldRule] = {}
        self._aside: Aside = {}
        for signal in (edited_sync.opened_anew, edited_sync.stream_chosen):
            signal.connect(self._remembered.clear)
            signal.connect(self._aside.clear)

    def apply(self, edits: Sequence[Edit], text: str, *, merge: str = "") -> bool:
        """Do these, all or none; False when they are refused."""
        return self._do(lambda: edits, text, merge=merge)

    def use(self, lines: Sequence[Line], *, use: bool) -> None:
        """Load fields, or leave them out; what was said of them comes back with them."""
        for line in lines:
            if line.use and not use and line.source:
                self._remembered[line.source] = line.rule
        text = translate("syncs", "Use fields") if use else translate("syncs", "Leave out fields")
        edits = [
            used(line, use=use, remembered=self._remembered) for line in lines if line.use != use
        ]
        self.apply(edits, text)

    def rename(self, line: Line, name: str) -> bool:
        """Give a field another name."""
        text = translate("syncs", "Rename {0}").format(line.target)
        return self._try([line], lambda one: named(one, name), text)

    def why_not_named(self, line: Line, name: str) -> str:
        """Why a field can't have a name; empty where it can."""
        wanted = flat(name.strip() or line.own_name)
        for other in self.lines():
            taken = other.use and other.key != line.key and flat(other.target) == wanted
            if taken and other.scope == line.scope and other.nested in {None, Nested.JSON}:
                return refused(RefusedEditError(Refusal.DOUBLED, other.target))
        return "" if wanted else refused(RefusedEditError(Refusal.NEEDED))

    def rename_by(self, lines: Sequence[Line], pattern: NamePattern, text: str = "") -> None:
        """Give fields names by a pattern."""
        step = translate("syncs", "Rename fields")
        self._try(lines, lambda line: named(line, renamed(line.target, pattern, text)), step)

    def set_type(self, lines: Sequence[Line], kind: FieldType | None) -> None:
        """Convert fields to a type."""
        self._try(lines, lambda line: typed(line, kind), translate("syncs", "Set the type"))

    def set_nested(self, lines: Sequence[Line], choice: Nested | None) -> None:
        """What becomes of objects and lists."""
        there = [line for line in lines if line.is_nest and line.use]
        before = self._edited.transform()

        def make() -> Edited:
            edits = [nested(line, choice) for line in there]
            return with_choice(before, edits, self.lines(), self._aside)

        self._take(make, translate("syncs", "Keep objects"))

    def add_change(self, lines: Sequence[Line], change: Change) -> None:
        """One change more for each field that has a value to change."""
        there = [line for line in lines if line.rule.constant is None]
        text = translate("syncs", "Add a change")
        self._try(
            there, lambda one: Edit(one, changed(one, change=(*one.rule.change, change))), text
        )

    def add_check(self, lines: Sequence[Line], name: str) -> None:
        """One rule more for each field: `required`, `unique`, `e_mail` or `url`."""
        transform = self._edited.transform()
        for line in lines:
            first = line.checks[0] if line.checks else None
            said = {} if first is None else dict(first)
            rule = Rule.model_validate({**said, "field": line.target, name: True})
            transform = with_checks(transform, line.target, (rule, *line.checks[1:]))
        self._edited.apply(transform, translate("syncs", "Add a rule"))

    def set_checks(self, line: Line, checks: Sequence[Rule], *, merge: str = "") -> None:
        """Other rules about a field."""
        transform = with_checks(self._edited.transform(), line.target, checks)
        text = translate("syncs", "Change the rules of {0}").format(line.target)
        self._edited.apply(transform, text, merge=merge)

    def reset(self, lines: Sequence[Line]) -> None:
        """Say nothing of fields any more."""
        self._try(lines, reset, translate("syncs", "Reset fields"))

    def add(self, rule: FieldRule) -> bool:
        """One field more."""
        transform = self._edited.transform()
        text = translate("syncs", "Add {0}").format(rule.target)
        return self._put(lambda: with_field(transform, rule, self.lines()), text)

    def why_not_added(self, rule: FieldRule) -> str:
        """Why a field can't be added; empty where it can."""
        try:
            with_field(self._edited.transform(), rule, self.lines())
        except RefusedEditError as error:
            return refused(error)
        return ""

    def use_again(self, line: Line) -> None:
        """The same source under one more name."""
        taken = {one.target for one in self.lines()}
        at = next(n for n in range(2, len(taken) + 3) if f"{line.target}_{n}" not in taken)
        self.add(FieldRule(source=line.source, name=f"{line.target}_{at}"))

    def move(self, keys: Sequence[str], before: int) -> None:
        """Put fields before a row of the top level that is shown; others may be hidden between."""
        order, shown = _tops(self.lines()), _tops(self.shown())
        if not shown:
            return
        at = order.index(shown[-1]) + 1
        if before < len(shown):
            at = order.index(shown[max(before, 0)])
        head = [key for key in order[:at] if key not in keys]
        tail = [key for key in order[at:] if key not in keys]
        moved = [key for key in order if key in keys]
        wanted = [*head, *moved, *tail]
        if wanted != order:
            transform = self._edited.transform()
            text = translate("syncs", "Move fields")
            self._put(lambda: reordered(transform, self.lines(), wanted), text)
            self.done.emit(moved)

    def shift(self, lines: Sequence[Line], step: int) -> None:
        """Move fields a row up or down among those that are shown."""
        shown = _tops(self.shown())
        places = sorted(shown.index(line.key) for line in lines if line.key in shown)
        if places:
            before = places[0] - 1 if step < 0 else places[-1] + 2
            self.move([shown[at] for at in places], before)

    def _try(self, lines: Sequence[Line], edit: Callable[[Line], Edit], text: str) -> bool:
        there = [line for line in lines if line.use]
        return self._do(lambda: [edit(one) for one in there], text)

    def _do(self, edits: Callable[[], Sequence[Edit]], text: str, *, merge: str = "") -> bool:
        before = self._edited.transform()
        return self._take(lambda: edited(before, edits(), self.lines()), text, merge=merge)

    def _take(self, make: Callable[[], Edited], text: str, *, merge: str = "") -> bool:
        before = self._edited.transform()
        try:
            after = make()
        except RefusedEditError as error:
            self.refused.emit(refused(error))
            return False
        self._edited.apply(after.transform, text, merge=merge, renamed=after.renamed)
        name = left_behind(before, after.transform, after.renamed)
        if name:
            self.left_behind.emit(name)
        return True

    def _put(self, make: Callable[[], Transform], text: str) -> bool:
        try:
            transform = make()
        except RefusedEditError as error:
            self.refused.emit(refused(error))
            return False
        self._edited.apply(transform, text)
        return True


def _tops(lines: Sequence[Line]) -> list[str]:
    return [line.key for line in lines if not line.parent]
