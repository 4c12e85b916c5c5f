"""The streams of a run as a table: state, progress and numbers. Asks nobody; is told."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from migrateiq_desktop.gui.formatting import STREAM_KINDS, number, percent, stream_state, translate
from migrateiq_desktop.gui.tables.columns import TableColumn, further_value
from migrateiq_desktop.gui.tables.titles import alignment, header_of
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.theme import Kind, Token, color
from migrateiq_desktop.gui.widgets import KIND_ROLE, PROGRESS_ROLE
from migrateiq_desktop.model.run import RunStream

from .run_texts import stream_share, sum_line

STATE, PROGRESS = 1, 2
"""Columns that are painted by a delegate."""
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


def live_columns() -> tuple[TableColumn[RunStream], ...]:
    """Of the live view: stream, state, progress, loaded, rejected."""
    return (
        _named(),
        TableColumn(
            translate("runs", "State"),
            lambda row: stream_state(row.state),
            roles={KIND_ROLE: lambda row: STREAM_KINDS[row.state]},
            width=86,
            roomy=110,
        ),
        TableColumn(
            translate("runs", "Progress"),
            _share_text,
            roles={PROGRESS_ROLE: stream_share, KIND_ROLE: _bar_kind},
            tooltip=_share_text,
            width=190,
        ),
        _count(translate("runs", "Loaded"), lambda row: row.counts.loaded),
        _rejected(),
    )


def sum_columns() -> tuple[TableColumn[RunStream], ...]:
    """Of the summary: everything that has to add up."""
    return (
        _named(),
        TableColumn(translate("runs", "Table"), lambda row: visible(row.table), width=200),
        _count(translate("runs", "Read"), lambda row: row.counts.read),
        _count(translate("runs", "Loaded"), lambda row: row.counts.loaded),
        _count(translate("runs", "Skipped"), lambda row: row.counts.skipped),
        _rejected(),
        TableColumn(
            "✓",
            lambda row: "✓" if row.counts.adds_up else "✗",
            token=lambda row: Token.GOOD_TEXT if row.counts.adds_up else Token.BAD,
            tooltip=lambda row: sum_line(row.counts, active=False),
            header_tooltip=translate("runs", "Whether read = loaded + skipped + rejected"),
            width=36,
        ),
    )


class StreamsModel(QAbstractTableModel):
    """One row a stream."""

    def __init__(
        self, columns: Sequence[TableColumn[RunStream]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._streams: tuple[RunStream, ...] = ()

    @property
    def columns(self) -> Sequence[TableColumn[RunStream]]:
        """What is shown of each stream."""
        return self._columns

    def set_streams(self, streams: tuple[RunStream, ...]) -> None:
        """Show these; where the streams are the same ones, only what changed is painted."""
        before, self_names = self._streams, [stream.stream for stream in streams]
        if [stream.stream for stream in before] != self_names:
            self.beginResetModel()
            self._streams = streams
            self.endResetModel()
            return
        self._streams = streams
        for row, (old, new) in enumerate(zip(before, streams, strict=True)):
            if old != new:
                self._tell(row)

    def _tell(self, row: int) -> None:
        for section in range(len(self._columns)):
            # cell by cell: for more than one, Qt's views repaint all that is in sight
            index = self.index(row, section)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """One a stream."""
        return 0 if parent.isValid() else len(self._streams)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """As given."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, alignment, colour, and what the delegates need."""
        if not index.isValid():
            return None
        column, stream = self._columns[index.column()], self._streams[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(stream)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(numeric=column.numeric)
        if role == Qt.ItemDataRole.ForegroundRole:
            token = None if column.token is None else column.token(stream)
            return None if token is None else color(token)
        return further_value(column, stream, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles, aligned as their cells."""
        return header_of(self._columns, section, orientation, role)


def _named() -> TableColumn[RunStream]:
    return TableColumn(
        translate("runs", "Stream"),
        lambda row: visible(row.stream),
        tooltip=lambda row: visible(row.stream),
        width=90,
        roomy=140,
    )


def _count(title: str, value: Callable[[RunStream], int]) -> TableColumn[RunStream]:
    return TableColumn(title, lambda row: number(value(row)), numeric=True, width=84, roomy=92)


def _rejected() -> TableColumn[RunStream]:
    return TableColumn(
        translate("runs", "Rejected"),
        lambda row: number(row.counts.rejected),
        numeric=True,
        token=lambda row: Token.BAD if row.counts.rejected else None,
        width=86,
    )


def _share_text(stream: RunStream) -> str:
    share = stream_share(stream)
    if share is None:
        return translate("runs", "total not known")
    return percent(share * 100, 0)


def _bar_kind(stream: RunStream) -> Kind:
    return STREAM_KINDS[stream.state]
