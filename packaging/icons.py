"""Draws the program's icon in each size and format that systems ask for, from the one drawing.

`python packaging/icons.py FOLDER` writes size.png, app.ico (Windows) and app.icns (macOS). Needs
QtSvg, and Pillow for the two formats that hold several pictures.
"""

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[1] / "resources/app-icon.svg"
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
# https://learn.microsoft.com/windows/apps/design/style/iconography/app-icon-construction
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 256)
MACOS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def png(size: int) -> bytes:
    """The icon as a PNG of size × size pixels."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise OSError(f"Qt writes no PNG of {size} pixels")
    return bytes(buffer.data().data())


def write_ico(target: Path) -> None:
    """Windows' icon: one picture a size, each drawn for it."""
    pictures = _pictures(WINDOWS_SIZES)
    pictures[-1].save(
        target, "ICO", append_images=pictures[:-1], sizes=[one.size for one in pictures]
    )


def write_icns(target: Path) -> None:
    """macOS's icon."""
    pictures = _pictures(MACOS_SIZES)
    pictures[-1].save(target, "ICNS", append_images=pictures[:-1])


def _pictures(sizes: tuple[int, ...]) -> list[Image.Image]:
    return [Image.open(io.BytesIO(png(size))) for size in sizes]


def main() -> int:
    """Write all of them."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for size in LINUX_SIZES:
        (folder / f"{size}.png").write_bytes(png(size))
    write_ico(folder / "app.ico")
    write_icns(folder / "app.icns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
