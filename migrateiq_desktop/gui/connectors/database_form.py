"""The fields of a database server: where it is, who asks, how the line is kept secret."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_connector_database import Ui_ConnectorDatabase

from .database_draft import DATABASES, TLS_CHOICES, DatabaseDraft, has_schemas
from .texts import tls_choice


class DatabaseForm(QWidget):
    """Shows what a draft says of a server and reads it back. The password's field comes later."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConnectorDatabase()
        self.ui.setupUi(self)
        self._secret = DatabaseDraft().secret
        for choice in TLS_CHOICES:
            self.ui.tls.addItem(tls_choice(choice), choice)
        for line in (
            *(self.ui.host, self.ui.port, self.ui.database),
            *(self.ui.schema, self.ui.username, self.ui.ca_file),
        ):
            line.textEdited.connect(self.changed)
        self.ui.tls.activated.connect(self.changed)
        self.ui.needs_password.toggled.connect(self.changed)
        self.ui.browse_ca.clicked.connect(self._on_browse_clicked)

    def take_keys(self, fields: QWidget) -> None:
        """The password's field belongs here."""
        self.ui.key_slot.addWidget(fields)

    def show_draft(self, draft: DatabaseDraft) -> None:
        """Show another server."""
        with QSignalBlocker(self):
            self._secret = draft.secret
            self.ui.host.setText(draft.host)
            self.ui.port.setText(draft.port)
            self.ui.database.setText(draft.database)
            self.ui.schema.setText(draft.schema)
            self.ui.username.setText(draft.username)
            self.ui.needs_password.setChecked(draft.needs_password)
            self.ui.tls.setCurrentIndex(max(self.ui.tls.findData(draft.tls), 0))
            self.ui.ca_file.setText(draft.ca_file)

    def show_kind(self, kind: str) -> None:
        """Show what a server of that kind has."""
        server = DATABASES[kind]
        self.ui.port.setPlaceholderText(str(server.model_fields["port"].default))
        for part in (self.ui.schema_label, self.ui.schema, self.ui.schema_problem):
            part.setVisible(has_schemas(server) and (part is not self.ui.schema_problem))

    def draft(self) -> DatabaseDraft:
        """What stands here."""
        return DatabaseDraft(
            host=self.ui.host.text(),
            port=self.ui.port.text(),
            database=self.ui.database.text(),
            schema=self.ui.schema.text(),
            username=self.ui.username.text(),
            needs_password=self.ui.needs_password.isChecked(),
            secret=self._secret,
            tls=str(self.ui.tls.currentData()),
            ca_file=self.ui.ca_file.text(),
        )

    def _on_browse_clicked(self) -> None:
        title = translate("connectors", "Certificate authority")
        dialog = QFileDialog(self, title, self.ui.ca_file.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("connectors", "Certificates (*.pem *.crt *.cer);;All (*)"))
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, path: str) -> None:
        self.ui.ca_file.setText(path)
        self.changed.emit()
