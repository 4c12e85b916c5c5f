"""Says which translated sections of the guide are older than their English text.

`python ui/guide_translations.py` names the sections of `docs/LANGUAGE/*.md` whose English text has
changed since, that are gone in English, or that nobody has translated. Once a section has been put
right, `--accept mapping#filter` stamps it anew in every language (`--accept all`: every section).
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from migrateiq_desktop.gui.guide.book import DOCUMENTS, ENGLISH
from migrateiq_desktop.gui.guide.pages import parts_of, stamped, translations_of
from migrateiq_desktop.gui.languages import SPOKEN

DOCS = Path(__file__).resolve().parent.parent / "docs"
LANGUAGES = tuple(one.value for one in SPOKEN if one.value != ENGLISH)


def main() -> int:
    """Stamp what was named, and say what is left; the exit code is 1 when something is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accept", nargs="+", default=(), metavar="SECTION")
    accept(parser.parse_args().accept)
    stale = list(stale_sections())
    sys.stdout.writelines(f"{one}\n" for one in stale)
    for language in LANGUAGES:
        left = list(untranslated(language))
        sys.stdout.write(f"{language}: {len(left)} untranslated {' '.join(left)}\n")
    return 1 if stale else 0


def stale_sections() -> Iterator[str]:
    """A line for each section that doesn't say any more what the English one says."""
    for language in LANGUAGES:
        for name in DOCUMENTS:
            now = {part.anchor: part.stamp for part in parts_of(_text(name))}
            for anchor, part in translations_of(_text(name, language)).items():
                if part.stamp != now.get(anchor):
                    what = "has changed" if anchor in now else "is gone"
                    yield f"docs/{language}/{name}.md#{anchor}: the English section {what}"


def untranslated(language: str) -> Iterator[str]:
    """The addresses of the sections that are shown in English."""
    for name in DOCUMENTS:
        there = translations_of(_text(name, language))
        for part in parts_of(_text(name)):
            if part.anchor not in there:
                yield _address(name, part.anchor)


def accept(wanted: Sequence[str]) -> None:
    """Give sections the stamp of the English text as it is now."""
    for language in LANGUAGES:
        for name in DOCUMENTS:
            text = _text(name, language)
            for part in parts_of(_text(name)):
                before = translations_of(text).get(part.anchor)
                if before and ("all" in wanted or _address(name, part.anchor) in wanted):
                    old = stamped(before.stamp, part.anchor)
                    text = text.replace(f"{old}\n", f"{stamped(part.stamp, part.anchor)}\n", 1)
            if text != _text(name, language):
                _path(name, language).write_text(text, "utf-8")


def _address(name: str, anchor: str) -> str:
    return f"{name}#{anchor}" if anchor else name


def _path(name: str, language: str = ENGLISH) -> Path:
    return (DOCS if language == ENGLISH else DOCS / language) / f"{name}.md"


def _text(name: str, language: str = ENGLISH) -> str:
    path = _path(name, language)
    return path.read_text("utf-8") if path.is_file() else ""


if __name__ == "__main__":
    sys.exit(main())
