"""Which of equal records stays: by which fields they are equal, the first or the last of them."""

from collections.abc import Callable, Sequence
from difflib import get_close_matches

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import label, mark_wrong, show_problem
from migrateiq_desktop.model.transform import Deduplicate

from .edited_sync import EditedSync
from .field_lines import flat
from .form_rows import add_row, small_form


class DeduplicateForm(QWidget):
    """Shows and changes it in the edited mapping."""

    def __init__(self, edited: EditedSync, names: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._edited = edited
        self._names = names
        self.on = QCheckBox(translate("syncs", "&Keep one of equal records"))
        self.key, self.order_by = QLineEdit(), QLineEdit()
        self.keep = QComboBox()
        self.keep.addItem(translate("syncs", "the first"), "first")
        self.keep.addItem(translate("syncs", "the last"), "last")
        self.problem = label("", wrap=True)
        self.problem.setProperty("kind", "bad")
        self.problem.hide()
        self._parts = QWidget()
        self._parts.hide()
        self._shown: Deduplicate | None = None
        self._lay_out()
        edited.stream_chosen.connect(self._forget)
        edited.changed.connect(self._show)
        self.on.clicked.connect(self._on_edited)
        self.keep.activated.connect(self._on_edited)
        for line in (self.key, self.order_by):
            line.textEdited.connect(self._on_edited)

    def _lay_out(self) -> None:
        self.key.setPlaceholderText(translate("syncs", "for example id, or id, version"))
        self.order_by.setPlaceholderText(translate("syncs", "as they come"))
        form = small_form()
        self._parts.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        for caption, control in (
            (translate("syncs", "Equal by"), self.key),
            (translate("syncs", "Stays"), self.keep),
            (translate("syncs", "In order of"), self.order_by),
        ):
            control.setAccessibleName(caption)
            add_row(form, caption, control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(self.on)
        layout.addWidget(self._parts)
        layout.addWidget(self.problem)
        layout.addStretch(1)

    def _show(self) -> None:
        given = self._edited.transform().deduplicate
        if given == self._shown:
            # what stands here is that, or is being typed and wrong so far
            return
        self._shown = given
        self.on.setChecked(given is not None)
        self.key.setText("" if given is None else ", ".join(given.key))
        self.order_by.setText("" if given is None else given.order_by or "")
        self.keep.setCurrentIndex(self.keep.findData("first" if given is None else given.keep))
        self._parts.setVisible(given is not None)
        self._complain("")

    def _forget(self) -> None:
        """Another stream: what was being typed is of no more interest."""
        self._complain("")
        self.on.setChecked(False)
        self.key.clear()
        self.order_by.clear()
        self._parts.hide()
        self._shown = None

    def _typed(self) -> Deduplicate | None:
        key = tuple(part.strip() for part in self.key.text().split(",") if part.strip())
        self._parts.setVisible(self.on.isChecked())
        if not self.on.isChecked() or not key:
            return None
        return Deduplicate(
            key=key, keep=self.keep.currentData(), order_by=self.order_by.text().strip() or None
        )

    def _on_edited(self) -> None:
        typed = self._typed()
        reason = "" if typed is None else self._unknown(typed)
        if typed is None and self.on.isChecked():
            reason = translate("syncs", "Say by which fields records are equal.")
        self._complain(reason)
        if not reason:
            self._shown = typed
            transform = self._edited.transform().model_copy(update={"deduplicate": typed})
            text = translate("syncs", "Change what becomes of equal records")
            self._edited.apply(transform, text, merge="deduplicate")

    def _unknown(self, typed: Deduplicate) -> str:
        names = list(self._names())
        known = {flat(name) for name in names}
        for name in (*typed.key, typed.order_by):
            if name and known and flat(name) not in known:
                text = translate("syncs", "There is no field {0}.").format(name)
                near = get_close_matches(name, names, n=1)
                if near:
                    text += " " + translate("syncs", "Did you mean {0}?").format(near[0])
                return text
        return ""

    def _complain(self, reason: str) -> None:
        show_problem(self.problem, reason)
        for line in (self.key, self.order_by):
            mark_wrong(line, reason)
