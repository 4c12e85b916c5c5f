"""Lays the bundle out as Linux wants a program: what the Debian package and the tarball share.

Source: https://refspecs.linuxfoundation.org/FHS_3.0, https://specifications.freedesktop.org.
"""

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent)]
import icons  # beside the recipes, which are no package
import licences
from identity import IDENTIFIER, NAME, PROGRAMS, ROOT

LIBRARY = Path("lib") / NAME
DOCUMENTATION = Path("share/doc") / NAME
TARGETS = {
    f"{NAME}.desktop": Path("share/applications"),
    f"{IDENTIFIER}.metainfo.xml": Path("share/metainfo"),
    f"{NAME}.xml": Path("share/mime/packages"),
}


def stage(bundle: Path, into: Path) -> None:
    """Lay out the files below a prefix, such as /usr."""
    library = into / LIBRARY
    shutil.copytree(bundle, library, symlinks=True)
    _strip(library / "_internal")
    links = into / "bin"
    links.mkdir(parents=True)
    for program in PROGRAMS:
        (links / program).symlink_to(f"../{LIBRARY}/{program}")
    for file, target in TARGETS.items():
        _copy(HERE / file, into / target / file)
    _draw_icons(into / "share/icons/hicolor")
    for program in PROGRAMS:
        page = into / f"share/man/man1/{program}.1.gz"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_bytes(gzip.compress(manual_page(program), mtime=0))
    documentation = into / DOCUMENTATION
    documentation.mkdir(parents=True)
    licences.write(library / "_internal", documentation)
    _set_modes(into)


def manual_page(program: str) -> bytes:
    """A manual page: the command's is made of its help, so that the two agree."""
    written = HERE / f"{program}.1"
    if written.is_file():
        return written.read_bytes()
    made = [sys.executable, str(HERE / "manual.py")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(made, check=True, capture_output=True, env=environment).stdout


def _draw_icons(theme: Path) -> None:
    _copy(icons.DRAWING, theme / f"scalable/apps/{NAME}.svg")
    for size in icons.LINUX_SIZES:
        target = theme / f"{size}x{size}/apps/{NAME}.png"
        target.parent.mkdir(parents=True)
        target.write_bytes(icons.png(size))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _strip(internal: Path) -> None:
    """Drop debugging symbols of Python itself; wheels' libraries are patched, and left alone."""
    ours = [*internal.glob("libpython*.so*"), *internal.glob("python3*/lib-dynload/*.so")]
    if ours and shutil.which("strip"):
        subprocess.run(["strip", "--strip-unneeded", *map(str, ours)], check=True)


def _set_modes(into: Path) -> None:
    """Whatever the builder's umask was: readable by all, programs executable."""
    into.chmod(0o755)
    for path in into.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.parent == into / LIBRARY and os.access(path, os.X_OK))
        path.chmod(0o755 if runs else 0o644)
