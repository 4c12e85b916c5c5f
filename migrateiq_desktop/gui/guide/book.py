"""The guide's documents as chapters of HTML, and the search through them. Pure: no widget."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

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
SCHEME = "guide"
_PACKAGE = Path(__file__).resolve().parents[2]
_FOLDERS = (_PACKAGE / "resources" / "guide", _PACKAGE.parent / "docs")
"""Installed, and beside the sources."""
_SNIPPET = 90
_MOST_HITS = 40


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it."""

    address: str
    """For example `mapping#filter`; without a fragment: the start of a document."""
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

    folder: Path
    chapters: tuple[Chapter, ...]

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
        words = text.casefold().split()
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
def the_book() -> Book:
    """The guide as it is installed. Raises OSError when it isn't."""
    folder = next((one for one in _FOLDERS if (one / f"{GUIDE}.md").is_file()), _FOLDERS[0])
    chapters = [
        chapter
        for name in DOCUMENTS
        for chapter in _chapters(name, (folder / f"{name}.md").read_text("utf-8"))
    ]
    return Book(folder, tuple(chapters))


def slug(title: str) -> str:
    """A heading's anchor, as GitHub names it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")


def _chapters(name: str, text: str) -> Iterator[Chapter]:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only who reads the guide needs it

    markdown = MarkdownIt("commonmark").enable("table")
    tokens = markdown.parse(text)
    for part in _parts(tokens) if name == GUIDE else (tokens,):
        sections = tuple(_sections(name, part))
        for before, token in zip((None, *part), part, strict=False):
            _adapt(name, token)
            if before is not None and any(one.type == "image" for one in token.children or ()):
                before.attrSet("class", "picture")
        html = str(markdown.renderer.render(part, markdown.options, {}))
        if sections:
            yield Chapter(sections[0].address, sections[0].title, html, sections)


def _parts(tokens: "Sequence[Token]") -> "Iterator[list[Token]]":
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
    """Each heading with the text up to the next one; gives each its anchor."""
    title, address, level, texts = "", "", 0, [""]
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            if title:
                yield Section(address, title, level, " ".join(texts).strip())
            title, level, texts = _words(tokens[at + 1]), int(token.tag[1]), []
            anchor = slug(title)
            token.attrSet("id", anchor)
            address = name if level == 1 else f"{name}#{anchor}"
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
    """Links lead to chapters of the guide, to the web, or nowhere."""
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


def _score(section: Section, words: Sequence[str]) -> int:
    title, text = section.title.casefold(), section.text.casefold()
    score = 0
    for word in words:
        begins = re.compile(rf"\b{re.escape(word)}")
        here = 20 * bool(begins.search(title)) + min(len(begins.findall(text)), 10)
        if not here:
            return 0
        score += here
    return score


def _snippet(text: str, words: Sequence[str]) -> str:
    """The text around the first word that is found."""
    plain = " ".join(text.split())
    found = (re.search(rf"\b{re.escape(word)}", plain.casefold()) for word in words)
    places = [one.start() for one in found if one is not None]
    start = max(min(places, default=0) - _SNIPPET // 3, 0)
    if start:
        start = plain.find(" ", start) + 1
    end = start + _SNIPPET
    return ("…" if start else "") + plain[start:end] + ("…" if end < len(plain) else "")
