"""The step that asks whether the other system answers: its status, how fast, what it gave."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import NOTHING, counts, number, translate
from migrateiq_desktop.gui.generated.ui_connector_test import Ui_ConnectorTest
from migrateiq_desktop.gui.widgets import Banner, EvenRows, NumberTile
from migrateiq_desktop.gui.widgets.banner import Action
from migrateiq_desktop.model.connector import AnyConnector
from migrateiq_desktop.model.discovered import Discovery
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import ConnectionTested

from .flow_texts import mend_text
from .mending import Mend, mends_of
from .outcome_banner import show_failure, show_tested, show_testing
from .texts import http_status


class TestStep(QWidget):
    """Shows how a test goes. The test itself is its owner's."""

    __test__ = False

    again_wanted = Signal()
    mend_wanted = Signal(object)
    """A Mend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConnectorTest()
        self.ui.setupUi(self)
        self.banner = Banner(closable=False)
        self.ui.banner_slot.addWidget(self.banner)
        self.status = NumberTile(translate("connectors", "Status"))
        self.latency = NumberTile(translate("connectors", "Answered in"))
        self.records = NumberTile(translate("connectors", "Records"))
        self.pages = NumberTile(translate("connectors", "Pages"))
        tiles = (self.status, self.latency, self.records, self.pages)
        self.ui.tiles_slot.addWidget(EvenRows(tiles, 12))
        self.ui.again.clicked.connect(self.again_wanted)
        self.clear()

    def clear(self) -> None:
        """Nothing was tested yet, or something else since."""
        self.banner.hide()
        for tile in (self.status, self.latency, self.records, self.pages):
            tile.set_number(NOTHING)
        self.pages.hide()
        self.ui.hint.setText(
            translate("connectors", "One request is sent, with the key, to this address only.")
        )

    def show_endpoint(self, endpoint: str) -> None:
        """Say what is asked."""
        self.ui.endpoint.setText(endpoint)

    def show_testing(self, stop: Callable[[], object]) -> None:
        """At once, before the answer is there."""
        self.clear()
        show_testing(self.banner, stop)

    def show_tested(self, tested: ConnectionTested, definition: AnyConnector) -> None:
        """The outcome, in numbers and in words."""
        status = NOTHING if tested.status_code is None else str(tested.status_code)
        phrase = "" if tested.status_code is None else http_status(tested.status_code)[4:]
        self.status.set_number(status, phrase)
        if tested.response_time_ms:
            text = translate("connectors", "{0} ms").format(number(tested.response_time_ms, 1))
            self.latency.set_number(text, translate("connectors", "connection included"))
        if tested.records is not None:
            first = translate("connectors", "on the first page")
            self.records.set_number(number(tested.records), first)
        actions = () if tested.error is None else self._actions(mends_of(tested.error))
        show_tested(self.banner, tested, definition, actions)
        hint = translate(
            "connectors", "Next: its streams. Their fields and pages are found automatically."
        )
        self.ui.hint.setText(hint if tested.connected else "")

    def show_seen(self, found: Discovery) -> None:
        """What the first pages told, once they were read."""
        if not found.pages:
            return
        remark = translate("connectors", "all there are") if found.complete else ""
        self.pages.show()
        self.pages.set_number(number(len(found.pages)), remark or translate("connectors", "seen"))
        records = sum(page.count for page in found.pages)
        pages = len(found.pages)
        text = counts.tr("on {0} pages", "", pages).format(number(pages))
        self.records.set_number(number(found.total or records), text if not found.total else "")

    def show_failure(self, report: ErrorReport) -> None:
        """It could not even be tried."""
        show_failure(self.banner, report, self._actions(mends_of(report)))

    def _actions(self, mends: Sequence[Mend]) -> tuple[Action, ...]:
        return tuple((mend_text(mend), self._wish(mend)) for mend in mends)

    def _wish(self, mend: Mend) -> Callable[[], object]:
        return lambda: self.mend_wanted.emit(mend)
