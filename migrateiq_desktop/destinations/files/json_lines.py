"""JSON Lines: one object a line; a column of JSON stands as the value that it is. Pure."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from migrateiq_desktop.destinations.texts import text_of
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.schema import FieldType, StreamSchema

from .assembly import Assembly
from .parts import widened_value

_PLAIN = (FieldType.INT, FieldType.DECIMAL)


class JsonLines:
    """Implements `FileFormat`."""

    suffix = ".jsonl"
    rewrites = False

    def refusals(self) -> None:
        """None."""
        return

    def write(self, file: BinaryIO, assembly: Assembly) -> None:
        """What is there, then the rows: objects with all columns, null where there is no value."""
        if assembly.before is not None:
            with assembly.before.path.open("rb") as lines:
                file.writelines(kept_lines(lines, assembly.before.file_schema, assembly.schema))
        names = [dumps(column.name) + ":" for column in assembly.schema.columns]
        for columns in assembly.pieces():
            members = [
                [name + text for text in _texts(values, column.type)]
                for name, values, column in zip(
                    names, columns, assembly.schema.columns, strict=True
                )
            ]
            lines_of_text = map(",".join, zip(*members, strict=True))
            file.write("".join([f"{{{line}}}\n" for line in lines_of_text]).encode())


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


def _texts(values: Sequence[object], kind: FieldType) -> list[str]:
    if kind in _PLAIN:
        return ["null" if value is None else text_of(value) for value in values]
    return [_json(value, kind) for value in values]


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
