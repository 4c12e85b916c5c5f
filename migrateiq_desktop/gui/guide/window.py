"""The guide's window: contents and search at the left, a chapter at the right."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.widgets import SearchField, icon_button, label, resize_to_text

from .book import Book
from .reader import Reader
from .words import words_of

_ADDRESS = Qt.ItemDataRole.UserRole
_DEEPEST = 3
"""Headings below the third level are found by search, and aren't in the contents."""


class GuideWindow(QDialog):
    """Made when it is first asked for; `show_address` brings it to the front."""

    def __init__(self, parent: QWidget | None, book: Book) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        resize_to_text(self, 1020, 700)
        self.book = book
        self._before: list[str] = []
        self._address = ""
        self.search = SearchField(self.tr("Search the guide"))
        self.contents = self._make_contents()
        self.hits = QListWidget()
        self.hits.setAccessibleName(self.tr("What was found"))
        self.hits.setWordWrap(True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(self.tr("Nothing in the guide has all these words."), "muted", wrap=True)
        self._back = icon_button("back", self.tr("Back (Alt+Left)"), self.go_back)
        self.reader = Reader(self.book)
        self._left = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_address(self.book.chapters[0].address)

    @property
    def address(self) -> str:
        """What is shown, for example `user-guide#runs`."""
        return self._address

    def show_address(self, address: str) -> None:
        """Show a part of the guide, and mark the words that are searched for."""
        if self._address and self._address != address:
            self._before.append(self._address)
        self._go(address)

    def open_at(self, address: str) -> None:
        """Bring the window to the front, at a part of the guide."""
        self.search.clear()
        self.show_address(address)
        self.show()
        self.raise_()
        self.activateWindow()
        self.reader.setFocus()

    def go_back(self) -> None:
        """Show what was read before."""
        if self._before:
            self._go(self._before.pop())

    def _go(self, address: str) -> None:
        chapter = self.book.chapter_of(address)
        self._address = address
        words = words_of(self.search.text())
        self.reader.show_chapter(chapter, address, words)
        self._back.setEnabled(bool(self._before))
        self._mark_in_contents(address)

    def _on_searched(self, text: str) -> None:
        self._left.setCurrentIndex(1 if text.strip() else 0)
        self.hits.clear()
        found = self.book.search(text)
        for hit in found:
            place = hit.chapter if hit.chapter != hit.section.title else ""
            heading = " · ".join(part for part in (hit.section.title, place) if part)
            item = QListWidgetItem(f"{heading}\n{hit.snippet}")
            item.setData(_ADDRESS, hit.section.address)
            self.hits.addItem(item)
        self._none.setVisible(not found)
        self.hits.setVisible(bool(found))
        if found:
            self.hits.setCurrentRow(0)

    def _on_hit(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_address(str(item.data(_ADDRESS)))

    def _on_contents(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _ADDRESS) != self._address:
            self.show_address(str(item.data(0, _ADDRESS)))

    def _mark_in_contents(self, address: str) -> None:
        chapter = self.book.chapter_of(address).address
        for wanted in (address, chapter):
            for item in _items(self.contents):
                if item.data(0, _ADDRESS) == wanted:
                    with QSignalBlocker(self.contents):
                        self.contents.setCurrentItem(item)
                    return

    def _make_contents(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setAccessibleName(self.tr("Contents"))
        for chapter in self.book.chapters:
            top = QTreeWidgetItem([chapter.title])
            top.setData(0, _ADDRESS, chapter.address)
            tree.addTopLevelItem(top)
            for section in chapter.sections[1:]:
                if section.level <= _DEEPEST:
                    child = QTreeWidgetItem([section.title])
                    child.setData(0, _ADDRESS, section.address)
                    top.addChild(child)
        return tree

    def _lay_out(self) -> None:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self.hits, 1)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._left.addWidget(self.contents)
        self._left.addWidget(found)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addWidget(self.search, 1)
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addLayout(top)
        left.addWidget(self._left, 1)
        splitter = QSplitter()
        splitter.addWidget(side)
        splitter.addWidget(self.reader)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([290, 730])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.search.search_changed.connect(self._on_searched)
        self.search.returnPressed.connect(lambda: self._on_hit(self.hits.currentItem()))
        self.hits.itemActivated.connect(self._on_hit)
        self.hits.itemClicked.connect(self._on_hit)
        self.contents.currentItemChanged.connect(lambda item, _before: self._on_contents(item))
        self.reader.link_chosen.connect(self.show_address)
        for key, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence(QKeySequence.StandardKey.Back), self.go_back),
        ):
            shortcut = QShortcut(key, self)
            shortcut.activated.connect(act)


def _items(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """All of them, those below others first."""
    tops = _below(tree.invisibleRootItem())
    return [*(item for top in tops for item in _below(top)), *tops]


def _below(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (item.child(at) for at in range(item.childCount()))
    return [child for child in children if child is not None]
