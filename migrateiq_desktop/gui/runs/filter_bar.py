"""Which runs are listed: sync or connector, status, period, search. Emits a `RunFilter`."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from migrateiq_desktop.gui.formatting import run_status, translate
from migrateiq_desktop.gui.shown_names import connector_name, sync_name
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.widgets import ElidedCombo, SearchField
from migrateiq_desktop.gui.widgets.choice_name import name_choice
from migrateiq_desktop.model.run import ACTIVE_STATUSES, COMPLETED_STATUSES, RunStatus
from migrateiq_desktop.services.views import RunFilter

from .run_period import Period, period_of

_LONGEST_NAME = 32
_SHOWN_CHARACTERS = 12
"""More of what is chosen is cut: the filters are to stand beside the title."""


class FilterBar(QObject):
    """Four controls; the page places them in its header."""

    filter_changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._connector: str | None = None
        self.sync = _Choice(self.tr("Sync"), "runs_sync")
        self.status = _Choice(self.tr("Status"), "runs_status")
        self.period = _Choice(self.tr("Period"), "runs_period")
        self.search = SearchField(self.tr("Search syncs, errors"))
        self.search.setMinimumWidth(150)
        self._fill_status()
        self._fill_period()
        self.set_syncs(())
        for combo in (self.sync, self.status, self.period):
            combo.currentIndexChanged.connect(self._on_changed)
        self.search.search_changed.connect(self._on_changed)

    def controls(self) -> tuple[QWidget, ...]:
        """In the order in which they are read."""
        return (self.sync, self.status, self.period, self.search)

    def filter(self) -> RunFilter:
        """What is chosen now."""
        kind, name = self.sync.currentData() or ("", "")
        period = Period(self.period.currentData())
        return RunFilter(
            sync=name if kind == "sync" else None,
            connector=name if kind == "connector" else None,
            statuses=self.status.currentData() or (),
            since=period.since(datetime.now().astimezone()),
            search=self.search.search,
        )

    @property
    def filters(self) -> bool:
        """Whether anything is left out."""
        return self.filter() != RunFilter()

    def set_syncs(self, names: Iterable[str]) -> None:
        """The syncs to choose from; what is chosen stays chosen."""
        chosen = self.sync.currentData()
        with QSignalBlocker(self.sync):
            self.sync.clear()
            self.sync.addItem(self.tr("All syncs"), None)
            if self._connector is not None:
                text = self.tr("Connector {0}").format(_short(connector_name(self._connector)))
                self.sync.addItem(text, ("connector", self._connector))
            for name in names:
                self.sync.addItem(_short(sync_name(name)), ("sync", name))
            self._choose(self.sync, chosen)
        _widen_popup(self.sync)

    def set_filter(self, wanted: RunFilter) -> None:
        """Choose what a filter says, and tell it once."""
        self._connector = wanted.connector
        names = [
            data[1]
            for at in range(self.sync.count())
            if (data := self.sync.itemData(at)) is not None and data[0] == "sync"
        ]
        if wanted.sync is not None and wanted.sync not in names:
            names.append(wanted.sync)
        self.set_syncs(names)
        key = ("sync", wanted.sync) if wanted.sync else None
        key = ("connector", wanted.connector) if wanted.connector else key
        period = period_of(wanted.since, datetime.now().astimezone())
        with QSignalBlocker(self.sync), QSignalBlocker(self.status), QSignalBlocker(self.period):
            self._choose(self.sync, key)
            self._choose(self.status, wanted.statuses or None)
            self._choose(self.period, period.value)
        with QSignalBlocker(self.search):
            self.search.setText(wanted.search)
        self._on_changed()

    def _fill_status(self) -> None:
        self.status.addItem(self.tr("Any status"), None)
        groups = (
            (self.tr("In progress"), tuple(sorted(ACTIVE_STATUSES))),
            (self.tr("Completed, all"), tuple(sorted(COMPLETED_STATUSES))),
        )
        for text, statuses in groups:
            self.status.addItem(text, statuses)
        self.status.insertSeparator(self.status.count())
        for status in RunStatus:
            if status not in ACTIVE_STATUSES:
                self.status.addItem(run_status(status), (status,))
        _widen_popup(self.status)

    def _fill_period(self) -> None:
        texts = {
            Period.ANY: self.tr("Any time"),
            Period.TODAY: self.tr("Today"),
            Period.DAY: self.tr("Last 24 hours"),
            Period.WEEK: self.tr("Last 7 days"),
            Period.MONTH: self.tr("Last 30 days"),
        }
        for period, text in texts.items():
            self.period.addItem(text, period.value)

    def _choose(self, combo: QComboBox, data: object) -> None:
        for at in range(combo.count()):
            if combo.itemData(at) == data:
                combo.setCurrentIndex(at)
                return
        combo.setCurrentIndex(0)

    def _on_changed(self) -> None:
        self.filter_changed.emit(self.filter())


def fill_syncs(combo: QComboBox, names: Iterable[str]) -> None:
    """All syncs, then each; what is chosen stays chosen, also where it is gone."""
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        combo.addItem(translate("runs", "All syncs"), None)
        for name in names:
            combo.addItem(_short(sync_name(name)), name)
    choose_sync(combo, chosen)
    _widen_popup(combo)


def choose_sync(combo: QComboBox, name: str | None) -> None:
    """Choose a sync, also one that isn't stored any more; None: all."""
    at = 0 if name is None else combo.findData(name)
    if at < 0:
        combo.addItem(_short(name or ""), name)
        at = combo.count() - 1
    with QSignalBlocker(combo):
        combo.setCurrentIndex(at)


class _Choice(ElidedCombo):
    """As wide as what is chosen, not as the longest of what could be."""

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        name_choice(self, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(lambda _text: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """The room around one letter, and that of the text in its place."""
        letter, metrics = super().sizeHint(), self.fontMetrics()
        most = metrics.averageCharWidth() * _SHOWN_CHARACTERS
        text = min(metrics.horizontalAdvance(self.currentText()), most)
        return QSize(letter.width() - metrics.horizontalAdvance("X") + text, letter.height())


def _widen_popup(combo: QComboBox) -> None:
    """The list may be wider than the field, so that no choice is cut."""
    view = combo.view()
    view.setMinimumWidth(view.sizeHintForColumn(0) + 24)


def _short(name: str) -> str:
    shown = visible(name)
    return shown if len(shown) <= _LONGEST_NAME else shown[: _LONGEST_NAME - 1] + "…"
