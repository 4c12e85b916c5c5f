"""A document of the guide cut into its sections, and a translation laid over the English one. Pure.

A translated section follows a line with the stamp of the English text it was made of and with its
address, which is the same in every language: `<!-- en 1a2b3c4d --><a id="filter"></a>`.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_FENCE = re.compile(r" *(```|~~~)")
_HEADING = re.compile(r"#{1,6} +(.+?)\s*$")
_MARK = re.compile(r'^<!-- en ([0-9a-f]{8}) -->(?:<a id="([\w-]+)"></a>)?$', re.MULTILINE)
_GENERATED = re.compile(r"<!-- made of .*?<!-- end -->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands below it, up to the next heading."""

    anchor: str
    """Of the English heading; empty for what a document begins with."""
    text: str
    """As Markdown, without the line that a translation has before it."""
    stamp: str
    """Of the English text; a translation's is that of the text it was made of."""
    translated: bool = True
    """Whether it is in the language that was wanted."""


def slug(title: str) -> str:
    """A heading's anchor, as GitHub names it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")


def parts_of(text: str) -> tuple[Part, ...]:
    """The sections of an English document, in their order."""
    pieces = "".join(_with_cuts(text)).split("\0")
    return tuple(_part(piece) for piece in pieces if piece.strip())


def translations_of(text: str) -> Mapping[str, Part]:
    """The sections of a translated document by their anchors."""
    marks = list(_MARK.finditer(text))
    ends = [*(mark.start() for mark in marks), len(text)][1:]
    return {
        mark[2] or "": Part(mark[2] or "", text[mark.end() : end].strip() + "\n", mark[1])
        for mark, end in zip(marks, ends, strict=True)
    }


def laid_over(english: str, translation: str) -> tuple[Part, ...]:
    """The English sections, each in its translation where there is one."""
    there = translations_of(translation)
    return tuple(
        there.get(part.anchor) or Part(part.anchor, part.text, part.stamp, translated=False)
        for part in parts_of(english)
    )


def stamped(stamp: str, anchor: str) -> str:
    """The line before a translated section."""
    address = f'<a id="{anchor}"></a>' if anchor else ""
    return f"<!-- en {stamp} -->{address}"


def _with_cuts(text: str) -> Iterator[str]:
    """The lines, with a NUL before each heading that isn't part of an example."""
    fenced = False
    for line in text.splitlines(keepends=True):
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and _HEADING.match(line):
            yield "\0"
        yield line


def _part(text: str) -> Part:
    heading = _HEADING.match(text.partition("\n")[0])
    title = heading[1] if heading and not text.startswith("# ") else ""
    # line breaks say nothing, and what a program writes is translated by that program
    said = " ".join(_GENERATED.sub("", text).split())
    stamp = hashlib.sha256(said.encode()).hexdigest()[:8]
    return Part(slug(title.replace("`", "")), text.strip() + "\n", stamp)
