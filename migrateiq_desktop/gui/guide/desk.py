"""Opens the guide where it is about what is in view; reads it when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from migrateiq_desktop.gui.languages import in_force
from migrateiq_desktop.model.errors import NotFoundError

from .book import Book, the_book

if TYPE_CHECKING:
    from migrateiq_desktop.gui.main_window import MainWindow

    from .window import GuideWindow

HELP_PROPERTY = "helpAddress"
"""A widget with this property has a part of the guide of its own, for all that is in it."""


class HelpDesk:
    """One for each window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._guide: GuideWindow | None = None
        window.preferences.language_changed.connect(self._on_language_changed)

    @property
    def guide(self) -> "GuideWindow | None":
        """The guide's window, once it was opened."""
        return self._guide

    def open_for_page(self) -> None:
        """Open what is about the place in view, or about the part of it that has the focus."""
        focused = QApplication.focusWidget()
        self.open_at(address_of(focused) or self._window.place.guide_address)

    def open_at(self, address: str) -> None:
        """Open a part of the guide."""
        self._window.spawn(self._open(address), "open guide")

    def _on_language_changed(self) -> None:
        """An open guide goes on in the new language, a closed one when it is next asked for."""
        if self._guide is not None and self._guide.isVisible():
            self.open_at(self._guide.address)

    async def _open(self, address: str) -> None:
        try:
            book = await self._window.services.tasks.on_data(the_book, in_force().value)
        except OSError as error:
            raise NotFoundError(
                "The user guide is not there",
                cause=str(error),
                next_step="Install the program again.",
            ) from error
        self._window_for(book).open_at(address)

    def _window_for(self, book: Book) -> "GuideWindow":
        from .window import GuideWindow  # noqa: PLC0415 - only who reads the guide needs it

        before = self._guide
        if before is not None and before.book is book:
            return before
        self._guide = made = GuideWindow(self._window, book)
        if before is not None:
            made.restoreGeometry(before.saveGeometry())
            before.close()
            before.deleteLater()
        return made


def address_of(widget: QWidget | None) -> str:
    """The guide's part that is about a widget or what it stands in; empty without one."""
    while widget is not None:
        address = widget.property(HELP_PROPERTY)
        if address:
            return str(address)
        widget = widget.parentWidget()
    return ""
