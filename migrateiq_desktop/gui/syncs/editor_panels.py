"""The parts of the sync editor that show what a mapping does: filled into the editor's places.

Each part is given the `EditedSync`, reads it when it says `changed`, and changes it by `apply…`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.expression_names import load_parser
from migrateiq_desktop.model.patterns import load_patterns

from .before_after import BeforeAfter
from .destination_tab import DestinationTab
from .dry_run_dialog import DryRunDialog
from .edited_sync import EditedSync
from .filter_tab import FilterTab
from .live_sample import LiveSample
from .suggesting import Suggesting
from .sync_draft import check_sync
from .sync_header import SyncHeader

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

    from .sync_editor import SyncEditor


class EditorPanels(QObject):
    """Before and after below the tabs, the Filter and Destination tabs, and what the head offers.

    Places: `ui.below_slot`, `ui.filter_slot`, `ui.destination_slot`; buttons: `header.suggest`,
    `header.dry_run`.
    """

    def __init__(
        self,
        services: "Services",
        edited: EditedSync,
        ui: Ui_SyncEditor,
        header: SyncHeader,
        parent: "SyncEditor",
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._edited = edited
        self._editor = parent
        self.sample = LiveSample(services, edited, self)
        self.before_after = BeforeAfter(self.sample)
        ui.below_slot.addWidget(self.before_after)
        self.filter = FilterTab(edited, self.sample)
        ui.filter_slot.addWidget(self.filter)
        self.destination = DestinationTab(services.tasks, edited, self.sample)
        ui.destination_slot.addWidget(self.destination)
        self.dry_run: DryRunDialog | None = None
        self.suggesting = Suggesting(services.tasks, edited, self.sample, parent.banner, parent)
        header.suggest.clicked.connect(self.suggesting.open)
        header.dry_run.clicked.connect(self.open_dry_run)
        self._parser_loaded = self._patterns_loaded = False
        edited.changed.connect(self._load_parser)
        edited.opened_anew.connect(self._load_patterns)

    def stop(self) -> None:
        """The editor is left: end what is under way."""
        if self.dry_run is not None:
            self.dry_run.close()
        self.suggesting.close()
        self.destination.stop()
        self.sample.stop()

    def show_filter(self) -> None:
        """Go to the filter."""
        self._editor.ui.tabs.setCurrentWidget(self._editor.ui.filter_tab)
        self.filter.expression.setFocus()

    def open_dry_run(self) -> None:
        """Show what a run of what stands in the editor would do."""
        draft = self._edited.draft
        checked = check_sync(draft, frozenset())
        banner = self._editor.banner
        if checked.sync is None:
            text = translate("syncs", "The sync isn't complete yet. Save shows what is missing.")
            banner.show_message(Kind.CAUTION, text)
            return
        dialog = DryRunDialog(
            self._services, draft.name.strip(), checked.sync, self.sample, self._editor
        )
        dialog.trial.setEnabled(not self._edited.differs)
        if self._edited.differs:
            tip = translate("syncs", "Save the sync first: a trial is a run of what is stored.")
            dialog.trial.setToolTip(tip)
        dialog.trial_wanted.connect(lambda limit: self._start_trial(dialog, limit))
        dialog.finished.connect(self._forget_dry_run)
        self.dry_run = dialog
        dialog.open()
        dialog.begin()

    def _load_parser(self) -> None:
        """Where there is a filter, a new name of a field is soon to be told to it."""
        tasks = self._services.tasks
        if self._edited.transform().filter and not (self._parser_loaded or tasks.closed):
            self._parser_loaded = True
            tasks.spawn(tasks.on_idle(load_parser), "load the parser of expressions")

    def _load_patterns(self) -> None:
        """Whoever types a pattern is told at once what is wrong with it."""
        tasks = self._services.tasks
        if not (self._patterns_loaded or tasks.closed):
            self._patterns_loaded = True
            tasks.spawn(tasks.on_idle(load_patterns), "load what compiles patterns")

    def _forget_dry_run(self) -> None:
        self.dry_run = None

    def _start_trial(self, dialog: DryRunDialog, limit: int) -> None:
        def show(error: MigrateIQError) -> None:
            show_failure(dialog.banner, error.report())

        work = self._trial(dialog, self._edited.draft.name.strip(), limit)
        self._services.tasks.spawn_guarded(work, "start a trial", show)

    async def _trial(self, dialog: DryRunDialog, name: str, limit: int) -> None:
        run_id = await self._services.runs.start(name, limit=limit)
        text = translate(
            "syncs", "Run {0}, a trial of {1} records a stream, has started. See it under Runs."
        )
        if self.dry_run is dialog:
            dialog.show_started(text.format(number(run_id), number(limit)))
