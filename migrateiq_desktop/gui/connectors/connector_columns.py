"""The columns of the tables about connectors."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.formatting import (
    NOTHING,
    ago,
    counts,
    exact_moment,
    moment,
    number,
    plural,
    run_kind,
    run_state,
    translate,
)
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.gui.widgets import KIND_ROLE
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.services.views import ConnectorSummary

from .texts import auth_in_short, pages_by, shown_name, status_of, type_and_endpoint


def connector_columns() -> tuple[TableColumn[ConnectorSummary], ...]:
    """Name, type and endpoint, authentication, last run, records, status."""
    return (
        TableColumn(
            translate("connectors", "Name"),
            lambda row: shown_name(row.name, row.label),
            tooltip=lambda row: row.name,
            roles={Qt.ItemDataRole.FontRole: lambda _: _bold()},
        ),
        TableColumn(
            translate("connectors", "Type · endpoint"),
            type_and_endpoint,
            tooltip=lambda row: row.endpoint,
        ),
        TableColumn(translate("connectors", "Auth"), lambda row: auth_in_short(row.auth_type)),
        TableColumn(
            translate("connectors", "Last run"),
            lambda row: ago(row.last_run_at) if row.type == "rest_api" else NOTHING,
            tooltip=lambda row: exact_moment(row.last_run_at),
            token=lambda row: None if row.last_run_at else Token.MUTED,
        ),
        TableColumn(
            translate("connectors", "Records"),
            lambda row: number(row.records) if row.last_run_at else NOTHING,
            numeric=True,
            header_tooltip=translate("connectors", "Loaded by its last completed run"),
        ),
        TableColumn(
            translate("connectors", "Status"),
            lambda row: status_of(row)[1],
            roles={KIND_ROLE: lambda row: status_of(row)[0]},
        ),
    )


def stream_columns() -> tuple[TableColumn[Stream], ...]:
    """Stream, how its pages go on, its key."""
    return (
        TableColumn(translate("connectors", "Stream"), lambda row: row.name),
        TableColumn(translate("connectors", "Pages by"), lambda row: pages_by(row.pages_by)),
        TableColumn(
            translate("connectors", "Key"),
            lambda row: ", ".join(row.key) or NOTHING,
            tooltip=lambda row: ", ".join(row.key),
        ),
    )


def run_columns() -> tuple[TableColumn[Run], ...]:
    """When, how it ended, how many records."""
    return (
        TableColumn(
            translate("connectors", "Started"),
            lambda row: moment(row.started_at or row.created_at),
            tooltip=lambda row: exact_moment(row.started_at or row.created_at),
        ),
        TableColumn(
            translate("connectors", "Status"),
            _outcome,
            tooltip=run_state,
            roles={KIND_ROLE: run_kind},
        ),
        TableColumn(
            translate("connectors", "Loaded"), lambda row: number(row.counts.loaded), numeric=True
        ),
    )


def _outcome(run: Run) -> str:
    """A completed run with rejected records says how many: it takes less room than the words."""
    rejected = run.counts.rejected
    if run.status is not RunStatus.PARTIAL or rejected == 0 or run.undone_at is not None:
        return run_state(run)
    return counts.tr("{0} rejected", "", plural(rejected)).format(number(rejected))


def _bold() -> QFont:
    font = QFont(QApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font
