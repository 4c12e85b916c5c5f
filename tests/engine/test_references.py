"""Records that refer to another stream's, which runs before them."""

from collections.abc import Sequence
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from migrateiq_desktop.engine.mapping.references import KnownKeys
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.model.events import RunEnded
from migrateiq_desktop.model.rules import Reference
from migrateiq_desktop.model.run import RunStatus, StreamState
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.model.transform import Transform
from tests.destinations.contract.moving import Mover
from tests.destinations.contract.places import DuckdbPlace
from tests.destinations.contract.test_children import SqlitePlace

from .test_job import Job

FLIGHTS: Sequence[Json] = [
    {"id": 1, "carrier": "UA"},
    {"id": 2, "carrier": "ZZ"},
    {"id": 3, "carrier": None},
    {"id": 4},
]
AIRLINES: Sequence[Json] = [{"code": "UA"}, {"code": "AA"}]


def referring(stream: str = "airlines", field: str = "code", of: str = "carrier") -> Transform:
    rule = {"field": of, "reference": {"stream": stream, "field": field}}
    return Transform.model_validate({"rules": [rule]})


def job(**transforms: Transform) -> Job:
    """Flights stand before the airlines that they refer to."""
    made = Job(flights=FLIGHTS, airlines=AIRLINES)
    for name in ("a", "b", "c"):
        del made.records[name]
    chosen = {"flights": referring(), **transforms}
    made.definitions = tuple(
        SyncStream(resource=name, transform=chosen.get(name, Transform())) for name in made.records
    )
    return made


async def test_what_refers_to_nothing_is_rejected_with_its_value() -> None:
    made = job()
    ended = await made.run()
    assert ended.status is RunStatus.PARTIAL
    assert [stream for stream, _ in made.source.asked] == ["airlines", "flights"]
    assert [row["id"] for row in made.destination.tables["flights"].rows] == [1, 3, 4]
    (warned,) = [r for r in made.sink.records if r.stream == "flights"]
    assert (warned.field, warned.value) == ("carrier", '"ZZ"')
    assert warned.reason == "“ZZ” is in no record of airlines"


async def test_a_trial_does_not_look() -> None:
    made = job()
    made.limit = 100
    assert (await made.run()).status is RunStatus.SUCCESS


async def test_what_is_not_complete_can_not_be_referred_to() -> None:
    made = job().failing(airlines=SourceError("odd"))
    ended = await made.run()
    assert ended.status is RunStatus.FAILED
    assert made.states["flights"] is StreamState.FAILED
    assert "flights" not in made.destination.tables


def refused(ended: RunEnded, made: Job) -> str:
    """Before anything was asked for."""
    assert made.source.asked == []
    assert ended.error is not None
    assert ended.error.kind == "DefinitionError"
    return ended.error.sentence() + ended.error.next_step


async def test_references_that_can_not_work_are_refused() -> None:
    made = job(flights=referring("airline"))
    assert "Did you mean airlines?" in refused(await made.run(), made)
    made = job(airlines=Transform.model_validate({"drop": ["code"]}))
    assert "the mapping drops it" in refused(await made.run(), made)
    made = job(airlines=referring("flights", "id", "code"))
    assert "flights → airlines → flights" in refused(await made.run(), made)
    made = job(flights=referring("flights", "id", "id"))
    assert "in a circle" in refused(await made.run(), made)


async def test_a_field_that_no_record_had_is_named_with_the_nearest() -> None:
    made = job(flights=referring("airlines", "cod"))
    ended = await made.run()
    assert ended.error is not None
    assert "near to it: code" in ended.error.sentence()


@pytest.mark.parametrize("value", [1, 1.0, Decimal("1.00"), "1"])
def test_values_are_compared_by_their_text(value: Json) -> None:
    known = KnownKeys(Reference(stream="s", field="f"))
    known.begin()
    known.add([None, "1", 2.5, True])
    assert known.judge(value) is None
    assert known.judge("2.5") is None
    assert known.judge(3) == "3 is in no record of s"
    known.close()


@pytest.mark.parametrize("kind", [SqlitePlace, DuckdbPlace])
def test_a_column_is_read_in_pieces(
    kind: type[SqlitePlace] | type[DuckdbPlace], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("destination", "sqlite"):
        monkeypatch.setattr(f"migrateiq_desktop.destinations.sql.{module}.PIECE", 7)
    place = kind(tmp_path / "data")
    Mover(place).run([{'a"%s`': n % 20} for n in range(50)], [{'a"%s`': None}])
    destination = place.destination("run-2")
    destination.open()
    found: list[object] = []
    with closing(destination):
        destination.read_column("things", 'a"%s`', found.extend)  # type: ignore[attr-defined]  # ReadsColumns
        destination.read_column("nothing", "a", found.extend)  # type: ignore[attr-defined]
    assert sorted(int(str(value)) for value in found) == list(range(20))
