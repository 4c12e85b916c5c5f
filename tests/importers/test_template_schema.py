"""The schema of template files takes every shipped template, and no nonsense."""

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from migrateiq_desktop.importers.document import parse_document
from migrateiq_desktop.importers.template_schema import template_schema
from migrateiq_desktop.services.templates import shipped_folder

SCHEMA = Draft202012Validator(template_schema())


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(template_schema())
    fields = template_schema()["$defs"]["TemplateField"]["properties"]  # type: ignore[index]  # plain JSON
    assert "never used unasked" in fields["example"]["description"]


@pytest.mark.parametrize(
    "path", sorted(shipped_folder().glob("*.yaml")), ids=lambda path: path.stem
)
def test_what_is_shipped(path: Path) -> None:
    data = parse_document(path.read_text(encoding="utf-8"), path.name).data
    assert [error.message for error in SCHEMA.iter_errors(data)] == []


def test_nonsense() -> None:
    path = shipped_folder() / "stripe.yaml"
    text = path.read_text(encoding="utf-8").replace("base_url:", "base:").replace("vendor:", "v:")
    messages = " ".join(
        error.message for error in SCHEMA.iter_errors(parse_document(text, "x").data)
    )
    assert "'vendor' is a required property" in messages
    assert "'base_url' is a required property" in messages
