"""The table of fields: edited in place, by mouse and by keyboard alone."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDragMoveEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.tables.visible_text import plain_tip
from migrateiq_desktop.gui.theme import mono_font
from migrateiq_desktop.gui.widgets import ReadingDelegate, mark_wrong
from migrateiq_desktop.gui.widgets.choice_name import name_choice
from migrateiq_desktop.model.nesting import Nested

from .cells import Index
from .choice_delegate import show_whole
from .field_lines import Line
from .field_texts import kind_of_line, nested_choice
from .field_tree_model import NEST, FieldTreeModel, type_choices
from .texts import field_type

_CHARACTERS = (24, 15, 20, 18, 24, 17, 10, 13)
_IN_FORM = ("change", "rules", "filled")
"""Columns that make room for the form beside the table: it says most of that itself."""
_FORMED = frozenset({"change", "rules"})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})


class FieldTree(QTreeView):
    """F2 or Enter edits the cell, Space ticks, Delete leaves out, Alt+Up and Alt+Down move."""

    form_wanted = Signal(str)
    """Edit changes or rules of the chosen field, in their form: `change` or `rules`."""
    leave_out_wanted = Signal()
    move_wanted = Signal(int)
    """So many rows down."""

    def __init__(self, model: FieldTreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = model
        self._width_of_names = 0
        self._form: QWidget | None = None
        self.setObjectName("sync_fields")
        self.setAccessibleName(translate("syncs", "Fields"))
        self.setProperty("role", "inset")
        self.setProperty("rows", "table")
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setItemDelegate(_Rows(self))
        self.setItemDelegateForColumn(model.columns.index("becomes"), NameDelegate(self))
        self.setItemDelegateForColumn(model.columns.index("type"), KindDelegate(self))
        self._set_widths()
        self.doubleClicked.connect(self._on_double_clicked)

    def current_line(self) -> Line | None:
        """The field that the cursor is on."""
        return self._fields.line(self.currentIndex())

    def chosen_lines(self) -> list[Line]:
        """All that are selected, in their order."""
        found = set()
        chosen_ranges = self.selectionModel().selection()
        for chosen in chosen_ranges:  # type: ignore[attr-defined]  # a list to Python
            for row in range(chosen.top(), chosen.bottom() + 1):
                line = self._fields.line(self._fields.index(row, 0, chosen.parent()))
                found |= set() if line is None else {line.key}
        return [line for line in self._fields.lines if line.key in found]

    def choose(self, keys: list[str], column: str = "source") -> None:
        """Select these fields."""
        flags = self.selectionModel().SelectionFlag
        selection = QItemSelection()
        for key in keys:
            index = self._fields.index_of(key)
            selection.append(QItemSelectionRange(index, index))
        if keys:
            current = self._fields.index_of(keys[0], column)
            self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def stand_beside(self, form: QWidget) -> None:
        """Make room for a form: while it is shown, it says most of some columns itself."""
        self._form = form
        form.installEventFilter(self)

    def keep_in_place(self, line: Line | None, before: int) -> None:
        """Rows that come above don't push away the one that a person is about to edit.

        `before`: where its upper edge was.
        """
        index = self._fields.index_of("" if line is None else line.key)
        if index.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).top() - before)

    def eventFilter(self, form: QObject, event: QEvent) -> bool:
        """The form has come or gone."""
        if form is self._form and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._make_room()
        return super().eventFilter(form, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for all columns by now."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        needed = sum(_CHARACTERS) * self.fontMetrics().averageCharWidth()
        beside = self._form is not None and not self._form.isHidden()
        narrow = beside and needed > self.width()
        columns = self._fields.columns
        becomes = columns.index("becomes")
        if narrow is self.isColumnHidden(columns.index("change")):
            return
        header = self.header()
        if narrow:
            self._width_of_names = header.sectionSize(becomes)
        for name in _IN_FORM:
            self.setColumnHidden(columns.index(name), narrow)
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(becomes, modes.Stretch if narrow else modes.Interactive)
        if not narrow:
            header.resizeSection(becomes, self._width_of_names)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """What is let go between the parts of an object goes behind the object."""
        super().dragMoveEvent(event)
        inside = self.indexAt(event.position().toPoint()).parent().isValid()
        if inside and event.source() is self:
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the keys do that Qt has no say in."""
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState or not index.isValid():
            super().keyPressEvent(event)
            return
        column = self._fields.columns[index.column()]
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_wanted.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in _ENTER and column in _FORMED:
            self.form_wanted.emit(column)
        elif key in _ENTER:
            editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
            self.edit(index if editable else index.siblingAtColumn(2))
        elif key == Qt.Key.Key_Delete:
            self.leave_out_wanted.emit()
        elif key == Qt.Key.Key_Space:
            self._toggle()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not event.modifiers():
            self._go_beside(key, event)
        else:
            super().keyPressEvent(event)

    def _toggle(self) -> None:
        index = self.currentIndex().siblingAtColumn(0)
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        other = (
            Qt.CheckState.Unchecked if checked is Qt.CheckState.Checked else Qt.CheckState.Checked
        )
        self.model().setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _go_beside(self, key: int, event: QKeyEvent) -> None:
        """To the next cell; at the first one rows open and close."""
        index = self.currentIndex()
        step = 1 if key == Qt.Key.Key_Right else -1
        if self.isRightToLeft():
            step = -step
        opens = index.column() == 0 and self.model().hasChildren(index)
        if opens and self.isExpanded(index) is not (step > 0):
            self.setExpanded(index, step > 0)
            return
        beside = index.siblingAtColumn(index.column() + step)
        if beside.isValid():
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(beside, flags.ClearAndSelect | flags.Rows)
        elif index.column() == 0:
            super().keyPressEvent(event)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        column = self._fields.columns[index.column()]
        if column in _FORMED:
            self.form_wanted.emit(column)

    def _set_widths(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        character = self.fontMetrics().averageCharWidth()
        for column, characters in enumerate(_CHARACTERS):
            self.setColumnWidth(column, characters * character)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(
            self._fields.columns.index("change"), QHeaderView.ResizeMode.Stretch
        )


class _Rows(ReadingDelegate):
    """Rows as high as those of the other tables."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """With room above and below the text."""
        size = super().sizeHint(option, index)
        size.setHeight(option.fontMetrics.height() + 18)
        return size


class NameDelegate(_Rows):
    """A name is refused as it is typed: with the reason, and the editor stays open."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """One line over the cell."""
        line = QLineEdit(parent)
        line.setFont(mono_font())
        line.setProperty("role", "cell")
        line.setAccessibleName(translate("syncs", "Becomes"))
        line.textEdited.connect(lambda: self._judge(line, index))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Only when it opens: what is typed stays when the table changes."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take a name that can be."""
        if isinstance(editor, QLineEdit) and not self._judge(editor, index):
            model.setData(index, editor.text().strip())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab leave a wrong name where it is."""
        if isinstance(editor, QLineEdit) and isinstance(event, QKeyEvent):
            closing = event.key() in {*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
            pressed = event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
            if closing and pressed and editor.property("invalid") == "true":
                return True
        return super().eventFilter(editor, event)

    def _judge(self, editor: QLineEdit, index: Index) -> str:
        model = index.model()
        line = model.line(index) if isinstance(model, FieldTreeModel) else None
        reason = ""
        if isinstance(model, FieldTreeModel) and line is not None:
            reason = model.refuses(line, editor.text())
        mark_wrong(editor, reason)
        if reason:
            QToolTip.showText(
                editor.mapToGlobal(editor.rect().bottomLeft()), plain_tip(reason), editor
            )
        else:
            QToolTip.hideText()
        return reason


class KindDelegate(_Rows):
    """A type, or what becomes of an object or a list, chosen from a list."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A combo box over the cell, open at once."""
        combo = QComboBox(parent)
        name_choice(combo, translate("syncs", "Type"))
        model = index.model()
        line = model.line(index) if isinstance(model, FieldTreeModel) else None
        for value in () if line is None else type_choices(line):
            nest = value.startswith(NEST)
            text = nested_choice(Nested(value.removeprefix(NEST))) if nest else field_type(value)
            if line is not None and not value and line.rule.type is None and kind_of_line(line):
                # what the cell says, so that the choice isn't another one than was pointed at
                text = translate("syncs", "{0}, as it comes").format(kind_of_line(line))
            combo.addItem(text, value)
        show_whole(combo)
        combo.activated.connect(lambda: self._on_chosen(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value, once: what is being chosen stays when the table changes."""
        if isinstance(editor, QComboBox) and not editor.property("filled"):
            editor.setProperty("filled", "true")
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give the chosen value to the model."""
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, str(editor.currentData()))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Fill the cell."""
        editor.setGeometry(option.rect)

    def _on_chosen(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)
