"""The columns of the tables about syncs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.formatting import (
    NOTHING,
    RUN_KINDS,
    ago,
    destination,
    exact_moment,
    run_status,
    translate,
    undone,
)
from migrateiq_desktop.gui.schedules.cron_words import how_often
from migrateiq_desktop.gui.shown_names import connector_name, sync_name
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.theme import Kind, Token
from migrateiq_desktop.gui.widgets import KIND_ROLE
from migrateiq_desktop.services.views import SyncSummary

from .sync_draft import StreamRow
from .texts import disposition


def sync_columns() -> tuple[TableColumn[SyncSummary], ...]:
    """Name, route, frequency, last run, status."""
    return (
        TableColumn(
            translate("syncs", "Name"),
            lambda row: sync_name(row.name),
            tooltip=lambda row: row.name,
            roles={Qt.ItemDataRole.FontRole: lambda _: _bold()},
        ),
        TableColumn(translate("syncs", "From → to"), route, tooltip=route),
        TableColumn(
            translate("syncs", "Frequency"),
            lambda row: how_often(row.frequency),
            tooltip=lambda row: how_often(row.frequency),
        ),
        TableColumn(
            translate("syncs", "Last run"),
            lambda row: ago(row.last_run_at),
            tooltip=lambda row: exact_moment(row.last_run_at),
            token=lambda row: None if row.last_run_at else Token.MUTED,
        ),
        TableColumn(
            translate("syncs", "Status"),
            _last_state,
            roles={KIND_ROLE: _last_kind},
        ),
    )


def stream_columns() -> tuple[TableColumn[StreamRow], ...]:
    """Stream, table, how it is written."""
    return (
        TableColumn(translate("syncs", "Stream"), lambda row: row.resource),
        TableColumn(translate("syncs", "Into table"), lambda row: row.target),
        TableColumn(
            translate("syncs", "Write"),
            lambda row: disposition(row.in_force) if row.known else NOTHING,
        ),
    )


def route(row: SyncSummary) -> str:
    """For example `Flights API → Local data`."""
    return f"{connector_name(row.source)} → {destination(row.destination)}"


def _last_state(row: SyncSummary) -> str:
    if row.last_status is None:
        return translate("syncs", "Not run yet")
    return undone() if row.last_undone else run_status(row.last_status)


def _last_kind(row: SyncSummary) -> Kind:
    if row.last_status is None or row.last_undone:
        return Kind.NEUTRAL
    return RUN_KINDS[row.last_status]


def _bold() -> QFont:
    font = QFont(QApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font
