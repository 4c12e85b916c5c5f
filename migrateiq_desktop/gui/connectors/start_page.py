"""Where adding a connector starts: what was left, a template, anything pasted, or blank."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFileDialog, QHBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_connector_start import Ui_ConnectorStart
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    Banner,
    ElidedLabel,
    SearchField,
    button,
    is_narrow,
    let_flow,
)
from migrateiq_desktop.gui.widgets.choice_name import name_choice
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.template import Industry, Template
from migrateiq_desktop.services.unfinished import Unfinished

from .flow_texts import industry_name, unfinished_text
from .outcome_banner import show_failure
from .template_blanks import TemplateBlanks
from .template_gallery import TemplateGallery, subtitle
from .texts import streams

ROWS_OF_UNFINISHED = 3
_CHARACTERS_SIDE_BY_SIDE = 72
_LINES_OF_GALLERY = 18


class StartPage(QWidget):
    """Offers the starts; its owner makes a draft of what was chosen."""

    search_changed = Signal()
    template_wanted = Signal(object)
    """Template: its blanks are filled in."""
    pasted = Signal(str)
    """Text to be recognised."""
    file_given = Signal(object)
    """Path."""
    blank_wanted = Signal()
    destination_wanted = Signal()
    sample_wanted = Signal()
    resumed = Signal(str)
    """The id of what was left unfinished."""
    discarded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConnectorStart()
        self.ui.setupUi(self)
        let_flow(self.ui.row15, self.ui.row18)
        self.setAcceptDrops(True)
        self.search = SearchField(translate("connectors", "Search templates"))
        self.gallery, self.blanks = TemplateGallery(), TemplateBlanks()
        self.template_banner, self.paste_banner = Banner(), Banner()
        self.search.setMinimumWidth(120)
        self.ui.search_slot.addWidget(self.search)
        self.ui.gallery_slot.addWidget(self.gallery)
        self.ui.blanks_slot.addWidget(self.blanks)
        self.ui.chosen_banner_slot.addWidget(self.template_banner)
        self.ui.paste_banner_slot.addWidget(self.paste_banner)
        name_choice(self.ui.industry, self.ui.industry.accessibleName())
        self.ui.industry.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.ui.industry.addItem(translate("connectors", "All industries"), "")
        for industry in Industry:
            self.ui.industry.addItem(industry_name(industry), industry.value)
        for made, name in (
            (self.ui.open_file, "folder"),
            (self.ui.blank, "add"),
            (self.ui.destination, "database"),
            (self.ui.sample, "rocket"),
        ):
            made.setIcon(icon(name))
        self._connect()
        self.show_unfinished(())
        self._show_chosen(None)
        self._on_paste_changed()

    @property
    def industry(self) -> Industry | None:
        """What the gallery is narrowed to."""
        chosen = str(self.ui.industry.currentData() or "")
        return Industry(chosen) if chosen else None

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show those that search and industry let through."""
        self.gallery.show_templates(templates)
        self.ui.no_match.setVisible(not templates)
        self._show_chosen(None)

    def show_unfinished(self, unfinished: Sequence[Unfinished]) -> None:
        """Offer what was left, newest first."""
        slot = self.ui.unfinished_slot
        while (item := slot.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in unfinished[:ROWS_OF_UNFINISHED]:
            slot.addWidget(self._unfinished_row(one))
        for part in (self.ui.unfinished_part, self.ui.unfinished_rule):
            part.setVisible(bool(unfinished))

    def focus_first(self) -> None:
        """Put the cursor where most begin."""
        self.ui.paste.setFocus()

    def clear(self) -> None:
        """Forget what was pasted: it may hold a key."""
        self.ui.paste.clear()
        self.paste_banner.hide()
        self.template_banner.hide()

    def show_paste_problem(self, report: ErrorReport) -> None:
        """Say why nothing could be made of what was pasted."""
        show_failure(self.paste_banner, report)

    def show_template_problem(self, report: ErrorReport) -> None:
        """Say what is wrong with what was filled in."""
        show_failure(self.template_banner, report)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side is never narrower than its buttons, and below the templates where both aren't
        wide enough to read."""
        super().resizeEvent(event)
        side = self.ui.side
        if _fold(self, folded=is_narrow(self, _CHARACTERS_SIDE_BY_SIDE)):
            return
        needed = self.ui.side_canvas.minimumSizeHint().width()
        needed += side.verticalScrollBar().sizeHint().width()
        side.setMinimumWidth(min(needed, event.size().width() // 2))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and texts can be dropped."""
        data = event.mimeData()
        if data.hasUrls() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file of this computer is read; anything else is as if it had been pasted."""
        data = event.mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if files:
            self.file_given.emit(files[0])
        elif data.hasText():
            self.ui.paste.setPlainText(data.text())
            self.pasted.emit(data.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on with an address; in a text of several lines it needs Ctrl."""
        text = self.ui.paste.toPlainText()
        if watched is self.ui.paste and isinstance(event, QKeyEvent):
            entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            pressed = event.type() == QEvent.Type.KeyPress and entered
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if pressed and (whole or _is_address(text)):
                self.ui.use_paste.click()
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        ui = self.ui
        ui.paste.installEventFilter(self)
        self.search.search_changed.connect(lambda _: self.search_changed.emit())
        ui.industry.activated.connect(lambda _: self.search_changed.emit())
        self.gallery.chosen.connect(self._show_chosen)
        self.gallery.activated.connect(lambda _: self._on_gallery_activated())
        ui.use_template.clicked.connect(self._on_use_template)
        ui.documentation.clicked.connect(self._on_documentation)
        ui.paste.textChanged.connect(self._on_paste_changed)
        ui.use_paste.clicked.connect(lambda: self.pasted.emit(ui.paste.toPlainText()))
        ui.open_file.clicked.connect(self._on_open_file)
        ui.blank.clicked.connect(self.blank_wanted)
        ui.destination.clicked.connect(self.destination_wanted)
        ui.sample.clicked.connect(self.sample_wanted)
        self.blanks.entered.connect(self._on_use_template)

    def _unfinished_row(self, one: Unfinished) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        text = unfinished_text(one)
        resume = button(translate("connectors", "Go on"), lambda: self.resumed.emit(one.id))
        discard = button(translate("connectors", "Discard"), lambda: self.discarded.emit(one.id))
        resume.setAccessibleName(translate("connectors", "Go on with {0}").format(text))
        discard.setAccessibleName(translate("connectors", "Discard {0}").format(text))
        layout.addWidget(ElidedLabel(text), 1)
        layout.addWidget(resume)
        layout.addWidget(discard)
        return row

    def _show_chosen(self, template: Template | None) -> None:
        ui = self.ui
        self.template_banner.hide()
        for part in (ui.chosen_part, ui.chosen_rule):
            part.setVisible(template is not None)
        self.blanks.show_template(template)
        if template is not None:
            ui.chosen_name.setText(template.name)
            ui.chosen_text.setText(template.description)
            names = ", ".join(template.streams)
            count = streams(len(template.streams))
            ui.chosen_streams.setText(f"{subtitle(template)}\n{count}: {names}")
            ui.side.verticalScrollBar().setValue(0)

    def _on_gallery_activated(self) -> None:
        if not self.blanks.focus_first():
            self._on_use_template()

    def _on_use_template(self) -> None:
        template = self.gallery.current
        if template is not None:
            self.template_wanted.emit(template)

    def _on_documentation(self) -> None:
        template = self.gallery.current
        if template is not None:
            QDesktopServices.openUrl(QUrl(template.documentation))

    def _on_paste_changed(self) -> None:
        self.ui.use_paste.setEnabled(bool(self.ui.paste.toPlainText().strip()))

    def _on_open_file(self) -> None:
        dialog = QFileDialog(self, translate("connectors", "Description of an API"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(
            translate("connectors", "Descriptions (*.json *.yaml *.yml *.har *.txt);;All (*)")
        )
        dialog.fileSelected.connect(lambda path: self.file_given.emit(Path(path)))
        dialog.open()

    def say(self, kind: Kind, text: str) -> None:
        """Say something about what was pasted."""
        self.paste_banner.show_message(kind, text)


def _fold(page: StartPage, *, folded: bool) -> bool:
    """Below each other, all of both: the page scrolls."""
    ui, way = page.ui, QBoxLayout.Direction
    ui.row4.setDirection(way.TopToBottom if folded else way.LeftToRight)
    ui.middle.setVisible(not folded)
    line = page.fontMetrics().lineSpacing()
    ui.gallery_part.setMinimumHeight(_LINES_OF_GALLERY * line if folded else 0)
    side = ui.side_canvas.layout().totalHeightForWidth(page.width()) if folded else 0
    ui.side.setMinimumHeight(side)
    if folded:
        ui.side.setMinimumWidth(0)
    return folded


def _is_address(text: str) -> bool:
    """One line that begins as a web address does."""
    return len(text.split()) == 1 and text.lstrip().startswith(("http://", "https://"))
