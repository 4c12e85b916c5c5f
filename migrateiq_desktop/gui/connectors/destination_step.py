"""The step that asks where the records go: the workspace's own database, or another connector."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from migrateiq_desktop.gui.formatting import connector_type, translate
from migrateiq_desktop.gui.generated.ui_connector_destination import Ui_ConnectorDestination
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.widgets import label
from migrateiq_desktop.services.views import ConnectorSummary

from .connector_draft import REST
from .texts import shown_name


class DestinationStep(QWidget):
    """A choice of one."""

    changed = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConnectorDestination()
        self.ui.setupUi(self)
        self.ui.add.setIcon(icon("add"))
        self.ui.add.clicked.connect(self.add_wanted)
        self._group = QButtonGroup(self)
        self._names: list[str] = []
        self._widgets: list[QWidget] = []
        self.offer(())

    @property
    def chosen(self) -> str:
        """The connector's name; empty for the workspace's own database."""
        at = self._group.checkedId()
        return self._names[at] if 0 <= at < len(self._names) else ""

    @property
    def chosen_text(self) -> str:
        """What it is called inside a sentence."""
        if not self.chosen:
            return translate("connectors", "this workspace's own database")
        return self._group.button(self._group.checkedId()).text().replace("&&", "&")

    def offer(self, connectors: Sequence[ConnectorSummary]) -> None:
        """The workspace's own database, and every connector that can be loaded into."""
        before = self.chosen
        self._clear()
        own = translate("connectors", "This workspace's own database")
        remark = translate("connectors", "data.sqlite in the workspace's folder · shown under Data")
        self._add("", own, remark)
        for one in connectors:
            if one.type != REST:
                kind = f"{connector_type(one.type)} · {one.endpoint}"
                self._add(one.name, shown_name(one.name, one.label), kind)
        self.choose(before)

    def choose(self, name: str) -> None:
        """Choose one; the workspace's own database where there is none of that name."""
        at = self._names.index(name) if name in self._names else 0
        self._group.button(at).setChecked(True)

    def focus_first(self) -> None:
        """Put the cursor where choosing starts."""
        self._group.button(max(self._group.checkedId(), 0)).setFocus()

    def _add(self, name: str, caption: str, remark: str) -> None:
        made = QRadioButton(caption.replace("&", "&&"))
        made.setAccessibleDescription(remark)
        made.clicked.connect(self.changed)
        self._group.addButton(made, len(self._names))
        self._names.append(name)
        note = label(remark, "label", wrap=True)
        note.setContentsMargins(26, 0, 0, 6)
        for widget in (made, note):
            self.ui.choices_slot.addWidget(widget)
            self._widgets.append(widget)

    def _clear(self) -> None:
        for made in self._group.buttons():
            self._group.removeButton(made)
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._names, self._widgets = [], []
