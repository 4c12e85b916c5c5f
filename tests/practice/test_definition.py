import json

import pytest

from migrateiq_desktop.importers.migration_file import read_migration_file, write_migration_file
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.practice.answers import COLLECTIONS
from migrateiq_desktop.practice.datasets import BROKEN_FLIGHTS, Library
from migrateiq_desktop.practice.definition import (
    CONNECTOR_NAME,
    FLIGHTS_MAPPING,
    PRACTICE_KEY,
    practice_connector,
    practice_sync,
)

BASE_URL = "http://127.0.0.1:8321/v1"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def test_connector_and_sync_make_a_migration_file() -> None:
    file = MigrationFile(
        connectors={CONNECTOR_NAME: practice_connector(BASE_URL)},
        syncs={CONNECTOR_NAME: practice_sync()},
    )

    text = write_migration_file(file)

    assert read_migration_file(text, "f.yaml") == file
    assert PRACTICE_KEY not in text


def test_every_collection_is_moved() -> None:
    assert {stream.name for stream in practice_connector(BASE_URL).streams()} == set(COLLECTIONS)
    assert {stream.resource for stream in practice_sync().streams} == set(COLLECTIONS)


def test_running_it_twice_doubles_nothing(library: Library) -> None:
    """Each stream is merged by a key that each of its records has, and no two share."""
    streams = {stream.name: stream for stream in practice_connector(BASE_URL).streams()}
    for chosen in practice_sync().streams:
        stream = streams[chosen.resource]
        assert chosen.disposition(stream) is WriteDisposition.MERGE
        records = [json.loads(record) for record in library.get(stream.name).records]
        keys = [tuple(record[name] for name in stream.key) for record in records]
        assert len(set(keys)) == len(keys)


def test_the_mapping_names_fields_that_there_are(library: Library) -> None:
    flight = json.loads(library.get("flights").records[0])

    named = set(FLIGHTS_MAPPING.field_mappings) | set(FLIGHTS_MAPPING.drop)
    assert named <= set(flight)
    kept = [FLIGHTS_MAPPING.field_mappings.get(name, name) for name in flight]
    assert set(FLIGHTS_MAPPING.type_conversions) <= set(kept)


def test_what_is_broken_is_converted_or_a_key() -> None:
    """So each broken flight becomes a rejected record."""
    for faults in BROKEN_FLIGHTS.values():
        for field in faults:
            assert FLIGHTS_MAPPING.field_mappings.get(field, field) in (
                FLIGHTS_MAPPING.type_conversions
            )
