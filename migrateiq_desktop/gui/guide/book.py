"""The guide's documents as chapters of HTML, and the search through them. Pure: no widget."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .pages import Part, laid_over, parts_of
from .words import Word, first_place, words_of

if TYPE_CHECKING:
    from markdown_it.token import Token

GUIDE = "user-guide"
DOCUMENTS = (
    GUIDE,
    "mapping",
    "incremental",
    "pagination",
    "authentication",
    "destinations",
    "templates",
    "reliability",
    "installing",
    "glossary",
)
"""What is part of the guide, in its order; links to other documents are plain text there."""
ENGLISH = "en"
SCHEME = "guide"
UNTRANSLATED = '<p class="untranslated"></p>'
"""Stands in the HTML where the language of the book ends: who shows it says so there."""
_PACKAGE = Path(__file__).resolve().parents[2]
_FOLDERS = (_PACKAGE / "resources" / "guide", _PACKAGE.parent / "docs")
"""Installed, and beside the sources."""
_FOREIGN = "foreign"
_SCREENSHOTS = "screenshots/"
_SNIPPET = 90
_NEAR_BLANK = 20
_MOST_HITS = 40


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it."""

    address: str
    """For example `mapping#filter`, in every language; without a fragment: a document's start."""
    title: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is shown at once: a part of the user guide, or a whole document."""

    address: str
    title: str
    html: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which all words were found."""

    section: Section
    chapter: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Book:
    """All chapters, in their order."""

    language: str
    """As `languages.Language` names it; what isn't translated is English all the same."""
    folder: Path
    chapters: tuple[Chapter, ...]

    def picture(self, path: str) -> Path:
        """The file of a picture: in this language where there is one."""
        own = self.folder / path.replace(_SCREENSHOTS, f"{_SCREENSHOTS}{self.language}/")
        return own if own.is_file() else self.folder / path

    def chapter_of(self, address: str) -> Chapter:
        """The chapter that an address lies in; the first one for an unknown address."""
        for chapter in self.chapters:
            if address == chapter.address or any(
                address == section.address for section in chapter.sections
            ):
                return chapter
        return self.chapters[0]

    def search(self, text: str) -> tuple[Hit, ...]:
        """The sections that hold all words, those with them in their title first."""
        words = words_of(text)
        if not words:
            return ()
        found: list[tuple[int, Hit]] = []
        for chapter in self.chapters:
            for section in chapter.sections:
                score = _score(section, words)
                if score:
                    hit = Hit(section, chapter.title, _snippet(section.text, words))
                    found.append((score, hit))
        found.sort(key=lambda one: -one[0])
        return tuple(hit for _score_, hit in found[:_MOST_HITS])


@cache
def the_book(language: str = ENGLISH) -> Book:
    """The guide as it is installed, in a language. Raises OSError when it isn't there."""
    folder = next((one for one in _FOLDERS if (one / f"{GUIDE}.md").is_file()), _FOLDERS[0])
    chapters = [
        chapter for name in DOCUMENTS for chapter in _chapters(name, _pages(folder, language, name))
    ]
    return Book(language, folder, tuple(chapters))


def _pages(folder: Path, language: str, name: str) -> tuple[Part, ...]:
    english = (folder / f"{name}.md").read_text("utf-8")
    if language == ENGLISH:
        return parts_of(english)
    translated = folder / language / f"{name}.md"
    return laid_over(english, translated.read_text("utf-8") if translated.is_file() else "")


def _chapters(name: str, parts: Sequence[Part]) -> Iterator[Chapter]:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only who reads the guide needs it

    markdown = MarkdownIt("commonmark").enable("table")
    tokens = markdown.parse("\n".join(part.text for part in parts))
    _name_headings(tokens, parts)
    for chapter in _split(tokens) if name == GUIDE else (tokens,):
        sections = tuple(_sections(name, chapter))
        for before, token in zip((None, *chapter), chapter, strict=False):
            _adapt(name, token)
            if before is not None and any(one.type == "image" for one in token.children or ()):
                before.attrSet("class", "picture")
        html = str(markdown.renderer.render(chapter, markdown.options, {}))
        if sections:
            yield Chapter(sections[0].address, sections[0].title, _with_notes(html), sections)


def _name_headings(tokens: "Sequence[Token]", parts: Sequence[Part]) -> None:
    """Give each heading its anchor, and mark those that are not in the book's language."""
    headings = (token for token in tokens if token.type == "heading_open")
    for token, part in zip(headings, parts, strict=True):
        token.attrSet("id", part.anchor)
        if not part.translated:
            token.attrSet("class", _FOREIGN)


def _with_notes(html: str) -> str:
    """The HTML with a place for a note after the first of headings in another language."""
    heading = re.compile(r"<h(\d) id=\"[^\"]*\"( class=\"foreign\")?>.*?</h\1>\n", re.DOTALL)
    foreign = False

    def noted(found: re.Match[str]) -> str:
        nonlocal foreign
        before, foreign = foreign, bool(found[2])
        return found[0] + UNTRANSLATED * (foreign and not before)

    return heading.sub(noted, html)


def _split(tokens: "Sequence[Token]") -> "Iterator[list[Token]]":
    """The tokens from one heading of the second level to the next; what stands before is left."""
    part: list[Token] = []
    for token in tokens:
        if token.type == "heading_open" and token.tag == "h2":
            if part and part[0].tag == "h2":
                yield part
            part = []
        part.append(token)
    if part and part[0].tag == "h2":
        yield part


def _sections(name: str, tokens: "Sequence[Token]") -> Iterator[Section]:
    """Each heading with the text up to the next one."""
    title, address, level, texts = "", "", 0, [""]
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            if title:
                yield Section(address, title, level, " ".join(texts).strip())
            title, level, texts = _words(tokens[at + 1]), int(token.tag[1]), []
            anchor = token.attrGet("id")
            address = f"{name}#{anchor}" if anchor else name
        elif token.type == "inline" and tokens[at - 1].type != "heading_open":
            texts.append(_words(token))
        elif token.type in {"fence", "code_block"}:
            texts.append(token.content)
    if title:
        yield Section(address, title, level, " ".join(texts).strip())


def _words(inline: "Token") -> str:
    """The text of a line without its marks."""
    parts = (
        " " if child.type.endswith("break") else child.content
        for child in inline.children or ()
        if child.type in {"text", "code_inline", "softbreak", "hardbreak"}
    )
    return "".join(parts)


def _adapt(name: str, token: "Token") -> None:
    """Links lead to chapters of the guide, to the web, or nowhere; pictures lie beside it."""
    kept = []
    open_links: list[bool] = []
    for child in token.children or ():
        if child.type == "link_open":
            address = _link(name, str(child.attrs.get("href", "")))
            open_links.append(bool(address))
            if address:
                child.attrSet("href", address)
                kept.append(child)
        elif child.type == "link_close":
            if open_links.pop():
                kept.append(child)
        else:
            if child.type == "image":
                child.attrSet("src", str(child.attrs.get("src", "")).removeprefix("../"))
            kept.append(child)
    if token.children:
        token.children = kept


def _link(name: str, href: str) -> str:
    if href.startswith(("https://", "http://")):
        return href
    document, _, anchor = href.partition("#")
    target = document.removesuffix(".md") or name
    if target not in DOCUMENTS:
        return ""
    return f"{SCHEME}:{target}#{anchor}" if anchor else f"{SCHEME}:{target}"


def _score(section: Section, words: Sequence[Word]) -> int:
    scores = [word.score(section.title, section.text) for word in words]
    return sum(scores) if all(scores) else 0


def _snippet(text: str, words: Sequence[Word]) -> str:
    """The text around the first word that is found."""
    plain = " ".join(text.split())
    start = max(first_place(plain, words) - _SNIPPET // 3, 0)
    if start:
        start = plain.find(" ", start, start + _NEAR_BLANK) + 1 or start
    end = start + _SNIPPET
    return ("…" if start else "") + plain[start:end] + ("…" if end < len(plain) else "")
