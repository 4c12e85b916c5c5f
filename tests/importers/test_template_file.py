"""A template file is read, tried with its own examples, and what is wrong is said with its line."""

import pytest

from migrateiq_desktop.importers.template_file import read_template
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.template import BlankKind, Industry

RIGHT = """\
migrateiq_template: 1
id: shop
name: Shop
vendor: Shop Inc
industries: [commerce, finance]
description: Orders and customers.
documentation: https://example.com/api
fields:
  - name: shop
    label: Shop
    kind: subdomain
    example: acme
keys:
  - secret: token
    label: Access token
connector:
  type: rest_api
  base_url: https://${shop}.example.com
  auth: {type: bearer, token: {secret: token}}
  resources:
    - name: orders
      path: /orders
"""


def test_a_template() -> None:
    template = read_template(RIGHT, "shop.yaml")
    assert template.industries == (Industry.COMMERCE, Industry.FINANCE)
    assert template.fields[0].kind is BlankKind.SUBDOMAIN
    assert template.streams == ("orders",)


@pytest.mark.parametrize("search", ["shop", "ORDERS", "inc finance", ""])
def test_a_search_that_finds_it(search: str) -> None:
    assert read_template(RIGHT, "shop.yaml").matches(search)


def test_a_search_that_does_not() -> None:
    assert not read_template(RIGHT, "shop.yaml").matches("shop tickets")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("vendor: Shop Inc\n", "", "shop.yaml:1: vendor is missing"),
        ("vendor:", "vendr:", "did you mean vendor"),
        ("    label: Shop", "    labl: Shop", "unknown key fields[0].labl: did you mean label?"),
        ("[commerce, finance]", "[comerce]", "shop.yaml:5: industries[0]: input should be"),
        ("https://example.com/api", "example.com", "shop.yaml:7: documentation"),
        ("example: acme", "example: a.b", "shop.yaml:12: fields[0].example must be one name"),
        ("${shop}", "${shp}", "shop.yaml:18: connector.base_url: there is no field shp"),
        ("https://${shop}.", "https://", "shop.yaml:9: nothing in the connector is filled in"),
        ("path: /orders", "pth: /orders", "unknown key connector.resources[0].pth: did you mean"),
        ("- secret: token", "- secret: tken", "shop.yaml:14: the connector has no secret tken"),
        ("token: {secret: token}", "token: abc", "connector.auth.token"),
        ("    label: Access token\n", "    label: Access token\n  - {secret: token, label: B}\n",
         "token stands twice"),
        ("kind: subdomain", "kind: subdomain\n    pattern: '['", "is not a regular expression"),
        ("kind: subdomain", "kind: subdomain\n    pattern: b+", "doesn't match the pattern"),
        ("kind: subdomain", "kind: subdomain\n    choices: [b]\n    default: a",
         "none of the choices"),
        ("type: rest_api", "type: sqlite", "connector"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(old: str, new: str, words: str) -> None:
    with pytest.raises(DefinitionError) as raised:
        read_template(RIGHT.replace(old, new, 1), "shop.yaml")
    assert words in raised.value.title + raised.value.details


def test_something_else() -> None:
    with pytest.raises(DefinitionError, match="must be a mapping"):
        read_template("- a list", "shop.yaml")
