"""What a banner says of a test's outcome."""

import pytest
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.connectors.outcome_banner import show_tested
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.model.connector import RestConnector, Stream, TestRequest
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import ConnectionTested

BASE = "https://flights.example.com/v1"
BARE = RestConnector(base_url=BASE)
ADD_STREAM = "The server answers. Add a stream, then test again."


def refused(status: int) -> ConnectionTested:
    report = ErrorReport(kind="source", title=f"The server answered {status}")
    return ConnectionTested(
        connected=False,
        response_time_ms=1.0,
        message=report.sentence(),
        endpoint=BASE,
        status_code=status,
        error=report,
    )


@pytest.mark.parametrize(
    ("definition", "status", "kind", "text"),
    [
        (BARE, 404, "caution", ADD_STREAM),
        (BARE, 401, "bad", "The server answered 401."),
        (BARE, 403, "bad", "The server answered 403."),
        (
            BARE.model_copy(update={"test": TestRequest(path="/ping")}),
            404,
            "bad",
            "The server answered 404.",
        ),
        (
            BARE.model_copy(update={"resources": (Stream(name="a", path="/a"),)}),
            404,
            "bad",
            "The server answered 404.",
        ),
    ],
)
def test_a_base_address_that_is_not_found_is_no_failure(
    qtbot: QtBot, theme: Theme, definition: RestConnector, status: int, kind: str, text: str
) -> None:
    banner = Banner()
    qtbot.addWidget(banner)

    show_tested(banner, refused(status), definition)

    assert (banner.property("kind"), banner.text) == (kind, text)
