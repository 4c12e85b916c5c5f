"""What a bundle is made of, under which licences: Debian's `copyright` file, a folder of texts.

Looks at the bundle's names and asks the environment that it was built in; imports nothing of it.
"""

import filecmp
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
UNSAID = "see its text"
_LICENCE_NAMES = ("licen", "copying", "notice", "authors", "copyright")
_HEAD = """\
MigrateIQ Desktop is under the licence below. The package also holds a Python, Qt and the libraries
that the program uses, each as files of their own under /usr/lib/migrateiq-desktop/_internal that
can be replaced by others; they are listed after it, and their texts are in
/usr/share/doc/migrateiq-desktop/licences. Qt and PySide6 are used under the LGPL, version 3
(/usr/share/common-licenses/LGPL-3); their sources are at https://download.qt.io.

"""


def write(internal: Path, documentation: Path) -> None:
    """Write `copyright` and `licences/` for what is in a bundle's _internal folder."""
    texts = documentation / "licences"
    listed = [f"Python {sys.version.split()[0]}: PSF-2.0"]
    _take(Path(sysconfig.get_path("stdlib")), "LICENSE.txt", texts / "python")
    for distribution in sorted(distributions(internal), key=lambda one: one.name.lower()):
        listed.append(f"{distribution.name} {distribution.version}: {licence_of(distribution)}")
        for file in distribution.files or ():
            if file.name.lower().startswith(_LICENCE_NAMES) and file.suffix not in {".py", ".pyc"}:
                source = Path(str(distribution.locate_file(file)))
                _take(source.parent, source.name, texts / distribution.name.lower())
    for package in sorted(system_packages(internal)):
        listed.append(f"files of Debian's {package}: licences/{package}/copyright")
        _take(Path("/usr/share/doc") / package, "copyright", texts / package)
    own = (_ROOT / "LICENSE").read_text("utf-8")
    (documentation / "copyright").write_text(
        _HEAD + own + "\n" + "".join(f"- {line}\n" for line in listed), "utf-8"
    )


def distributions(internal: Path) -> Iterator[metadata.Distribution]:
    """The installed packages that something of the bundle comes from."""
    names = {path.name.split(".")[0] for path in internal.iterdir()}
    owners = metadata.packages_distributions()
    for owner in {one for name in names for one in owners.get(name, ())} - {"migrateiq-desktop"}:
        yield metadata.distribution(owner)


def system_packages(internal: Path) -> set[str]:
    """The Debian packages whose libraries the bundle holds; none on another system."""
    if shutil.which("dpkg-query") is None:
        return set()
    patterns = [f"*/{path.name}" for path in internal.glob("lib*.so*")]
    found = subprocess.run(
        ["dpkg-query", "--search", *patterns], check=False, capture_output=True, text=True
    )
    owners = (line.split(": ", 1) for line in found.stdout.splitlines() if "diversion" not in line)
    # another of its name may be installed as well, and not be what was bundled
    return {
        package.split(":")[0]
        for package, path in owners
        if Path(path).is_file() and filecmp.cmp(path, internal / Path(path).name, shallow=False)
    }


def licence_of(distribution: metadata.Distribution) -> str:
    """Its licence, as it says it; UNSAID when it doesn't."""
    said = distribution.metadata
    classified = [
        line.rsplit(" :: ", 1)[-1]
        for line in said.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    written = (said.get("License") or "").splitlines()[:1]
    return said.get("License-Expression") or ", ".join(classified) or "".join(written) or UNSAID


def _take(folder: Path, name: str, into: Path) -> None:
    if (folder / name).is_file():
        into.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, into / name)
