"""The JSON of the command line, compared key for key with the published contract."""

from datetime import UTC, datetime, timedelta, timezone

from migrateiq_desktop.cli import shapes
from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.model.events import ConnectionTested, Previewed, Progress
from migrateiq_desktop.model.run import (
    Counts,
    RejectedRecord,
    Run,
    RunStatus,
    RunStream,
    StreamState,
)
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema
from migrateiq_desktop.services.views import KeeperKind, StoredSecret, Totals

COUNTS = Counts(
    read=336_776, loaded=336_776, pages=337, requests=338, retries=1, received_bytes=38_000_000
)
RUN = Run(
    id=1284,
    uid="u",
    sync="nightly",
    source="flights_api",
    destination="warehouse",
    status=RunStatus.SUCCESS,
    created_at=datetime(2026, 5, 27, 1, 30, 0, 123_456, tzinfo=timezone(timedelta(hours=2))),
    duration_seconds=2.3449,
    counts=COUNTS,
    streams=(RunStream(stream="flights", table="flights", state=StreamState.DONE, counts=COUNTS),),
)


def test_how_long_a_run_waited_is_said_where_it_did() -> None:
    counts = COUNTS.model_copy(update={"waited_milliseconds": 42_250})
    waited = RUN.streams[0].model_copy(update={"counts": counts})
    result = shapes.run_result(RUN.model_copy(update={"counts": counts, "streams": (waited,)}))
    assert result["waited_seconds"] == 42.25
    streams = result["streams"]
    assert isinstance(streams, list)
    assert streams[0]["waited_seconds"] == 42.25


def test_a_run_s_result_is_that_of_the_contract() -> None:
    assert shapes.run_result(RUN) == {
        "id": 1284,
        "status": "SUCCESS",
        "sync": "nightly",
        "records_read": 336776,
        "records_processed": 336776,
        "records_rejected": 0,
        "records_skipped": 0,
        "duration_seconds": 2.34,
        "created_at": "2026-05-26T23:30:00Z",
        "streams": [
            {
                "stream": "flights",
                "table": "flights",
                "read": 336776,
                "loaded": 336776,
                "rejected": 0,
                "skipped": 0,
                "pages": 337,
            }
        ],
        "error": None,
    }


def test_the_keys_stand_in_the_order_of_the_contract() -> None:
    assert list(shapes.run_result(RUN)) == [
        *("id", "status", "sync", "records_read", "records_processed", "records_rejected"),
        *("records_skipped", "duration_seconds", "created_at", "streams", "error"),
    ]


def test_a_failed_run_says_why() -> None:
    error = SourceError("No records on page 3", cause="$.data is missing", next_step="Look.")
    failed = RUN.model_copy(update={"status": RunStatus.FAILED, "error": error.report()})
    assert shapes.run_result(failed)["error"] == {
        "kind": "SourceError",
        "title": "No records on page 3",
        "cause": "$.data is missing",
        "next_step": "Look.",
        "details": "",
        "until": None,
    }


def test_a_progress_event_is_that_of_the_contract() -> None:
    event = Progress(
        sync="nightly",
        stream="flights",
        state=StreamState.READING,
        counts=Counts(
            read=120_000, loaded=118_000, rejected=2, pages=120, received_bytes=38_000_000
        ),
        total=336_776,
        rate=118_400.4,
    )
    shape = shapes.progress_event(event)
    assert shape == {
        "event": "progress",
        "sync": "nightly",
        "stream": "flights",
        "read": 120000,
        "loaded": 118000,
        "rejected": 2,
        "skipped": 0,
        "total": 336776,
        "pages": 120,
        "bytes": 38000000,
        "rate": 118400,
        "retries": 0,
        "state": "READING",
    }
    assert list(shape) == [
        *("event", "sync", "stream", "read", "loaded", "rejected", "skipped", "total", "pages"),
        *("bytes", "rate", "retries", "state"),
    ]


def test_a_test_is_that_of_the_contract() -> None:
    tested = ConnectionTested(
        connected=True,
        response_time_ms=245.6712,
        message="Connection successful",
        endpoint="https://api.example.com/v1",
        status_code=200,
        records=1000,
    )
    assert shapes.connection_tested(tested) == {
        "connected": True,
        "response_time_ms": 245.67,
        "message": "Connection successful",
        "endpoint": "https://api.example.com/v1",
        "status_code": 200,
        "records": 1000,
    }


def test_the_statistics_are_the_six_of_the_contract() -> None:
    totals = Totals(
        total_connectors=3,
        active_connectors=2,
        total_records_synced=5_000_000_000,
        last_24h_syncs=4,
        success_rate=66.66667,
        avg_sync_duration=2.3449,
        failed_24h=1,
    )
    assert shapes.totals(totals) == {
        "total_connectors": 3,
        "active_connectors": 2,
        "total_records_synced": 5000000000,
        "last_24h_syncs": 4,
        "success_rate": 66.67,
        "avg_sync_duration": 2.34,
    }


def test_a_preview_holds_records_as_received_and_the_columns_they_get() -> None:
    rejected = RejectedRecord(
        stream="flights", batch=1, page=1, index=4, field="id", value='"x"', reason="no number",
        record={"id": "x"},
    )  # fmt: skip
    seen = Previewed(
        stream="flights",
        records=({"id": 1}, {"id": "x"}),
        loaded_schema=StreamSchema(columns=(Column(name="id", type=FieldType.INT),)),
        rows=((1,),),
        rejected=(rejected,),
        total=2,
        findings=("The records are under data.",),
    )
    assert shapes.previewed(seen) == {
        "stream": "flights",
        "total": 2,
        "columns": [{"name": "id", "type": "int"}],
        "records": [{"id": 1}, {"id": "x"}],
        "rejected": [
            {
                "stream": "flights",
                "page": 1,
                "index": 4,
                "field": "id",
                "value": '"x"',
                "reason": "no number",
                "record": {"id": "x"},
            }
        ],
        "findings": ["The records are under data."],
    }


def test_a_stored_secret_has_no_value() -> None:
    stored = StoredSecret(
        connector="flights_api",
        name="token",
        origin="https://api.example.com:443",
        keeper=KeeperKind.SYSTEM,
        stored_at=datetime(2026, 5, 26, 23, 30, tzinfo=UTC),
    )
    assert shapes.secret(stored) == {
        "connector": "flights_api",
        "name": "token",
        "host": "https://api.example.com:443",
        "keeper": "system",
        "stored_at": "2026-05-26T23:30:00Z",
    }
