"""A record on the screen: exact, visible, never endless."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.runs.record_text import LARGEST_SHOWN, shown_text, whole_text
from migrateiq_desktop.model.exact_json import loads

_SCALARS = st.none() | st.booleans() | st.integers() | st.text()
_RECORDS = st.recursive(
    _SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20
)


@given(_RECORDS)
def test_the_whole_text_is_the_record(record: object) -> None:
    assert loads(whole_text(record)) == record


def test_it_is_indented_and_exact() -> None:
    record = {"id": 2**70, "sum": Decimal("0.1000000000000000055"), "name": "Zürich"}
    assert whole_text(record).splitlines() == [
        "{",
        f'  "id": {2**70},',
        '  "sum": 0.1000000000000000055,',
        '  "name": "Zürich"',
        "}",
    ]


def test_what_hides_is_written_out_and_what_is_endless_is_cut() -> None:
    assert shown_text({"a": "x\u202ey"}) == '{\n  "a": "x\\u202ey"\n}'
    long = shown_text({"a": "x" * 5_000_000})
    assert len(long) < 10_000
    many = shown_text(["x" * 90] * 50_000)
    assert len(many) <= LARGEST_SHOWN + 2
    assert many.endswith("…")
