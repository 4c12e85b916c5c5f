"""Takes the guide's pictures in the window's other languages, light and dark, for its translations.

Usage: python docs/make_guide_pictures.py [FOLDER]  (FOLDER: where they were taken before)
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

DOCS = Path(__file__).resolve().parent
VIEWS = {
    "de": {"light": "german", "dark": "german-dark"},
    "zh_CN": {"light": "chinese", "dark": "chinese-dark"},
}
"""What each look of a language is called by migrateiq_desktop.gui.screenshots."""
_COLOURS = 256
"""A quarter of the size in full colour, and nobody sees it: they come with the program."""


def take(folder: Path) -> None:
    """All pictures of these views; some minutes."""
    views = [view for looks in VIEWS.values() for view in looks.values()]
    module = "migrateiq_desktop.gui.screenshots"
    subprocess.run([sys.executable, "-m", module, str(folder), *views], check=True)  # noqa: S603  ourselves


def shown(language: str) -> set[str]:
    """The names of the pictures that the guide shows in a language."""
    pages = (page.read_text("utf-8") for page in (DOCS / language).glob("*.md"))
    return {name for page in pages for name in re.findall(r"screenshots/([\w-]+)-light\.png", page)}


def keep(folder: Path) -> int:
    """Store those that are shown, in few colours; gives how many."""
    kept = 0
    for language, looks in VIEWS.items():
        target = DOCS / "screenshots" / language
        target.mkdir(parents=True, exist_ok=True)
        for name in sorted(shown(language)):
            for look, view in looks.items():
                with Image.open(folder / f"{name}-{view}.png") as picture:
                    few = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
                few.save(target / f"{name}-{look}.png", optimize=True)
                kept += 1
    return kept


def main() -> int:
    """Take them, or use those that were taken into a folder."""
    with tempfile.TemporaryDirectory(prefix="migrateiq-") as temporary:
        folder = Path(sys.argv[1] if sys.argv[1:] else temporary)
        if not sys.argv[1:]:
            take(folder)
        sys.stdout.write(f"{keep(folder)} pictures in {DOCS / 'screenshots'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
