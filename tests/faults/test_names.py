"""T26, T27: names of fields and streams that are meant to break, or that collide."""

import pytest

from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.faults.moving import Mover
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record

APPEND: dict[str, object] = {"write_disposition": "append"}
NASTY = [
    '"; DROP TABLE precious; --',
    "'); DELETE FROM precious; --",
    "a]b`c\"d'e",
    "x" * 300,
    "select",
    "rowid",
    "",
    " ",
    "a\nb",
    "../../etc/passwd",
    "CON",
    "ünï cödé ☃",
    "%s %(x)s ? :name $1",
]


def _precious(place: Place) -> None:
    place.execute("CREATE TABLE precious (a INTEGER)", "INSERT INTO precious VALUES (1)")


@pytest.mark.parametrize("name", NASTY)
async def test_t26_a_field_may_be_called_anything(place: Place, name: str) -> None:
    _precious(place)
    records = [{"id": number, name: f"value {number}"} for number in range(12)]
    async with FaultServer(PagedApi(records)) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.SUCCESS
        assert place.rows("precious") == [{"a": 1}]
        rows = mover.rows()
        (column,) = rows[0].keys() - {"id"}
        assert {row["id"]: row[column] for row in rows} == {
            record["id"]: record[name] for record in records
        }
        if column != name:
            assert column[:50] in moved.warnings, "what became of the name is told"


@pytest.mark.parametrize("name", [one for one in NASTY if one.strip()])
async def test_t26_a_table_may_be_called_anything(place: Place, name: str) -> None:
    _precious(place)
    before = place.tables()
    async with FaultServer(PagedApi([{"id": number} for number in range(12)])) as server:
        mover = Mover(server, place, table=name, sync={"write_disposition": "replace"})
        for run in ("run-1", "run-2"):
            moved = await mover.run(run)
            assert moved.status is RunStatus.SUCCESS
        (table,) = place.tables() - before
        assert sorted(int(str(row["id"])) for row in place.rows(table)) == list(range(12))
        assert place.rows("precious") == [{"a": 1}]


async def test_t26_long_names_that_begin_alike_stay_apart_in_every_run(place: Place) -> None:
    long, longer = "x" * 300, "x" * 301
    records = [{"id": number, long: "a", longer: "b"} for number in range(3)]
    async with FaultServer(PagedApi(records)) as server:
        mover = Mover(server, place, sync=APPEND)
        await mover.run()
        first = mover.rows()
        await mover.run("run-2")
        again = mover.rows()
        assert first[0].keys() == again[0].keys()
        assert [sorted(map(str, row.values()))[1:] for row in again] == [["a", "b"]] * 6


async def test_t27_names_that_differ_by_case_are_columns_of_their_own(place: Place) -> None:
    records: list[Record] = [{"Id": n, "id": n + 100, "ID": n + 200} for n in range(12)]
    async with FaultServer(PagedApi(records)) as server:
        mover = Mover(server, place, stream={"primary_key": "id"})
        for run in ("run-1", "run-2"):
            moved = await mover.run(run)
            assert moved.status is RunStatus.SUCCESS
        rows = mover.rows()
        assert len(rows) == 12
        assert {column.casefold() for column in rows[0]} == {"id", "id_2", "id_3"}
        for row in rows:
            n = int(str(row["id"])) - 100
            assert sorted(int(str(value)) for value in row.values()) == [n, n + 100, n + 200]
        assert {row["id"] for row in rows} == set(range(100, 112)), "the key keeps its name"
