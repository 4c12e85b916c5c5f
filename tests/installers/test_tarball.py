"""The tarball: unpacked, installed for one person and removed again, with a bundle of scripts."""

import os
import subprocess
import tarfile
from pathlib import Path

import pytest

from .scripts import script


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "_internal/with space.txt").write_text("here")
    for program in ("migrateiq", "migrateiq-desktop"):
        (bundle / program).write_text(f'#!/bin/sh\necho "{program}: $0"\n')
        (bundle / program).chmod(0o755)
    made = script("tarball/build").build(bundle, tmp_path / "dist")
    with tarfile.open(made) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (folder,) = (tmp_path / "unpacked").iterdir()
    assert f"{folder.name}.tar.xz" == made.name
    return folder


def run(command: Path, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run(
        [command, *arguments], env=environment, capture_output=True, text=True, check=False
    )


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_it_runs_from_where_it_lies(unpacked: Path, tmp_path: Path) -> None:
    done = run(unpacked / "bin/migrateiq", home=tmp_path)
    assert done.stdout.startswith("migrateiq: ")
    assert "install.sh" in (unpacked / "README").read_text("utf-8")


def test_installed_for_one_person_and_removed_again(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home of Ada"
    own = home / ".local/share/MigrateIQ Desktop/workspaces"
    own.mkdir(parents=True)
    before = files(home)
    done = run(unpacked / "install.sh", home=home)
    assert (done.returncode, done.stderr) == (0, "")
    library = home / ".local/lib/migrateiq-desktop"
    assert run(home / ".local/bin/migrateiq", home=home).returncode == 0
    entry = (home / ".local/share/applications/migrateiq-desktop.desktop").read_text("utf-8")
    assert f'\nExec="{library}/migrateiq-desktop"' in entry
    icon = next(line[5:] for line in entry.splitlines() if line.startswith("Icon="))
    assert Path(icon).is_file()
    # once more: a newer version takes an older one's place
    assert run(unpacked / "install.sh", home=home).returncode == 0
    done = run(library / "uninstall.sh", home=home)
    assert (done.returncode, done.stderr) == (0, "")
    assert files(home) == before


def test_what_is_not_ours_is_not_overwritten(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / ".local/bin").mkdir(parents=True)
    (home / ".local/bin/migrateiq").write_text("my own")
    done = run(unpacked / "install.sh", home=home)
    assert done.returncode == 1
    assert "there already" in done.stderr
    assert files(home) == {".local", ".local/bin", ".local/bin/migrateiq"}
    assert (home / ".local/bin/migrateiq").read_text() == "my own"
