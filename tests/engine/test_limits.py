"""When a run has too many rejects to go on."""

import pytest

from migrateiq_desktop.engine.batches import MappedBatch
from migrateiq_desktop.engine.limits import RejectWatch, check_first_thousand
from migrateiq_desktop.model.errors import RejectLimitError
from migrateiq_desktop.model.run import Counts, RejectedRecord
from migrateiq_desktop.model.sync import RejectLimit


def batch(read: int, rejected: int, lost_at_first: int = 0) -> MappedBatch:
    record = RejectedRecord(stream="s", batch=1, page=1, index=0, reason="bad", record={})
    return MappedBatch([()] * (read - rejected), [record] * rejected, read, lost_at_first)


def test_without_a_limit_everything_passes() -> None:
    watch = RejectWatch(RejectLimit())
    watch.check(Counts(), batch(10_000, 9_000))
    watch.stream_ended(Counts(read=10_000, rejected=9_000))
    watch.check_end()


def test_a_count_holds_over_all_streams() -> None:
    watch = RejectWatch(RejectLimit(count=10))
    watch.check(Counts(), batch(100, 6))
    watch.stream_ended(Counts(read=100, rejected=6, loaded=94))
    watch.check(Counts(), batch(100, 4))
    with pytest.raises(RejectLimitError, match="11 of 300 records were rejected") as refused:
        watch.check(Counts(read=100, rejected=4), batch(100, 1))
    assert refused.value.report().kind == "RejectLimitError"
    assert refused.value.cause == "the sync allows 10; the last: bad"


def test_a_share_needs_a_thousand_records() -> None:
    watch = RejectWatch(RejectLimit(share=0.01))
    watch.check(Counts(), batch(999, 500))
    with pytest.raises(RejectLimitError, match="11 of 1,000"):
        watch.check(Counts(), batch(1000, 11))


def test_but_at_the_end_of_the_run_it_holds_for_any_number() -> None:
    watch = RejectWatch(RejectLimit(share=0.01))
    watch.stream_ended(Counts(read=50, rejected=1, loaded=49))
    with pytest.raises(RejectLimitError, match="1 of 50 records"):
        watch.check_end()


def test_batches_without_rejects_always_pass() -> None:
    watch = RejectWatch(RejectLimit(count=0))
    watch.check(Counts(read=10, rejected=10), batch(10, 0))


def test_all_of_the_first_thousand() -> None:
    check_first_thousand("s", Counts(), batch(999, 999, 999))
    check_first_thousand("s", Counts(), batch(2000, 999, 999))
    check_first_thousand("s", Counts(read=500, rejected=499, loaded=1), batch(600, 600, 600))
    check_first_thousand("s", Counts(read=1000, rejected=999, loaded=1), batch(9, 9, 9))
    for committed, found in [
        (Counts(), batch(1000, 1000, 1000)),
        (Counts(), batch(2000, 1000, 1000)),
        (Counts(read=500, rejected=500), batch(600, 600, 500)),
    ]:
        with pytest.raises(RejectLimitError, match="All of the first 1,000 records of s"):
            check_first_thousand("s", committed, found)
