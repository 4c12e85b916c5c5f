"""The form of one field beside the table: its type, its changes in order, its rules."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import ElidedLabel, icon_button, label, menu_button
from migrateiq_desktop.model.changes import CHANGE_NAMES, Change

from .change_card import ChangeCard
from .change_texts import change_kind, change_name
from .field_commands import FieldCommands
from .field_edits import Edit, RefusedEditError, changed
from .field_lines import Line
from .field_texts import refused
from .observed_values import Observed, observed
from .rule_form import RuleForm
from .rule_specs import checked_type
from .type_form import TypeForm

_LEAST_WIDTH = 330


class FieldForm(QWidget):
    """Shows a line, and changes it as one types. Follows what else changes the line."""

    closed = Signal()

    def __init__(self, commands: FieldCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._line: Line | None = None
        self._said: tuple[object, ...] = ()
        self.streams: Sequence[str] = ()
        """The other streams of the sync, which references can go to."""
        self.cards: list[ChangeCard] = []
        self.rules: list[RuleForm] = []
        self.type: TypeForm | None = None
        self._rules_head: QLabel | None = None
        self.title = ElidedLabel("", "heading")
        self.problem = label("", wrap=True)
        self.problem.setProperty("kind", "bad")
        self.problem.hide()
        self.add_menu = QMenu(self)
        self.add = menu_button(translate("syncs", "Add &change"), self.add_menu)
        self._scroll = QScrollArea()
        self._changes = QVBoxLayout()
        self._build()

    @property
    def line(self) -> Line | None:
        """The field that is shown."""
        return self._line

    def show_line(self, line: Line | None) -> None:
        """Show a field, or what it has become; typing goes on where it is."""
        known = self._line is not None and line is not None and line.key == self._line.key
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        text = translate("syncs", "{0} → {1}").format(line.source or "", line.target)
        self.title.set_text(text if line.source else line.target)
        self._scroll.setAccessibleName(line.target)
        said = _said(line)
        if not known or said != self._said:
            self._said = said
            at_rules = self._is_at_rules()
            self._rebuild(line)
            if at_rules:
                self._scroll_to_rules()

    def wrong(self) -> str:
        """What is wrong with something that stands here; empty where nothing is."""
        if self._line is None:
            return ""
        labels = [self.problem, *(card.problem for card in self.cards)]
        labels += [rule.problem for rule in self.rules]
        if self.type is not None:
            labels.append(self.type.problem)
        return next((one.text() for one in labels if not one.isHidden()), "")

    def focus_part(self, part: str) -> None:
        """The cursor to `change` or `rules`."""
        if part == "rules" and self.rules:
            self.rules[0].focus_first()
            self._scroll_to_rules()
        elif self.cards:
            self.cards[0].focus_first()
        else:
            self.add.setFocus()

    def add_change(self, kind: str, change: Change | None = None) -> ChangeCard:
        """A card for one more change, in which the cursor is."""
        card = self._card(kind, change)
        self._write_changes()
        card.focus_first()
        _scroll_to(self._scroll, card)
        return card

    def _is_at_rules(self) -> bool:
        """Whether the rules are what is seen: they still are with another field then."""
        at = self._scroll.verticalScrollBar().value()
        head = self._rules_head
        return self.isVisible() and head is not None and at > 0 and at >= head.y() - head.height()

    def _scroll_to_rules(self) -> None:
        if self._rules_head is not None:
            _scroll_to(self._scroll, self._rules_head)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setMinimumWidth(_LEAST_WIDTH)
        for kind in CHANGE_NAMES:
            action = self.add_menu.addAction(change_name(kind))
            action.triggered.connect(lambda _checked, kind=kind: self.add_change(kind))
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 4)
        head.addWidget(self.title, 1)
        head.addWidget(icon_button("close", translate("syncs", "Close the form"), self.closed.emit))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        self.hide()

    def _rebuild(self, line: Line) -> None:
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        body = QVBoxLayout(canvas)
        body.setContentsMargins(14, 4, 14, 14)
        body.setSpacing(8)
        values = () if line.seen is None else line.seen.values
        self.problem.setParent(None)
        self.add.setParent(None)
        self.cards, self.rules = [], []
        self.type = TypeForm(line.rule)
        self.type.changed.connect(self._write_type)
        body.addWidget(self.problem)
        self.problem.hide()
        body.addWidget(self.type)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(8)
        if line.rule.constant is None:
            body.addWidget(_line())
            body.addWidget(label(translate("syncs", "Changes, in this order"), "heading"))
            body.addLayout(self._changes)
            for change in line.rule.change:
                self._card(change_kind(change), change)
            row = QHBoxLayout()
            row.addWidget(self.add)
            row.addStretch(1)
            body.addLayout(row)
            self.add.show()
        body.addWidget(_line())
        self._rules_head = label(translate("syncs", "Rules"), "heading")
        body.addWidget(self._rules_head)
        for rule in line.checks or (None,):
            form = RuleForm(line.target, rule, values, self.streams, checked_type(line))
            form.changed.connect(self._write_rules)
            self.rules.append(form)
            body.addWidget(form)
        body.addStretch(1)
        self._scroll.setWidget(canvas)

    def _card(self, kind: str, change: Change | None) -> ChangeCard:
        card = ChangeCard(kind, change, self._seen(self._made()))
        card.changed.connect(self._write_changes)
        card.move_wanted.connect(lambda step: self._move(card, step))
        card.remove_wanted.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._changes.addWidget(card)
        return card

    def _move(self, card: ChangeCard, step: int) -> None:
        at = self.cards.index(card)
        to = at + step
        if 0 <= to < len(self.cards):
            self.cards.insert(to, self.cards.pop(at))
            self._changes.insertWidget(to, card)
            self._write_changes()
            (card.up if step < 0 else card.down).setFocus()

    def _remove(self, card: ChangeCard) -> None:
        self.cards.remove(card)
        self._changes.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._write_changes()
        self.add.setFocus()

    def _seen(self, before: Sequence[Change]) -> Observed:
        return observed(None if self._line is None else self._line.seen, before)

    def _made(self) -> tuple[Change, ...]:
        return tuple(card.value for card in self.cards if card.value is not None)

    def _write_changes(self) -> None:
        made = self._made()
        for at, card in enumerate(self.cards):
            before = (one.value for one in self.cards[:at])
            card.show_seen(self._seen([one for one in before if one is not None]))
        if self._line is not None and made != self._line.rule.change:
            self._write({"change": made}, "changes")

    def _write_type(self) -> None:
        parts = self.type.parts() if self.type is not None else None
        if parts is not None:
            self._write(parts, "type")

    def _write(self, parts: dict[str, object], what: str) -> None:
        line = self._line
        if line is None:
            return
        try:
            rule = changed(line, **parts)
        except RefusedEditError as error:
            self._complain(refused(error))
            return
        self._complain("")
        self._said = _said(replace(line, rule=rule))
        text = translate("syncs", "Change {0}").format(line.target)
        self._commands.apply([Edit(line, rule)], text, merge=f"{line.key}/{what}")

    def _write_rules(self) -> None:
        line = self._line
        if line is None:
            return
        # the field may have got another name since the form was made
        named = {"field": line.target}
        made = (form.value for form in self.rules)
        checks = tuple(rule.model_copy(update=named) for rule in made if rule is not None)
        if checks != line.checks:
            self._said = _said(replace(line, checks=checks))
            self._commands.set_checks(line, checks, merge=f"{line.key}/rules")

    def _complain(self, reason: str) -> None:
        self.problem.setText(reason)
        self.problem.setVisible(bool(reason))


def _scroll_to(area: QScrollArea, part: QWidget) -> None:
    """Its heading first, as soon as the form knows its height."""
    bar = area.verticalScrollBar()
    QTimer.singleShot(0, part, lambda: bar.setValue(part.y()))


def _said(line: Line) -> tuple[object, ...]:
    """What the form shows: not the name, which is edited in the table."""
    checks = tuple(rule.model_copy(update={"field": ""}) for rule in line.checks)
    return (line.rule.model_copy(update={"name": None}), checks)


def _line() -> QFrame:
    made = QFrame()
    made.setProperty("role", "line")
    return made
