"""Builds Windows' installer under Wine, and proves it: installed, started, used, removed.

`make prove-windows` runs it as root, with mounts and processes of its own. The same script builds
as in a release. Pictures of what was seen are left in build/prove. See decision 0203.
"""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT / "packaging")]
import clean_root  # beside this script, which is no package
import wine
from identity import APP_NAME, COMMAND, NAME, version
from proof import ACCENT, check, check_counts, last_line, outcome, say, wait_for_run
from screen import Screen, save, screen
from wine import PYTHON, Wine

RELEASE = "trixie"
OUT = ROOT / "build/prove"
# Wine 10 has no ICU, which Qt takes from Windows since 6.9, and not all of the C library's complex
# numbers, which NumPy 2 imports; PyArrow from 20 on wants NumPy 2
FOR_WINE = ("PySide6-Essentials==6.8.*", "numpy==1.26.*", "pyarrow<20")
PROGRAMS = f"Program Files/{APP_NAME}"
MACHINE_ENVIRONMENT = "HKLM\\System\\CurrentControlSet\\Control\\Session Manager\\Environment"
WORKSPACES = f"users/ada/AppData/Local/{APP_NAME}/workspaces"


def main() -> int:
    """Prove it, saying each step. Raises DisprovedError."""
    OUT.mkdir(parents=True, exist_ok=True)
    with screen() as display:
        say(f"making a clean Debian {RELEASE} with Wine, Python and Inno Setup")
        root = clean_root.make(RELEASE, OUT / f"{RELEASE}.base", OUT / "root")
        windows = wine.make(root, display.name)
        try:
            setup = _build(windows)
            _install(windows, setup)
            _use_command(windows)
            _use_window(windows, display)
            _remove(windows)
        finally:
            save(display.picture(), OUT / "windows-last.png")
    say("proved")
    return 0


def _build(windows: Wine) -> str:
    """As the release's workflow does. Gives the installer's path inside."""
    source = windows.drive / "source"
    source.mkdir()
    packed = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, capture_output=True)
    subprocess.run(["tar", "--extract"], cwd=source, check=True, input=packed.stdout)
    wine.install(windows, f"{source}[bundle]", *FOR_WINE)
    start = time.monotonic()
    windows.run("cmd", "/c", f"cd /d C:\\source && {PYTHON} packaging\\installers.py")
    (setup,) = (source / "dist").glob(f"{NAME}-{version()}-windows-x64-setup.exe")
    megabytes = setup.stat().st_size / 1_000_000
    say(f"built in {(time.monotonic() - start) / 60:.0f} min, tried and packed: {megabytes:.0f} MB")
    check(bool(list((source / "dist").glob("*.cdx.json"))), "there is no bill of materials")
    return f"C:\\source\\dist\\{setup.name}"


def _install(windows: Wine, setup: str) -> None:
    # Wine knows no folder for the programs of one person
    windows.run(setup, "/VERYSILENT", "/SUPPRESSMSGBOXES", "/ALLUSERS", "/NORESTART")
    check((windows.drive / PROGRAMS / f"{NAME}.exe").is_file(), "nothing was installed")
    # what a new console finds
    said = windows.run("cmd", "/c", COMMAND, "--version").strip()
    check(said == f"{COMMAND} {version()}", f"the command on the PATH says {said}")
    opened_by = windows.run("reg", "query", "HKLM\\Software\\Classes\\.yaml\\OpenWithProgids")
    check("MigrateIQ.Migration" in opened_by, "it isn't offered for YAML files")
    say("installed: the command is on the PATH, the program is offered for YAML files")


def _use_command(windows: Wine) -> None:
    said = windows.run("cmd", "/c", COMMAND, "demo", "--json", "--progress", "none")
    check_counts(last_line(said), "the command")
    say("the command moved the practice data")


def _use_window(windows: Wine, display: Screen) -> None:
    """As someone who has just installed it: open, try the sample, look, close."""
    place = "C:\\users\\ada\\sample"
    path = "C:\\" + f"{PROGRAMS}\\{NAME}.exe".replace("/", "\\")
    program = windows.start(path, "--workspace", place)
    # its icon in the tray stands there long before it does
    display.button(ACCENT, wait_s=180)
    save(display.still(wait_s=60), OUT / "windows-welcome.png")
    display.click(display.button(ACCENT, wait_s=5))
    listed = ("cmd", "/c", COMMAND, "runs", "list", "--json", "--workspace", place)
    check_counts(wait_for_run(lambda: windows.run(*listed), wait_s=300), "the window")
    for name, keys in {"home": "ctrl+1", "runs": "ctrl+4", "data": "ctrl+5"}.items():
        display.press(keys)
        save(display.still(wait_s=60), OUT / f"windows-{name}.png")
    display.press("ctrl+q")
    code = program.wait(60)
    check(code == 0, f"the window ended with {code}")
    say("the window moved the practice data, and closed")


def _remove(windows: Wine) -> None:
    windows.settle()
    folder = "C:\\" + PROGRAMS.replace("/", "\\")
    windows.run(f"{folder}\\unins000.exe", "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
    windows.settle()
    left = sorted(path.name for path in (windows.drive / PROGRAMS).rglob("*"))
    check(not left, f"removed, but this is left: {', '.join(left[:20])}")
    path = windows.run("reg", "query", MACHINE_ENVIRONMENT, "/v", "Path")
    check(APP_NAME not in path, "removed, but it is on the PATH")
    own = windows.drive / WORKSPACES / "Default/workspace.sqlite"
    check(own.is_file(), "a person's workspace went with the program")
    say("removed: nothing is left but the person's workspaces")


if __name__ == "__main__":
    sys.exit(outcome(main))
