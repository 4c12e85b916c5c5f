"""The stored keys as table rows: of what, for which host, where. There are never values in it."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.shown_names import connector_name
from migrateiq_desktop.services.views import StoredSecret

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class SecretColumn(IntEnum):
    """The columns, left to right."""

    CONNECTOR = 0
    NAME = 1
    HOST = 2
    KEEPER = 3
    STORED = 4


class StoredSecretsModel(QAbstractTableModel):
    """A handful of rows, held whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._secrets: tuple[StoredSecret, ...] = ()

    def set_secrets(self, secrets: Sequence[StoredSecret]) -> None:
        """Show others."""
        self.beginResetModel()
        self._secrets = tuple(secrets)
        self.endResetModel()

    def secret_at(self, row: int) -> StoredSecret | None:
        """What stands in a row."""
        return self._secrets[row] if 0 <= row < len(self._secrets) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._secrets)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(SecretColumn)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        # as a tool tip too: the title may be cut
        roles = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if orientation is not Qt.Orientation.Horizontal or role not in roles:
            return None
        texts = {
            SecretColumn.CONNECTOR: self.tr("Connector"),
            SecretColumn.NAME: self.tr("Key"),
            SecretColumn.HOST: self.tr("May go to"),
            SecretColumn.KEEPER: self.tr("Kept in"),
            SecretColumn.STORED: self.tr("Stored"),
        }
        return texts[SecretColumn(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        secret = self.secret_at(index.row())
        if secret is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(secret, SecretColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == SecretColumn.STORED:
            return formatting.exact_moment(secret.stored_at)
        return None


def _text(secret: StoredSecret, column: SecretColumn) -> str:
    match column:
        case SecretColumn.CONNECTOR:
            return connector_name(secret.connector)
        case SecretColumn.NAME:
            return secret.name
        case SecretColumn.HOST:
            return secret.origin
        case SecretColumn.KEEPER:
            return formatting.keeper(secret.keeper)
        case SecretColumn.STORED:
            return formatting.ago(secret.stored_at)
