"""The first part of the connector editor: what it is called, where it is, how it knows who asks."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from migrateiq_desktop.gui.formatting import connector_type, frequency, translate
from migrateiq_desktop.gui.generated.ui_connector_address import Ui_ConnectorAddress
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.model.sync import FREQUENCIES
from migrateiq_desktop.services.views import KeyState

from .addresses import SplitAddress, name_from, split_address
from .auth_fields import AuthFields
from .auth_texts import secret_caption
from .connector_check import StoredKey, auth_secrets, extra_secrets, key_origin, key_state
from .connector_draft import (
    FOLDER_TYPES,
    LOCAL_TYPES,
    REST,
    SPREADSHEET_TYPES,
    AuthDraft,
    ConnectorDraft,
)
from .database_draft import DATABASES
from .database_form import DatabaseForm
from .form_problems import FormProblems
from .key_fields import KeyFields, WantedKey
from .problems import Problem
from .texts import (
    AUTH_TYPES,
    KEY_LOCATIONS,
    auth_choice,
    destination_hint,
    example_label,
    example_path,
    key_label,
    key_location,
    path_caption,
)

CRON = "cron"
_FIELDS = {
    "auth.name": "auth_name",
    "auth.username": "auth_username",
}


class AddressForm(QWidget):
    """Shows a draft's first part and reads it back."""

    changed = Signal()
    split_accepted = Signal(object)
    """A SplitAddress: the pasted address is to become base address and stream."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConnectorAddress()
        self.ui.setupUi(self)
        self.auth = AuthFields()
        self.ui.keys_slot.addWidget(self.auth)
        self.keys = KeyFields()
        self.ui.keys_slot.addWidget(self.keys)
        self.database = DatabaseForm()
        self.ui.database_slot.addWidget(self.database)
        self.offer = Banner()
        self.ui.offer_slot.addWidget(self.offer)
        self._auth = AuthDraft()
        self.name_follows = True
        """The name changes with the label: until it was typed, and nothing knows it by it yet."""
        self._refused_offer = self._opened_address = ""
        self._typed_length = 0
        self._fill_choices()
        self._problems = FormProblems(self, _FIELDS)
        self._connect()

    def show_draft(self, draft: ConnectorDraft) -> None:
        """Show another connector."""
        # filling in is no edit
        with QSignalBlocker(self):
            self._fill(draft)

    def _fill(self, draft: ConnectorDraft) -> None:
        self.keys.forget()
        self.keys.put(draft.keys)
        self.offer.hide()
        self._problems.clear()
        self._auth = draft.auth
        self.name_follows = not draft.name
        _offer_types(self.ui.type, draft)
        _choose(self.ui.type, draft.type)
        self.ui.type.setEnabled(draft.before is None)
        self.ui.name.setText(draft.name)
        self.ui.label.setText(draft.label)
        self.ui.base_url.setText(draft.base_url)
        for field in (self.ui.label, self.ui.base_url):
            field.setCursorPosition(0)  # a long text is read from its beginning
        self._opened_address = draft.base_url
        self._typed_length = len(draft.base_url)
        self.ui.path.setText(draft.path)
        self.ui.neutralise_formulas.setChecked(draft.neutralise_formulas)
        self.database.show_draft(draft.database)
        self.ui.active.setChecked(draft.active)
        _choose(self.ui.auth_type, draft.auth.type)
        _choose(self.ui.auth_location, draft.auth.key_location)
        self.ui.auth_name.setText(draft.auth.key_name)
        self.ui.auth_username.setText(draft.auth.username)
        self.auth.put(draft.auth.texts)
        usual = draft.frequency in FREQUENCIES
        _choose(self.ui.frequency, draft.frequency if usual else CRON)
        self.ui.cron.setText("" if usual else draft.frequency)
        self._show_parts()

    def focus_first(self) -> None:
        """Put the cursor where typing starts."""
        self.ui.label.setFocus()

    @property
    def asks_for_keys(self) -> bool:
        """Whether a key is needed as it stands."""
        return self.keys.wants_any

    def focus_key(self) -> None:
        """Put the cursor where the key is typed."""
        if not self.keys.focus_first():
            self.ui.auth_type.setFocus()

    def read_into(self, draft: ConnectorDraft) -> ConnectorDraft:
        """The draft with what stands here."""
        chosen = str(self.ui.frequency.currentData())
        return replace(
            draft,
            type=str(self.ui.type.currentData()),
            name=self.ui.name.text().strip(),
            label=self.ui.label.text(),
            base_url=self.ui.base_url.text(),
            path=self.ui.path.text(),
            neutralise_formulas=self.ui.neutralise_formulas.isChecked(),
            database=self.database.draft(),
            active=self.ui.active.isChecked(),
            frequency=self.ui.cron.text() if chosen == CRON else chosen,
            auth=self._read_auth(),
            keys=self.keys.typed,
        )

    def explain_keys(self, draft: ConnectorDraft, stored: Sequence[StoredKey]) -> None:
        """Ask for the keys that the draft needs, and say which are stored for its host."""
        captions = _key_captions(draft)
        wanted = []
        for secret, caption in captions.items():
            origin = key_origin(draft, secret)
            state, hosts = key_state(secret, origin, stored)
            if origin is None:
                state = KeyState.MISSING
            wanted.append(WantedKey(secret, caption, state, hosts))
        self.keys.want(wanted)

    def show_problems(self, problems: Sequence[Problem]) -> QWidget | None:
        """Mark what is wrong; gives the first such control."""
        named = [
            replace(found, field=CRON) if found.field == "frequency" else found
            for found in problems
        ]
        first = self._problems.show(named) or self.auth.show_problems(named)
        return first or self.keys.show_problems(named)

    def _read_auth(self) -> AuthDraft:
        return replace(
            self._auth,
            type=str(self.ui.auth_type.currentData()),
            key_name=self.ui.auth_name.text(),
            key_location=str(self.ui.auth_location.currentData()),
            username=self.ui.auth_username.text(),
            texts=self.auth.texts,
        )

    def _fill_choices(self) -> None:
        for auth in AUTH_TYPES:
            self.ui.auth_type.addItem(auth_choice(auth), auth)
        for location in KEY_LOCATIONS:
            self.ui.auth_location.addItem(key_location(location), location)
        for often in FREQUENCIES:
            self.ui.frequency.addItem(frequency(often), often)
        self.ui.frequency.addItem(translate("connectors", "Cron line…"), CRON)

    def _connect(self) -> None:
        for combo in (self.ui.type, self.ui.auth_type, self.ui.auth_location, self.ui.frequency):
            combo.activated.connect(self._on_choice_made)
        for line in (self.ui.path, self.ui.auth_name, self.ui.auth_username, self.ui.cron):
            line.textEdited.connect(self.changed)
        self.ui.label.textEdited.connect(self._on_label_edited)
        self.ui.name.textEdited.connect(self._on_name_edited)
        self.ui.base_url.textEdited.connect(self._on_address_edited)
        self.ui.base_url.editingFinished.connect(self._on_address_finished)
        self.ui.active.toggled.connect(self.changed)
        self.ui.browse.clicked.connect(self._on_browse_clicked)
        self.ui.neutralise_formulas.toggled.connect(self.changed)
        self.database.changed.connect(self.changed)
        self.auth.changed.connect(self.changed)
        self.keys.changed.connect(self.changed)

    def _show_parts(self) -> None:
        auth = self.ui.auth_type.currentData()
        kind = str(self.ui.type.currentData())
        example = example_label(kind)
        self.ui.label.setPlaceholderText(example)
        self.ui.name.setPlaceholderText(name_from(example))
        self.ui.rest_part.setVisible(kind == REST)
        self.ui.local_part.setVisible(kind in LOCAL_TYPES)
        self.database.setVisible(kind in DATABASES)
        if kind in DATABASES:
            self.database.show_kind(kind)
            self.database.take_keys(self.keys)
        else:
            self.ui.keys_slot.addWidget(self.keys)
            self.ui.path_hint.setText(destination_hint(kind))
            self.ui.path.setPlaceholderText(example_path(kind))
            self.ui.path_label.setText(path_caption(kind))
            self.ui.neutralise_formulas.setVisible(kind in SPREADSHEET_TYPES)
        self.ui.api_key_part.setVisible(auth == "api_key")
        self.ui.username_part.setVisible(auth == "http_basic")
        self.auth.show_type(str(auth) if kind == REST else "none")
        self.ui.cron_part.setVisible(self.ui.frequency.currentData() == CRON)

    def _on_choice_made(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _on_label_edited(self, text: str) -> None:
        if self.name_follows:
            self.ui.name.setText(name_from(text))
        self.changed.emit()

    def _on_name_edited(self, text: str) -> None:
        self.name_follows = not text
        self.changed.emit()

    def _on_address_edited(self, text: str) -> None:
        pasted = abs(len(text) - self._typed_length) > 1
        self._typed_length = len(text)
        self.offer.hide()
        if pasted:
            self._on_address_finished()
        self.changed.emit()

    def _on_address_finished(self) -> None:
        """A whole address stands there: it was pasted, or the cursor leaves the field."""
        text = self.ui.base_url.text()
        split = split_address(text)
        if split is not None and text not in {self._refused_offer, self._opened_address}:
            self._offer_split(text, split)

    def _offer_split(self, text: str, split: SplitAddress) -> None:
        def use() -> None:
            self.offer.hide()
            self.ui.base_url.setText(split.base_url)
            self.split_accepted.emit(split)
            self.changed.emit()

        def keep() -> None:
            self._refused_offer = text
            self.offer.hide()

        sentence = translate("connectors", "Use {0} as the address and {1} as a stream?")
        self.offer.show_message(
            Kind.ACCENT,
            sentence.format(split.base_url, split.path or "?"),
            actions=(
                (translate("connectors", "Use it so"), use),
                (translate("connectors", "Keep as typed"), keep),
            ),
        )

    def _on_browse_clicked(self) -> None:
        if self.ui.type.currentData() in FOLDER_TYPES:
            dialog = QFileDialog(self, translate("connectors", "Folder"), self.ui.path.text())
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.fileSelected.connect(self._on_file_chosen)
            dialog.open()
            return
        dialog = QFileDialog(self, translate("connectors", "Database file"), self.ui.path.text())
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(translate("connectors", "Databases (*.sqlite *.db *.duckdb);;All (*)"))
        dialog.setDefaultSuffix(str(self.ui.type.currentData()))
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, path: str) -> None:
        self.ui.path.setText(path)
        self.changed.emit()


def _offer_types(combo: QComboBox, draft: ConnectorDraft) -> None:
    """What can be chosen; a REST API can't be loaded into, and is no destination."""
    sources = (REST,) if draft.type == REST else ()
    combo.clear()
    for kind in (*sources, *DATABASES, *LOCAL_TYPES):
        combo.addItem(connector_type(kind), kind)


def _choose(combo: QComboBox, data: str) -> None:
    combo.setCurrentIndex(max(combo.findData(data), 0))


def _key_captions(draft: ConnectorDraft) -> dict[str, str]:
    """The secrets that a draft needs, with what each is called."""
    if draft.type in DATABASES:
        server = draft.database
        return {server.secret: key_label("http_basic")} if server.needs_password else {}
    if draft.type != REST:
        return {}
    own = draft.auth.secret
    captions = {own: key_label(draft.auth.type)} if own else {}
    captions |= {secret: secret_caption(secret) for secret in auth_secrets(draft.auth)}
    for secret in extra_secrets(draft):
        captions[secret] = translate("connectors", "Secret “{0}”").format(secret)
    return captions
