"""The streams of a run with their progress, as high as a few of their rows."""

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.tables.columns import roomy_widths_of, widths_of
from migrateiq_desktop.gui.tables.fitted_table import FittedTable
from migrateiq_desktop.gui.widgets import ChipDelegate, ProgressDelegate

from .streams_model import PROGRESS, STATE, StreamsModel

_FEWEST_ROWS_BESIDE_PLOT, _MOST_ROWS_SHOWN = 3, 6


class StreamsTable(FittedTable):
    """Shows a `StreamsModel`."""

    def __init__(self, streams: StreamsModel) -> None:
        super().__init__("run_streams", translate("runs", "Streams of the run"))
        self.setProperty("role", "inset")
        self.setModel(streams)
        self.setItemDelegateForColumn(STATE, ChipDelegate(self))
        self.setItemDelegateForColumn(PROGRESS, ProgressDelegate(self))
        columns = streams.columns
        self.fit_columns(widths_of(columns), stretched=PROGRESS, roomy=roomy_widths_of(columns))

    def fit_rows(self, *, beside_plot: bool) -> None:
        """Make room for its rows, for more of them beside a plot."""
        fewest = _FEWEST_ROWS_BESIDE_PLOT if beside_plot else 1
        rows = min(max(self.model().rowCount(), fewest), _MOST_ROWS_SHOWN)
        header = self.horizontalHeader().sizeHint().height()
        height = rows * self.verticalHeader().defaultSectionSize() + header
        if self.height() != height:
            self.setFixedHeight(height)
