"""How long the window takes to open, and what it costs while nothing happens.

    python bench/window_start.py [--runs 1000000] [--connectors 1000] [--rounds 5] [--idle 20]
                                 [--folder DIR] [--command …]

Starts the real program on a workspace of that size, each time as a process of its own, until its
log says that the window is ready. Prints medians of wall and CPU seconds (all its processes), and
the share of a core that it takes afterwards. `--command` measures another program, such as the
packaged one. Exits with 1 when a bar doesn't hold: 1.0 s of wall time, 0.5 % of a core.
"""

import argparse
import os
import shlex
import signal
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep

import psutil
from million_runs import fill

from migrateiq_desktop.logs import LOG_NAME
from migrateiq_desktop.paths import APP_NAME

BAR_SECONDS = 1.0
BAR_IDLE = 0.005
READY = "the window is ready"
PATIENCE = 60.0
SETTLED = 45.0
"""Seconds after which what is done once after a start is done: the whole check of the database."""
PROGRAM = Path(sys.executable).parent / "migrateiq-desktop"


def main() -> int:
    """Fill, start, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=1_000_000)
    parser.add_argument("--connectors", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--idle", type=float, default=20.0, help="seconds without anything to do")
    parser.add_argument("--folder", type=Path, help="keeps the workspace for the next time")
    parser.add_argument("--command", default=str(PROGRAM))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        data = options.folder or Path(temporary) / "data"
        workspace = data / "workspace"
        if not workspace.exists():
            fill(workspace, options.runs, options.connectors)
        command = [*shlex.split(options.command), "--workspace", str(workspace)]
        started = [measured(command, data, 0.0) for _ in range(options.rounds)]
        wall, cpu, _ = (statistics.median(column) for column in zip(*started, strict=True))
        _, _, idle = measured(command, data, options.idle)
    print(f"{wall:8.2f} s wall, {cpu:.2f} CPU s until the window is ready")
    print(f"{idle:8.2%} of a core while nothing happens")
    return 1 if wall > BAR_SECONDS or idle > BAR_IDLE else 0


def measured(command: list[str], data: Path, idle: float) -> tuple[float, float, float]:
    """Wall and CPU seconds of one start, then the share of a core during so many seconds."""
    log = data / APP_NAME / "logs" / LOG_NAME
    log.unlink(missing_ok=True)
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = monotonic()
    with subprocess.Popen(command, env=environment) as process:
        try:
            while READY not in (log.read_text("utf-8") if log.exists() else ""):
                if process.poll() is not None or monotonic() - begun > PATIENCE:
                    raise SystemExit("the window did not open")
                sleep(0.005)
            wall, cpu = monotonic() - begun, cpu_of(process.pid)
            share = 0.0
            if idle:
                sleep(SETTLED)
                before = cpu_of(process.pid)
                sleep(idle)
                share = (cpu_of(process.pid) - before) / idle
            return wall, cpu, share
        finally:
            process.send_signal(signal.SIGINT)


def cpu_of(pid: int) -> float:
    """CPU seconds of a process and its children so far."""
    family = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    times = [one.cpu_times() for one in family]
    return sum(one.user + one.system for one in times)


if __name__ == "__main__":
    sys.exit(main())
