"""However pages were decoded, any real destination ends with the same rows."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.batches import BatchMapper
from migrateiq_desktop.engine.mapping.apply import RecordMapper
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.ports import Batch, Checkpoint, Page, Target
from migrateiq_desktop.engine.table import NEW_TABLE, StreamTable
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.transform import Transform
from tests.sources.page_bodies import bodies_of, exact_pages, pages, shaped_pages

from .moving import APPEND, MERGE, REPLACE, Place, Record
from .places import MAKERS

TRANSFORMS = st.sampled_from(
    (
        Transform(),
        Transform(type_conversions={"id": FieldType.FLOAT, "when": FieldType.DATETIME}),
        Transform(type_conversions={"a": FieldType.DECIMAL, "when": FieldType.DATE}),
    )
)


@dataclass(frozen=True)
class Load:
    """Pages, and how they are loaded: so many in a batch."""

    transform: Transform
    disposition: WriteDisposition
    size: int

    def into(self, place: Place, given_pages: list[Page]) -> object:
        """The rows as another program reads them, or why there are none."""
        key = ("id",) if self.disposition is MERGE else ()
        plan = plan_of(self.transform)
        mapper = RecordMapper(plan, key)
        target = Target("things", "things", self.disposition, key)
        table = StreamTable(plan, NEW_TABLE, key=mapper.key_slots, keep_missing=bool(key))
        batches, loaded = BatchMapper("things", mapper, table), 0
        with closing(place.destination("run-1")) as destination:
            destination.open()
            destination.begin(target, resume=False)
            checkpoint = Checkpoint(run_uid="run-1", stream="things", batch=0)
            for number, start in enumerate(range(0, len(given_pages), self.size), 1):
                mapped = batches.map(given_pages[start : start + self.size], number)
                loaded += len(mapped.rows)
                checkpoint = checkpoint.model_copy(
                    update={
                        "batch": number,
                        "counts": Counts(read=loaded, loaded=loaded),
                        "table_schema": table.schema,
                    }
                )
                try:
                    batch = Batch(checkpoint.table_schema, mapped.rows, checkpoint)
                    destination.load(target, batch)
                except DestinationError as refused:
                    return refused.title
            table.finish()
            done = {"finished": True, "position": None, "table_schema": table.schema}
            destination.finish(target, checkpoint.model_copy(update=done))
        return sorted(place.rows("things"), key=repr) if table.schema.columns else []


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_it_makes_no_difference_how_a_page_was_decoded(kind: str) -> None:
    @settings(max_examples=10)
    @given(pages(), TRANSFORMS, st.sampled_from((APPEND, REPLACE, MERGE)), st.integers(1, 4))
    def check(
        made: list[list[str]], transform: Transform, how: WriteDisposition, size: int
    ) -> None:
        bodies = bodies_of(made)
        with TemporaryDirectory() as one, TemporaryDirectory() as other:
            fast, slow = MAKERS[kind](Path(one)), MAKERS[kind](Path(other))
            load = Load(transform, how if fast.merges or how is not MERGE else APPEND, size)
            expected = load.into(slow, exact_pages(bodies))
            assert load.into(fast, shaped_pages(bodies)) == expected

    check()


CONTROL = "".join(map(chr, range(1, 32)))
TEXTS = [
    *CONTROL,
    CONTROL,
    "",
    "null",
    "\\N",
    "\\.",
    "\\",
    "\\n",
    "\\\n",
    '"',
    '\\"',
    "]\n[",
    "a,b\r\n\\.\r\n",
    "\x7f",
    "\u2028é😀",
    " x ",
]


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_no_text_is_taken_for_anything_else(kind: str, tmp_path: Path) -> None:
    place = MAKERS[kind](tmp_path)
    records: list[Record] = [
        {"first": text, "at": at, "last": text} for at, text in enumerate((*TEXTS, None))
    ]
    Load(Transform(), APPEND, 1).into(place, [Page(1, records, None)])
    assert sorted(place.rows("things"), key=lambda row: int(str(row["at"]))) == records
