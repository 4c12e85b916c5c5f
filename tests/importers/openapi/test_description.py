"""What an OpenAPI description says about streams, of a small odd one in both versions."""

import json
from contextlib import suppress

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.importers.imported import BASE_URL
from migrateiq_desktop.importers.openapi.description import import_openapi
from migrateiq_desktop.model.auth import ApiKeyAuth
from migrateiq_desktop.model.errors import MigrateIQError

SHOP = """\
openapi: 3.1.0
info: {title: Shop API, version: "1"}
servers:
  - url: https://{region}.shop.example/v1
    variables: {region: {default: eu}}
security: [{key: []}]
paths:
  /orders:
    get:
      tags: [sales]
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer, maximum: 250}}
        - {name: updated_since, in: query, schema: {type: string, format: date-time}}
      responses:
        200:
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: "#/components/schemas/Order"}}
                  next_cursor: {type: [string, "null"]}
    delete: {responses: {204: {description: gone}}}
  /orders/{orderId}/lines:
    get:
      parameters: [{name: orderId, in: path, required: true, schema: {type: string}}]
      responses:
        200: {content: {application/json: {schema: {type: array, items: {type: object}}}}}
  /orgs/{org}/people:
    get:
      responses:
        200: {content: {application/json: {schema: {type: array, items: {type: object}}}}}
  /pictures:
    get: {responses: {200: {content: {image/png: {}}}}}
  /elsewhere:
    get: {responses: {200: {$ref: "other.yaml#/responses/x"}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Shop-Key}}
  schemas:
    Order:
      allOf:
        - {$ref: "#/components/schemas/Base"}
        - {properties: {updated_at: {type: string, format: date-time}}}
    Base:
      properties: {id: {type: integer}, parent: {$ref: "#/components/schemas/Order"}}
"""


def test_a_description_becomes_streams_that_run() -> None:
    draft = import_openapi(SHOP)
    assert draft.connector.base_url == "https://eu.shop.example/v1"
    assert isinstance(draft.connector.auth, ApiKeyAuth)
    streams = {stream.name: stream for stream in draft.connector.resources}
    assert list(draft.runnable) == ["orders", "orders_lines"]
    orders = streams["orders"].model_dump(by_alias=True, exclude_defaults=True)
    assert orders["params"] == {"limit": 250}
    assert orders["primary_key"] == "id"
    assert orders["data_selector"] == "data"
    assert orders["paginator"]["cursor_path"] == "next_cursor"
    assert orders["incremental"] == {"cursor_path": "updated_at", "start_param": "updated_since"}
    parent = streams["orders_lines"].parent
    assert parent is not None
    assert (parent.resource, parent.params) == ("orders", {"orderId": "id"})


def test_what_cannot_run_says_why_and_what_it_needs() -> None:
    draft = import_openapi(SHOP)
    by_origin = {one.origin: one for one in draft.candidates}
    assert by_origin["GET /orgs/{org}/people"].needs == ("org",)
    assert "image/png" in by_origin["GET /pictures"].refused
    assert any("other.yaml" in one.what for one in draft.skipped)
    assert any("1 operations that change" in note for note in draft.notes)


def test_values_make_streams_run() -> None:
    draft = import_openapi(SHOP, values={"org": "acme corp", "region": "us"})
    assert draft.connector.base_url == "https://us.shop.example/v1"
    assert "/orgs/acme%20corp/people" in {stream.path for stream in draft.connector.resources}


def test_picking_a_child_brings_its_parent() -> None:
    draft = import_openapi(SHOP).choose(["orders_lines"])
    assert [stream.name for stream in draft.connector.resources] == ["orders", "orders_lines"]
    with pytest.raises(MigrateIQError):
        draft.choose(["nothing"])


def test_swagger_2_is_read_as_well() -> None:
    swagger = {
        "swagger": "2.0",
        "host": "old.example",
        "basePath": "/api",
        "paths": {
            "/items": {
                "get": {
                    "parameters": [
                        {"name": "page", "in": "query", "type": "integer"},
                        {"name": "api_key", "in": "query", "type": "string", "default": "DEMO"},
                    ],
                    "responses": {
                        "200": {
                            "schema": {"type": "array", "items": {"$ref": "#/definitions/Item"}}
                        }
                    },
                }
            }
        },
        "definitions": {"Item": {"properties": {"id": {"type": "string"}}}},
    }
    draft = import_openapi(json.dumps(swagger))
    assert draft.connector.base_url == "https://old.example/api"
    (stream,) = draft.connector.resources
    assert (stream.primary_key, stream.pages_by.type, stream.params) == ("id", "page_number", {})


def test_a_server_that_is_not_said_has_to_be_given() -> None:
    data = yaml.safe_load(SHOP)
    data["servers"] = [{"url": "/v3"}]
    assert import_openapi(json.dumps(data)).needs == (BASE_URL,)
    given_one = import_openapi(json.dumps(data), base_url="https://s.example")
    assert given_one.connector.base_url == "https://s.example/v3"


@given(st.integers(0, len(SHOP)), st.sampled_from(["", "\x00", "[", "*x", "&a [*a]", "{", "- "]))
def test_a_broken_description_does_no_harm(cut: int, odd: str) -> None:
    for text in (SHOP[:cut] + odd, SHOP[:cut] + odd + SHOP[cut:]):
        # anything else that is raised fails this
        with suppress(MigrateIQError):
            import_openapi(text)


def test_a_bomb_of_aliases_costs_nothing() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    bomb = "\n".join([*lines, "openapi: 3.0.0", "paths: {/x: {get: {responses: *a11}}}"])
    assert import_openapi(bomb).candidates


def _secured(security: str, schemes: str, more: str = "") -> str:
    """A list behind these schemes."""
    return f"""\
openapi: 3.0.3
info: {{title: Behind two, version: "2024-05-01"}}
servers: [{{url: https://two.example}}]
security: [{security}]
components: {{securitySchemes: {schemes}}}
paths:
  /things:
    get:
      {more}
      responses:
        "200":
          content: {{application/json: {{schema: {{type: array, items: {{type: object}}}}}}}}
"""


_CODE = (
    "{type: oauth2, flows: {authorizationCode: {authorizationUrl: https://two.example/a,"
    " tokenUrl: https://two.example/t}}}"
)
_IMPLICIT = "{type: oauth2, flows: {implicit: {authorizationUrl: https://two.example/a}}}"


def test_two_flows_of_one_token_are_one_way_in() -> None:
    text = _secured("{a: [], b: []}", f"{{a: {_IMPLICIT}, b: {_CODE}}}")
    draft = import_openapi(text)
    assert draft.runnable == ("things",)
    assert draft.connector.auth.type == "oauth2_authorization_code"


@pytest.mark.parametrize("order", ["{a: [], b: []}", "{b: [], a: []}"])
def test_a_key_in_a_header_goes_beside_anything(order: str) -> None:
    key = "{type: apiKey, in: header, name: X-App}"
    for schemes in (
        f"{{a: {key}, b: {{type: http, scheme: basic}}}}",
        f"{{b: {key}, a: {{type: http, scheme: basic}}}}",
    ):
        draft = import_openapi(_secured(order, schemes))
        assert draft.runnable == ("things",)
        assert draft.connector.auth.type == "http_basic"
        assert set(draft.connector.headers) == {"X-App"}


def test_two_keys_in_the_address_are_refused() -> None:
    schemes = "{a: {type: apiKey, in: query, name: k}, b: {type: apiKey, in: query, name: l}}"
    draft = import_openapi(_secured("{a: [], b: []}", schemes))
    assert draft.runnable == ()
    assert "second way" in draft.candidates[0].refused


def test_the_version_of_the_api_is_the_descriptions() -> None:
    parameter = "parameters: [{name: api-version, in: query, required: true}]"
    text = _secured("{}", "{}", parameter)
    (stream,) = import_openapi(text).connector.resources
    assert stream.params == {"api-version": "2024-05-01"}
    (stream,) = import_openapi(text, values={"api-version": "2020-01-01"}).connector.resources
    assert stream.params == {"api-version": "2020-01-01"}
    # a version of another kind is none of the server's
    draft = import_openapi(text.replace("2024-05-01", "1.0.3"))
    assert (draft.runnable, draft.candidates[0].needs) == ((), ("api-version",))
