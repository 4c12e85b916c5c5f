"""Excel: a workbook a table, written row by row. No value is ever a formula."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format

from migrateiq_desktop.model.errors import DestinationError

from .assembly import Assembly
from .excel_cells import Cell, Day, ExcelCells, ExcelRefusals, Shown
from .excel_sheets import ForgivingFile, PlainSheet, sheet_name
from .former import Cut
from .part_columns import value_pieces
from .parts import ArrowParts

MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
_WIDEST = 50
_NARROWEST = 8
_WIDTH_OF_A_DAY = 20


class Excel(ArrowParts):
    """Implements `FileFormat`."""

    suffix = ".xlsx"
    rewrites = True

    def __init__(self, *, rows_in_sheet: int = MOST_ROWS) -> None:
        self._rows_in_sheet = rows_in_sheet

    def refusals(self) -> ExcelRefusals:
        """Texts that are too long for a cell."""
        return ExcelRefusals()

    def types_in(self, path: Path) -> tuple[str, ...]:  # noqa: ARG002  # a cell has its own
        """None."""
        return ()

    def can_cut(self, cut: Cut) -> bool:
        """Whether all the parts are kept that the former workbook was made of."""
        kept = cut.known.kept
        whole = sum(part.rows for part in kept) == cut.known.file_rows
        return whole and all((cut.folder / part.name).exists() for part in kept)

    def cut(self, file: BinaryIO, cut: Cut) -> None:
        """The workbook, made again of them."""
        own = cut.known
        self.write(file, Assembly(cut.path.name, own.table, cut.folder, own.file_schema, own.kept))

    def write(self, file: BinaryIO, assembly: Assembly) -> None:
        """A header, then the rows, in as many sheets as they need."""
        if len(assembly.schema.columns) > MOST_COLUMNS:
            raise DestinationError(
                f"{assembly.name} can't be made",
                cause=f"it would have {len(assembly.schema.columns):,} columns, and a sheet has"
                f" {MOST_COLUMNS:,}",
                next_step="Leave fields out in the mapping, or load into another destination.",
            )
        options = {"constant_memory": True, "use_zip64": True, "tmpdir": str(assembly.folder)}
        workbook = Workbook(ForgivingFile(file), options)
        try:
            _Sheets(workbook, assembly, self._rows_in_sheet).write()
            workbook.close()
        except FileCreateError as error:
            cause = error.args[0]
            raise cause if isinstance(cause, OSError) else error from None
        finally:
            for sheet in workbook.worksheets():
                sheet.let_go()


class _Sheets:
    """The sheets of one table, one after the other."""

    def __init__(self, workbook: Workbook, assembly: Assembly, rows_in_sheet: int) -> None:
        self._workbook = workbook
        self._assembly = assembly
        self._most = rows_in_sheet
        self._bold: Format = workbook.add_format({"bold": True})
        self._formats: dict[Shown, Format] = {
            shown: workbook.add_format({"num_format": shown.value}) for shown in Shown
        }
        self._cells = ExcelCells()
        self._widths: list[int] = []
        self._count = 0
        self._row = 0
        self._sheet = self._next_sheet()

    def write(self) -> None:
        """All rows, and what a person should know of them."""
        for columns in value_pieces(self._assembly):
            cells = [
                self._cells.of(values, column.type)
                for values, column in zip(columns, self._assembly.schema.columns, strict=True)
            ]
            if not self._widths:
                self._widths = [_width(column) for column in cells]
            for row in zip(*cells, strict=True):
                if self._row == self._most:
                    self._finish_sheet()
                    self._sheet = self._next_sheet()
                self._write_row(row)
        self._finish_sheet()
        name = self._assembly.name
        self._assembly.remarks.extend(self._cells.remarks(name))
        if self._count > 1:
            self._assembly.remarks.append(
                f"{name} has {self._count} sheets, because one holds no more than"
                f" {self._most:,} rows."
            )

    def _next_sheet(self) -> PlainSheet:
        self._count += 1
        name = sheet_name(self._assembly.table, self._count)
        sheet: PlainSheet = self._workbook.add_worksheet(name, PlainSheet)
        for number, column in enumerate(self._assembly.schema.columns):
            sheet.write_string(0, number, column.name, self._bold)
        sheet.freeze_panes(1, 0)
        self._row = 1
        return sheet

    def _finish_sheet(self) -> None:
        columns = self._assembly.schema.columns
        self._sheet.autofilter(0, 0, max(self._row - 1, 1), len(columns) - 1)
        for number, column in enumerate(columns):
            found = self._widths[number] if self._widths else 0
            width = min(max(found, len(column.name) + 3, _NARROWEST), _WIDEST)
            self._sheet.set_column(number, number, width)

    def _write_row(self, row: Sequence[Cell]) -> None:
        sheet, at = self._sheet, self._row
        failed = 0
        for number, value in enumerate(row):
            if value is None:
                continue
            kind = type(value)
            if kind is str:
                failed |= sheet.write_string(at, number, value)
            elif kind is bool:
                sheet.write_boolean(at, number, value)
            elif isinstance(value, Day):
                sheet.write_datetime(at, number, value.value, self._formats[value.shown])
            else:
                sheet.write_number(at, number, value)
        if failed:
            raise RuntimeError("a text that is too long for a cell should have been rejected")
        self._row += 1


def _width(cells: Sequence[Cell]) -> int:
    """Of what its first cells show."""
    return max(
        (_WIDTH_OF_A_DAY if isinstance(cell, Day) else len(str(cell)) for cell in cells[:200]),
        default=0,
    )
