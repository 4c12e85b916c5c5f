"""Icons by name, coloured by a token at each painting: they follow the theme by themselves."""

import qtawesome
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from .theme import Token, color

_GLYPHS = {
    "home": "mdi6.view-dashboard-outline",
    "connectors": "mdi6.power-plug-outline",
    "syncs": "mdi6.swap-horizontal",
    "runs": "mdi6.history",
    "data": "mdi6.table",
    "settings": "mdi6.cog-outline",
    "add": "mdi6.plus",
    "edit": "mdi6.pencil-outline",
    "remove": "mdi6.trash-can-outline",
    "run": "mdi6.play",
    "pause": "mdi6.pause",
    "stop": "mdi6.stop",
    "resume": "mdi6.play-pause",
    "refresh": "mdi6.refresh",
    "search": "mdi6.magnify",
    "close": "mdi6.close",
    "copy": "mdi6.content-copy",
    "folder": "mdi6.folder-open-outline",
    "key": "mdi6.key-variant",
    "lock": "mdi6.lock-outline",
    "test": "mdi6.connection",
    "preview": "mdi6.table-eye",
    "import": "mdi6.tray-arrow-down",
    "export": "mdi6.tray-arrow-up",
    "workspace": "mdi6.briefcase-outline",
    "good": "mdi6.check-circle-outline",
    "caution": "mdi6.alert-outline",
    "bad": "mdi6.alert-circle-outline",
    "accent": "mdi6.information-outline",
    "neutral": "mdi6.information-outline",
    "rocket": "mdi6.rocket-launch-outline",
    "database": "mdi6.database-outline",
    "log": "mdi6.text-box-outline",
    "rejected": "mdi6.table-alert",
    "chevron": "mdi6.chevron-down",
    "more": "mdi6.dots-horizontal",
    "details": "mdi6.code-json",
}


def glyph_names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(_GLYPHS)


def icon(name: str, token: Token = Token.MUTED, *, checked: Token | None = None) -> QIcon:
    """The icon of that name in the colour of a token, in another where its button is checked.

    Raises KeyError for an unknown name.
    """
    return QIcon(_TokenIconEngine(_GLYPHS[name], token, checked or token))


class _TokenIconEngine(QIconEngine):
    """Draws a glyph in the colour that the token has when it is painted."""

    def __init__(self, glyph: str, token: Token, checked: Token) -> None:
        super().__init__()
        self._glyph = glyph
        self._token = token
        self._checked = checked

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = self._checked if state is QIcon.State.On else self._token
        if mode is QIcon.Mode.Disabled:
            token = Token.MUTED
        drawn = qtawesome.icon(self._glyph, color=color(token).name())
        drawn.paint(painter, rect, Qt.AlignmentFlag.AlignCenter, mode, state)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _TokenIconEngine(self._glyph, self._token, self._checked)
