"""The inbox: counted by cause, paged, edited beside the original, discarded and brought back."""

import pytest

from migrateiq_desktop.model.errors import DefinitionError, NotFoundError
from migrateiq_desktop.model.rejects import (
    CauseSelection,
    RejectChoice,
    RejectState,
    cause_of,
    without_blank,
)
from migrateiq_desktop.model.run import RejectedRecord, RunStatus
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .samples import new_run

OPEN, RETRIED, DISCARDED = RejectState


def reject(
    index: int, reason: str = "not a number: “x”", field: str | None = "id"
) -> RejectedRecord:
    return RejectedRecord(
        stream="orders",
        batch=1,
        page=1,
        index=index,
        field=field,
        reason=reason,
        record={"id": "x"},
    )


@pytest.fixture
def run_id(database: WorkspaceDatabase) -> int:
    """The newest of three runs, two of them of one sync; each has rejected some."""
    for sync in ("shop", "other", "shop"):
        run = database.runs.create(new_run(sync))
        alike = [reject(at, f"not a number: “{at}”") for at in range(3)]
        database.rejects.add(run.id, [*alike, reject(9, "too large", None)])
        database.runs.set_status(run.id, RunStatus.PARTIAL)
    return 3


def test_the_cause_leaves_the_value_out() -> None:
    assert cause_of("not a number: “12,5O”") == "not a number: “…”"
    assert cause_of("“5 ” is less than 10") == "“…” is less than 10"
    assert cause_of("5 is less than 10", "5") == "… is less than 10"
    assert cause_of("“abc” has 3 characters, at most 2 are allowed") == (
        "“…” has … characters, at most 2 are allowed"
    )
    assert without_blank("not a number: “…”") == "not a number"
    assert without_blank("keine Zahl: „…“") == "keine Zahl"
    assert without_blank("no such day: …") == "no such day"
    assert without_blank("“…” is less than 10") == "“…” is less than 10"
    assert cause_of("no such day: 31/02/2013", '"31/02/2013"') == "no such day: …"
    assert cause_of("key id is empty", "null") == "key id is empty"


def test_records_are_counted_by_cause_of_a_run_of_a_sync_and_of_all(
    database: WorkspaceDatabase, run_id: int
) -> None:
    inbox = database.inbox
    of_run = CauseSelection(run_id=run_id)
    assert inbox.cause_count(of_run) == 2
    assert inbox.causes(of_run, 1, 5) == inbox.causes(of_run)[1:]
    found = [(one.field, one.cause, one.open) for one in inbox.causes(of_run)]
    assert found == [("id", "not a number: “…”", 3), (None, "too large", 1)]
    of_sync = inbox.causes(CauseSelection(sync="shop"))
    assert [(one.sync, one.open) for one in of_sync] == [("shop", 6), ("shop", 2)]
    assert sum(one.open for one in inbox.causes(CauseSelection())) == 12
    assert [one.cause for one in inbox.causes(CauseSelection(sync="shop", search="LARGE"))] == [
        "too large"
    ]
    assert inbox.causes(CauseSelection(state=DISCARDED)) == ()
    assert inbox.totals(sync="shop") == {OPEN: 8, RETRIED: 0, DISCARDED: 0}
    assert inbox.totals(run_id=run_id)[OPEN] == database.rejects.count(run_id) == 4
    assert inbox.runs(RejectChoice(cause_id=of_sync[0].id)) == (1, 3)


@pytest.mark.parametrize("name", ["other", "new", "shop"])
def test_causes_follow_a_sync_to_its_new_name(
    database: WorkspaceDatabase, run_id: int, name: str
) -> None:
    database.runs.rename_sync("shop", name)
    inbox = database.inbox
    number = 9 if name == "other" else 6
    of_sync = inbox.causes(CauseSelection(sync=name))
    assert [(one.sync, one.open) for one in of_sync] == [(name, number), (name, number // 3)]
    assert inbox.count(RejectChoice(run_id=run_id, cause_id=of_sync[0].id)) == 3
    assert inbox.totals(run_id=run_id) == {OPEN: 4, RETRIED: 0, DISCARDED: 0}
    assert name == "shop" or inbox.causes(CauseSelection(sync="shop")) == ()
    database.rejects.add(run_id, [reject(4)])
    assert inbox.causes(CauseSelection(sync=name))[0].open == number + 1


def test_a_cause_is_paged_from_either_end(
    database: WorkspaceDatabase, run_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("migrateiq_desktop.workspace.reject_inbox.FAR", 2)
    cause = database.inbox.causes(CauseSelection(sync="shop"))[0]
    choice = RejectChoice(cause_id=cause.id)
    assert database.inbox.count(choice) == 6
    pages = [database.inbox.page(choice, offset, 2) for offset in (0, 2, 4, 6)]
    assert [(one.run_id, one.rejected.index) for page in pages for one in page] == [
        (run, at) for run in (1, 3) for at in range(3)
    ]
    here = choice.model_copy(update={"run_id": run_id})
    assert database.inbox.count(here) == len(database.inbox.page(here, 0, 9)) == 3


def test_an_edited_record_keeps_the_original(database: WorkspaceDatabase, run_id: int) -> None:
    (first, *_) = database.inbox.page(RejectChoice(run_id=run_id), 0, 1)
    edited = database.inbox.edit(first.id, {"id": 7})
    assert (edited.rejected, edited.edited, edited.current) == (
        first.rejected,
        {"id": 7},
        {"id": 7},
    )
    assert edited.edited_at is not None
    assert database.inbox.edit(first.id, None) == first
    with pytest.raises(NotFoundError):
        database.inbox.edit(999, {})


def test_what_is_discarded_leaves_the_inbox_with_its_note_and_comes_back(
    database: WorkspaceDatabase, run_id: int
) -> None:
    inbox, here = database.inbox, RejectChoice(run_id=run_id)
    cause = inbox.causes(CauseSelection(run_id=run_id))[0]
    of_cause = here.model_copy(update={"cause_id": cause.id})
    assert [inbox.discard(of_cause, "tests of theirs", 2) for _ in range(3)] == [2, 1, 0]
    gone = of_cause.model_copy(update={"state": DISCARDED})
    kept = inbox.page(gone, 0, 9)
    assert {one.note for one in kept} == {"tests of theirs"}
    assert all(one.discarded_at for one in kept)
    assert (inbox.count(here), inbox.count(gone), database.rejects.count(run_id)) == (1, 3, 1)
    assert database.retries.streams(of_cause) == ()
    with pytest.raises(DefinitionError, match="can't be edited"):
        inbox.edit(kept[0].id, {})
    one = gone.model_copy(update={"ids": (kept[1].id,)})
    assert inbox.bring_back(one, 9) == 1
    (back,) = inbox.page(of_cause, 0, 9)
    assert (back.id, back.note, back.discarded_at) == (kept[1].id, "", None)
    assert inbox.totals(run_id=run_id) == {OPEN: 2, RETRIED: 0, DISCARDED: 2}


def test_what_a_retry_has_claimed_waits_for_its_end(
    database: WorkspaceDatabase, run_id: int
) -> None:
    inbox, here = database.inbox, RejectChoice(run_id=run_id)
    first, second, *_ = inbox.page(here, 0, 9)
    retry = database.runs.create(new_run("shop").model_copy(update={"retry_of": run_id})).id
    database.retries.claim(here.model_copy(update={"ids": (first.id, second.id)}), retry)
    assert [len(places) for places in database.retries.places(retry).values()] == [2]
    assert inbox.discard(here, "", 9) == 2, "the others are free"
    assert inbox.count(here) == 2
    with pytest.raises(DefinitionError, match="can't be edited"):
        inbox.edit(first.id, {})
    again = first.rejected.model_copy(update={"reason": "still “bad”"})
    database.retries.failed_again([(first.id, again)])
    database.runs.set_status(retry, RunStatus.CANCELLED)
    inbox.edit(first.id, {"id": 1})  # it has failed: it isn't loaded
    with pytest.raises(DefinitionError, match="can't be edited"):
        inbox.edit(second.id, {})
    assert [one.record for one in database.retries.claimed(retry)] == [{"id": 1}, {"id": "x"}]
    database.retries.settle(retry, "orders")
    database.runs.set_status(retry, RunStatus.PARTIAL)
    assert inbox.totals(run_id=run_id) == {OPEN: 1, RETRIED: 1, DISCARDED: 2}
    assert [one.cause for one in inbox.causes(CauseSelection(run_id=run_id))] == ["still “…”"]
    assert inbox.discard(here, "", 9) == 1
