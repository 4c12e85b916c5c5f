"""Plots with values on hover and by keyboard, and a table in their stead. Know no domain.

pyqtgraph, and numpy with it, is imported when a plot is first shown, beside the window's work.
"""

from .content import Mark, PlotContent, Point, Series, Shape
from .plot import Plot
from .scale import Unit
from .sparkline import Sparkline

__all__ = ["Mark", "Plot", "PlotContent", "Point", "Series", "Shape", "Sparkline", "Unit"]
