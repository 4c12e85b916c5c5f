"""The Fields tab: every field of the stream in a table, with search, menus and a form beside it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    Banner,
    EmptyState,
    FlowLayout,
    Folding,
    SearchField,
    label,
    menu_button,
)
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.sampling import SampledField
from migrateiq_desktop.model.schema import FieldType

from .edited_sync import EditedSync
from .field_commands import FieldCommands
from .field_edits import with_only_listed
from .field_form import FieldForm
from .field_lines import Line, lines_of
from .field_menu import FieldMenu
from .field_tree import FieldTree
from .field_tree_model import NEST, FieldTreeModel

_CHARACTERS_SIDE_BY_SIDE, _LINES = 100, 11
"""With less room in a line, a field's form is below the fields, each so high."""


class FieldsPanel(QWidget):
    """Shows the mapping of the edited stream, and what a sample says of each field."""

    field_chosen = Signal(str)
    """The source of the field that the cursor is on; the name of one without a source."""
    add_wanted = Signal(str)
    """`constant`, `expression` or `source`: a field that no sample has."""
    filter_wanted = Signal()
    """Go to the filter."""
    prefix_wanted = Signal(list, str)
    """Lines, and the `NamePattern`."""

    def __init__(self, edited: EditedSync, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edited = edited
        self._seen: Sequence[SampledField] = ()
        self._lines: tuple[Line, ...] = ()
        self.model = FieldTreeModel(self)
        self.tree = FieldTree(self.model)
        self.commands = FieldCommands(edited, self)
        self.commands.lines = lambda: self._lines
        self.commands.shown = lambda: self.model.lines
        self.model.refuses = self.commands.why_not_named
        self.menu = FieldMenu(self.commands, self.tree.chosen_lines, self)
        self.banner = Banner()
        self.search = SearchField(translate("syncs", "Search fields"))
        self.count = label("", "muted")
        self.only_listed = QCheckBox(translate("syncs", "Leave out &new fields"))
        self.only_listed.setToolTip(
            translate("syncs", "Fields that the source has one day and that aren't here yet.")
        )
        self.chosen_menu, self.add_menu = QMenu(self), QMenu(self)
        self.with_chosen = menu_button(translate("syncs", "&With selected"), self.chosen_menu)
        self.add = menu_button(translate("syncs", "A&dd field"), self.add_menu)
        self.form = FieldForm(self.commands)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.empty = EmptyState(
            "data",
            translate(
                "syncs",
                "Every field is loaded as it comes. Read some records below to see which there"
                " are, and to leave out, rename, convert and check them.",
            ),
        )
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        Folding(self.splitter, self, _CHARACTERS_SIDE_BY_SIDE, _LINES)
        self._lay_out()
        self._connect()

    @property
    def lines(self) -> Sequence[Line]:
        """All fields, also those that the search hides."""
        return self._lines

    def show_sample(self, fields: Sequence[SampledField]) -> None:
        """What sampled records have; nothing while there are none."""
        self._seen = fields
        self._show()

    def show_failures(self, failures: Mapping[str, int] | None) -> None:
        """How many records each field would have rejected, by source; None: not known."""
        self.model.show_failures(None if failures is None else dict(failures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text: what is searched stands above what is done."""
        super().resizeEvent(event)
        parts = (self.search, self.count, self.only_listed, self.with_chosen, self.add)
        needed = sum(part.sizeHint().width() + self._bar.spacing() for part in parts)
        narrow = needed + 2 * self._bar.spacing() > self.width()
        down = QBoxLayout.Direction.TopToBottom
        self._bar.setDirection(down if narrow else QBoxLayout.Direction.LeftToRight)

    def edit_rules(self, key: str) -> None:
        """Open the form at a field's rules."""
        if not self.model.index_of(key).isValid():
            self.search.clear()
        self.tree.choose([key])
        self.tree.scrollTo(self.tree.currentIndex())
        self._on_form_wanted("rules")

    def _lay_out(self) -> None:
        for kind, text in (
            ("constant", translate("syncs", "A &constant…")),
            ("expression", translate("syncs", "&Computed by an expression…")),
            ("source", translate("syncs", "From a &field of the source…")),
        ):
            self.add_menu.addAction(text).setData(kind)
        found, actions = QHBoxLayout(), FlowLayout()
        for row in (found, actions, self._bar):
            row.setSpacing(8)
        found.addWidget(self.search)
        found.addWidget(self.count)
        found.addStretch(1)
        for control in (self.only_listed, self.with_chosen, self.add):
            actions.addWidget(control)
        self._bar.setContentsMargins(12, 8, 12, 8)
        self._bar.addLayout(found, 1)
        self._bar.addLayout(actions)
        self.splitter.addWidget(self.tree)
        self.splitter.addWidget(self.form)
        self.tree.stand_beside(self.form)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar)
        layout.addWidget(self.banner)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self._edited.changed.connect(self._show)
        self._edited.stream_chosen.connect(self.search.clear)
        self._edited.changed.connect(self.banner.hide)
        self.search.search_changed.connect(lambda _: self._show())
        self.only_listed.clicked.connect(self._on_only_listed_clicked)
        self.add_menu.triggered.connect(lambda action: self.add_wanted.emit(action.data()))
        self.chosen_menu.aboutToShow.connect(self._on_menu_opening)
        self.model.edit_wanted.connect(self._on_edit_wanted)
        self.model.move_wanted.connect(self.commands.move)
        self.commands.refused.connect(self._on_refused)
        self.commands.left_behind.connect(self._on_left_behind)
        self.commands.done.connect(self.tree.choose)
        self.menu.change_wanted.connect(lambda: self.tree.form_wanted.emit("change"))
        self.menu.rules_wanted.connect(lambda: self.tree.form_wanted.emit("rules"))
        self.tree.form_wanted.connect(self._on_form_wanted)
        self.form.closed.connect(self._on_form_closed)
        self.menu.prefix_wanted.connect(
            lambda pattern: self.prefix_wanted.emit(self.tree.chosen_lines(), pattern)
        )
        self.tree.customContextMenuRequested.connect(self._on_context_menu)
        self.tree.leave_out_wanted.connect(
            lambda: self.commands.use(self.tree.chosen_lines(), use=False)
        )
        self.tree.move_wanted.connect(
            lambda step: self.commands.shift(self.tree.chosen_lines(), step)
        )
        self.tree.selectionModel().currentRowChanged.connect(lambda _: self._on_row_changed())

    def _show(self) -> None:
        transform = self._edited.transform()
        self._lines = lines_of(transform, self._seen)
        chosen = [line.key for line in self.tree.chosen_lines()]
        shown = searched(self._lines, self.search.search)
        fresh = [line.key for line in shown] != [line.key for line in self.model.lines]
        watched = self.tree.current_line()
        before = self.tree.visualRect(self.tree.currentIndex()).top()
        self.model.show_lines(shown)
        if fresh:
            self.tree.expandAll()
            self.tree.choose([key for key in chosen if self.model.index_of(key).isValid()])
            self.tree.keep_in_place(watched, before)
        self._follow()
        self.splitter.setVisible(bool(self._lines))
        self.empty.setVisible(not self._lines)
        used_ones = sum(line.use for line in self._lines)
        text = translate("syncs", "{0} of {1} used")
        self.count.setText(text.format(number(used_ones), number(len(self._lines))))
        self.only_listed.setChecked(transform.only_listed)

    def _follow(self) -> None:
        """The form shows what its field is by now."""
        if self.form.line is not None:
            key = self.form.line.key
            self._show_form(next((line for line in self._lines if line.key == key), None))

    def _on_edit_wanted(self, key: str, column: str, value: object) -> None:
        line = next((one for one in self._lines if one.key == key), None)
        if line is None:
            return
        self.banner.hide()
        chosen = self.tree.chosen_lines()
        lines = chosen if line.key in {one.key for one in chosen} else [line]
        match column:
            case "use":
                self.commands.use(lines, use=bool(value))
            case "becomes":
                self.commands.rename(line, str(value))
            case "type" if str(value).startswith(NEST):
                self.commands.set_nested([line], Nested(str(value).removeprefix(NEST)))
            case "type":
                self.commands.set_type([line], FieldType(str(value)) if value else None)

    def _on_only_listed_clicked(self) -> None:
        only = self.only_listed.isChecked()
        transform = with_only_listed(self._edited.transform(), self._lines, only=only)
        self._edited.apply(transform, translate("syncs", "Leave out new fields"))

    def _on_menu_opening(self) -> None:
        self.chosen_menu.clear()
        self.menu.fill(self.chosen_menu)

    def _on_context_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.fill(menu)
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _on_refused(self, reason: str) -> None:
        self.banner.show_message(Kind.BAD, reason)

    def _on_left_behind(self, name: str) -> None:
        text = translate(
            "syncs", "The filter can't be read as it is, and still names {0}: correct it there."
        )
        go = (translate("syncs", "Go to the filter"), self.filter_wanted.emit)
        self.banner.show_message(Kind.CAUTION, text.format(name), actions=(go,))

    def _on_form_wanted(self, part: str) -> None:
        line = self.tree.current_line()
        if line is not None and line.use:
            self._show_form(line)
            self.form.focus_part(part)

    def _on_form_closed(self) -> None:
        self.form.show_line(None)
        self.tree.setFocus()

    def _show_form(self, line: Line | None) -> None:
        own = self._edited.stream
        rows = self._edited.draft.streams
        self.form.streams = [row.resource for row in rows if row.use and row != own]
        self.form.show_line(line if line is not None and line.use else None)

    def _on_row_changed(self) -> None:
        line = self.tree.current_line()
        if line is not None and self.form.line is not None:
            self._show_form(line)
        if line is not None:
            self.field_chosen.emit(line.source or line.target)


def searched(lines: Sequence[Line], search: str) -> list[Line]:
    """Those whose source or new name has the text, with what they are inside of."""
    if not search:
        return list(lines)
    wanted = search.casefold()
    found = {
        line.key
        for line in lines
        if wanted in line.source.casefold() or wanted in line.target.casefold()
    }
    by_key = {line.key: line for line in lines}
    for key in tuple(found):
        above = by_key[key].parent
        while above:
            found.add(above)
            above = by_key[above].parent if above in by_key else ""
    return [line for line in lines if line.key in found]
