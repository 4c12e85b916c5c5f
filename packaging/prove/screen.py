"""A display of its own (Xvfb), looked at by its pixels and used with its mouse, as a person would.

Knows nothing of the program. Needs Xvfb, xdotool and Pillow.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PIL import Image, ImageChops, ImageGrab

SIZE = (1280, 800)
_LOOK_EVERY_S = 0.1
_STILL_S = 1.5
_ALIKE = 0.99
# a cursor that blinks, a clock: not drawing
_STILL = 0.998
_BUTTON = b"\xff" * 120
_BUTTON_HEIGHT = 28


T = TypeVar("T")


class NotSeenError(Exception):
    """What was waited for didn't appear."""


@dataclass(frozen=True)
class Screen:
    """An X server that was started for this."""

    name: str

    def picture(self) -> Image.Image:
        """What is on it now."""
        return ImageGrab.grab(xdisplay=self.name).convert("RGB")

    def click(self, place: tuple[int, int]) -> None:
        """Move the mouse there and press its left button."""
        self._xdotool("mousemove", str(place[0]), str(place[1]), "click", "1")

    def press(self, keys: str) -> None:
        """Press keys, such as ctrl+4."""
        self._xdotool("key", keys)

    def button(self, colour: str, *, wait_s: float) -> tuple[int, int]:
        """The middle of the topmost button of a colour, once there is one.

        Raises NotSeenError.
        """
        give_up = time.monotonic() + wait_s
        while time.monotonic() < give_up:
            found = _block(self.picture(), colour)
            if found is not None:
                return found
            time.sleep(_LOOK_EVERY_S)
        raise NotSeenError(f"no button in {colour} within {wait_s} s")

    def drawn(self, measure: Callable[[], T], *, wait_s: float) -> T:
        """What was measured when it looked for the first time as it does once it stays still.

        For what isn't there yet: something has to change. Raises NotSeenError.
        """
        seen = self._until_still(wait_s, measure, at_least=2)
        final = seen[-1][1]
        return next(measured for measured, picture in seen if _alike(picture, final) >= _ALIKE)

    def still(self, *, wait_s: float) -> Image.Image:
        """What is on it once it stays as it is. Raises NotSeenError."""
        return self._until_still(wait_s, lambda: None, at_least=1)[-1][1]

    def _until_still(
        self, wait_s: float, measure: Callable[[], T], *, at_least: int
    ) -> list[tuple[T, Image.Image]]:
        """The pictures that differed, each with what was measured then."""
        seen: list[tuple[T, Image.Image]] = []
        begun = changed = time.monotonic()
        while time.monotonic() - changed < _STILL_S or len(seen) < at_least:
            if time.monotonic() - begun > wait_s:
                raise NotSeenError(f"nothing that stays as it is within {wait_s} s")
            picture = self.picture()
            if not seen or _alike(picture, seen[-1][1]) < _STILL:
                changed = time.monotonic()
                seen.append((measure(), picture))
            time.sleep(_LOOK_EVERY_S)
        return seen

    def _xdotool(self, *arguments: str) -> None:
        environment = {**os.environ, "DISPLAY": self.name}
        subprocess.run(["xdotool", *arguments], check=True, env=environment)


@contextmanager
def screen() -> Iterator[Screen]:
    """A display on a free number; gone afterwards."""
    reading, writing = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            size,
            "-ac",
            "-noreset",
            "-nolisten",
            "tcp",
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield Screen(f":{said.readline().strip()}")
    finally:
        server.terminate()
        server.wait()


def save(picture: Image.Image, path: Path) -> None:
    """Keep a picture for someone to look at."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path)


def _alike(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that are the same."""
    differing = (
        ImageChops.difference(one, other).convert("L").point(lambda value: 255 * (value > 8))
    )
    return 1 - sum(differing.histogram()[255:]) / (one.width * one.height)


def _block(picture: Image.Image, colour: str) -> tuple[int, int] | None:
    """The middle of the topmost block of a colour that is as wide as a button with words in it."""
    other = ImageChops.difference(picture, Image.new("RGB", picture.size, colour)).convert("L")
    mask = other.point(lambda value: 255 * (value == 0)).tobytes()
    rows = [mask[y * picture.width : (y + 1) * picture.width] for y in range(picture.height)]
    for top, row in enumerate(rows):
        left = row.find(_BUTTON)
        if left >= 0:
            return left + len(_BUTTON) // 2, top + _BUTTON_HEIGHT // 2
    return None
