"""What a pasted text is, and what Postman, HAR and Airbyte files become."""

import json

from migrateiq_desktop.importers.imported import SourceKind
from migrateiq_desktop.importers.recognising import Wishes, import_text, recognise

POSTMAN = {
    "info": {"name": "My shop", "schema": "https://schema.getpostman.com/v2.1.0/collection.json"},
    "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{tok}}"}]},
    "variable": [{"key": "base", "value": "https://shop.example/api"}],
    "item": [
        {
            "name": "Sales",
            "item": [
                {
                    "name": "List orders",
                    "request": {"method": "GET", "url": {"raw": "{{base}}/orders"}},
                },
                {"name": "Remove", "request": {"method": "DELETE", "url": "{{base}}/orders/1"}},
                {"name": "One", "request": "{{base}}/orders/:id/lines"},
            ],
        }
    ],
}
HAR = {
    "log": {
        "entries": [
            {
                "request": {
                    "method": "GET",
                    "url": f"https://h.example/api/items?page={page}",
                    "headers": [{"name": "x-api-key", "value": "k-12345"}],
                },
                "response": {"status": 200, "content": {"mimeType": "application/json"}},
            }
            for page in (1, 2)
        ]
    }
}
AIRBYTE = """\
type: DeclarativeSource
streams:
  - name: posts
    primary_key: [id]
    retriever:
      requester:
        url_base: https://a.example/v1
        path: /posts
        authenticator: {type: BearerAuthenticator, api_token: "{{ config['key'] }}"}
      record_selector: {extractor: {field_path: [data]}}
      paginator:
        pagination_strategy: {type: PageIncrement, page_size: 50, start_from_page: 1}
        page_token_option: {type: RequestOption, field_name: page}
"""


def test_each_kind_is_recognised() -> None:
    kinds = {
        "curl https://a.example": SourceKind.CURL,
        json.dumps(POSTMAN): SourceKind.POSTMAN,
        json.dumps(HAR): SourceKind.HAR,
        AIRBYTE: SourceKind.AIRBYTE,
        "openapi: 3.0.0": SourceKind.OPENAPI,
        "hello": None,
        "https://a.example/users": None,
    }
    assert {text: recognise(text) for text in kinds} == kinds


def test_a_collection_passes_on_authentication_and_variables() -> None:
    environment = json.dumps({"values": [{"key": "tok", "value": "t-98765", "enabled": True}]})
    text = json.dumps(POSTMAN)
    draft = import_text(text, SourceKind.POSTMAN, Wishes(environment=environment))
    assert draft.connector.base_url == "https://shop.example/api"
    assert dict(draft.secrets) == {"token": "t-98765"}
    assert draft.runnable == ("list_orders",)
    assert [one.needs for one in draft.candidates] == [(), ("id",)]
    assert [one.what for one in draft.skipped] == ["Sales / Remove"]


def test_pages_of_a_recording_are_one_stream() -> None:
    draft = import_text(json.dumps(HAR))
    (stream,) = draft.connector.resources
    assert (stream.path, stream.pages_by.type) == ("/items", "page_number")
    assert dict(draft.secrets) == {"x_api_key": "k-12345"}


def test_a_plain_manifest_becomes_a_connector() -> None:
    draft = import_text(AIRBYTE)
    (stream,) = draft.connector.resources
    assert (stream.key, stream.data_selector) == (("id",), "data")
    assert stream.pages_by.type == "page_number"
    assert draft.connector.auth.type == "bearer"
