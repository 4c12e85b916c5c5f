"""`demo`: the practice API's whole data, with no keyring, no network and no terminal."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.harness import Command

STREAMS = {"airlines", "airports", "planes", "weather", "routes", "flights"}


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "workspace"


def test_the_demo_moves_everything_and_says_where_it_is(
    demo_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "1")
    command = Command(demo_folder, capsys, monkeypatch)
    done = command("demo")
    assert done.code == 0
    assert "(PARTIAL" in done.out
    assert str(demo_folder / "data.sqlite") in done.out
    assert "migrateiq-desktop" in done.out
    assert re.search(r"on this computer, at http://127\.0\.0\.1:\d+/v1\.", done.err)
    assert "Rejected, the first" in done.out
    assert "practice-key-2013" not in done.out + done.err

    result = command("runs", "show", "1", "--json").as_object()
    streams = result["streams"]
    assert isinstance(streams, list)
    assert {stream["stream"] for stream in streams} == STREAMS
    for stream in streams:
        assert stream["read"] == stream["loaded"] + stream["skipped"] + stream["rejected"]
    with closing(sqlite3.connect(demo_folder / "data.sqlite")) as data:
        for stream in streams:
            count = data.execute(f'SELECT count(*) FROM "{stream["table"]}"').fetchone()[0]  # noqa: S608
            assert count == stream["loaded"]


def test_a_trial_of_the_demo_is_short(command: Command) -> None:
    done = command("demo", "--limit", "20", "--json", "--progress", "none")
    assert done.code == 0
    streams = done.as_object()["streams"]
    assert isinstance(streams, list)
    assert max(stream["read"] for stream in streams) == 20


def test_a_number_has_separators(
    demo_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    command = Command(demo_folder, capsys, monkeypatch)
    assert re.search(r"flights +flights +DONE +\d\d,\d{3}", command("runs", "show", "1").out)
