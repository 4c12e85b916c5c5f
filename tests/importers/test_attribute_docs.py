"""Docstrings of fields: own ones, inherited ones, and what is none."""

from migrateiq_desktop.importers.attribute_docs import attribute_docs
from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.paginators import PageNumberPaginator


class Plain(Model):
    """Has a docstring of its own, which is no field's."""

    one: int = 1
    two: int = 2
    """What two is
    for."""


def test_only_what_stands_below_a_field_is_its_own() -> None:
    assert attribute_docs(Plain) == {"two": "What two is\nfor."}


def test_inherited_fields_keep_theirs() -> None:
    assert "endless loops" in attribute_docs(PageNumberPaginator)["maximum_pages"]


def test_other_fields_have_none() -> None:
    assert "resources" not in attribute_docs(RestConnector)
