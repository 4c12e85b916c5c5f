"""The connector and the sync that move everything out of the practice API."""

from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import ResourceDefaults, RestConnector, Stream
from migrateiq_desktop.model.paginators import (
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.model.transform import Transform

from .facts import HOST, KEY, LARGEST_PAGE, NAME, PREFIX

CONNECTOR_NAME = "practice_api"
LABEL = "Practice API"
SECRET_NAME = "token"  # noqa: S105 - the name of one
PRACTICE_KEY = KEY
PRACTICE_NAME = NAME
PRACTICE_HOST = HOST
PRACTICE_STATUS = f"{PREFIX}/status"
FLIGHTS_MAPPING = Transform(
    field_mappings={
        "carrier": "airline",
        "tailnum": "plane",
        "dest": "destination",
        "dep_time": "departed",
        "sched_dep_time": "departure_planned",
        "dep_delay": "departure_delay",
        "arr_time": "arrived",
        "sched_arr_time": "arrival_planned",
        "arr_delay": "arrival_delay",
        "air_time": "minutes_in_air",
        "distance": "miles",
        "time_hour": "planned_at",
    },
    type_conversions={
        "id": FieldType.INT,
        "flight": FieldType.TEXT,
        "departure_planned": FieldType.INT,
        "departure_delay": FieldType.INT,
        "arrival_planned": FieldType.INT,
        "minutes_in_air": FieldType.INT,
        "miles": FieldType.FLOAT,
        "planned_at": FieldType.DATETIME,
    },
    drop=("hour", "minute"),
)


def practice_base_url(port: int) -> str:
    """Where it is served on this computer."""
    return f"http://{HOST}:{port}{PREFIX}"


def practice_connector(base_url: str) -> RestConnector:
    """The practice API at an address, a stream for each style of pagination."""
    return RestConnector(
        label=LABEL,
        base_url=base_url,
        auth=BearerAuth(token=SecretRef(secret=SECRET_NAME)),
        resource_defaults=ResourceDefaults(data_selector="data"),
        resources=(
            Stream(
                name="airlines",
                path="/airlines",
                primary_key="carrier",
                paginator=SinglePagePaginator(),
            ),
            Stream(
                name="airports",
                path="/airports",
                params={"per_page": 500},
                primary_key="faa",
                paginator=PageNumberPaginator(total_path="total_pages"),
            ),
            Stream(
                name="planes",
                path="/planes",
                primary_key="tailnum",
                paginator=OffsetPaginator(limit=LARGEST_PAGE, total_path="total"),
            ),
            Stream(
                name="weather",
                path="/weather",
                params={"per_page": LARGEST_PAGE},
                data_selector="@",
                primary_key=("origin", "time_hour"),
                paginator=HeaderLinkPaginator(),
            ),
            Stream(
                name="routes",
                path="/routes",
                data_selector="results",
                primary_key=("origin", "dest"),
                paginator=JsonLinkPaginator(next_url_path="next"),
            ),
            Stream(
                name="flights",
                path="/flights",
                params={"per_page": LARGEST_PAGE},
                primary_key="id",
                paginator=CursorPaginator(cursor_path="next", cursor_param="cursor"),
            ),
        ),
    )


def practice_sync(connector: str = CONNECTOR_NAME) -> Sync:
    """Everything into the workspace's own database, the flights with a mapping."""
    weather = Transform(type_conversions={"time_hour": FieldType.DATETIME})
    return Sync(
        source=connector,
        streams=(
            SyncStream(resource="airlines"),
            SyncStream(resource="airports"),
            SyncStream(resource="planes"),
            SyncStream(resource="weather", transform=weather),
            SyncStream(resource="routes"),
            SyncStream(resource="flights", transform=FLIGHTS_MAPPING),
        ),
    )
