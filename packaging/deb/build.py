"""Makes a Debian package of the bundle: `python packaging/deb/build.py [BUNDLE [FOLDER]]`.

Needs dpkg-deb, and strip where it is to be small. Imports nothing of the program.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import licences

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
NAME = "migrateiq-desktop"
LIBRARY = Path("usr/lib") / NAME
DOCUMENTATION = Path("usr/share/doc") / NAME
PROGRAMS = (NAME, "migrateiq")
TARGETS = {
    f"{NAME}.desktop": Path("usr/share/applications"),
    "com.migrateiq.desktop.metainfo.xml": Path("usr/share/metainfo"),
    f"{NAME}.xml": Path("usr/share/mime/packages"),
}
# Graphics, fonts and the session's bus are the system's: a bundled copy would not know its
# drivers and settings.
DEPENDS = (
    "libstdc++6 (>= 12)",
    "libgcc-s1",
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libfreetype6",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "libdbus-1-3",
    "libexpat1",
    "xkb-data",
)


def version() -> str:
    """The version that the program says, as Debian writes it: a candidate before its release."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", said_version())


def said_version() -> str:
    """The version that the program says. Raises ValueError."""
    text = (ROOT / "migrateiq_desktop/__init__.py").read_text("utf-8")
    said = re.search(r'__version__ = "([^"]+)"', text)
    if said is None:
        raise ValueError("the program says no version")
    return said[1]


def stage(bundle: Path, into: Path) -> None:
    """Lay out the package's files in a folder."""
    library = into / LIBRARY
    shutil.copytree(bundle, library, symlinks=True)
    _strip(library / "_internal")
    links = into / "usr/bin"
    links.mkdir(parents=True)
    for program in PROGRAMS:
        (links / program).symlink_to(f"../lib/{NAME}/{program}")
    for file, target in TARGETS.items():
        _copy(HERE / file, into / target / file)
    icons = into / "usr/share/icons/hicolor"
    _copy(ROOT / "resources/app-icon.svg", icons / f"scalable/apps/{NAME}.svg")
    _copy(ROOT / "resources/app-icon.png", icons / f"256x256/apps/{NAME}.png")
    for program in PROGRAMS:
        page = into / f"usr/share/man/man1/{program}.1.gz"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_bytes(gzip.compress(_page(program), mtime=0))
    documentation = into / DOCUMENTATION
    documentation.mkdir(parents=True)
    licences.write(library / "_internal", documentation)
    _set_modes(into)


def write_control(into: Path) -> None:
    """DEBIAN/control, with the size that was laid out."""
    files = [path for path in into.rglob("*") if path.is_file() and not path.is_symlink()]
    filled = (
        (HERE / "control")
        .read_text("utf-8")
        .format(
            version=version(),
            architecture=_said("dpkg", "--print-architecture"),
            kilobytes=sum(-(-path.stat().st_size // 1024) for path in files),
            libc=_said("getconf", "GNU_LIBC_VERSION").split()[-1],
            depends=", ".join(DEPENDS),
        )
    )
    control = into / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "control").write_text(filled, "utf-8")


def build(bundle: Path, folder: Path) -> Path:
    """Make the package; gives its path. Raises CalledProcessError."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="migrateiq-deb-") as temporary:
        into = Path(temporary) / NAME
        into.mkdir()
        stage(bundle, into)
        write_control(into)
        target = folder / f"{NAME}_{version()}_{_said('dpkg', '--print-architecture')}.deb"
        # DPKG_DEB_COMPRESSOR_TYPE=zstd makes it in a tenth of the time, and somewhat larger
        packed = ["dpkg-deb", "--root-owner-group", "--build", str(into), str(target)]
        subprocess.run(packed, check=True, stdout=subprocess.DEVNULL)
    return target


def _page(program: str) -> bytes:
    """A manual page: the command's is made of its help, so that the two agree."""
    written = HERE / f"{program}.1"
    if written.is_file():
        return written.read_bytes()
    made = [sys.executable, str(ROOT / "packaging/manual.py")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(made, check=True, capture_output=True, env=environment).stdout


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _strip(internal: Path) -> None:
    """Drop debugging symbols of Python itself; wheels' libraries are patched, and left alone."""
    ours = [*internal.glob("libpython*.so*"), *internal.glob("python3*/lib-dynload/*.so")]
    if ours and shutil.which("strip"):
        subprocess.run(["strip", "--strip-unneeded", *map(str, ours)], check=True)


def _set_modes(into: Path) -> None:
    """As Debian wants them, whatever the builder's umask: readable by all, programs executable."""
    into.chmod(0o755)
    for path in into.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.parent == into / LIBRARY and os.access(path, os.X_OK))
        path.chmod(0o755 if runs else 0o644)


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def main() -> int:
    """Make the package and say where it is and how large."""
    given = [Path(one) for one in sys.argv[1:]]
    bundle = given[0] if given else ROOT / "dist" / NAME
    if not (bundle / NAME).is_file():
        sys.stderr.write(f"There is no bundle in {bundle}: run `pyinstaller build.spec` first.\n")
        return 1
    made = build(bundle, given[1] if given[1:] else ROOT / "dist")
    sys.stdout.write(f"{made} ({made.stat().st_size / 1_000_000:.0f} MB)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
