"""What this program is: its purpose, the versions of its parts, and their licences."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop import __version__
from migrateiq_desktop.gui.widgets import ButtonKind, Table, button, label, resize_to_text

from .components import Component, components, versions, versions_text

if TYPE_CHECKING:
    from migrateiq_desktop.gui.main_window import MainWindow

_MARGIN = 16


class AboutDialog(QDialog):
    """Reads the licences in the background when they are asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._components: tuple[Component, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About MigrateIQ Desktop"))
        resize_to_text(self, 860, 520)
        self.versions = Table("", self.tr("Versions"))
        self.licences = Table("", self.tr("Parts and their licences"))
        self.text = QPlainTextEdit()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What it is made of"))
        self.tabs.addTab(self._versions_tab(), self.tr("&Versions"))
        self.tabs.addTab(self._licences_tab(), self.tr("&Licences"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN + 4, _MARGIN, _MARGIN + 4, _MARGIN)
        layout.setSpacing(14)
        layout.addLayout(self._head())
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._buttons())
        self.tabs.currentChanged.connect(self._on_tab_chosen)

    def copy(self) -> None:
        """Put the versions into the clipboard, for a question."""
        QGuiApplication.clipboard().setText(versions_text())

    def _on_tab_chosen(self) -> None:
        if self.tabs.currentIndex() and not self._components:
            self._window.spawn(self._read(), "read licences")

    async def _read(self) -> None:
        found = await self._window.services.tasks.on_data(components)
        model = QStandardItemModel(0, 3, self)
        model.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        for one in found:
            model.appendRow([QStandardItem(text) for text in (one.name, one.version, one.licence)])
        self._components = found
        self.licences.setModel(model)
        header = self.licences.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.licences.selectionModel().currentRowChanged.connect(self._on_part_chosen)
        self.licences.selectRow(0)

    async def _show_text(self, part: Component) -> None:
        text = await self._window.services.tasks.on_data(part.licence_text)
        self.text.setPlainText(text or self.tr("It brings no text of its own."))

    def _on_part_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._window.spawn(self._show_text(self._components[index.row()]), "read licence")

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(QIcon(":/app-icon.svg").pixmap(56, 56))
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(label("MigrateIQ Desktop", "strong"))
        version = self.tr("Version {0}, MIT licence").format(__version__)
        texts.addWidget(label(version, "muted", copy=True))
        purpose = self.tr(
            "Moves data out of one system and into another, from your own computer."
            " It sends nothing anywhere but to the systems that you connect."
        )
        texts.addWidget(label(purpose, wrap=True))
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        return line

    def _versions_tab(self) -> QWidget:
        model = QStandardItemModel(0, 2, self)
        model.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version")])
        for name, version in versions():
            model.appendRow([QStandardItem(name), QStandardItem(version)])
        self.versions.setModel(model)
        header = self.versions.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        return self.versions

    def _licences_tab(self) -> QWidget:
        self.text.setReadOnly(True)
        self.text.setProperty("mono", "true")
        self.text.setAccessibleName(self.tr("Text of the licence"))
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.licences)
        splitter.addWidget(self.text)
        splitter.setSizes([430, 390])
        return splitter

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = button(self.tr("&Copy versions"), self.copy, kind=ButtonKind.PLAIN, icon_name="copy")
        copy.setToolTip(self.tr("Put the versions into the clipboard, for a question"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        return buttons
