"""The form of one stream: where it is, where its records are, how its pages go on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_stream_form import Ui_StreamForm
from migrateiq_desktop.gui.guide.terms import Term, explain

from .addresses import name_from_path
from .form_problems import FormProblems
from .found_note import FoundNote
from .paginator_form import PaginatorFields
from .pairs_editor import PairsEditor
from .problems import Problem
from .relation_fields import RelationFields
from .stream_draft import STYLES, PaginatorDraft, StreamDraft
from .stream_findings import FOUND_FIELDS, said
from .texts import paginator_explained, paginator_style

_INCREMENTAL = ("cursor_path", "start_param", "initial_value")


class StreamForm(QWidget):
    """Shows a stream's draft and reads it back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StreamForm()
        self.ui.setupUi(self)
        self.params = PairsEditor(translate("connectors", "Parameter"))
        self.headers = PairsEditor(translate("connectors", "Header"))
        self.ui.params_slot.addWidget(self.params)
        self.ui.headers_slot.addWidget(self.headers)
        self.relation = RelationFields()
        self._place_relation()
        self.paginator = PaginatorFields(self.ui.paginator_slot, self)
        self.notes = {name: FoundNote() for name in FOUND_FIELDS}
        for name, note in self.notes.items():
            getattr(self.ui, f"{name}_found_slot").addWidget(note)
        self._draft = StreamDraft()
        self._name_follows = True
        for style in STYLES:
            self.ui.paginator.addItem(paginator_style(style), style)
        self._problems = FormProblems(self)
        explain(Term.PRIMARY_KEY, self.ui.primary_key, self.ui.primary_key_label)
        explain(Term.CURSOR, self.ui.cursor_path, self.ui.cursor_path_label)
        explain(Term.RECORD, self.ui.data_selector, self.ui.data_selector_label)
        explain(Term.PAGE, self.ui.paginator, self.ui.paginator_label)
        self._connect()

    def _place_relation(self) -> None:
        column, grid = self.ui.canvas.layout(), self.ui.incremental_part.layout()
        if not isinstance(column, QVBoxLayout) or not isinstance(grid, QGridLayout):
            raise TypeError("the form has other layouts")
        # above the room that is left
        column.insertWidget(column.count() - 1, self.relation)
        grid.addWidget(self.relation.bounds_part, grid.rowCount(), 0, 1, grid.columnCount())

    def show_draft(self, draft: StreamDraft) -> None:
        """Show another stream."""
        # filling in is no edit: half-filled the form would be taken for what was typed
        with QSignalBlocker(self):
            self._fill(draft)

    def _fill(self, draft: StreamDraft) -> None:
        self._draft = draft
        own = draft.before is None and draft.name == name_from_path(draft.path)
        self._name_follows = own or not draft.name
        self.ui.name.setText(draft.name)
        self.ui.method.setCurrentText(draft.method)
        self.ui.path.setText(draft.path)
        self.ui.body.setPlainText(draft.body)
        self.ui.data_selector.setText(draft.data_selector)
        self.ui.primary_key.setText(draft.primary_key)
        for name in _INCREMENTAL:
            getattr(self.ui, name).setText(getattr(draft, name))
        self.relation.show_draft(draft.relation)
        self.params.set_pairs(draft.params)
        self.headers.set_pairs(draft.headers)
        self.ui.paginator.setCurrentIndex(self.ui.paginator.findData(draft.paginator.style))
        self.paginator.show_draft(draft.paginator)
        self._show_parts()
        self._problems.clear()

    def show_found(self, draft: StreamDraft) -> None:
        """Show what was found; what is being typed meanwhile is left alone."""
        self._draft = replace(draft, own=self._draft.own)
        with QSignalBlocker(self):
            self._fill_found(draft)

    def forget_found(self) -> None:
        """Say no more why fields are as they are: another stream is to be shown."""
        for note in self.notes.values():
            note.show_nothing()

    def _fill_found(self, draft: StreamDraft) -> None:
        for line, text in (
            (self.ui.data_selector, draft.data_selector),
            (self.ui.primary_key, draft.primary_key),
            (self.ui.cursor_path, draft.cursor_path),
        ):
            # a field that is being emptied to type something else isn't filled again meanwhile
            if line.text() != text and not line.hasFocus():
                line.setText(text)
        if self.paginator.draft != draft.paginator:
            self.ui.paginator.setCurrentIndex(self.ui.paginator.findData(draft.paginator.style))
            self.paginator.show_draft(draft.paginator)
        self._show_parts()

    def say(self, name: str, text: str) -> None:
        """Fill a field as if a person had typed it: a candidate was chosen."""
        field = {
            "data_selector": self.ui.data_selector,
            "primary_key": self.ui.primary_key,
            "incremental": self.ui.cursor_path,
        }[name]
        field.setText(text)
        # an empty selector is found anew; an empty key or cursor is a person's word too
        self._on_said(name, something=bool(text) or name != "data_selector")

    def say_paginator(self, draft: PaginatorDraft) -> None:
        """Go on in another way: a candidate was chosen."""
        self.ui.paginator.setCurrentIndex(self.ui.paginator.findData(draft.style))
        self.paginator.show_draft(draft)
        self._show_parts()
        self._on_said("paginator")

    def focus_first(self) -> None:
        """Put the cursor where typing starts."""
        self.ui.path.setFocus()

    def read(self) -> StreamDraft:
        """What stands in the form."""
        return replace(
            self._draft,
            name=self.ui.name.text(),
            path=self.ui.path.text(),
            method="POST" if self.ui.method.currentText() == "POST" else "GET",
            body=self.ui.body.toPlainText(),
            params=self.params.pairs(),
            headers=self.headers.pairs(),
            data_selector=self.ui.data_selector.text(),
            primary_key=self.ui.primary_key.text(),
            **{name: getattr(self.ui, name).text() for name in _INCREMENTAL},
            paginator=self.paginator.draft,
            relation=self.relation.draft,
        )

    def show_problems(self, problems: Sequence[Problem]) -> QWidget | None:
        """Mark what is wrong; gives the first such control."""
        return self._problems.show(
            replace(found, field=self.relation.name_of(self.paginator.name_of(found.field)))
            for found in problems
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.data_selector.textEdited.connect(
            lambda text: self._on_said("data_selector", something=bool(text.strip()))
        )
        ui.data_selector.editingFinished.connect(self._on_selector_left)
        ui.primary_key.textEdited.connect(lambda: self._on_said("primary_key"))
        ui.cursor_path.textEdited.connect(lambda: self._on_said("incremental"))
        for line in (ui.start_param, ui.initial_value):
            line.textEdited.connect(self.changed)
        ui.path.textEdited.connect(self._on_path_edited)
        ui.name.textEdited.connect(self._on_name_edited)
        ui.body.textChanged.connect(self.changed)
        ui.method.activated.connect(self._on_choice_made)
        ui.paginator.activated.connect(self._on_style_chosen)
        self.paginator.changed.connect(lambda: self._on_said("paginator"))
        for part in (self.params, self.headers, self.relation):
            part.changed.connect(self.changed)

    def _show_parts(self) -> None:
        self.ui.body_part.setVisible(self.ui.method.currentText() == "POST")
        self.ui.incremental_part.setVisible(bool(self.ui.cursor_path.text().strip()))
        style = str(self.ui.paginator.currentData())
        self.ui.paginator_hint.setText(paginator_explained(style))

    def _on_path_edited(self, text: str) -> None:
        if self._name_follows:
            self.ui.name.setText(name_from_path(text))
        self.changed.emit()

    def _on_name_edited(self, text: str) -> None:
        self._name_follows = not text
        self.changed.emit()

    def _on_choice_made(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _on_style_chosen(self) -> None:
        style = str(self.ui.paginator.currentData())
        self.paginator.choose(style)
        self._show_parts()
        self._on_said("paginator", something=style != "auto")

    def _on_selector_left(self) -> None:
        """Left empty, it takes what is found again."""
        if not self.ui.data_selector.text().strip():
            self.changed.emit()

    def _on_said(self, name: str, *, something: bool = True) -> None:
        self._draft = said(self._draft, name, something=something)
        self.notes[name].show_nothing()
        self._show_parts()
        self.changed.emit()
