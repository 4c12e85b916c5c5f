"""The Debian package: what is laid out, from a bundle of two empty programs, and what it says."""

import configparser
import gzip
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from migrateiq_desktop import __version__

from .scripts import PACKAGING, script

DEB = PACKAGING / "deb"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
ICON = "usr/share/icons/hicolor/{}/apps/migrateiq-desktop.{}"


def desktop_help() -> str:
    asked = [sys.executable, "-m", "migrateiq_desktop.app", "--help"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def parsed(path: Path) -> ET.Element:
    return ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file


@pytest.fixture
def staged(tmp_path: Path) -> Path:
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for program in ("migrateiq", "migrateiq-desktop"):
        (bundle / program).write_bytes(b"\x7fELF")
        (bundle / program).chmod(0o700)
    # what tells that a library is bundled
    (bundle / "_internal" / "yaml").mkdir()
    into = tmp_path / "package"
    into.mkdir()
    script("deb/build").stage(bundle, into)
    return into


def test_both_programs_are_on_the_path(staged: Path) -> None:
    for program in ("migrateiq", "migrateiq-desktop"):
        link = staged / "usr/bin" / program
        assert link.is_symlink()
        assert link.resolve() == staged / "usr/lib/migrateiq-desktop" / program
        # readable and runnable by everyone, whatever the builder's umask was
        assert link.stat().st_mode & 0o777 == 0o755


def test_what_the_desktop_entry_names_is_there(staged: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    entry.read(staged / "usr/share/applications/migrateiq-desktop.desktop", "utf-8")
    said = entry["Desktop Entry"]
    assert said["Type"] == "Application"
    program, *given = said["Exec"].split()
    assert (staged / "usr/bin" / program).exists()
    # a migration file is opened by it
    assert given == ["%f"]
    types = parsed(staged / "usr/share/mime/packages/migrateiq-desktop.xml")
    assert said["MimeType"] == "".join(f"{one.get('type')};" for one in types)
    assert (
        staged / ICON.format("scalable", "svg").replace("migrateiq-desktop", said["Icon"])
    ).is_file()
    assert (
        staged / ICON.format("256x256", "png").replace("migrateiq-desktop", said["Icon"])
    ).is_file()
    # what app.py gives to setDesktopFileName
    assert said["StartupWMClass"] == "migrateiq-desktop"
    assert {"Comment", "Comment[de]", "Comment[zh_CN]"} <= set(said)
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        picture = QImage(str(staged / ICON.format(f"{size}x{size}", "png")))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 8).alpha() == 255
        assert picture.pixelColor(0, 0).alpha() == 0, "its corners are round"


def test_the_metadata_leads_to_the_desktop_entry(staged: Path) -> None:
    root = parsed(staged / "usr/share/metainfo/com.migrateiq.desktop.metainfo.xml")
    launched = root.findtext("launchable")
    assert (staged / "usr/share/applications" / str(launched)).is_file()
    assert {one.text for one in root.iter("binary")} == {"migrateiq", "migrateiq-desktop"}
    assert root.findtext("project_license") == "MIT"
    newest = next(root.iter("release"))
    assert newest.get("version") == __version__
    assert newest.get("date") == script("identity").RELEASED


def test_the_migration_file_has_a_type(staged: Path) -> None:
    root = parsed(staged / "usr/share/mime/packages/migrateiq-desktop.xml")
    patterns = {one.get("pattern") for one in root.iter(f"{MIME}glob")}
    assert patterns == {"*.migrateiq.yaml", "*.migrateiq.yml"}


def test_the_manual_page_is_made_of_the_help(staged: Path) -> None:
    packed = gzip.decompress((staged / "usr/share/man/man1/migrateiq.1.gz").read_bytes())
    page = packed.decode("utf-8")
    assert page == script("linux/manual").manual()
    for command in ("run", "demo", "connectors templates", "schedule install"):
        assert f"\n.SS migrateiq {command}\n" in page
    written = gzip.decompress((staged / "usr/share/man/man1/migrateiq-desktop.1.gz").read_bytes())
    named = re.findall(r"(?:--[a-z-]+|(?<= )FILE\b)", desktop_help())
    assert "--workspace" in named
    for one in {*named} - {"--help"}:
        assert one in written.decode("utf-8").replace("\\-", "-"), f"the page doesn't name {one}"


def test_licences_of_what_is_bundled_come_with_it(staged: Path) -> None:
    documentation = staged / "usr/share/doc/migrateiq-desktop"
    said = (documentation / "copyright").read_text("utf-8")
    assert "MIT License" in said
    assert "\n- PyYAML " in said
    assert "SQLAlchemy" not in said, "it isn't in this bundle"
    assert [path.name for path in (documentation / "licences/pyyaml").iterdir()]


def test_control_is_filled_in(staged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = script("deb/build")
    answers = {"dpkg": "amd64", "getconf": "glibc 2.36"}
    monkeypatch.setattr(build, "_said", lambda command, *_: answers[command])
    build.write_control(staged)
    control = (staged / "DEBIAN/control").read_text("utf-8")
    assert "{" not in control
    assert f"\nVersion: {__version__}\n" in control
    assert "\nArchitecture: amd64\n" in control
    sums = (staged / "DEBIAN/md5sums").read_text("utf-8")
    assert "  usr/share/doc/migrateiq-desktop/copyright\n" in sums
    assert "Depends: libc6 (>= 2.36), " in control


def test_a_candidate_comes_before_its_release(monkeypatch: pytest.MonkeyPatch) -> None:
    identity = script("identity")
    monkeypatch.setattr(identity, "version", lambda: "1.2.0rc1")
    assert identity.debian_version() == "1.2.0~rc1"
    assert identity.numeric_version() == (1, 2, 0, 0)


def test_without_a_bundle_it_says_how_to_make_one(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(DEB / "build.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "pyinstaller build.spec" in done.stderr
