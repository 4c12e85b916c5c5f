"""Settings: appearance, language, where keys are kept and which, folders, log, privacy."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from migrateiq_desktop import __version__
from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.folders import open_folder
from migrateiq_desktop.gui.generated.ui_settings import Ui_SettingsForm
from migrateiq_desktop.gui.keeper_names import keeper_name
from migrateiq_desktop.gui.languages import Language
from migrateiq_desktop.gui.page import Page
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.resident.tray import Tray
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.theme import TEXT_SCALES, Appearance, Kind
from migrateiq_desktop.gui.widgets import (
    PathField,
    Table,
    TurningRow,
    confirm,
    let_flow,
    set_kind,
)
from migrateiq_desktop.services.login_start import login_start
from migrateiq_desktop.services.program_folders import program_folders
from migrateiq_desktop.services.views import KeeperKind, KeeperStatus

from .network_card import NetworkCard
from .preferences import Preferences
from .resident_cards import NotificationsCard, RunningCard
from .stored_secrets_model import SecretColumn, StoredSecretsModel

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

LOG_LEVEL = "log_level"
_LOG_LEVELS = ("INFO", "DEBUG")
_TEXT_CHOICES = (None, *TEXT_SCALES)
"""The system's first."""


class SettingsPage(Page):
    """Each change is in force at once; only the network's belong together and are saved."""

    place = Place.SETTINGS

    def __init__(self, services: "Services", preferences: Preferences) -> None:
        super().__init__(services, "")
        self.header.set_title(self.tr("Settings"))
        self.header.set_subtitle(
            self.tr("Each change is in force at once; the network's once it is saved")
        )
        self.setAccessibleName(self.title)
        self._preferences = preferences
        body = QWidget()
        self.form = Ui_SettingsForm()
        self.form.setupUi(body)
        let_flow(self.form.keeperButtons)
        TurningRow(self.form.columns, self.form.area.viewport())
        self.content.addWidget(body, 1)
        self.secrets = StoredSecretsModel(self)
        self.table = self._secrets_table()
        self.network = NetworkCard()
        has_tray = Tray.is_available()
        self.running = RunningCard(preferences.resident, has_tray=has_tray)
        self.notifications = NotificationsCard(preferences.resident)
        self.form.right.addWidget(self.running)
        self.form.right.addWidget(self.network)
        self.form.left.insertWidget(1, self.notifications)
        self.form.right.addStretch(1)
        self._login = login_start()
        self._fill_choices()
        self._show_folders()
        self._connect()

    async def refresh(self) -> None:
        """Read where keys are kept and which are stored."""
        self._show_keeper(await self.services.secrets.status())
        self.secrets.set_secrets(await self.services.secrets.list())
        self._show_selection()
        self.network.show_settings(await self.services.network.settings())
        self.running.show_login(on=await self.services.tasks.on_data(self._login.is_on))
        level = await self.services.settings.get(LOG_LEVEL, _LOG_LEVELS[0])
        self.form.logLevel.setCurrentIndex(_LOG_LEVELS.index(level) if level in _LOG_LEVELS else 0)

    async def set_login(self, *, on: bool) -> None:
        """Have the system start the program at login, or no more."""
        on_data = self.services.tasks.on_data
        try:
            await on_data(self._login.turn_on if on else self._login.turn_off)
        finally:
            self.running.show_login(on=await on_data(self._login.is_on))

    async def save_network(self) -> None:
        """Keep the way out that was chosen: runs that start from now on take it."""
        card = self.network
        card.show_settings(await self.services.network.save(card.chosen(), card.typed_password()))
        self.secrets.set_secrets(await self.services.secrets.list())
        self.show_notice(Kind.GOOD, self.tr("Runs that start from now on go this way."))

    async def use_system(self) -> None:
        """Try the system's keyring again."""
        status = await self.services.secrets.use_system()
        await self.refresh()
        if status.kind is KeeperKind.NONE:
            self.show_notice(Kind.CAUTION, status.problem)

    async def remove_chosen(self) -> None:
        """Remove the chosen key, after asking."""
        secret = self.secrets.secret_at(self.table.currentIndex().row())
        if secret is None:
            return
        sure = await confirm(
            self,
            self.tr("Remove this key?"),
            self.tr(
                "{0} of {1} for {2} is removed from: {3}. It can't be brought back; syncs that"
                " need it fail until it is entered again."
            ).format(
                secret.name, secret.connector, secret.origin, formatting.keeper(secret.keeper)
            ),
            self.tr("Remove key"),
        )
        if sure:
            await self.services.secrets.remove(secret.connector, secret.name)
            await self.refresh()

    async def choose_log_level(self, level: str) -> None:
        """What runs that start from now on write to their log."""
        await self.services.settings.set(LOG_LEVEL, level)
        self.services.runs.log_level = "DEBUG" if level == "DEBUG" else "INFO"

    def _secrets_table(self) -> Table:
        table = Table("storedSecrets", self.tr("Stored keys"))
        table.setModel(self.secrets)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        for column in SecretColumn:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (SecretColumn.HOST, SecretColumn.KEEPER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self.form.secretsPlace)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(table)
        return table

    def _fill_choices(self) -> None:
        self.form.textSize.addItem(self.tr("As the system"), None)
        for scale in TEXT_SCALES:
            self.form.textSize.addItem(formatting.percent(100 * scale, 0), scale)
        for language in Language:
            name = language.native_name or self.tr("As the system")
            self.form.language.addItem(name, language)
        self.form.version.setText(self.tr("MigrateIQ Desktop {0}").format(__version__))
        self._show_preferences()

    def _show_preferences(self) -> None:
        theme = self._preferences.theme
        self.form.appearance.setCurrentIndex(tuple(Appearance).index(theme.appearance))
        self.form.textSize.setCurrentIndex(_TEXT_CHOICES.index(theme.text_choice))
        self.form.language.setCurrentIndex(tuple(Language).index(self._preferences.language))

    def _show_folders(self) -> None:
        form, folder, program = self.form, self.services.info.folder, program_folders()
        paths = (
            (form.workspacePath, form.workspaceOpen, folder, folder),
            (form.dataPath, form.dataOpen, folder / "data.sqlite", folder),
            (form.logsPath, form.logsOpen, folder / "logs", folder / "logs"),
            (form.programLogPath, form.programLogOpen, program.logs, program.logs),
            (form.reportsPath, form.reportsOpen, program.reports, program.reports),
        )
        for field, act, shown, opened in paths:
            PathField(field, str(shown))
            act.clicked.connect(lambda _checked, opened=opened: open_folder(opened))

    def _connect(self) -> None:
        form, preferences = self.form, self._preferences
        form.appearance.activated.connect(
            lambda index: preferences.set_appearance(tuple(Appearance)[index])
        )
        form.textSize.activated.connect(
            lambda index: preferences.set_text_scale(_TEXT_CHOICES[index])
        )
        form.language.activated.connect(
            lambda index: preferences.set_language(tuple(Language)[index])
        )
        form.logLevel.activated.connect(
            lambda index: self.spawn(self.choose_log_level(_LOG_LEVELS[index]), "log level")
        )
        form.useSystem.clicked.connect(lambda: self.spawn(self.use_system(), "system keyring"))
        form.useSession.clicked.connect(lambda: self.keeper_requested.emit(KeeperKind.SESSION))
        form.useVault.clicked.connect(lambda: self.keeper_requested.emit(KeeperKind.VAULT))
        form.removeSecret.clicked.connect(lambda: self.spawn(self.remove_chosen(), "remove key"))
        self.running.login_wanted.connect(
            lambda on: self.spawn(self.set_login(on=on), "start at login")
        )
        self.network.save_requested.connect(
            lambda: self.spawn(self.save_network(), "network settings")
        )
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        preferences.changed.connect(self._show_preferences)

    def _show_keeper(self, status: KeeperStatus) -> None:
        usable = status.kind is not KeeperKind.NONE
        text = self.tr("New keys are kept in: {0}") if usable else self.tr("Keys can't be kept now")
        self.form.keeper.setText(text.format(keeper_name(status)))
        set_kind(self.form.keeper, None if usable else Kind.BAD)
        self.form.keeperProblem.setText(said(status.problem))
        self.form.keeperProblem.setVisible(bool(status.problem))
        self.form.useSystem.setVisible(status.kind is not KeeperKind.SYSTEM)
        self.form.useSession.setVisible(status.kind is not KeeperKind.SESSION)
        self.form.useVault.setVisible(status.kind is not KeeperKind.VAULT)
        new, existing = self.tr("Use an encrypted vault…"), self.tr("Open the vault…")
        self.form.useVault.setText(existing if status.vault_exists else new)

    def _show_selection(self) -> None:
        self.form.removeSecret.setEnabled(self.table.selectionModel().hasSelection())
