"""Asks for a field that no sample has, and for the prefix of many names."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import as_code, label, mark_wrong, show_problem
from migrateiq_desktop.gui.widgets.dialogs import shown

from .form_rows import add_row, small_form

_WIDTH = 400
Judge = Callable[["AskedTexts"], str]
"""Why the texts can't be taken; empty where they can."""


class AskedTexts(QDialog):
    """One line or more, judged as they are typed."""

    def __init__(self, parent: QWidget, title: str, explained: str, action: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._judge: Judge = lambda _asked: ""
        self.lines: list[QLineEdit] = []
        self._form = small_form()
        self.note = label("", "mono", wrap=True)
        self.note.hide()
        self.problem = label("", wrap=True)
        self.problem.setProperty("kind", "bad")
        self.problem.hide()
        buttons = self._buttons = QDialogButtonBox()
        self._cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.act: QPushButton = buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(title, "strong", wrap=True))
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        body = label(explained, wrap=True)
        body.setMinimumWidth(_WIDTH)
        layout.addWidget(body)
        layout.addLayout(self._form)
        layout.addWidget(self.note)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def ask(self, caption: str, text: str = "", *, hint: str = "", code: bool = False) -> QLineEdit:
        """One line more."""
        line = QLineEdit(text)
        line.setAccessibleName(caption)
        line.setPlaceholderText(hint)
        if code:
            as_code(line)
        line.textChanged.connect(self._on_typed)
        add_row(self._form, caption, line)
        self.lines.append(line)
        return line

    def showEvent(self, event: QShowEvent) -> None:
        """What is asked comes first, the buttons last, although they were there before."""
        super().showEvent(event)
        # from the frame of the buttons Tab would go on to the default one at once
        self._buttons.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none
        for before, after in pairwise((*self.lines, self._cancel, self.act)):
            QWidget.setTabOrder(before, after)
        if self.lines:
            self.lines[0].setFocus(Qt.FocusReason.TabFocusReason)

    def texts(self) -> list[str]:
        """What was typed."""
        return [line.text().strip() for line in self.lines]

    def judge_by(self, judge: Judge) -> None:
        """Refuse what this says a reason about."""
        self._judge = judge
        self.act.setEnabled(all(self.texts()) and not judge(self))

    def _on_typed(self) -> None:
        complete = all(self.texts())
        reason = self._judge(self) if complete else ""
        show_problem(self.problem, reason)
        for line in self.lines:
            mark_wrong(line, reason)
        self.act.setEnabled(complete and not reason)


def new_field_dialog(parent: QWidget, kind: str) -> AskedTexts:
    """Asks for a `constant`, an `expression` or a `source`, and for its name."""
    titles = {
        "constant": translate("syncs", "Add a constant"),
        "expression": translate("syncs", "Add a computed field"),
        "source": translate("syncs", "Add a field of the source"),
    }
    explained = {
        "constant": translate("syncs", "Every record gets the same value."),
        "expression": translate(
            "syncs", "A SQL expression over the fields as they are received, before any change."
        ),
        "source": translate(
            "syncs",
            "One that the sampled records don't have. A dot leads into an object, [] into a list.",
        ),
    }
    asked = AskedTexts(parent, titles[kind], explained[kind], translate("syncs", "Add"))
    captions = {
        "constant": (translate("syncs", "Value"), "flights_api"),
        "expression": (translate("syncs", "Expression"), "first || ' ' || last"),
        "source": (translate("syncs", "Source field"), "address.city"),
    }
    caption, hint = captions[kind]
    asked.ask(caption, hint=hint, code=True)
    asked.ask(translate("syncs", "Becomes"), hint=translate("syncs", "its name"), code=True)
    return asked


async def asked_texts(asked: AskedTexts) -> list[str] | None:
    """What a person gives; None when nothing is to be done."""
    try:
        return asked.texts() if await shown(asked) else None
    finally:
        asked.deleteLater()
