"""Makes everything that is handed out for the system it runs on: `python packaging/installers.py`.

Linux: a Debian package and a tarball; Windows: an installer; macOS: a disk image; each with its
bill of materials, all in dist. The release's workflow and `make installers` both call it.
"""

import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]
from identity import APP_NAME, NAME, ROOT, numeric_version, version

DIST = ROOT / "dist"
_ARCHITECTURES = {"AMD64": "x64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}


def main() -> int:
    """Make the bundle, see that it works, and pack it. Raises CalledProcessError."""
    _run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec")
    made = _MAKERS[sys.platform]
    bundle = DIST / f"{APP_NAME}.app" if sys.platform == "darwin" else DIST / NAME
    _run(sys.executable, str(HERE / "smoke.py"), str(bundle))
    made(bundle)
    bill = DIST / f"{_file_name()}.cdx.json"
    _run(sys.executable, str(HERE / "sbom.py"), str(bundle), str(bill))
    return 0


def _linux(bundle: Path) -> None:
    _run("sh", str(HERE / "linux/check.sh"), sys.executable)
    _run(sys.executable, str(HERE / "deb/build.py"), str(bundle), str(DIST))
    _run(sys.executable, str(HERE / "tarball/build.py"), str(bundle), str(DIST))


def _windows(bundle: Path) -> None:
    _run(
        str(_inno_setup()),
        "/Qp",
        f"/DVersion={version()}",
        f"/DNumbers={'.'.join(map(str, numeric_version()))}",
        f"/DBundle={bundle}",
        # where build.spec drew it
        f"/DIcon={ROOT / 'build/build/app.ico'}",
        f"/DOutput={DIST}",
        f"/DFileName={_file_name()}-setup",
        str(HERE / "windows/installer.iss"),
    )


def _macos(bundle: Path) -> None:
    _run("sh", str(HERE / "macos/dmg.sh"), str(bundle), str(DIST / f"{_file_name()}.dmg"))


_MAKERS = {"linux": _linux, "win32": _windows, "darwin": _macos}


def _inno_setup() -> Path:
    """Inno Setup's compiler, where its own installer puts it. Raises FileNotFoundError."""
    for folder in ("ProgramFiles(x86)", "ProgramFiles"):
        compiler = Path(os.environ.get(folder, "")) / "Inno Setup 6/ISCC.exe"
        if compiler.is_file():
            return compiler
    raise FileNotFoundError("Inno Setup 6 isn't installed: its ISCC.exe makes the installer")


def _file_name() -> str:
    system = {"linux": "linux", "win32": "windows", "darwin": "macos"}[sys.platform]
    return f"{NAME}-{version()}-{system}-{_ARCHITECTURES[platform.machine()]}"


def _run(*command: str) -> None:
    subprocess.run(command, check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
