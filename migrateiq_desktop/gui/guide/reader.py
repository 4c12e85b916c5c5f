"""Shows a chapter of the guide in the colours in force, with its pictures beside the text."""

from PySide6.QtCore import QEvent, QRegularExpression, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from migrateiq_desktop.gui.theme import Token, color, mono_font, scheme_in_force

from .book import SCHEME, UNTRANSLATED, Book, Chapter
from .words import Word

_PICTURE_WIDTH = 640
_MOST_MARKS = 200


class Reader(QTextBrowser):
    """Emits where a link leads inside the guide; others are opened by the system."""

    link_chosen = Signal(str)
    """An address of the guide."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._chapter: Chapter | None = None
        self._words: tuple[Word, ...] = ()
        self.setOpenLinks(False)
        # it is written in languages from the left only, whatever the window speaks
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("User guide"))
        self.anchorClicked.connect(self._on_link)

    @property
    def chapter(self) -> Chapter | None:
        """What is shown."""
        return self._chapter

    def show_chapter(self, chapter: Chapter, address: str, words: tuple[Word, ...] = ()) -> None:
        """Show a chapter from an address on, with words marked."""
        self._chapter, self._words = chapter, words
        self._render()
        anchor = address.partition("#")[2]
        if anchor and address != chapter.address:
            self.scrollToAnchor(anchor)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures, in light or dark as the window is, no wider than the text."""
        path = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        if scheme_in_force().dark:
            path = path.replace("-light.png", "-dark.png")
        picture = QImage(str(self._book.picture(path)))
        if picture.isNull():
            return picture
        pixels = self.devicePixelRatioF()
        width = min(picture.width(), round(_PICTURE_WIDTH * pixels))
        scaled = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(pixels)
        return scaled

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._chapter is not None:
            place = self.verticalScrollBar().value()
            self._render()
            self.verticalScrollBar().setValue(place)

    def _render(self) -> None:
        if self._chapter is None:
            return
        self.document().clear()  # pictures of other colours are forgotten with it
        self.document().setDefaultStyleSheet(_style())
        note = self.tr("This part has not been translated yet.")
        said = UNTRANSLATED.replace("></", f">{note}</")
        self.setHtml(self._chapter.html.replace(UNTRANSLATED, said))
        self._mark_words()

    def _mark_words(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        options = QRegularExpression.PatternOption
        for word in self._words:
            pattern = QRegularExpression(
                word.anywhere,
                options.CaseInsensitiveOption | options.UseUnicodePropertiesOption,
            )
            cursor = self.document().find(pattern)
            while not cursor.isNull() and len(marks) < _MOST_MARKS:
                marks.append(_mark(cursor))
                cursor = self.document().find(pattern, cursor)
        self.setExtraSelections(marks)

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() == SCHEME:
            fragment = f"#{url.fragment()}" if url.hasFragment() else ""
            self.link_chosen.emit(url.path() + fragment)
        else:
            QDesktopServices.openUrl(url)


def _mark(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format.setBackground(color(Token.ON_CAUTION))
    return mark


def _style() -> str:
    """What QTextDocument understands of CSS, in the colours and the font in force."""

    def name(token: Token) -> str:
        return QColor(color(token)).name()

    return f"""
    h1, h2, h3 {{ color: {name(Token.TEXT)}; margin-top: 14px; margin-bottom: 6px; }}
    p, li, td, th {{ color: {name(Token.TEXT)}; line-height: 135%; }}
    a {{ color: {name(Token.ACCENT)}; }}
    code, pre {{ font-family: "{mono_font().family()}"; background: {name(Token.RAISED)}; }}
    p.untranslated {{ color: {name(Token.MUTED)}; }}
    p.picture {{ line-height: 100%; }}
    pre {{ margin-left: 8px; }}
    th {{ text-align: left; color: {name(Token.MUTED)}; }}
    td, th {{ padding: 4px 10px; border-bottom: 1px solid {name(Token.BORDER)}; }}
    """
