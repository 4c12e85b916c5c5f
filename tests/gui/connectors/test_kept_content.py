import json
from dataclasses import replace
from pathlib import Path

from migrateiq_desktop.gui.connectors.connector_draft import ConnectorDraft
from migrateiq_desktop.gui.connectors.kept_content import Choices, content_of, draft_of
from migrateiq_desktop.gui.connectors.stream_draft import StreamDraft
from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector
from tests.gui.connectors.samples import FOUND_STREAM

CHOICES = Choices("warehouse", destination_chosen=True, writing={"orders": ("t", "merge", False)})
KEY = "CANARY-typed"


def test_everything_comes_back_but_the_keys() -> None:
    definition = RestConnector(
        base_url="https://a.example", auth=BearerAuth(), resources=(FOUND_STREAM,)
    )
    draft = ConnectorDraft.of("shop", definition)
    draft = replace(draft, label="half t", concurrency="not a number", keys={"token": KEY})
    draft = replace(draft, streams=(*draft.streams, StreamDraft(name="x", body="{not json")))

    text = json.dumps(content_of(draft, CHOICES))
    assert KEY not in text
    assert draft_of(json.loads(text)) == (replace(draft, keys={}), CHOICES)


def test_a_destination_comes_back() -> None:
    draft = ConnectorDraft.of("w", SqliteConnector(path=Path("w.sqlite")))
    kept = json.loads(json.dumps(content_of(draft, Choices())))

    assert draft_of(kept) == (draft, Choices())


def test_what_another_version_kept_is_let_go() -> None:
    assert draft_of({"draft": {"base_url": 7}, "choices": {}}) is None
    assert draft_of({}) is None
