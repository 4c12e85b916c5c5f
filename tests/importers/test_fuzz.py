"""Whatever bytes come in, an import gives a draft or says in our words why not."""

import json
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from migrateiq_desktop.importers.imported import SourceKind
from migrateiq_desktop.importers.migration_file import read_migration_file, write_migration_file
from migrateiq_desktop.importers.recognising import import_text, recognise
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.migration_file import MigrationFile
from tests.cli.test_importing import TEXTS

KINDS = tuple(SourceKind)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


def survives(text: str, kind: SourceKind | None) -> None:
    """Imports; what comes out can be written and read again."""
    try:
        draft = import_text(text, kind)
    except MigrateIQError:
        return
    written = write_migration_file(MigrationFile(connectors={draft.name: draft.connector}))
    read_migration_file(written, "written")


@given(st.binary(max_size=300), st.sampled_from((None, *KINDS)))
@example(b"\xff\xfe\x00", None)
@example(b"curl \\\x00'", SourceKind.CURL)
def test_raw_bytes(raw: bytes, kind: SourceKind | None) -> None:
    text = raw.decode("utf-8", "replace")
    recognise(text)
    survives(text, kind)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_a_file_that_was_damaged(kind: SourceKind, data: st.DataObject) -> None:
    raw = bytearray(TEXTS[kind].encode())
    start = data.draw(st.integers(0, len(raw) - 1))
    length = data.draw(st.integers(0, 40))
    raw[start : start + length] = data.draw(st.binary(max_size=8))
    survives(raw.decode("utf-8", "replace"), kind)


@pytest.mark.parametrize("host", ["[", "]", "[::1", "a b", ":99999", "@", "%"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_host_that_is_none(kind: SourceKind, host: str) -> None:
    text = re.sub(r"https://[a-z0-9.]+", f"https://{host}", TEXTS[kind])
    assert text != TEXTS[kind]
    survives(text, kind)


def places(value: object, way: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """The way to each value inside decoded ones."""
    found: list[tuple[object, ...]] = [way] if way else []
    pairs = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for name, inner in pairs:
        found += places(inner, (*way, name))
    return found


@pytest.mark.parametrize("kind", [one for one in KINDS if one is not SourceKind.CURL])
@given(data=st.data())
def test_a_value_of_any_other_type_anywhere(kind: SourceKind, data: st.DataObject) -> None:
    import yaml  # noqa: PLC0415 - the reference decoder, for this test alone

    decoded = yaml.safe_load(TEXTS[kind])
    way = data.draw(st.sampled_from(places(decoded)))
    node = decoded
    for name in way[:-1]:
        node = node[name]
    node[way[-1]] = data.draw(VALUES)
    survives(json.dumps(decoded), kind)
