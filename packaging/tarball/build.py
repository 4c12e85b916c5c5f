"""Makes a tarball of the bundle: `python packaging/tarball/build.py [BUNDLE [FOLDER]]`.

Unpacked it runs on any Linux, from where it lies; its install.sh puts it into the menu.
Imports nothing of the program.
"""

import os
import platform
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "linux")]
import layout  # beside the recipes, which are no package
from identity import APP_NAME, NAME, PROGRAMS, ROOT, version

_SCRIPTS = ("install.sh", "uninstall.sh")
_README = f"""\
{APP_NAME} {version()}

Try it:      bin/{NAME}          (the window)
             bin/migrateiq demo        (the practice migration, without the window)
Install it:  ./install.sh              (for you alone, into ~/.local)
             sudo ./install.sh --system

It brings its own Python. It needs a desktop with X11 or Wayland, and glibc {{libc}} or newer.
"""


def build(bundle: Path, folder: Path) -> Path:
    """Make the tarball; gives its path."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{NAME}-{version()}-linux-{platform.machine()}"
    target = folder / f"{name}.tar.xz"
    with tempfile.TemporaryDirectory(prefix="migrateiq-tarball-") as temporary:
        into = Path(temporary) / name
        into.mkdir()
        stage(bundle, into)
        # a tenth of the highest level's time, a few per cent larger
        with tarfile.open(target, "w:xz", preset=4) as archive:
            archive.add(into, name, filter=_anonymous)
    return target


def stage(bundle: Path, into: Path) -> None:
    """Lay out what is packed."""
    layout.stage(bundle, into)
    for script in _SCRIPTS:
        shutil.copyfile(HERE / script, into / script)
        (into / script).chmod(0o755)
    libc = (os.confstr("CS_GNU_LIBC_VERSION") or "").split()[-1]
    (into / "README").write_text(_README.format(libc=libc), "utf-8")
    (into / "README").chmod(0o644)


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def main() -> int:
    """Make the tarball and say where it is and how large."""
    given = [Path(one) for one in sys.argv[1:]]
    bundle = given[0] if given else ROOT / "dist" / NAME
    if not all((bundle / program).is_file() for program in PROGRAMS):
        sys.stderr.write(f"There is no bundle in {bundle}: run `pyinstaller build.spec` first.\n")
        return 1
    made = build(bundle, given[1] if given[1:] else ROOT / "dist")
    sys.stdout.write(f"{made} ({made.stat().st_size / 1_000_000:.0f} MB)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
