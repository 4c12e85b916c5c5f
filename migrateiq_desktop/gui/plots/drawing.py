"""Draws a plot's content with pyqtgraph. Imported late: it brings numpy, a second of work in all.

Knows neither mouse nor keyboard: the plot around it says which point is chosen.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import inf

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from migrateiq_desktop.gui.theme import Token, color

from .content import PlotContent, Series, Shape
from .scale import Unit, not_overlapping

_BAR_WIDTH = 0.6
"""Of the room from one bar to the next."""
_LEAST_BAR = 2.0
"""Pixels: one rejected record of a million is seen."""
_GAP = 1.0
_LABEL_GAP = 12.0
_ABOVE_TOP = 1.006
"""The topmost line of the scale is not cut."""
_SCALE_GAP = 10
_MOST_MARKS = 60
_BELOW, _ABOVE = -10, 10


class Drawing:
    """A view with a scale, an axis of points, and the series between them; newest at the end."""

    def __init__(self, parent: QWidget, *, mirrored: bool) -> None:
        """`mirrored`: for a script that is read from right to left."""
        self._mirrored = mirrored
        self._content = PlotContent()
        self._lines: tuple[float, ...] = (0.0, 1.0)
        self._unit = Unit.AMOUNT
        self._span = (0.0, 1.0)
        self._beyond = _LABEL_GAP
        self._widths: list[float] = []
        self._above = 0.0
        self._chosen = -1
        self._items: list[pg.GraphicsObject] = []
        self._highlight: list[pg.GraphicsObject] = []
        self._view = pg.GraphicsView(parent)
        # the plot around it takes mouse and keyboard: there is nothing to pan or zoom
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAntialiasing(True)
        layout = pg.GraphicsLayout(border=None)
        layout.layout.setSpacing(0)
        self._layout = layout
        self._view.setCentralItem(layout)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._scale = pg.AxisItem("right" if mirrored else "left")
        self._axis = pg.AxisItem("bottom")
        self._box.invertX(mirrored)
        layout.addItem(self._scale, 0, 2 if mirrored else 0)
        layout.addItem(self._box, 0, 1)
        layout.addItem(self._axis, 1, 1)
        self._scale.linkToView(self._box)
        self._axis.linkToView(self._box)
        self._box.sigResized.connect(lambda _box: self._fit())
        self.restyle()

    @property
    def widget(self) -> QWidget:
        """To be placed where the plot shall be seen."""
        view: QWidget = self._view
        return view

    def show(self, content: PlotContent, chosen: int = -1) -> None:
        """Draw other content."""
        self._content, self._chosen = content, chosen
        drawn = [one for one in content.series if one.drawn]
        self._unit = unit = drawn[0].unit if drawn else Unit.AMOUNT
        self._lines = unit.lines(_largest(drawn))
        texts = [unit.short(value) for value in self._lines]
        metrics = QFontMetricsF(self._font)
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        self._scale.setWidth(round(widest) + _SCALE_GAP)
        self._span = _span(content)
        self._widths = [metrics.horizontalAdvance(point.label) for point in content.points]
        # half of a label may stand beyond the end of its axis
        self._beyond = max(max(self._widths, default=0.0) / 2, _LABEL_GAP)
        sides = (self._beyond, 0.0) if self._mirrored else (0.0, self._beyond)
        self._layout.layout.setContentsMargins(sides[0], self._above, sides[1], 0)
        self._box.setRange(xRange=self._span, yRange=(0, self._lines[-1] * _ABOVE_TOP), padding=0)
        self._fit()

    def choose(self, index: int) -> None:
        """Mark a point; -1: none."""
        self._chosen = index
        self._draw_choice()

    def restyle(self) -> None:
        """Take the colours and the text size in force."""
        font = QFont(QApplication.font())
        font.setPixelSize(max(font.pixelSize() - 2, 1))
        self._view.setBackground(color(Token.SURFACE))
        for axis in (self._scale, self._axis):
            axis.setTextPen(color(Token.MUTED))
            axis.setStyle(tickFont=font, hideOverlappingLabels=False, tickLength=0)
            # which labels there is room for is decided here
            axis.setStyle(textFillLimits=[(0, inf)], tickAlpha=0)
            axis.setPen(QColor(Qt.GlobalColor.transparent))
        self._font = font
        height = round(QFontMetricsF(font).height())
        self._axis.setHeight(height + 6)
        self._above = height / 2
        self.show(self._content, self._chosen)

    def x_at(self, position: QPointF) -> float:
        """Where on the axis a place of the view lies."""
        place = self._box.mapSceneToView(self._view.mapToScene(position.toPoint()))
        return float(place.x())

    def place_of(self, index: int) -> QPointF:
        """Where in the view the top of a point's drawing lies."""
        amount = _stacked(self._content.series, index)
        point = pg.Point(self._content.points[index].x, min(amount, self._lines[-1]))
        return QPointF(self._view.mapFromScene(self._box.mapViewToScene(point)))

    def _fit(self) -> None:
        """Draw what depends on the room there is: least heights, and which labels stand."""
        _remove(self._box, self._items)
        self._items = []
        self._draw_grid()
        base = np.zeros(len(self._content.points))
        for series in self._content.series:
            if not series.drawn or not self._content.points:
                continue
            if series.shape is Shape.BARS:
                base = self._draw_bars(series, base)
            else:
                self._draw_line(series)
        self._draw_marks()
        self._draw_choice()
        self._axis.setTicks([self._labels()])
        self._scale.setTicks([self._shown_numbers()])

    def _draw_grid(self) -> None:
        """A line at each number of the scale, below everything else."""
        xs = np.tile(np.array(self._span), len(self._lines))
        ys = np.repeat(np.array(self._lines), 2)
        pen = pg.mkPen(color(Token.BORDER), width=1)
        grid = pg.PlotCurveItem(xs, ys, pen=pen, connect="pairs", antialias=False)
        self._add(grid, z=_BELOW - 1)

    def _draw_bars(self, series: Series, base: "np.ndarray") -> "np.ndarray":
        pixel = self._lines[-1] / max(self._box.height(), 1.0)
        amounts = _numbers(series, 0.0)
        heights = np.where(amounts > 0, np.maximum(amounts, _LEAST_BAR * pixel), 0.0)
        starts = np.where((base > 0) & (heights > 0), base + _GAP * pixel, base)
        colour = color(series.token)
        bars = pg.BarGraphItem(
            x=self._xs(),
            y0=starts,
            height=heights,
            width=_step(self._content) * _BAR_WIDTH,
            brush=colour,
            pen=None,
        )
        self._add(bars)
        return starts + heights

    def _draw_line(self, series: Series) -> None:
        xs, values = self._xs(), _numbers(series, np.nan)
        if len(xs) == 1 and series.shape is Shape.LINE:
            xs, values = np.array(self._span), np.repeat(values, 2)
        pen = pg.mkPen(color(series.token), width=1.6)
        line = pg.PlotCurveItem(xs, values, pen=pen, connect="finite", antialias=True)
        if series.shape is Shape.LINE and None not in series.values:
            line.setFillLevel(0)
            line.setBrush(color(Token.ON_ACCENT))
        self._add(line)
        if series.shape is Shape.POINTS:
            there = np.isfinite(values)
            spots = pg.ScatterPlotItem(
                xs[there], values[there], size=6, brush=color(series.token), pen=None
            )
            self._add(spots)

    def _draw_marks(self) -> None:
        """Lines only: what happened is told on hover, where there is room for it."""
        marks = self._content.marks[-_MOST_MARKS:]
        if not marks:
            return
        pen = pg.mkPen(color(Token.CAUTION), width=1, style=Qt.PenStyle.DashLine)
        for mark in marks:
            self._add(pg.InfiniteLine(mark.x, angle=90, pen=pen), z=_BELOW)

    def _draw_choice(self) -> None:
        _remove(self._box, self._highlight)
        self._highlight = []
        points = self._content.points
        if not 0 <= self._chosen < len(points):
            return
        x = points[self._chosen].x
        if any(one.shape is Shape.BARS for one in self._content.series if one.drawn):
            band = pg.BarGraphItem(
                x=[x],
                height=[self._lines[-1]],
                width=_step(self._content),
                brush=color(Token.ON_ACCENT),
            )
            band.setOpts(pen=None)
            self._highlight.append(self._add(band, z=_BELOW, keep=False))
            return
        line = pg.InfiniteLine(x, angle=90, pen=pg.mkPen(color(Token.OUTLINE), width=1))
        self._highlight.append(self._add(line, z=_BELOW, keep=False))
        for series in self._content.series:
            value = series.values[self._chosen]
            if series.drawn and value is not None:
                spot = pg.ScatterPlotItem(
                    [x], [value], size=9, brush=color(series.token), pen=color(Token.SURFACE)
                )
                self._highlight.append(self._add(spot, z=_ABOVE, keep=False))

    def _labels(self) -> list[tuple[float, str]]:
        """Below the axis, as many as stand side by side, none of them cut."""
        points = self._content.points
        room = QRectF(0, 0, self._box.width(), 1)
        widths = self._widths
        places = [self._pixel(point.x) for point in points]
        fitting = [
            index
            for index, (place, width) in enumerate(zip(places, widths, strict=True))
            if room.left() - self._beyond <= place - width / 2
            and place + width / 2 <= room.right() + self._beyond
        ]
        chosen = not_overlapping(
            [places[index] for index in fitting], [widths[index] for index in fitting], _LABEL_GAP
        )
        return [(points[fitting[at]].x, points[fitting[at]].label) for at in chosen]

    def _shown_numbers(self) -> list[tuple[float, str]]:
        """At the lines, as many as stand above each other."""
        height, last = float(self._box.height()), self._lines[-1]
        places = [height * line / last for line in self._lines]
        high = QFontMetricsF(self._font).ascent()
        chosen = not_overlapping(places, [high] * len(places), _GAP)
        return [(self._lines[at], self._unit.short(self._lines[at])) for at in chosen]

    def _pixel(self, x: float) -> float:
        """Of the box, from its left side."""
        first, last = self._span
        share = (x - first) / ((last - first) or 1.0)
        return float(self._box.width()) * (1 - share if self._mirrored else share)

    def _xs(self) -> "np.ndarray":
        return np.array([point.x for point in self._content.points], dtype=float)

    def _add(self, item: pg.GraphicsObject, *, z: int = 0, keep: bool = True) -> pg.GraphicsObject:
        item.setZValue(z)
        self._box.addItem(item, ignoreBounds=True)
        if keep:
            self._items.append(item)
        return item


def _span(content: PlotContent) -> tuple[float, float]:
    """From where to where the axis goes."""
    xs = [point.x for point in content.points]
    if not xs:
        return 0.0, 1.0
    apart = any(one.shape is not Shape.LINE for one in content.series if one.drawn)
    beside = _step(content) / 2 if apart else 0.0
    if xs[-1] == xs[0] and not beside:
        beside = 0.5
    return xs[0] - beside, xs[-1] + beside


def _step(content: PlotContent) -> float:
    xs = [point.x for point in content.points]
    return min((after - before for before, after in pairwise(xs)), default=1.0) or 1.0


def _remove(box: pg.ViewBox, items: Sequence[pg.GraphicsObject]) -> None:
    for item in items:
        box.removeItem(item)


def _numbers(series: Series, missing: float) -> "np.ndarray":
    values = (missing if value is None else value for value in series.values)
    return np.array(list(values), dtype=float)


def _largest(series: Sequence[Series]) -> float:
    count = len(series[0].values) if series else 0
    tops = [_stacked(series, index) for index in range(count)]
    return max(tops, default=0.0)


def _stacked(series: Sequence[Series], index: int) -> float:
    """The height of what is drawn over a point: bars upon each other, else the highest value."""
    bars, highest = 0.0, -inf
    for one in series:
        value = one.values[index] if one.drawn else None
        if value is not None and one.shape is Shape.BARS:
            bars += value
        elif value is not None:
            highest = max(highest, value)
    return max(bars, highest)
