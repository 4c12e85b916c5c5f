"""Widths that follow the size of the text, and never take more than their share of the room."""

from PySide6.QtWidgets import QWidget


def text_width(widget: QWidget, characters: int, share: float, room: int) -> int:
    """Pixels of so many characters, at most a share (0 to 1) of `room` pixels."""
    return min(characters * widget.fontMetrics().averageCharWidth(), round(share * room))
