"""Records per second over a run, with the moments at which it had to wait."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import duration, rate
from migrateiq_desktop.gui.plots import Mark, Plot, PlotContent, Point, Series, Shape, Unit
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.theme import Token

from .rate_history import RateHistory, RatePoint
from .run_texts import clock

_PICTURE_EVERY = timedelta(seconds=1)


class RatePlot(Plot):
    """Draws a `RateHistory`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_name(self.tr("Records per second"))
        self._history = RateHistory()
        self._newest: RatePoint | None = None

    def set_history(self, history: RateHistory) -> None:
        """Draw another run's rates."""
        self._history = history
        self._show()

    def advance(self) -> None:
        """A point may have come in. The eye has enough of one picture a second."""
        newest = self._history.points[-1] if self._history.points else None
        before = self._newest
        soon = before is not None and newest is not None and newest.at - before.at < _PICTURE_EVERY
        waited = len(self._history.dips) != len(self.content.marks)
        if waited or (newest is not before and not soon):
            self._show()

    def _show(self) -> None:
        points = self._history.points
        self._newest = points[-1] if points else None
        texts = [clock(point.at) for point in points]
        self.set_content(
            PlotContent(
                points=tuple(
                    Point(point.at.timestamp(), text, text)
                    for point, text in zip(points, texts, strict=True)
                ),
                series=(
                    Series(
                        self.tr("Rate"),
                        tuple(point.rate for point in points),
                        Token.ACCENT,
                        Shape.LINE,
                        Unit.RATE,
                    ),
                ),
                marks=tuple(
                    Mark(
                        # a wait that has just begun comes after the last point
                        min(dip.at, points[-1].at).timestamp(),
                        self.tr("waited {0}: {1}").format(
                            duration(dip.seconds), visible(said(dip.reason))
                        ),
                    )
                    for dip in (self._history.dips if points else ())
                    if points and points[0].at <= dip.at <= points[-1].at
                ),
                summary=self._summary(),
                axis=self.tr("Time"),
            )
        )

    def _summary(self) -> str:
        points = self._history.points
        if not points:
            return self.tr("Nothing was read yet.")
        text = self.tr("From {0} to {1}: {2} at its highest, {3} at the end.")
        return text.format(
            clock(points[0].at),
            clock(points[-1].at),
            rate(self._history.peak),
            rate(points[-1].rate),
        )
