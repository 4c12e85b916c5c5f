"""Pictures each step of adding a connector: the practice API, as if somebody had its address."""

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTabWidget, QWidget

from .connectors.editor_steps import Step
from .connectors.template_gallery import TemplateGallery
from .places import AddConnector, Place

if TYPE_CHECKING:
    from .screenshots import PictureBook

Control = TypeVar("Control", bound=QWidget)
_TABS = ("streams", "schema", "request", "response", "pages")
_TEMPLATE = 2


async def walk_adding(book: "PictureBook") -> None:
    """From the choice of a start to the first run, which isn't begun; then it is given up."""
    address = await book.services.practice.start()
    window = book.window
    await window.show_place(Place.CONNECTORS, AddConnector())
    await book.settle()
    window.page.findChildren(TemplateGallery)[0].choose(_TEMPLATE)
    await book.take("adding-start")
    _shown(book, QPlainTextEdit, "paste").setPlainText(f"{address}/flights?per_page=1000")
    await book.press("use_paste")
    await book.choose("auth_type", "bearer")
    _type(_shown(book, QLineEdit, "label"), "Flights API")
    _type(_shown(book, QLineEdit, "key_token"), book.services.practice.key)
    await book.take("adding-address")
    await book.press("go_on")
    await book.take("adding-test")
    await book.press("go_on")
    tabs = _shown(book, QTabWidget, "tabs")
    for at, name in enumerate(_TABS):
        tabs.setCurrentIndex(at)
        await book.take(f"adding-{name}")
    await book.press("go_on")
    await book.take("adding-destination")
    await book.press("go_on")
    await book.take("adding-first-run")
    window.page.leave_mode()
    await book.settle()
    for left in await book.services.unfinished.list():
        await book.services.unfinished.forget(left.id)


async def walk_parts(book: "PictureBook") -> None:
    """The further parts of a stored connector's editor, which is open."""
    forms = book.window.page.editor.forms  # type: ignore[attr-defined]  # of Connectors
    for step in (Step.STREAMS, Step.ADVANCED):
        forms.go_to(step)
        await book.settle()
        await book.take(f"connector-{step}")


def _shown(book: "PictureBook", kind: type[Control], name: str) -> Control:
    """The control of that name that is on screen."""
    return next(one for one in book.window.findChildren(kind, name) if one.isVisible())


def _type(field: QLineEdit, text: str) -> None:
    field.setText(text)
    field.textEdited.emit(text)
