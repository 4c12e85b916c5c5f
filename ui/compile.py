"""Compiles the Designer forms and the resources into `migrateiq_desktop/gui/generated`.

`python ui/compile.py` writes them; `python ui/compile.py --check` says which are stale.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "ui"
RESOURCES = ROOT / "resources" / "resources.qrc"
GENERATED = ROOT / "migrateiq_desktop" / "gui" / "generated"


def main() -> int:
    """Compile, or check; the exit code is 1 when something is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, name what is stale")
    if parser.parse_args().check:
        stale = stale_files(GENERATED)
        sys.stdout.writelines(f"stale: {path}\n" for path in stale)
        return 1 if stale else 0
    compile_all(GENERATED)
    return 0


def stale_files(folder: Path) -> list[Path]:
    """The generated files that differ from what their sources give now, or have none."""
    with tempfile.TemporaryDirectory() as fresh:
        compile_all(Path(fresh))
        return differing(folder, Path(fresh))


def differing(folder: Path, fresh: Path) -> list[Path]:
    """The files of a folder that are not what was freshly compiled, or have no source any more."""
    wanted = {path.name: _essence(path) for path in fresh.iterdir()}
    present = {path.name: path for path in folder.glob("*.py") if path.name != "__init__.py"}
    stale = [
        folder / name
        for name, essence in wanted.items()
        if name not in present or _essence(present[name]) != essence
    ]
    return sorted(stale + [path for name, path in present.items() if name not in wanted])


def compile_all(folder: Path) -> None:
    """Compile every form and the resources into the folder."""
    for form in sorted(FORMS.glob("*.ui")):
        _compile("uic", form, folder / f"ui_{form.stem}.py")
    _compile("rcc", RESOURCES, folder / "resources_rc.py")


def _compile(tool: str, source: Path, target: Path) -> None:
    # no compression and no time stamps: the same input gives the same bytes on every computer
    options = (
        ["--no-compress", "--format-version", "1"] if tool == "rcc" else ["--absolute-imports"]
    )
    command = [_program(f"pyside6-{tool}"), *options, source.name, "-o", str(target)]
    subprocess.run(command, check=True, cwd=source.parent)  # noqa: S603  our own tool and files


def _essence(path: Path) -> list[str]:
    """The lines without the comments, which name the compiler's version."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def _program(name: str) -> str:
    return str(Path(sys.executable).parent / name)


if __name__ == "__main__":
    sys.exit(main())
