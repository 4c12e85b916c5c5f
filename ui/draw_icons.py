"""Draws the icons of `resources/icons/glyphs` out of the font that QtAwesome brings.

To be run by hand after a name was added to `GLYPHS`, which then belongs into resources.qrc too.
The drawings are committed, so that the program itself needs no icon font and starts a fifth of a
second sooner. The glyphs are Material Design Icons (Pictogrammers, Apache License 2.0).
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qtawesome
from PySide6.QtGui import QPainterPath, QTransform
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons" / "glyphs"
SIDE = 24
_PIXELS = 960
_ASCENT = 448 / 512  # of the font, in units of its square
GLYPHS = {
    "home": "view-dashboard-outline",
    "connectors": "power-plug-outline",
    "syncs": "swap-horizontal",
    "runs": "history",
    "data": "table",
    "settings": "cog-outline",
    "add": "plus",
    "edit": "pencil-outline",
    "remove": "trash-can-outline",
    "run": "play",
    "pause": "pause",
    "stop": "stop",
    "resume": "play-pause",
    "refresh": "refresh",
    "search": "magnify",
    "close": "close",
    "copy": "content-copy",
    "folder": "folder-open-outline",
    "key": "key-variant",
    "lock": "lock-outline",
    "test": "connection",
    "preview": "table-eye",
    "import": "tray-arrow-down",
    "export": "tray-arrow-up",
    "workspace": "briefcase-outline",
    "good": "check-circle-outline",
    "caution": "alert-outline",
    "bad": "alert-circle-outline",
    "accent": "information-outline",
    "neutral": "circle-outline",
    "rocket": "rocket-launch-outline",
    "database": "database-outline",
    "log": "text-box-outline",
    "rejected": "table-alert",
    "chevron": "chevron-down",
    "more": "dots-horizontal",
    "details": "code-json",
    "expand": "arrow-expand",
    "help": "help-circle-outline",
    "back": "arrow-left",
}


def main() -> int:
    """Draw them all, and remove what no name asks for."""
    app = QApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.svg"):
        old.unlink()
    for name, glyph in GLYPHS.items():
        path = FOLDER / f"{name}.svg"
        path.write_text(drawing(outline(glyph)), "utf-8")
    sys.stdout.write(f"{len(GLYPHS)} icons in {FOLDER}\n")
    del app
    return 0


def outline(glyph: str) -> QPainterPath:
    """The outline of a glyph in a square of 24."""
    font = qtawesome.font("mdi6", _PIXELS)
    font.setPixelSize(_PIXELS)
    path = QPainterPath()
    path.addText(0, _ASCENT * _PIXELS, font, qtawesome.charmap(f"mdi6.{glyph}"))
    return QTransform.fromScale(SIDE / _PIXELS, SIDE / _PIXELS).map(path)


def drawing(path: QPainterPath) -> str:
    """The outline as SVG."""
    steps: list[str] = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        letter = {
            QPainterPath.ElementType.MoveToElement: "M",
            QPainterPath.ElementType.LineToElement: "L",
            QPainterPath.ElementType.CurveToElement: "C",
            QPainterPath.ElementType.CurveToDataElement: " ",
        }[element.type]
        steps.append(f"{letter}{element.x:.2f} {element.y:.2f}")
    size = f'width="{SIDE}" height="{SIDE}" viewBox="0 0 {SIDE} {SIDE}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><path d="{"".join(steps)}"/></svg>\n'


if __name__ == "__main__":
    sys.exit(main())
