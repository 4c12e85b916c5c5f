"""Brings the Fields tab, the sample and its dialogs together."""

from collections.abc import Callable, Coroutine
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QObject

from migrateiq_desktop.gui.connectors.named_tasks import NamedTasks
from migrateiq_desktop.gui.connectors.texts import problem
from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor
from migrateiq_desktop.model.transform import FieldRule

from .change_specs import first_problem, scalar_of
from .edited_sync import EditedSync
from .field_dialogs import AskedTexts, asked_texts, new_field_dialog
from .field_lines import Line
from .field_naming import NamePattern, renamed
from .fields_panel import FieldsPanel
from .live_sample import LiveSample

_SHOWN_NAMES = 3


class FieldsTab(QObject):
    """Fills the tab, and keeps it true to the sample."""

    def __init__(
        self, ui: Ui_SyncEditor, edited: EditedSync, sample: LiveSample, tasks: NamedTasks
    ) -> None:
        super().__init__(sample)
        self._sample = sample
        self._tasks = tasks
        self.panel = FieldsPanel(edited)
        ui.fields_slot.addWidget(self.panel)
        sample.sampled.connect(self._on_sampled)
        sample.mapped.connect(self._on_mapped)
        panel = self.panel
        panel.field_chosen.connect(sample.show_field)
        panel.add_wanted.connect(lambda kind: self._start(self._add(kind), "add a field"))
        panel.prefix_wanted.connect(
            lambda lines, pattern: self._start(self._prefix(lines, pattern), "rename fields")
        )

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._tasks.start(work, name)

    def show_field(self, source: str) -> None:
        """Choose a field; one that only the sample will show is searched for."""
        if any(line.key == source for line in self.panel.lines):
            self.panel.tree.choose([source])
        else:
            self.panel.search.setText(source)

    def _on_sampled(self) -> None:
        taken = self._sample.taken
        self.panel.show_sample(() if taken is None else taken.fields)
        self._on_mapped()

    def _on_mapped(self) -> None:
        result = self._sample.result
        if result is None:
            self.panel.show_failures(None)
        else:
            self.panel.show_failures({one.source: one.count for one in result.failures})

    async def _add(self, kind: str) -> None:
        asked = new_field_dialog(self.panel, kind)

        def judge(dialog: AskedTexts) -> str:
            try:
                rule = field_of(kind, *dialog.texts())
            except ValidationError as error:
                return problem(first_problem(error))
            return self.panel.commands.why_not_added(rule)

        asked.judge_by(judge)
        texts = await asked_texts(asked)
        if texts is not None:
            rule = field_of(kind, *texts)
            self.panel.commands.add(rule)
            self.panel.tree.choose([rule.source or f"={rule.name}"])

    async def _prefix(self, lines: list[Line], pattern: str) -> None:
        kind = NamePattern(pattern)
        title = translate("syncs", "Rename fields")
        explained = translate("syncs", "Before each of the chosen names.")
        if kind is NamePattern.STRIP_PREFIX:
            explained = translate("syncs", "Taken away from each name that begins with it.")
        asked = AskedTexts(self.panel, title, explained, translate("syncs", "Rename"))
        line = asked.ask(translate("syncs", "Prefix"), code=True)
        line.textChanged.connect(_previewing(asked, lines, kind))
        asked.judge_by(lambda _asked: "")
        texts = await asked_texts(asked)
        if texts is not None:
            self.panel.commands.rename_by(lines, kind, texts[0])


def field_of(kind: str, text: str, name: str) -> FieldRule:
    """A `constant`, an `expression` or a `source` under a name. Raises ValidationError."""
    match kind:
        case "constant":
            return FieldRule.model_validate({"name": name, "constant": scalar_of(text)})
        case "expression":
            return FieldRule(name=name, expression=text)
        case _:
            return FieldRule(source=text, name=None if name == text else name)


def _previewing(
    asked: AskedTexts, lines: list[Line], pattern: NamePattern
) -> Callable[[str], None]:
    """Shows the first new names while the prefix is typed."""

    def show(text: str) -> None:
        some = [line for line in lines if line.use][:_SHOWN_NAMES]
        names = [(line.target, renamed(line.target, pattern, text.strip())) for line in some]
        template = translate("syncs", "{0} → {1}")
        asked.note.setText("\n".join(template.format(*pair) for pair in names))
        asked.note.setVisible(bool(text))

    return show
