"""T16, T19–T24: records and values that are not as they should be, byte for byte."""

import json
from collections.abc import Sequence
from decimal import Decimal

import pytest

from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.faults.moving import Mover
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, Record, some_records

APPEND: dict[str, object] = {"write_disposition": "append"}
KEYED: dict[str, object] = {"primary_key": "id"}


def _page(records: Sequence[Record], *inserted: str, then: str = '"after-3"') -> Fault:
    """Page 3 with some records as given, in front of its own."""
    own = [json.dumps(record) for record in records]
    text = f'{{"data": [{", ".join([*inserted, *own])}], "next": {then}, "has_more": true}}'
    return Fault("given_body", body=text.encode("utf-8", "surrogatepass"))


def _api() -> PagedApi:
    return PagedApi(some_records(57), says_total=False)


@pytest.mark.parametrize(
    ("bad", "field", "reason"),
    [
        ('{"id": 900, "name": "n", "share": "much", "even": true}', "share", "not a number"),
        ('{"id": 900, "name": "n", "share": {"a": 1}, "even": true}', "share", ""),
        ('{"name": "n", "share": 0.5, "even": true}', "id", ""),
        ('{"id": null, "name": "n", "share": 0.5, "even": true}', "id", ""),
        ('"a text"', None, "not an object"),
        ("null", None, "not an object"),
    ],
)
async def test_t16_a_record_that_cannot_be_loaded_is_kept_with_its_reason(
    place: Place, bad: str, field: str | None, reason: str
) -> None:
    api = _api()
    async with FaultServer(api, page_faults={3: _page(api.records[20:30], bad)}) as server:
        convert: dict[str, object] = {"transform": {"type_conversions": {"share": "float"}}}
        mover = Mover(server, place, stream=KEYED, sync=convert)
        moved = await mover.run()
        assert moved.status is RunStatus.PARTIAL
        (rejected,) = moved.rejects
        assert (rejected.page, rejected.index) == (3, 0)
        assert rejected.record == json.loads(bad)
        assert rejected.field == field
        assert reason in rejected.reason
        assert mover.holds(api.records)


async def test_t16_too_many_rejects_end_the_run_before_they_are_too_many(place: Place) -> None:
    api = PagedApi([*some_records(40), *({"id": n, "share": "x"} for n in range(41, 58))])
    async with FaultServer(api) as server:
        convert: dict[str, object] = {"transform": {"type_conversions": {"share": "float"}}}
        mover = Mover(server, place, stream=KEYED, sync=convert)
        mover.job = {"reject_limit": {"count": 9}}
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.error.kind == "RejectLimitError"
        assert mover.holds(api.records[:40])


async def test_t16_a_stream_whose_first_thousand_are_all_rejected_fails(place: Place) -> None:
    api = PagedApi([{"id": n, "share": "x"} for n in range(1200)], page_size=400)
    async with FaultServer(api) as server:
        convert: dict[str, object] = {"transform": {"type_conversions": {"share": "float"}}}
        moved = await Mover(server, place, stream=KEYED, sync=convert).run()
        assert moved.status is RunStatus.FAILED
        assert "All of the first 1,000 records" in moved.error.title


async def test_t19_a_record_of_10_megabytes_is_loaded(place: Place) -> None:
    api = _api()
    large: Record = {"id": 900, "name": "x" * 10_000_000, "share": 0.5, "even": True}
    fault = _page(api.records[20:30], json.dumps(large))
    async with FaultServer(api, page_faults={3: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        assert (await mover.run()).status is RunStatus.SUCCESS
        assert mover.holds([*api.records, large])


async def test_t19_deep_records_are_loaded_or_rejected_alone(place: Place) -> None:
    api = _api()
    deep = '{{"id": 900, "name": {}1{}}}'.format("[" * 200, "]" * 200)
    deeper = '{{"id": 901, "name": {}1{}}}'.format("[" * 5000, "]" * 5000)
    fault = _page(api.records[20:30], deep, deeper)
    async with FaultServer(api, page_faults={3: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.PARTIAL
        (rejected,) = moved.rejects
        assert "500 levels" in rejected.reason
        (row,) = (row for row in mover.rows() if row["id"] == 900)
        assert row["name"] == "[" * 200 + "1" + "]" * 200
        assert len(mover.rows()) == 58


async def test_t19_a_number_of_5000_digits_is_kept_to_the_last(place: Place) -> None:
    api = PagedApi([{"id": n} for n in range(1, 58)], says_total=False)
    digits = "7" * 5000
    fault = _page(api.records[20:30], f'{{"id": 900, "large": {digits}}}')
    async with FaultServer(api, page_faults={3: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        assert (await mover.run()).status is RunStatus.SUCCESS
        (row,) = (row for row in mover.rows() if row["id"] == 900)
        assert Decimal(str(row["large"])) == Decimal(digits)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
async def test_t20_a_record_with_what_is_no_number_is_rejected_alone(
    place: Place, number: str
) -> None:
    api = _api()
    broken = f'{{"id": 900, "share": {number}}}'
    async with FaultServer(api, page_faults={3: _page(api.records[20:30], broken)}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.PARTIAL
        (rejected,) = moved.rejects
        assert rejected.reason == "NaN and Infinity are not JSON (RFC 8259 section 6)"
        assert rejected.record == broken
        assert (rejected.page, rejected.index) == (3, 0)
        assert mover.holds(api.records)


async def test_t20_a_number_beyond_every_float_is_exact(place: Place) -> None:
    api = PagedApi([{"id": n} for n in range(1, 58)], says_total=False)
    fault = _page(api.records[20:30], '{"id": 900, "large": 1e400}')
    async with FaultServer(api, page_faults={3: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        assert (await mover.run()).status is RunStatus.SUCCESS
        (row,) = (row for row in mover.rows() if row["id"] == 900)
        assert Decimal(str(row["large"])) == Decimal("1e400")


@pytest.mark.parametrize(
    "numbers",
    [
        ["9223372036854775808", "18446744073709551615"],
        ["12345678901234567890123", "-1"],
        ["0.12345678901234567890", "3.00000000000000000001"],
        ["99999999999999999999.99", "1"],
        ["9007199254740993", "0.5"],
        ["0.1", "1e-7"],
    ],
)
async def test_t21_large_and_long_numbers_are_exact(place: Place, numbers: list[str]) -> None:
    api = PagedApi([{"id": n} for n in range(1, 58)], says_total=False)
    texts = [f'{{"id": {900 + at}, "x": {text}}}' for at, text in enumerate(numbers)]
    async with FaultServer(api, page_faults={3: _page(api.records[20:30], *texts)}) as server:
        mover = Mover(server, place, sync=APPEND)
        assert (await mover.run()).status is RunStatus.SUCCESS
        found = {row["id"]: row["x"] for row in mover.rows() if row["x"] is not None}
        assert [Decimal(str(found[900 + at])) for at in range(len(numbers))] == [
            Decimal(text) for text in numbers
        ]


@pytest.mark.parametrize("page", [1, 3])
async def test_t22_a_field_that_is_there_twice_is_told(place: Place, page: int) -> None:
    """On the first page, which is read record by record, and on one that is decoded all at once."""
    api = _api()
    first = api.page_size * (page - 1)
    own = json.dumps(api.records[first])
    doubled = own.replace('"name":', '"name": "lost", "name":')
    query = {"cursor": f"after-{page - 1}"}
    body = api.reply(query, "").body.replace(own.encode(), doubled.encode())
    async with FaultServer(api, page_faults={page: Fault("given_body", body=body)}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        told = f"page {page}: 1 objects have a field twice (name): the last one counts"
        assert told in moved.warnings
        assert mover.holds(api.records)


async def test_t23_broken_characters_are_replaced_and_counted(place: Place) -> None:
    api = _api()
    body = _page(api.records[20:30], '{"id": 900, "name": "a@b"}').body.replace(b"@", b"\xff\xfe")
    async with FaultServer(api, page_faults={3: Fault("given_body", body=body)}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.SUCCESS
        assert "page 3: 2 broken characters (in name) are not valid Unicode" in moved.warnings
        assert mover.holds([*api.records, {"id": 900, "name": "a��b"}])


async def test_t23_a_lone_surrogate_is_replaced_and_counted(place: Place) -> None:
    api = _api()
    fault = _page(api.records[20:30], '{"id": 900, "name": "a\\ud800b"}')
    async with FaultServer(api, page_faults={3: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert "page 3: 1 broken characters (in name)" in moved.warnings
        assert mover.holds([*api.records, {"id": 900, "name": "a�b"}])


async def test_t23_a_nul_is_kept_where_it_can_be_and_rejected_elsewhere(place: Place) -> None:
    api = _api()
    fault = _page(api.records[20:30], '{"id": 900, "name": "a\\u0000b"}')
    async with FaultServer(api, page_faults={3: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        if moved.rejects:
            (rejected,) = moved.rejects
            assert rejected.field == "name"
            assert rejected.record == {"id": 900, "name": "a\0b"}
            assert mover.holds(api.records)
        else:
            assert mover.holds([*api.records, {"id": 900, "name": "a\0b"}])


async def test_t23_latin_1_that_is_said_is_read(place: Place) -> None:
    api = PagedApi([{"id": 1, "name": "café"}], says_total=False)
    body = '{"data": [{"id": 1, "name": "café"}], "next": null}'.encode("latin-1")
    fault = Fault("given_body", {"Content-Type": "application/json; charset=iso-8859-1"}, body=body)
    async with FaultServer(api, page_faults={1: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        assert (await mover.run()).status is RunStatus.SUCCESS
        assert mover.holds(api.records)


@pytest.mark.parametrize("fault", ["bom", "utf_16"])
async def test_t24_other_encodings_of_unicode_are_read(place: Place, fault: str) -> None:
    async with FaultServer(PagedApi(some_records(57)), page_faults={3: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.SUCCESS
        assert not moved.warnings
        assert mover.holds(server.api.records)
