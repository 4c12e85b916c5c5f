"""What can be done with the chosen fields, as a menu: for a right click and for a button."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.model.changes import Change, HashChange
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.schema import FieldType

from .change_texts import change_name
from .field_commands import FieldCommands
from .field_lines import Line
from .field_naming import NamePattern
from .field_texts import nested_choice
from .texts import field_type

PLAIN_CHANGES = ("trim", "lower", "upper", "title", "to_json")


class FieldMenu(QObject):
    """The commands as a menu."""

    change_wanted = Signal()
    rules_wanted = Signal()
    prefix_wanted = Signal(str)
    """A `NamePattern` that takes a text."""

    def __init__(
        self, commands: FieldCommands, chosen: Callable[[], list[Line]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._chosen = chosen

    def fill(self, menu: QMenu) -> None:
        """Put the commands into an empty menu, as they are for what is chosen."""
        commands, lines = self._commands, self._chosen()
        used_ones = [line for line in lines if line.use]
        act = partial(_add, menu)
        act(translate("syncs", "&Use"), partial(commands.use, lines, use=True))
        out = act(translate("syncs", "&Leave out"), partial(commands.use, lines, use=False))
        out.setShortcut(QKeySequence.StandardKey.Delete)
        menu.addSeparator()
        act(translate("syncs", "Edit &changes…"), self.change_wanted.emit)
        act(translate("syncs", "Edit r&ules…"), self.rules_wanted.emit)
        menu.addMenu(_submenu(menu, translate("syncs", "Set &type"), self._types(used_ones)))
        menu.addMenu(_submenu(menu, translate("syncs", "Add c&hange"), self._changes(used_ones)))
        menu.addMenu(_submenu(menu, translate("syncs", "Add &rule"), self._rules(used_ones)))
        menu.addMenu(_submenu(menu, translate("syncs", "Re&name"), self._names(used_ones)))
        if any(line.is_nest for line in used_ones):
            title = translate("syncs", "&Objects and lists")
            menu.addMenu(_submenu(menu, title, self._nests(used_ones)))
        menu.addSeparator()
        up = act(translate("syncs", "Move u&p"), partial(commands.shift, lines, -1))
        up.setShortcut(QKeySequence("Alt+Up"))
        down = act(translate("syncs", "Move &down"), partial(commands.shift, lines, 1))
        down.setShortcut(QKeySequence("Alt+Down"))
        if len(used_ones) == 1 and used_ones[0].source:
            again = translate("syncs", "Use again under &another name")
            act(again, partial(commands.use_again, used_ones[0]))
        menu.addSeparator()
        act(translate("syncs", "R&eset"), partial(commands.reset, used_ones))
        for action in menu.actions():
            action.setEnabled(bool(lines))

    def _types(self, lines: list[Line]) -> Iterable[tuple[str, Callable[[], object]]]:
        for kind in (None, *FieldType):
            yield field_type(kind or ""), partial(self._commands.set_type, lines, kind)

    def _changes(self, lines: list[Line]) -> Iterable[tuple[str, Callable[[], object]]]:
        plain: tuple[Change, ...] = PLAIN_CHANGES  # type: ignore[assignment]  # words of the model
        for change in plain:
            yield change_name(str(change)), partial(self._commands.add_change, lines, change)
        hashed = HashChange(hash="sha256")
        yield change_name("hash"), partial(self._commands.add_change, lines, hashed)

    def _rules(self, lines: list[Line]) -> Iterable[tuple[str, Callable[[], object]]]:
        texts = {
            "required": translate("syncs", "Required"),
            "unique": translate("syncs", "Unique"),
            "e_mail": translate("syncs", "Email"),
            "url": translate("syncs", "URL"),
        }
        for name, text in texts.items():
            yield text, partial(self._commands.add_check, lines, name)

    def _names(self, lines: list[Line]) -> Iterable[tuple[str, Callable[[], object]]]:
        texts = {
            NamePattern.SNAKE_CASE: translate("syncs", "as snake_case"),
            NamePattern.LOWER: translate("syncs", "in lower case"),
            NamePattern.UPPER: translate("syncs", "in upper case"),
            NamePattern.PREFIX: translate("syncs", "with a prefix…"),
            NamePattern.STRIP_PREFIX: translate("syncs", "without a prefix…"),
        }
        for pattern, text in texts.items():
            if pattern.takes_text:
                yield text, partial(self.prefix_wanted.emit, pattern.value)
            else:
                yield text, partial(self._commands.rename_by, lines, pattern)

    def _nests(self, lines: list[Line]) -> Iterable[tuple[str, Callable[[], object]]]:
        yield (
            translate("syncs", "As the stream says"),
            partial(self._commands.set_nested, lines, None),
        )
        for choice in Nested:
            yield nested_choice(choice), partial(self._commands.set_nested, lines, choice)


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked: act())
    return action


def _submenu(menu: QMenu, title: str, entries: Iterable[tuple[str, Callable[[], object]]]) -> QMenu:
    made = QMenu(title, menu)
    for text, act in entries:
        _add(made, text, act)
    return made
