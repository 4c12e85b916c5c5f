import copy
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from migrateiq_desktop.importers.document import parse_document
from migrateiq_desktop.importers.schema import migration_file_schema
from tests.importers.examples import EXAMPLE


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = migration_file_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def example() -> dict[str, Any]:
    data = parse_document(EXAMPLE, "f.yaml").data
    assert isinstance(data, dict)
    return copy.deepcopy(data)


def test_the_example_meets_the_schema(validator: Draft202012Validator) -> None:
    assert list(validator.iter_errors(example())) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("conectors",), {}),
        (("connectors", "a b"), {"type": "sqlite", "path": "x"}),
        (("connectors", "flights_api", "base_ulr"), "x"),
        (("connectors", "flights_api", "auth"), {"token": {"secret": "token"}}),
        (("connectors", "flights_api", "auth", "token"), "a literal"),
        (("connectors", "flights_api", "resources", 0, "paginator"), "curser"),
        (("connectors", "flights_api", "resources", 0, "json_body"), {}),
        (("connectors", "warehouse", "type"), "postgres"),
        (("syncs", "nightly", "streams", 0, "write_disposition"), "upsert"),
        (("syncs", "nightly", "streams", 0, "transform", "type_conversions", "id"), "integer"),
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(
    validator: Draft202012Validator, path: tuple[str | int, ...], value: object
) -> None:
    data = example()
    here: Any = data
    for part in path[:-1]:
        here = here[part]
    here[path[-1]] = value

    assert not validator.is_valid(data)


def test_keys_are_described() -> None:
    schema: Any = migration_file_schema()

    assert schema["properties"]["migrateiq"]["description"] == "The version of this format."
    stream = schema["$defs"]["Stream"]["properties"]
    assert stream["data_selector"]["description"].startswith("JMESPath to the list of records")
    assert "json" in stream


def test_a_caller_cannot_change_the_schema() -> None:
    migration_file_schema().clear()

    assert "properties" in migration_file_schema()
