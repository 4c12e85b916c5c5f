"""What a sync said before: looked at, and brought back into the editor."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import counted, exact_moment, moment, translate
from migrateiq_desktop.gui.widgets import ButtonKind, button, label, resize_to_text
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.services.views import SyncVersion

from .version_texts import differences


class VersionsDialog(QDialog):
    """Newest first, each with what it changed; the chosen one beside what stands in the editor."""

    wanted = Signal(object)
    """SyncVersion: to be brought back."""

    def __init__(self, versions: Sequence[SyncVersion], now: Sync | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._versions = versions
        self._now = now
        self.setWindowTitle(translate("syncs", "Versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_to_text(self, 860, 480)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("syncs", "Versions"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("syncs", "What is different"))
        self.bring_back = button(
            translate("syncs", "Bring back"), self._on_wanted, kind=ButtonKind.PRIMARY
        )
        self._build()
        for version, before in zip(versions, [*versions[1:], None], strict=False):
            item = QListWidgetItem(_title(version, before), self.list)
            item.setToolTip(exact_moment(version.saved_at))
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _build(self) -> None:
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(12)
        both.addWidget(self.list)
        both.addWidget(self.text)
        both.setSizes([380, 460])
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(button(translate("syncs", "Close"), self.close))
        below.addWidget(self.bring_back)
        about = translate(
            "syncs",
            "Every saved definition is kept. Bringing one back puts it into the editor as one step"
            " that can be undone; save it to put it in force.",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(about, "muted", wrap=True))
        layout.addWidget(both, 1)
        layout.addLayout(below)

    def _show(self, at: int) -> None:
        there = 0 <= at < len(self._versions)
        self.bring_back.setEnabled(there)
        if not there:
            self.text.setPlainText("")
            return
        version = self._versions[at]
        before = self._versions[at + 1] if at + 1 < len(self._versions) else None
        parts = []
        if before is not None:
            heading = translate("syncs", "What it changed:")
            parts.append(_block(heading, differences(before.definition, version.definition)))
        if self._now is not None:
            heading = translate("syncs", "Beside it the editor says:")
            parts.append(_block(heading, differences(version.definition, self._now)))
        self.text.setPlainText("\n\n".join(parts))

    def _on_wanted(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._versions):
            self.wanted.emit(self._versions[at])
            self.close()


def _title(version: SyncVersion, before: SyncVersion | None) -> str:
    when = moment(version.saved_at)
    if before is None:
        return translate("syncs", "{0} · the first that is kept").format(when)
    count = len(differences(before.definition, version.definition))
    changes = counted(count, translate("syncs", "{0} change"), translate("syncs", "{0} changes"))
    return translate("syncs", "{0} · {1}").format(when, changes)


def _block(heading: str, lines: Sequence[str]) -> str:
    return "\n".join([heading, *(lines or [translate("syncs", "the same")])])
