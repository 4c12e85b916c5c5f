"""Files appear whole or not at all: full disks, links, programs that hold a file open."""

import errno
import os
import resource
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from migrateiq_desktop.destinations.files.writing import cannot_write, rename, written
from migrateiq_desktop.model.errors import DestinationError, DestinationUnavailableError
from tests.destinations.contract.moving import APPEND, Mover, Place
from tests.destinations.contract.places import MAKERS, JsonlPlace
from tests.servers.small_disk import small_disk

FILES = ["excel", "jsonl", "parquet"]


@pytest.fixture(name="small_disk")
def _small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KB of its own."""
    with small_disk(tmp_path / "disk", kilobytes=256) as disk:
        yield disk


def noise(seed: int) -> str:
    """What no compression makes small."""
    return os.urandom(20_000).hex()[:30_000] + str(seed)


@pytest.mark.parametrize("kind", FILES)
def test_a_full_disk_leaves_the_old_file_and_a_run_that_goes_on(
    small_disk: Path, kind: str
) -> None:
    place = MAKERS[kind](small_disk)
    Mover(place, APPEND).run([{"a": 1}])
    before = files_of(small_disk)
    ballast = small_disk / "ballast"
    mover = Mover(place, APPEND)
    mover.open(run="run-2")
    mover.load({"a": 2})
    ballast.write_bytes(b"x" * free(small_disk))
    with pytest.raises(DestinationUnavailableError, match="Disk full"):
        mover.load({"a": noise(3)})
    with pytest.raises(DestinationUnavailableError, match="Disk full") as full:
        mover.finish()
    mover.close()
    assert full.value.cause is not None
    assert "bytes are free" in full.value.cause
    assert files_of(small_disk, but="ballast") == before
    ballast.unlink()
    # the batch that did not commit comes again
    again = Mover(place, APPEND)
    again.open(run="run-2", resume=True)
    assert again.checkpoint.batch == 1
    again.load({"a": 3})
    again.finish()
    again.close()
    assert [row["a"] for row in place.rows("things")] == [1, 2, 3]


def files_of(folder: Path, but: str = "") -> dict[str, bytes]:
    """What a person sees."""
    found = folder / "files"
    return {
        path.name: path.read_bytes()
        for path in found.iterdir()
        if path.is_file() and path.name != but
    }


def free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def test_nothing_stays_of_a_file_that_could_not_be_written(tmp_path: Path) -> None:
    def fail() -> None:
        with written(tmp_path / "new") as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine", encoding="utf-8")
    (tmp_path / "new").symlink_to(precious)
    with written(tmp_path / "new") as file:
        file.write(b"ours")
    assert precious.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "new").is_symlink()


@pytest.mark.parametrize("where", ["things.jsonl", ".migrateiq"])
def test_a_link_in_the_folder_is_refused(tmp_path: Path, where: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    place = JsonlPlace(tmp_path / "files")
    place.folder.mkdir()
    (place.folder / where).symlink_to(elsewhere)
    with pytest.raises(DestinationError, match=r"is there already|is a link to another place"):
        Mover(place).run([{"a": 1}])
    assert list(elsewhere.iterdir()) == []


def locked() -> PermissionError:
    error = PermissionError(errno.EACCES, "in use", "new")
    error.winerror = 32  # type: ignore[attr-defined]  # as on Windows
    return error


def test_a_file_that_another_program_holds_open_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows says it."""
    (tmp_path / "new").write_bytes(b"x")
    refusals = [locked(), locked()]
    really = Path.replace

    def replace(new: Path, path: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return really(new, path)

    waited: list[float] = []
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(time, "sleep", waited.append)
    rename(tmp_path / "new", tmp_path / "old", patience_seconds=60)
    assert (tmp_path / "old").read_bytes() == b"x"
    assert len(waited) == 2
    refusals.append(locked())
    with pytest.raises(PermissionError) as refused:
        rename(tmp_path / "old", tmp_path / "other")
    said = cannot_write(tmp_path / "other", refused.value)
    assert said.cause == "it is open in another program"


def test_a_limit_on_the_size_of_files_is_told(place_of_rows: Place) -> None:
    mover = Mover(place_of_rows)
    mover.open()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(DestinationUnavailableError, match="Disk full"):
            mover.load(*({"a": noise(n)} for n in range(3)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    mover.load({"a": "x"})
    mover.finish()
    mover.close()
    assert [row["a"] for row in place_of_rows.rows("things")] == ["x"]


@pytest.fixture(params=FILES)
def place_of_rows(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return MAKERS[request.param](tmp_path)
