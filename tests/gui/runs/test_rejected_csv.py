"""Rejected records as CSV: read back whole, and never a formula."""

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.runs.rejected_csv import HEADER, REJECTED
from migrateiq_desktop.gui.runs.safe_csv import neutral
from migrateiq_desktop.model.exact_json import loads
from migrateiq_desktop.model.rejects import KeptReject, RejectState
from migrateiq_desktop.model.run import RejectedRecord


def _record(**values: object) -> KeptReject:
    given_values = {"reason": "no such day", "record": {"id": 1}, **values}
    rejected = RejectedRecord.model_validate(
        {"stream": "flights", "batch": 1, "page": 12, "index": 204, **given_values}
    )
    return KeptReject(
        id=1,
        run_id=1282,
        rejected=rejected,
        edited={"id": "=2"},
        state=RejectState.DISCARDED,
        note="=of theirs",
    )


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"],
)
def test_what_would_be_calculated_gets_an_apostrophe(text: str) -> None:
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "31/02/2013", "-5", "+4.25", "-1e9", "a=b", '{"a": "=1"}'])
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    assert neutral(text) == text


def test_a_record_with_its_reason_and_itself() -> None:
    text = REJECTED.header_text() + REJECTED.text(
        [
            _record(
                field="created_at",
                value='"=1"',
                record={"n": Decimal("0.1000000000000000055"), "t": 'a"b;=c'},
            )
        ]
    )
    header, line = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
    assert tuple(header) == HEADER
    assert line[:7] == ["1282", "flights", "12", "205", "created_at", '"=1"', "no such day"]
    assert loads(line[7]) == {"n": Decimal("0.1000000000000000055"), "t": 'a"b;=c'}
    assert line[8:] == ['{"id":"=2"}', "discarded", "'=of theirs"]
    assert text.startswith("\ufeff")


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_every_text_is_read_back(pairs: list[tuple[str, str]]) -> None:
    records = [_record(field=field, reason=reason) for field, reason in pairs]
    lines = list(csv.reader(io.StringIO(REJECTED.text(records), newline="")))
    assert [(line[4], line[6]) for line in lines] == [
        (neutral(field), neutral(reason)) for field, reason in pairs
    ]
    assert not any(cell.startswith(("=", "@", "\t")) for line in lines for cell in line)
