"""What the cells of the table of fields say, and in which colour."""

from PySide6.QtGui import QColor

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.tables.visible_text import plain_tip
from migrateiq_desktop.gui.theme import Token, color

from .change_texts import changes_in_short, rules_in_short
from .field_lines import Line
from .field_texts import ARROW, filled_share, kind_of_line, origin

_EXAMPLE_LENGTH = 120


class FieldCells:
    """By line and column; knows how many records each field would have rejected."""

    def __init__(self) -> None:
        self.failures: dict[str, int] | None = None
        """By source; None: not known."""

    def failing(self, line: Line) -> int:
        """How many records are rejected because of a field."""
        return (self.failures or {}).get(line.source or line.target, 0)

    def text(self, line: Line, column: str) -> str:  # noqa: PLR0911 - a line for each column
        """What stands in a cell."""
        match column:
            case "source":
                return origin(line)
            case "example":
                return "" if line.seen is None else line.seen.example[:_EXAMPLE_LENGTH]
            case "becomes":
                return line.target if line.use else translate("syncs", "left out")
            case "type":
                return f"{kind_of_line(line)}{ARROW}" if line.use else ""
            case "change":
                return (changes_in_short(line.rule) or "—") if line.use else ""
            case "rules":
                return rules_in_short(line.checks)
            case "filled":
                return filled_share(line)
            case _:
                known = self.failures is not None and line.use
                return number(self.failing(line)) if known else ""

    def colour(self, line: Line, column: str) -> QColor | None:
        """The colour of a text that isn't the usual one."""
        if column == "fails" and self.failing(line) and line.use:
            return color(Token.BAD)
        same = column == "becomes" and line.target == line.own_name
        guessed = column == "type" and line.rule.type is None and line.rule.nested is None
        nothing = column == "change" and not changes_in_short(line.rule)
        if not line.use or column == "example" or same or guessed or nothing:
            return color(Token.MUTED)
        return None

    def tip(self, line: Line, column: str) -> str | None:
        """What a cell says when it is pointed at."""
        if column == "example" and line.seen is not None:
            return plain_tip(line.seen.example) or None
        if column == "filled" and line.seen is not None:
            text = translate("syncs", "{0} of {1} sampled, {2} different")
            seen = line.seen
            return text.format(number(seen.filled), number(seen.of), number(seen.distinct))
        if column == "type" and line.rule.type is None and line.use:
            return translate("syncs", "Not converted: loaded as it comes.")
        return plain_tip(self.text(line, column)) or None
