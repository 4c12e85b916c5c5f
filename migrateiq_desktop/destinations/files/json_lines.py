"""JSON Lines: one object a line; a column of JSON stands as the value that it is. Pure."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from migrateiq_desktop.model.exact_json import dumps, loads, text_of
from migrateiq_desktop.model.schema import FieldType, StreamSchema

from .assembly import Assembly
from .former import CutByLength
from .line_parts import copy_line_part, write_line_part
from .widening import widened_value


class JsonLines(CutByLength):
    """Implements `FileFormat`."""

    suffix = ".jsonl"
    rewrites = False
    part_suffix = ".lines"

    def refusals(self) -> None:
        """None."""
        return

    def write_part(
        self, file: BinaryIO, rows: Sequence[tuple[object, ...]], schema: StreamSchema
    ) -> None:
        """Lines as they are in the file, as long as its columns stay the same."""
        write_line_part(file, rows, schema)

    def write(self, file: BinaryIO, assembly: Assembly) -> None:
        """What is there, then the rows: objects with all columns, null where there is no value."""
        if assembly.before is not None:
            with assembly.before.path.open("rb") as lines:
                file.writelines(kept_lines(lines, assembly.before.file_schema, assembly.schema))
        for part in assembly.parts:
            copy_line_part(assembly.folder, part, assembly.schema, file)


def kept_lines(
    lines: Iterable[bytes], before: StreamSchema, schema: StreamSchema
) -> Iterator[bytes]:
    """The lines of a file as they are, unless a column has another type now."""
    wider = {
        column.name: column.type
        for column in schema.columns
        if before.type_of(column.name) not in (None, column.type)
    }
    for line in lines:
        whole = line if line.endswith(b"\n") else line + b"\n"
        yield _widened_line(whole, before, wider) if wider else whole


def _json(value: object, kind: FieldType) -> str:
    if value is None:
        return "null"
    if kind is FieldType.JSON and isinstance(value, str):
        return value.replace("\n", " ")
    if isinstance(value, (bool, int, float)):
        return json.dumps(value, allow_nan=False)
    return text_of(value) if kind is FieldType.DECIMAL else dumps(text_of(value))


def _widened_line(line: bytes, before: StreamSchema, wider: dict[str, FieldType]) -> bytes:
    found = loads(line)
    if not isinstance(found, dict):
        return line
    members = []
    for name, value in found.items():
        old, new = before.type_of(name), wider.get(name)
        if value is None or new is None:
            text = dumps(value)
        elif old is FieldType.JSON:
            text = dumps(dumps(value))
        else:
            text = _json(widened_value(value, new), new)
        members.append(f"{dumps(name)}:{text}")
    return f"{{{','.join(members)}}}\n".encode()
