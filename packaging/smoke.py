"""Sees that a bundle works on this system: `python packaging/smoke.py BUNDLE`. Needs no display.

Moves the practice data with it, into a workspace of its own, where no other Python is known.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]
from identity import COMMAND, NAME, version

_TIMEOUT_S = 300


def main() -> int:
    """Start both programs and move the practice data; the exit code is 1 when it doesn't add up."""
    bundle = Path(sys.argv[1]).resolve()
    folder = bundle / "Contents/MacOS" if bundle.suffix == ".app" else bundle
    suffix = ".exe" if sys.platform == "win32" else ""
    command = str(folder / f"{COMMAND}{suffix}")
    with tempfile.TemporaryDirectory(prefix="migrateiq-smoke-") as workspace:
        said = _said(command, "--version").strip()
        # the window writes to no console on Windows: that it ends well is enough
        _said(str(folder / f"{NAME}{suffix}"), "--version")
        demo = (command, "demo", "--json", "--progress", "none", "--workspace", workspace)
        result = json.loads(_said(*demo).splitlines()[-1])
    counted = [result[f"records_{how}"] for how in ("processed", "rejected", "skipped")]
    if said != f"{COMMAND} {version()}" or not result["records_read"] == sum(counted) > 0:
        sys.stderr.write(f"The bundle doesn't work: {said}, {result}\n")
        return 1
    sys.stdout.write(f"{said} moved {counted[0]:,} of {result['records_read']:,} records\n")
    return 0


def _said(*command: str) -> str:
    python = ("PYTHON", "VIRTUAL_ENV", "LD_LIBRARY_PATH")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(python)}
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, env=environment, timeout=_TIMEOUT_S
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
