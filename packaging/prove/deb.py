"""Proves the Debian package in a clean Debian: installed, started, used, removed.

`make prove` runs it as root, with mounts and processes of its own; the package is dist's, or the
first argument. Pictures of what was seen are left in build/prove.
"""

import signal
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT / "packaging")]
import clean_root  # beside this script, which is no package
from clean_root import CleanRoot
from identity import NAME, version
from proof import (
    ACCENT,
    DisprovedError,
    check,
    check_counts,
    last_line,
    outcome,
    say,
    wait_for_run,
)
from screen import Screen, save, screen

RELEASE = "bookworm"
OUT = ROOT / "build/prove"
MEGABYTES = 150
STARTS = 5
SAMPLE_FOLDER = "/home/ada/sample"
MIGRATION = """\
migrateiq: 1
connectors:
  weather:
    type: rest_api
    base_url: https://weather.example.com/v1
    resources:
      - {name: stations, path: /stations, primary_key: id}
"""


def main() -> int:
    """Prove it, saying each step; the exit code is 1 when something is wrong."""
    given = [Path(one) for one in sys.argv[1:]] or sorted(ROOT.glob(f"dist/{NAME}_*.deb"))
    if not given:
        sys.stderr.write("There is no package: run `make deb` first.\n")
        return 1
    package = given[-1]
    OUT.mkdir(parents=True, exist_ok=True)
    say(f"making a clean Debian {RELEASE}")
    root = clean_root.make(RELEASE, OUT / f"{RELEASE}.base", OUT / "root")
    root.as_root("apt-get", "-qq", "update")
    before = root.files()
    _install(root, package)
    # the practice data need none
    clean_root.leave_network()
    _use_command(root)
    with screen() as display:
        try:
            _use_window(root, display)
            _measure_starts(root, display)
        finally:
            save(display.picture(), OUT / "last.png")
    _remove(root, before)
    say("proved")
    return 0


def _install(root: CleanRoot, package: Path) -> None:
    megabytes = package.stat().st_size / 1_000_000
    check(megabytes <= MEGABYTES, f"the package has {megabytes:.0f} MB")
    inside = root.folder / "home" / package.name
    inside.write_bytes(package.read_bytes())
    root.as_root("apt-get", "-qq", "install", "--no-install-recommends", f"/home/{package.name}")
    installed = root.as_root("dpkg-query", "--show", "--showformat=${Installed-Size}", NAME)
    say(f"installed: {megabytes:.0f} MB packed, {int(installed) / 1000:.0f} MB unpacked")
    root.as_root("dpkg", "--verify", NAME)


def _use_command(root: CleanRoot) -> None:
    said = root.as_person("migrateiq", "--version").strip()
    check(said == f"migrateiq {version()}", f"the command says {said}")
    start = time.monotonic()
    said = root.as_person("migrateiq", "demo", "--json", "--progress", "none")
    check_counts(last_line(said), "the command")
    say(f"the command moved the practice data in {time.monotonic() - start:.1f} s")


def _use_window(root: CleanRoot, display: Screen) -> None:
    """As someone who has just installed it: open, try the sample, look, close."""
    program = _open(root, display)
    display.drawn(time.monotonic, wait_s=60)
    save(display.picture(), OUT / "welcome.png")
    display.click(display.button(ACCENT, wait_s=5))
    listed = ("migrateiq", "runs", "list", "--json", "--workspace", SAMPLE_FOLDER)
    check_counts(wait_for_run(lambda: root.as_person(*listed), wait_s=90), "the window")
    for place, keys in {"home": "ctrl+1", "runs": "ctrl+4", "data": "ctrl+5"}.items():
        display.press(keys)
        save(display.still(wait_s=30), OUT / f"{place}.png")
    _open_file(root, display)
    _close(program, signal.SIGINT)
    say("the window moved the practice data, and closed")


def _open_file(root: CleanRoot, display: Screen) -> None:
    """As by a double click: a second start hands the file to the open window, and ends."""
    file = root.folder / "home/ada/mine.migrateiq.yaml"
    file.write_text(MIGRATION, "utf-8")
    second = root.start("migrateiq-desktop", "/home/ada/mine.migrateiq.yaml", DISPLAY=display.name)
    try:
        code = second.wait(30)
    except subprocess.TimeoutExpired:
        second.kill()
        raise DisprovedError("a second start doesn't end") from None
    check(code == 0, f"a second start ended with {code}")
    save(display.still(wait_s=30), OUT / "file.png")
    display.press("Escape")


def _measure_starts(root: CleanRoot, display: Screen) -> None:
    """Warm starts with a workspace that has a run in it, until the window is drawn to the end.

    On a machine that others use, the time in which the program could run but had no processor is
    taken off: Linux counts it.
    """
    seconds, unhindered, burnt = [], [], []
    for _ in range(STARTS):
        start = time.monotonic()
        program = _open(root, display)
        measure = partial(_moment, program.pid)
        moment, ran, waited = display.drawn(measure, wait_s=60)
        seconds.append(moment - start)
        unhindered.append(moment - start - waited)
        burnt.append(ran)
        _close(program, signal.SIGTERM)
    middle = statistics.median
    say(
        f"warm start until the window is drawn, median of {STARTS}: {middle(seconds):.1f} s,"
        f" {middle(unhindered):.1f} s of it not spent waiting for a processor"
        f" ({middle(burnt):.1f} s of CPU)"
    )


def _open(root: CleanRoot, display: Screen) -> subprocess.Popen[bytes]:
    return root.start("migrateiq-desktop", "--workspace", SAMPLE_FOLDER, DISPLAY=display.name)


def _moment(process: int) -> tuple[float, float, float]:
    """Now; for how long its first thread ran; for how long it could have run but others did.

    Source: https://docs.kernel.org/scheduler/sched-stats.html
    """
    ran, waited, _ = Path(f"/proc/{process}/schedstat").read_text("ascii").split()
    return time.monotonic(), int(ran) / 1e9, int(waited) / 1e9


def _close(program: subprocess.Popen[bytes], number: signal.Signals) -> None:
    program.send_signal(number)
    try:
        code = program.wait(30)
    except subprocess.TimeoutExpired:
        raise DisprovedError(f"{number.name} doesn't close the window") from None
    check(code == 0, f"after {number.name} the window ended with {code}")


def _remove(root: CleanRoot, before: set[str]) -> None:
    root.as_root("apt-get", "-qq", "purge", "--autoremove", NAME)
    left = sorted(path for path in root.files() - before)
    check(not left, f"removed, but this is left: {', '.join(left[:20])}")
    own = root.folder / "home/ada/.local/share/MigrateIQ Desktop/workspaces/Default"
    check((own / "workspace.sqlite").is_file(), "a person's workspace went with the program")
    say("removed: nothing is left but the person's workspaces")


if __name__ == "__main__":
    sys.exit(outcome(main))
