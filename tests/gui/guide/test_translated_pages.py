"""The guide in German and Chinese: nothing stale, the same code and links, search, help."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.guide.book import (
    DOCUMENTS,
    ENGLISH,
    SCHEME,
    UNTRANSLATED,
    Book,
    the_book,
)
from migrateiq_desktop.gui.guide.pages import laid_over, parts_of, stamped, translations_of
from migrateiq_desktop.gui.guide.window import GuideWindow
from migrateiq_desktop.gui.languages import SPOKEN, Language, put_in_force
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.theme import Theme
from tests.gui.windows import until, whole_window

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"
LANGUAGES = [one.value for one in SPOKEN if one.value != ENGLISH]
ADDRESSES = {section.address for one in the_book().chapters for section in one.sections}
CONTEXTS = {
    found
    for path in (ROOT / "migrateiq_desktop" / "gui").rglob("*.py")
    for found in re.findall(r'HELP_PROPERTY, "([^"]+)"', path.read_text("utf-8"))
} | {place.guide_address for place in Place}


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """English again afterwards."""
    yield
    put_in_force(qapp, Language.ENGLISH)


def sections(language: str) -> Iterator[tuple[str, str, str]]:
    """The address of each translated section, its English text and its own."""
    for name in DOCUMENTS:
        translated = DOCS / language / f"{name}.md"
        there = translations_of(translated.read_text("utf-8") if translated.is_file() else "")
        for part in parts_of((DOCS / f"{name}.md").read_text("utf-8")):
            if part.anchor in there:
                yield f"{name}#{part.anchor}", part.text, there[part.anchor].text


def code(text: str) -> Counter[str]:
    """Examples without their comments, and what is code in a line."""
    blocks = re.findall(r"```.*?```", text, re.DOTALL)
    lines = (re.sub(r"(^|\s+)#\s.*$", "", line) for block in blocks for line in block.split("\n"))
    prose = re.sub(r"```.*?```|<!-- made of .*?<!-- end -->", "", text, flags=re.DOTALL)
    return Counter([*lines, *re.findall(r"(?<!`)`[^`\n]+`(?!`)", prose)])


def targets(text: str) -> Counter[str]:
    """Where links and pictures lead."""
    return Counter(re.sub(r"^(\.\./)+", "", one) for one in re.findall(r"\]\(([^)]+)\)", text))


def test_no_translation_is_older_than_its_english_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(ROOT / "ui"), *sys.path])
    script = import_module("guide_translations")
    assert list(script.stale_sections()) == [], (
        "put the translation right, then: python ui/guide_translations.py --accept SECTION"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_code_links_and_pictures_are_those_of_the_english_text(language: str) -> None:
    for address, english, translated in sections(language):
        assert code(translated) == code(english), address
        assert targets(translated) == targets(english), address


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_the_same_places_and_no_mark_is_left(language: str) -> None:
    book = the_book(language)
    assert {part.address for one in book.chapters for part in one.sections} == ADDRESSES
    for chapter in book.chapters:
        for target in re.findall(rf'href="{SCHEME}:([^"]+)"', chapter.html):
            assert target in ADDRESSES | {"user-guide"}, chapter.address
        for picture in re.findall(r'<img src="([^"]+)"', chapter.html):
            for look in ("-light", "-dark"):
                own = book.picture(picture.replace("-light", look))
                assert own.is_file(), picture
                assert own.parent.name == language, f"take it: docs/make_guide_pictures.py {own}"
        shown = re.sub(r"<(pre|code)\b.*?</\1>|<[^>]+>", "", chapter.html, flags=re.DOTALL)
        assert "*" not in shown, chapter.address
        assert "](" not in shown, chapter.address


@pytest.mark.parametrize("language", [ENGLISH, *LANGUAGES])
def test_every_help_opens_its_section(language: str, theme: Theme, qtbot: QtBot) -> None:
    guide = GuideWindow(None, the_book(language))
    qtbot.addWidget(guide)
    guide.show()
    for address in sorted(CONTEXTS | {"mapping#rules", "pagination#found-by-itself"}):
        guide.open_at(address)
        chapter = guide.reader.chapter
        assert chapter is not None
        (section,) = (one for one in chapter.sections if one.address == address)
        anchor = address.partition("#")[2]
        if address == chapter.address:
            assert guide.reader.verticalScrollBar().value() == 0
        else:
            assert heading_at(guide, anchor) == section.title
        current = guide.contents.currentItem()
        assert current is not None
        if section.level <= 3:
            assert current.text(0) == section.title


def heading_at(guide: GuideWindow, anchor: str) -> str:
    """The line in view that has an anchor; Qt gives it to an empty line before it too."""
    block = guide.reader.document().begin()
    while block.isValid():
        fragment = block.begin().fragment()
        if fragment.isValid() and anchor in fragment.charFormat().anchorNames():
            top = guide.reader.cursorRect(QTextCursor(block)).top()
            if block.text().strip() and 0 <= top < guide.reader.viewport().height():
                return block.text()
        block = block.next()
    return ""


def found(book: Book, text: str) -> str:
    hits = book.search(text)
    return hits[0].section.address if hits else ""


def test_words_are_found_as_the_language_writes_them() -> None:
    german, chinese = the_book("de"), the_book("zh_CN")
    assert found(german, "ZEITPLÄNE") == "user-guide#schedules-and-the-tray"
    for typed in ("zeitplaene infobereich", "zeitplane"):
        assert found(german, typed) == "user-guide#schedules-and-the-tray"
    assert german.search("datensätze ablehnungen")
    assert any("Primärschlüssel" in hit.section.text for hit in german.search("schluessel"))
    assert found(chinese, "计划和托盘") == "user-guide#schedules-and-the-tray"
    assert found(chinese, "托盘计划") == "user-guide#schedules-and-the-tray"  # pair by pair, nearly
    assert "API" in chinese.search("练习API")[0].section.text
    assert chinese.search("龘靐齉") == ()
    for hit in chinese.search("检查点"):
        assert len(hit.snippet) < 100


def test_what_is_not_translated_is_english_with_one_note() -> None:
    english = "# A\none\n## B\ntwo\n## C\n```sh\n# no heading\n```\n### D\nfour\n"
    anchors = [part.anchor for part in parts_of(english)]
    assert anchors == ["", "b", "c", "d"]
    stamps = {part.anchor: part.stamp for part in parts_of(english)}
    german = f"{stamped(stamps[''], '')}\n# Ä\neins\n\n{stamped(stamps['c'], 'c')}\n## Z\ndrei\n"
    merged = laid_over(english, german)
    assert [part.text.split("\n")[0] for part in merged] == ["# Ä", "## B", "## Z", "### D"]
    assert [part.translated for part in merged] == [True, False, True, False]
    assert parts_of(english.replace("two", "2"))[1].stamp != stamps["b"]
    assert parts_of(english.replace("one\n", "one\n\n"))[0].stamp == stamps[""]
    (plain,) = (one for one in the_book("de").chapters if one.address == "reliability")
    assert plain.html.count(UNTRANSLATED) == 1
    assert UNTRANSLATED not in "".join(one.html for one in the_book().chapters)


def test_an_open_guide_follows_the_language(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path, spoken: None
) -> None:
    async def scenario() -> None:
        whole = whole_window(theme, tmp_path)
        window = whole.window
        window.show()
        desk = window.menu_actions.help
        desk.open_at("user-guide#runs")
        await until(lambda: desk.guide is not None)
        window.preferences.set_language(Language.GERMAN)
        await until(lambda: desk.guide is not None and desk.guide.book.language == "de")
        assert desk.guide is not None
        assert desk.guide.address == "user-guide#runs"
        assert desk.guide.windowTitle() == "Handbuch"
        assert "Sicherungspunkt" in desk.guide.reader.toPlainText()
        desk.guide.reader.anchorClicked.emit(QUrl("guide:reliability"))
        assert "noch nicht übersetzt" in desk.guide.reader.toPlainText()
        window.close()
        await whole.services.aclose()

    qt_loop.run_until_complete(scenario())
