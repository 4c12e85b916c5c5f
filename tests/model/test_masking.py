"""What is said of a value never holds a part of a secret, wherever it is cut."""

import pytest

from migrateiq_desktop.engine.batches import BatchMapper
from migrateiq_desktop.engine.loading import DestinationThread
from migrateiq_desktop.engine.mapping.apply import RecordMapper
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.engine.table import NEW_TABLE, StreamTable
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.masking import cut, masked, masking
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.model.transform import Transform

KEY = 'ca"nary-0123456789-abcdefghij'


def parts(text: str) -> list[str]:
    """Pieces of the key, long enough to tell, that stand in a text."""
    return [KEY[at : at + 6] for at in range(len(KEY) - 5) if KEY[at : at + 6] in text]


@pytest.mark.parametrize("before", [0, 55, 60, 75, 79, 80, 975, 990, 999, 1000])
def test_a_key_that_straddles_a_cut_leaves_nothing(before: int) -> None:
    value = "x" * before + KEY + "y" * 2000
    plan = plan_of(Transform(type_conversions={"n": FieldType.INT}))
    mapper = BatchMapper("things", RecordMapper(plan), StreamTable(plan, NEW_TABLE))
    with masking(Redactor([KEY]).clean):
        (reject,) = mapper.map([Page(1, [{"n": value}], None)], 1).rejected
    assert parts(reject.reason) == []
    assert parts(reject.value or "") == []
    assert len(reject.value or "") <= 1000
    assert len(reject.reason) < 150


def test_a_record_that_is_kept_as_text_is_masked() -> None:
    deep: Json = KEY
    for _ in range(600):
        deep = [deep]
    plan = plan_of(Transform())
    mapper = BatchMapper("things", RecordMapper(plan), StreamTable(plan, NEW_TABLE))
    with masking(Redactor([KEY]).clean):
        (reject,) = mapper.map([Page(1, [{"n": deep}], None)], 1).rejected
    assert isinstance(reject.record, str)
    assert parts(reject.record) == []


async def test_the_destination_s_thread_masks_too() -> None:
    thread = DestinationThread()
    with masking(lambda text: text.replace("key", "***")):
        assert await thread.call(cut, "the key is long", 7) == "the ***…"
    assert await thread.call(masked, "the key") == "the key"
    thread.close()
