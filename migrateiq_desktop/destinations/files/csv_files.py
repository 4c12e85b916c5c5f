"""CSV: RFC 4180 in UTF-8, harmless to a spreadsheet. Null is an empty field, an empty text is a
pair of quotes; in a file of one column both are, since readers skip empty lines. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from migrateiq_desktop.model.schema import StreamSchema

from .assembly import Assembly
from .csv_cells import Cells
from .csv_parts import END, NULL_ALONE, TEXTS, copy_csv_part, whole_records, write_csv_part
from .former import CutByLength


class Csv(CutByLength):
    """Implements `FileFormat`."""

    suffix = ".csv"
    rewrites = False
    part_suffix = ".records"

    def __init__(self, *, neutralise: bool = True) -> None:
        self._neutralise = neutralise

    def refusals(self) -> None:
        """None."""
        return

    def write_part(
        self, file: BinaryIO, rows: Sequence[tuple[object, ...]], schema: StreamSchema
    ) -> None:
        """Records as they are in the file, as long as its columns stay the same."""
        write_csv_part(file, rows, schema, Cells(neutralise=self._neutralise))

    def write(self, file: BinaryIO, assembly: Assembly) -> None:
        """The columns' names, what is there, then the rows."""
        cells = Cells(neutralise=self._neutralise)
        columns = assembly.schema.columns
        names = ",".join(cells.field(column.name) for column in columns)
        file.write(names.encode() + END)
        if assembly.before is not None:
            with assembly.before.path.open("rb") as lines:
                file.writelines(kept_records(lines, assembly.before.file_schema, assembly.schema))
        formulas = cells.formulas
        for part in assembly.parts:
            formulas += copy_csv_part(assembly.folder, part, assembly.schema, file)
        assembly.remarks.extend(self._remarks(assembly.name, formulas))

    def _remarks(self, name: str, formulas: int) -> Iterator[str]:
        if not formulas:
            return
        said = (
            "begin with an apostrophe now, because a spreadsheet would take them for formulas"
            if self._neutralise
            else "may be run as formulas by a spreadsheet: neutralise_formulas is off"
        )
        yield f"{formulas:,} texts in {name} {said}."


def kept_records(
    lines: Iterable[bytes], own: StreamSchema, schema: StreamSchema
) -> Iterator[bytes]:
    """The records of a file as one with more columns has them: widened values have the same text.

    What stands for null in an only column is an empty field beside others, unless it may be text.
    """
    fields = b"," * (len(schema.columns) - len(own.columns))
    single, texts = len(own.columns) == 1, own.columns[0].type in TEXTS
    for number, record in enumerate(whole_records(lines)):
        kept = record.rstrip(b"\r\n")
        if single and kept in {b"", NULL_ALONE}:
            kept = kept if fields and texts else b"" if fields else NULL_ALONE
        if number > 0:
            yield kept + fields + END
