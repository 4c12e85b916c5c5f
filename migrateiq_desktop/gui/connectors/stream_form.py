"""The form of one stream: where it is, where its records are, how its pages go on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_stream_form import Ui_StreamForm

from .form_problems import FormProblems
from .paginator_form import PaginatorFields
from .pairs_editor import PairsEditor
from .problems import Problem
from .stream_draft import STYLES, StreamDraft
from .texts import paginator_explained, paginator_style


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
        self.paginator = PaginatorFields(self.ui.paginator_slot, self)
        self._draft = StreamDraft()
        for style in STYLES:
            self.ui.paginator.addItem(paginator_style(style), style)
        self._problems = FormProblems(self)
        self._connect()

    def show_draft(self, draft: StreamDraft) -> None:
        """Show another stream."""
        # filling in is no edit: half-filled the form would be taken for what was typed
        with QSignalBlocker(self):
            self._fill(draft)

    def _fill(self, draft: StreamDraft) -> None:
        self._draft = draft
        self.ui.name.setText(draft.name)
        self.ui.method.setCurrentText(draft.method)
        self.ui.path.setText(draft.path)
        self.ui.body.setPlainText(draft.body)
        self.ui.data_selector.setText(draft.data_selector)
        self.ui.primary_key.setText(draft.primary_key)
        self.params.set_pairs(draft.params)
        self.headers.set_pairs(draft.headers)
        self.ui.paginator.setCurrentIndex(self.ui.paginator.findData(draft.paginator.style))
        self.paginator.show_draft(draft.paginator)
        self._show_parts()
        self._problems.clear()

    def read(self) -> StreamDraft:
        """What stands in the form."""
        return StreamDraft(
            name=self.ui.name.text(),
            path=self.ui.path.text(),
            method="POST" if self.ui.method.currentText() == "POST" else "GET",
            body=self.ui.body.toPlainText(),
            params=self.params.pairs(),
            headers=self.headers.pairs(),
            data_selector=self.ui.data_selector.text(),
            primary_key=self.ui.primary_key.text(),
            paginator=self.paginator.draft,
            before=self._draft.before,
        )

    def show_problems(self, problems: Sequence[Problem]) -> QWidget | None:
        """Mark what is wrong; gives the first such control."""
        return self._problems.show(
            replace(found, field=self.paginator.name_of(found.field)) for found in problems
        )

    def _connect(self) -> None:
        ui = self.ui
        for line in (ui.name, ui.path, ui.data_selector, ui.primary_key):
            line.textEdited.connect(self.changed)
        ui.body.textChanged.connect(self.changed)
        ui.method.activated.connect(self._on_choice_made)
        ui.paginator.activated.connect(self._on_style_chosen)
        for part in (self.params, self.headers, self.paginator):
            part.changed.connect(self.changed)

    def _show_parts(self) -> None:
        self.ui.body_part.setVisible(self.ui.method.currentText() == "POST")
        style = str(self.ui.paginator.currentData())
        self.ui.paginator_hint.setText(paginator_explained(style))

    def _on_choice_made(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _on_style_chosen(self) -> None:
        self.paginator.choose(str(self.ui.paginator.currentData()))
        self._on_choice_made()
