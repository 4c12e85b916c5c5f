"""Excel workbooks: texts stay texts, dates are dates, nothing is changed silently."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from migrateiq_desktop.destinations.files import excel_files
from migrateiq_desktop.destinations.files.excel_cells import LONGEST_TEXT
from migrateiq_desktop.destinations.files.excel_sheets import sheet_name
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform
from tests.destinations.contract.moving import APPEND, REPLACE, Mover
from tests.destinations.contract.places import ExcelPlace


@dataclass(frozen=True)
class Seen:
    """A cell as another program reads it."""

    value: object
    type: str
    format: str = "General"


@pytest.fixture
def place(tmp_path: Path) -> ExcelPlace:
    return ExcelPlace(tmp_path / "files")


def cells(place: ExcelPlace, row: int) -> list[Seen]:
    sheet = place.workbook().worksheets[0]
    found = next(iter(sheet.iter_rows(min_row=row, max_row=row)))
    return [Seen(cell.value, cell.data_type, cell.number_format) for cell in found]


def typed(**kinds: FieldType) -> Transform:
    fields = [{"source": name, "name": name, "type": kind} for name, kind in kinds.items()]
    return Transform(fields=tuple(map(FieldRule.model_validate, fields)))


TEXTS = [
    "=1+1",
    '=HYPERLINK("http://example.com")',
    "+1",
    "@SUM(A1)",
    "{=1}",
    "007",
    "2013-01-01",
    "1e5",
    "TRUE",
    "http://example.com",
    "<r><t>markup</t></r>",
    "<r>&</r>",
    " spaces ",
    "a_x0041_x0042_b",
    "\x01\x0b\r\n\t\x1f",
    "\ufffe\uffff",
    "😀",
]


def test_texts_stay_the_texts_that_they_are(place: ExcelPlace) -> None:
    Mover(place).run([{"n": at, "t": text} for at, text in enumerate(TEXTS)])
    assert [row["t"] for row in place.rows("things")] == TEXTS
    types = {
        cell.data_type for row in place.workbook().active.iter_rows(min_row=2) for cell in row[1:]
    }
    assert types == {"s"}


def test_numbers_keep_their_digits(place: ExcelPlace) -> None:
    record = {
        "whole": 999_999_999_999_999,
        "long": 1_234_567_890_123_456,
        "round": 12 * 10**20,
        "float": 0.1 + 0.2,
        "exact": Decimal("0.12345678901234567"),
        "tiny": 5e-324,
        "yes": True,
        "none": None,
    }
    report = Mover(place).run([record])
    whole, long, round_, float_, exact, tiny, yes, none = cells(place, 2)
    assert whole == Seen(999_999_999_999_999, "n")
    assert long == Seen("1234567890123456", "s")
    assert round_ == Seen(12 * 10**20, "n")
    assert float_ == Seen(0.30000000000000004, "n")
    assert exact == Seen("0.12345678901234567", "s")
    assert tiny == Seen("5E-324", "s")
    assert yes == Seen(True, "b")  # noqa: FBT003  # a cell's value
    assert none.value is None
    assert report.warnings == [
        "3 numbers in things.xlsx are text, because Excel would change them."
    ]


def test_days_and_moments_are_real_ones_where_excel_has_them(place: ExcelPlace) -> None:
    kinds = typed(d=FieldType.DATE, t=FieldType.DATETIME, n=FieldType.DATETIME)
    report = Mover(place, transform=kinds).run(
        [
            {"d": "2013-01-31", "t": "2013-01-31T10:00:00+02:00", "n": "2013-01-31T10:00:00.250"},
            {"d": "1900-02-28", "t": "0001-01-01T00:00:00Z", "n": "2013-01-31T10:00:00.000001"},
        ]
    )
    assert cells(place, 2) == [
        Seen(datetime(2013, 1, 31), "d", "yyyy-mm-dd"),  # noqa: DTZ001  # as it is read
        Seen(datetime(2013, 1, 31, 8), "d", 'yyyy-mm-dd hh:mm:ss"Z"'),  # noqa: DTZ001
        Seen(datetime(2013, 1, 31, 10, 0, 0, 250_000), "d", "yyyy-mm-dd hh:mm:ss.000"),  # noqa: DTZ001
    ]
    assert [cell.value for cell in cells(place, 3)] == [
        "1900-02-28",
        "0001-01-01T00:00:00Z",
        "2013-01-31T10:00:00.000001",
    ]
    assert report.warnings == [
        "1 dates in things.xlsx are text, because Excel would change them.",
        "2 dates and times in things.xlsx are text, because Excel would change them.",
    ]


def test_what_is_too_long_for_a_cell_is_rejected(place: ExcelPlace) -> None:
    mover = Mover(place)
    mover.may_reject = True
    long = LONGEST_TEXT
    mover.run(
        [
            {"t": "x" * long},
            {"t": "x" * (long + 1)},
            {"t": "😀" * (long // 2)},
            {"t": "😀" * (long // 2 + 1)},
            {"t": ["x" * long]},
        ]
    )
    assert [(r.index, r.field, r.reason) for r in mover.rejected] == [
        (1, "t", "32,768 characters, and a cell of Excel takes 32,767"),
        (3, "t", "32,768 characters, and a cell of Excel takes 32,767"),
        (4, "t", "32,771 characters, and a cell of Excel takes 32,767"),
    ]
    assert [len(str(row["t"])) for row in place.rows("things")] == [long, long // 2]


def test_more_rows_than_a_sheet_takes_go_to_further_sheets(
    place: ExcelPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(excel_files.Excel.__init__, "__kwdefaults__", {"rows_in_sheet": 3})
    report = Mover(place).run([{"a": n} for n in range(5)])
    book = place.workbook()
    assert book.sheetnames == ["things", "things (2)", "things (3)"]
    assert [[cell.value for (cell,) in sheet.iter_rows()] for sheet in book] == [
        ["a", 0, 1],
        ["a", 2, 3],
        ["a", 4],
    ]
    for sheet in book:
        assert (sheet.freeze_panes, sheet["A1"].font.b) == ("A2", True)
        assert sheet.auto_filter.ref.startswith("A1:A")
    assert report.warnings == ["things.xlsx has 3 sheets, because one holds no more than 3 rows."]


def test_a_workbook_that_somebody_changed_is_put_aside(place: ExcelPlace) -> None:
    mover = Mover(place, APPEND)
    mover.run([{"a": 1}])
    assert mover.run([{"a": 2}], run="run-2").warnings == []
    book = place.workbook()
    book.active["C1"] = "mine"
    book.save(place.folder / "things.xlsx")
    report = mover.run([{"a": "x"}], run="run-3")
    assert report.warnings == [
        "things.xlsx was changed by another program: that one is things (changed).xlsx now."
    ]
    assert [row["a"] for row in place.rows("things")] == ["1", "2", "x"]
    assert place.tables() == {"things", "things (changed)"}


def test_a_workbook_that_was_removed_begins_anew_and_replacing_keeps_only_the_new(
    place: ExcelPlace,
) -> None:
    Mover(place, APPEND).run([{"a": 1}])
    (place.folder / "things.xlsx").unlink()
    Mover(place, APPEND).run([{"a": 2}], run="run-2")
    assert [row["a"] for row in place.rows("things")] == [2]
    Mover(place, REPLACE).run([{"a": 3}], run="run-3")
    Mover(place, APPEND).run([{"a": 4}], run="run-4")
    assert [row["a"] for row in place.rows("things")] == [3, 4]


@pytest.mark.parametrize(
    ("table", "number", "name"),
    [
        ("flights", 1, "flights"),
        ("flights", 2, "flights (2)"),
        ("a[b]:c*d?e/f\\g", 1, "a_b__c_d_e_f_g"),
        ("History", 1, "History_"),
        ("'quoted'", 1, "quoted"),
        ("'", 1, "table_"),
        ("x" * 40, 12, "x" * 26 + " (12)"),
        ("😀" * 20, 1, "😀" * 15),
    ],
)
def test_names_of_sheets(table: str, number: int, name: str) -> None:
    assert sheet_name(table, number) == name
