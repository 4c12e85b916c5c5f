"""The lines between worker and owner lose nothing and give no secret away."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.discovered import (
    FoundPaginator,
    PageSeen,
    ReceivedResponse,
    SentRequest,
)
from migrateiq_desktop.model.errors import ErrorReport, InternalError
from migrateiq_desktop.model.events import (
    ConnectionTested,
    DestinationChecked,
    Discovered,
    LogLine,
    Previewed,
    Progress,
    RecordsRejected,
    RunEnded,
    StreamEnded,
    StreamResumed,
    StreamStarted,
    Waiting,
    WorkerEvent,
    WorkerReady,
)
from migrateiq_desktop.model.job import (
    Acknowledge,
    AnyJob,
    Cancel,
    CheckDestinationJob,
    Command,
    DiscoverJob,
    Pause,
    PreviewJob,
    RunJob,
    TestJob,
)
from migrateiq_desktop.model.paginators import PageNumberPaginator
from migrateiq_desktop.model.run import Counts, RejectedRecord, RunStatus, StreamState
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.worker.protocol import (
    LineSplitter,
    check_ready,
    decode_command,
    decode_event,
    decode_job,
    encode_command,
    encode_event,
    encode_job,
)

API = RestConnector(base_url="http://127.0.0.1")
FILE = SqliteConnector(path=Path("/tmp/x.sqlite"))  # never opened
SECRETS = {"token": SecretStr("CANARY-1234")}

JOBS: list[AnyJob] = [
    RunJob(
        run_id=1,
        run_uid="u",
        sync="s",
        sync_key="k",
        source_name="api",
        source=API,
        destination=FILE,
        streams=(SyncStream(resource="a"),),
        secrets=SECRETS,
    ),
    TestJob(source_name="api", source=API, secrets=SECRETS),
    PreviewJob(source_name="api", source=API, stream="a", secrets=SECRETS),
    DiscoverJob(source_name="api", source=API, stream="a", secrets=SECRETS),
    CheckDestinationJob(destination=FILE, secrets=SECRETS),
]


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.kind)
def test_a_job_arrives_with_its_secrets(job: AnyJob) -> None:
    line = encode_job(job)
    assert line.count(b"\n") == 1
    found = decode_job(line)
    assert found == job
    assert getattr(found, "secrets", SECRETS)["token"].get_secret_value() == "CANARY-1234"


def test_a_job_of_another_version_is_refused() -> None:
    with pytest.raises(InternalError, match="different versions"):
        decode_job(encode_job(JOBS[0]).replace(b'"protocol":1', b'"protocol":2'))


def test_a_greeting_of_another_version_is_refused() -> None:
    check_ready(WorkerReady(pid=1))
    with pytest.raises(InternalError, match="different versions"):
        check_ready(WorkerReady(pid=1, protocol=2))


@pytest.mark.parametrize("command", [Cancel(), Pause(), Acknowledge(number=5)])
def test_commands(command: Command) -> None:
    assert decode_command(encode_command(command)) == command


def reject(record: Json, **more: str) -> RejectedRecord:
    return RejectedRecord(
        stream="a", batch=1, page=1, index=0, record=record, **{"reason": "bad", **more}
    )


EVENTS: list[WorkerEvent] = [
    WorkerReady(pid=5),
    StreamStarted(stream="a", table="t", resumed_batch=3, counts=Counts(read=5)),
    Progress(sync="s", stream="a", state=StreamState.READING, counts=Counts(read=1), total=9),
    Waiting(stream="a", seconds=1.5, reason="429"),
    RecordsRejected(number=1, records=(reject({"a": [Decimal("0.10000000000000000001"), 2**70]}),)),
    StreamResumed(number=2, stream="a", batch=3),
    StreamEnded(
        stream="a",
        table="t",
        state=StreamState.DONE,
        counts=Counts(),
        loaded_schema=StreamSchema(columns=(Column(name="a", type=FieldType.INT),)),
        warnings=("odd",),
    ),
    RunEnded(status=RunStatus.FAILED, error=ErrorReport(kind="SourceError", title="odd")),
    ConnectionTested(connected=True, response_time_ms=1.5, message="m", endpoint="e", records=3),
    Previewed(
        stream="a",
        records=({"a": Decimal("1E+400")},),
        loaded_schema=StreamSchema(),
        rows=((1, None, "x"),),
        rejected=(reject("text"),),
    ),
    Discovered(
        stream="a",
        definition=RestConnector(
            base_url="http://h",
            resources=(Stream(name="a", method="POST", json_body={"page": 1}),),
        ),
        paginators=(
            FoundPaginator(paginator=PageNumberPaginator(base_page=0), reason="r", score=9),
        ),
        pages=(
            PageSeen(
                number=1,
                request=SentRequest(method="GET", url="u", headers=(("a", "b"),)),
                response=ReceivedResponse(status=200, body="{}"),
                records=({"a": Decimal("0.10000000000000000001"), "b": 2**70},),
            ),
        ),
    ),
    DestinationChecked(writable=True, message="m"),
    LogLine(level="INFO", message="two\nlines"),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.event)
def test_events_arrive_as_they_were(event: WorkerEvent) -> None:
    line = encode_event(event, Redactor(["CANARY-1234"]))
    assert line.count(b"\n") == 1
    assert decode_event(line) == event


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(values)
def test_a_rejected_record_arrives_whole(record: Json) -> None:
    event = RecordsRejected(number=1, records=(reject(record),))
    assert decode_event(encode_event(event)) == event


def test_a_deep_record_arrives_whole() -> None:
    deep: Json = 1
    for _ in range(499):
        deep = {"a": deep}
    event = RecordsRejected(number=1, records=(reject(deep),))
    assert decode_event(encode_event(event)) == event


SECRET = 'CANARY "key" 1234'


@pytest.mark.parametrize(
    "event",
    [
        LogLine(level="INFO", message=f"sent {SECRET}"),
        Waiting(stream="a", seconds=1, reason=SECRET),
        RunEnded(
            status=RunStatus.FAILED, error=ErrorReport(kind="X", title=SECRET, details=SECRET)
        ),
        RecordsRejected(number=1, records=(reject({"a": [SECRET]}, reason=SECRET, value=SECRET),)),
        RecordsRejected(number=1, records=(reject({SECRET: 1}, field=SECRET),)),
        Previewed(
            stream="a",
            records=({"a": SECRET},),
            loaded_schema=StreamSchema(),
            rows=((SECRET,),),
            rejected=(reject(SECRET),),
            findings=(SECRET,),
        ),
        ConnectionTested(connected=False, response_time_ms=0, message=SECRET, endpoint=SECRET),
    ],
)
def test_no_event_gives_a_secret_away(event: WorkerEvent) -> None:
    line = encode_event(event, Redactor([SECRET])).decode()
    assert "CANARY" not in line
    assert "***" in line
    assert type(decode_event(line.encode())) is type(event)


def test_a_secret_that_is_a_word_of_ours_breaks_nothing() -> None:
    redactor = Redactor(["event", "flights", "READING", "1234", "progress", "stream"])
    event = Progress(
        sync="flights", stream="flights", state=StreamState.READING, counts=Counts(read=12345)
    )
    assert decode_event(encode_event(event, redactor)) == event
    rejected = RecordsRejected(number=1, records=(reject({"n": 12345, "s": "flights"}),))
    found = decode_event(encode_event(rejected, redactor))
    assert isinstance(found, RecordsRejected)
    assert "flights" not in str(found.records[0].record)


@pytest.mark.parametrize("line", [b"", b"[]", b"not json", b'{"event":"unknown"}', b"{}"])
def test_what_is_no_event(line: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode_event(line)


@given(st.lists(st.binary(min_size=1).filter(lambda b: b"\n" not in b)), st.data())
def test_lines_are_found_however_they_are_cut(lines: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(line + b"\n" for line in lines) + b"rest"
    splitter, found = LineSplitter(), []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        found += splitter.feed(stream[:size])
        stream = stream[size:]
    assert found == lines


def test_a_line_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("migrateiq_desktop.worker.protocol.LONGEST_LINE", 10)
    splitter = LineSplitter()
    splitter.feed(b"12345")
    with pytest.raises(InternalError, match="has no end"):
        splitter.feed(b"1234567")
