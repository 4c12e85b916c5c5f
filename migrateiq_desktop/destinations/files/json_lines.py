"""JSON Lines: one object a line; a column of JSON stands as the value that it is. Pure."""

import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO

import pyarrow as pa
import pyarrow.compute as pc

from migrateiq_desktop.model.exact_json import dumps, loads, text_of
from migrateiq_desktop.model.schema import FieldType, StreamSchema

from .assembly import Assembly
from .parts import widened_value
from .text_columns import joined_lines, text_pieces

_PLAIN = (FieldType.INT, FieldType.DECIMAL, FieldType.FLOAT, FieldType.BOOL)
_SPECIAL = r'["\\\x00-\x1f]'
_OTHER_CONTROL = r"[\x00-\x1f]"
_ESCAPES = (
    ("\\", "\\\\"),
    ('"', '\\"'),
    ("\n", "\\n"),
    ("\r", "\\r"),
    ("\t", "\\t"),
    ("\b", "\\b"),
    ("\f", "\\f"),
)


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
        columns = assembly.schema.columns
        names = [f"{dumps(column.name)}:" for column in columns]
        for piece in text_pieces(assembly):
            pieces: list[pa.Array | str] = []
            end = "{"
            for name, texts, column in zip(names, piece, columns, strict=True):
                value, quote = _json_texts(texts, column.type)
                pieces += [end + name + quote, value]
                end = quote + ","
            pieces.append(end.removesuffix(",") + "}\n")
            file.write(joined_lines(pieces, "null"))


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


def _json_texts(texts: pa.Array, kind: FieldType) -> tuple[pa.Array, str]:
    """The texts as JSON, and the quotes that are still to be set around each."""
    if kind is FieldType.JSON:
        return pc.replace_substring(texts, "\n", " "), ""
    if kind in _PLAIN:
        return texts, ""
    escaped = _escaped(texts) if kind is FieldType.TEXT else texts
    if not texts.null_count:
        return escaped, '"'
    return pc.binary_join_element_wise('"', escaped, '"', ""), ""


def _escaped(texts: pa.Array) -> pa.Array:
    """As JSON has it, RFC 8259 section 7."""
    if not pc.any(pc.match_substring_regex(texts, _SPECIAL)).as_py():
        return texts
    for character, escaped in _ESCAPES:
        texts = pc.replace_substring(texts, character, escaped)
    if pc.any(pc.match_substring_regex(texts, _OTHER_CONTROL)).as_py():
        for code in range(0x20):
            texts = pc.replace_substring(texts, chr(code), f"\\u{code:04x}")
    return texts


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
