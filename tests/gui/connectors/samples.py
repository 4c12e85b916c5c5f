"""Findings and drafts that tests of the editor's parts share."""

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.discovered import (
    Changed,
    Discovery,
    FieldSeen,
    FoundChildren,
    FoundCursor,
    FoundKey,
    FoundPaginator,
    FoundRecords,
    PageSeen,
    ReceivedResponse,
    SentRequest,
)
from migrateiq_desktop.model.incremental import CursorKind, Incremental
from migrateiq_desktop.model.paginators import CursorPaginator, PageNumberPaginator
from migrateiq_desktop.model.schema import FieldType

FOUND_STREAM = Stream(
    name="orders",
    path="/orders",
    data_selector="data",
    paginator=CursorPaginator(),
    primary_key="id",
    incremental=Incremental(cursor_path="changed"),
)


def a_page(number: int, *changes: Changed) -> PageSeen:
    """A page of two records."""
    first = 2 * number - 1
    return PageSeen(
        number=number,
        request=SentRequest(method="GET", url=f"https://a.example/orders?page={number}"),
        response=ReceivedResponse(status=200, body='{"data":[]}', decoded_bytes=11),
        changes=changes,
        count=2,
        records=({"id": first}, {"id": first + 1}),
    )


def a_discovery() -> Discovery:
    """Candidates of every kind."""
    turned = Changed(where="query", name="page", before="1", after="2")
    return Discovery(
        stream="orders",
        definition=RestConnector(base_url="https://a.example", resources=(FOUND_STREAM,)),
        records=(
            FoundRecords(selector="data", count=2, reason="a list of 2 objects", score=95),
            FoundRecords(selector="included", count=1, reason="a list too", score=30),
        ),
        paginators=(
            FoundPaginator(paginator=CursorPaginator(), reason="next holds a cursor", score=85),
            FoundPaginator(paginator=PageNumberPaginator(), reason="page was sent", score=60),
        ),
        fields=(
            FieldSeen(name="id", types=(FieldType.INT,), filled=2, sample=2, unique=True),
            FieldSeen(name="note", types=(FieldType.TEXT,), filled=1, sample=2, example='"x"'),
        ),
        keys=(
            FoundKey(fields=("id",), reason="unique in 2 of 2", score=90),
            FoundKey(fields=("number", "line"), reason="unique together", score=40),
        ),
        cursors=(
            FoundCursor(
                field="changed",
                kind=CursorKind.DATETIME,
                direction="ascending",
                reason="a moment, ascending",
                score=90,
            ),
        ),
        children=(
            FoundChildren(
                field="lines_url",
                kind="link",
                path="/orders/{id}/lines",
                reason="an address below",
                score=60,
            ),
        ),
        pages=(a_page(1), a_page(2, turned)),
        total=4,
    )
