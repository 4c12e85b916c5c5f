"""Makes a Debian package of the bundle: `python packaging/deb/build.py [BUNDLE [FOLDER]]`.

Needs dpkg-deb, and strip where it is to be small.
"""

import gzip
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "linux")]
import layout  # beside the recipes, which are no package
from identity import NAME, PUBLISHER, ROOT, debian_version

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
MAINTAINER = f"{PUBLISHER} <contributors@migrateiq.invalid>"


def stage(bundle: Path, into: Path) -> None:
    """Lay out the package's files in a folder."""
    layout.stage(bundle, into / "usr")
    documentation = into / "usr" / layout.DOCUMENTATION
    changes = documentation / "changelog.gz"
    changes.write_bytes(gzip.compress(_changelog().encode(), mtime=0))
    overrides = into / "usr/share/lintian/overrides" / NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_bytes((HERE / "lintian-overrides").read_bytes())
    for path in (into, changes, overrides, *overrides.parents[:2]):
        path.chmod(0o755 if path.is_dir() else 0o644)


def write_control(into: Path) -> None:
    """DEBIAN/control, with the size that was laid out, and DEBIAN/md5sums."""
    files = sorted(
        path.relative_to(into)
        for path in into.rglob("*")
        if path.is_file() and not path.is_symlink()
    )
    filled = (
        (HERE / "control")
        .read_text("utf-8")
        .format(
            version=debian_version(),
            maintainer=MAINTAINER,
            architecture=_said("dpkg", "--print-architecture"),
            kilobytes=sum(-(-(into / path).stat().st_size // 1024) for path in files),
            libc=_said("getconf", "GNU_LIBC_VERSION").split()[-1],
            depends=", ".join(DEPENDS),
        )
    )
    sums = subprocess.run(
        ["md5sum", "--", *map(str, files)], check=True, capture_output=True, cwd=into
    )
    control = into / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "control").write_text(filled, "utf-8")
    (control / "md5sums").write_bytes(sums.stdout)


def build(bundle: Path, folder: Path) -> Path:
    """Make the package; gives its path. Raises CalledProcessError."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="migrateiq-deb-") as temporary:
        into = Path(temporary) / NAME
        into.mkdir()
        stage(bundle, into)
        write_control(into)
        target = folder / f"{NAME}_{debian_version()}_{_said('dpkg', '--print-architecture')}.deb"
        # DPKG_DEB_COMPRESSOR_TYPE=zstd makes it in a tenth of the time, and somewhat larger
        packed = ["dpkg-deb", "--root-owner-group", "--build", str(into), str(target)]
        subprocess.run(packed, check=True, stdout=subprocess.DEVNULL)
    return target


def _changelog() -> str:
    """One entry, for the version that is built. SOURCE_DATE_EPOCH makes it the same each time."""
    moment = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH") or time.time()))
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", moment)
    return (
        f"{NAME} ({debian_version()}) stable; urgency=medium\n\n"
        f"  * Version {debian_version()}.\n\n -- {MAINTAINER}  {date}\n"
    )


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
