"""Mappings in a migration file: read, refused with line and nearest name, written, described."""

import pytest
from jsonschema import Draft202012Validator

from migrateiq_desktop.importers.document import parse_document
from migrateiq_desktop.importers.migration_file import read_migration_file, write_migration_file
from migrateiq_desktop.importers.schema import migration_file_schema
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.transform import Transform

HEAD = """connectors:
  shop: {type: rest_api, base_url: "https://shop.example", resources: [{name: a}]}
syncs:
  s:
    source: shop
    streams:
      - resource: a
        transform:
"""
MAPPINGS = [
    "fields: [{source: e, name: h, change: [trim, lower, {hash: sha256}]}]",
    "fields: [{source: e, change: [{hash: sha256, salt: {secret: pepper}}]}]",
    "fields: [{source: s, change: [{map: {A: active, I: inactive}, otherwise: reject}]}]",
    "fields: [{source: s, change: [{map: {1: one, true: yes}, otherwise: null}]}]",
    "fields: [{source: s, change: [{map: {A: 1}, otherwise: {value: keep}}]}]",
    'fields: [{source: s, change: [{replace: "-", with: " "}, {replace_pattern: "a+"}]}]',
    'fields: [{source: s, change: [{pattern: "(a)", group: 1, otherwise: keep}]}]',
    'fields: [{source: s, change: [{split: ",", take: -1}, {join: ";"}, {mask: 4, with: "#"}]}]',
    "fields: [{source: s, change: [{slice: {start: 2, length: 3}}, {round: 2}, to_json]}]",
    "fields: [{source: s, change: [{lookup: {file: c.csv, key: k, value: v}, otherwise: null}]}]",
    'rules: [{field: id, required: true, unique: true}, {field: h, pattern: "^[0-9a-f]{64}$"}]',
    "rules: [{field: n, range: {min: 0, max: 1.5}}, {field: d, range: {min: 2013-01-01}}]",
    "rules: [{field: c, length: {min: 2, max: 2}, one_of: [FR, DE, 1]}]",
    "rules: [{field: c, e_mail: true}, {field: d, url: true}]",
    'filter: "dep_delay > 0"',
    "nested: flatten",
    "fields: [{source: a, nested: flatten}, {source: b, nested: json}]",
    "deduplicate: {key: [id], keep: last, order_by: updated_at}",
    "deduplicate: {key: [a, b]}",
    "fields: [{name: full, expression: first || last}, {name: n, expression: '1', change: [trim]}]",
    'fields: [{source: a, change: [{expression: "COALESCE(value, b)"}]}]',
]


def file_with(transform: str) -> str:
    """A migration file whose mapping starts on line 9."""
    return HEAD + "".join(f"          {line}\n" for line in transform.splitlines())


def transform_of(text: str) -> Transform:
    return read_migration_file(text, "f.yaml").syncs["s"].streams[0].transform


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = migration_file_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("mapping", MAPPINGS)
def test_a_mapping_is_read_written_and_described(
    mapping: str, validator: Draft202012Validator
) -> None:
    text = file_with(mapping)
    file = read_migration_file(text, "f.yaml")
    assert transform_of(text) != Transform()

    written = write_migration_file(file)

    assert read_migration_file(written, "f.yaml") == file
    for one in (text, written):
        assert list(validator.iter_errors(parse_document(one, "f.yaml").data)) == []
    sync = file.syncs["s"]
    assert type(sync).model_validate_json(sync.model_dump_json()) == sync


PLACE = "syncs.s.streams[0].transform"


@pytest.mark.parametrize(
    ("mapping", "said"),
    [
        (
            "fields:\n  - source: e\n    change:\n      - trim\n      - {hahs: sha256}",
            f"f.yaml:13: {PLACE}.fields[0].change[1]: unknown change hahs: did you mean hash?",
        ),
        (
            "fields: [{source: e, change: [lowr]}]",
            f"f.yaml:9: {PLACE}.fields[0].change[0]: unknown change lowr: did you mean lower?",
        ),
        (
            "fields: [{source: e, change: [{mask: x}]}]",
            (
                f"f.yaml:9: {PLACE}.fields[0].change[0].mask must be a whole number"
                " (How many of the last characters stay)"
            ),
        ),
        (
            "fields: [{source: e, change: [{hash: md5}]}]",
            f"f.yaml:9: {PLACE}.fields[0].change[0].hash must be sha256",
        ),
        (
            "fields: [{source: e, change: [{map: {a: 1}, othrwise: keep}]}]",
            f"f.yaml:9: {PLACE}.fields[0].change[0]: map has no othrwise: did you mean otherwise?",
        ),
        (
            "fields: [{source: e, change: [{lookup: {file: c.csv, key: k}}]}]",
            f"f.yaml:9: {PLACE}.fields[0].change[0].lookup.value is missing",
        ),
        (
            "fields: [{source: e, change: trim}]",
            (
                f"f.yaml:9: {PLACE}.fields[0].change must be a list"
                " (What is done to the value, in order, before it is converted to its type)"
            ),
        ),
        (
            "fields: [{name: e, constant: 1, change: [trim]}]",
            f"f.yaml:9: {PLACE}.fields[0]: a constant can't be changed: write it as it is to be",
        ),
        (
            "rules: [{field: a, requird: true}]",
            f"f.yaml:9: unknown key {PLACE}.rules[0].requird: did you mean required?",
        ),
        (
            "fields: [{name: x}]",
            f"f.yaml:9: {PLACE}.fields[0]: needs a source field, a constant or an expression",
        ),
        (
            "fields: [{expression: a}]",
            f"f.yaml:9: {PLACE}.fields[0]: an expression needs a name",
        ),
        (
            "deduplicate: {key: [id], keep: lst}",
            f"f.yaml:9: {PLACE}.deduplicate.keep must be first or last",
        ),
        ("rules: [{unique: true}]", f"f.yaml:9: {PLACE}.rules[0].field is missing"),
        (
            "rules: [{field: a, range: {min: 2, max: 1}}]",
            f"f.yaml:9: {PLACE}.rules[0].range: min is more than max",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_line(mapping: str, said: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        read_migration_file(file_with(mapping), "f.yaml")
    assert [caught.value.title, *caught.value.details.splitlines()] == [said]
