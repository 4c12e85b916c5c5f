"""What a report says of a retry: rows that may have been newer, in merged tables only."""

from pathlib import Path

import pytest

from migrateiq_desktop.engine.ports import Target
from migrateiq_desktop.engine.remarks import remarks_on_retry
from migrateiq_desktop.model.retry import Retry
from migrateiq_desktop.model.sync import WriteDisposition


@pytest.mark.parametrize("how", list(WriteDisposition))
@pytest.mark.parametrize("later_run", [None, 7])
def test_a_retry_into_merged_rows_says_what_it_may_have_overwritten(
    how: WriteDisposition, later_run: int | None
) -> None:
    retry = Retry(file=Path("records.jsonl"), streams=("orders",), later_run=later_run)
    target = Target("orders", "orders", how, ("id",))
    assert list(remarks_on_retry(None, target)) == []
    said = list(remarks_on_retry(retry, target))
    if how is not WriteDisposition.MERGE:
        assert said == []
        return
    (remark,) = said
    assert remark.startswith("Rows of orders" if later_run is None else "Run 7 came after")
    assert remark.endswith("--full-refresh to be sure.")
