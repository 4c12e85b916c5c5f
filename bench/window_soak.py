"""Whether the window's process stays as it is while runs come and go.

    python bench/window_soak.py [--runs 300] [--records 2000] [--warm-up 60] [--csv FILE]

Opens the real window on a new workspace and runs a sync of real workers again and again, each with
its live view in front. Between runs a person goes about: to every place, through the tabs, now and
then to other colours, another text size and another language. Prints memory, objects, threads,
open files, children and temporary files after the warm-up and at the end, and the slope a run.
Exits with 1 when memory grew by more than 5 %, or anything else that should stay did not.
"""

import argparse
import asyncio
import csv
import gc
import os
import sys
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from statistics import fmean, linear_regression
from time import monotonic
from typing import cast

import psutil
from opened_window import new_application, opened_window, run_in
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from window_loop import save_flood, server

from migrateiq_desktop.gui.languages import Language
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.places import Place, ShowRun
from migrateiq_desktop.gui.runs.page import RunsPage
from migrateiq_desktop.gui.theme import Appearance
from migrateiq_desktop.model.run import RunStatus

BAR = 0.05
"""What memory may grow by: desktop.md, Measured."""
MEASURED_LAST = 10
"""Samples whose mean stands for the end, and as many for the beginning."""
EVERY_WALK, EVERY_COLOUR, EVERY_LANGUAGE = 5, 15, 30


@dataclass(frozen=True)
class Sample:
    """What the window's process holds after a run."""

    megabytes: float
    python_objects: int
    widgets_and_models: int
    """Those that Python knows. To ask Qt for its own would make Python know them for good."""
    tasks: int
    threads: int
    files: int
    """Descriptors: files, pipes, sockets."""
    children: int
    temporary: int
    """Files and folders in the temporary folder, the workspace not among them."""


def taken(temporary: Path) -> Sample:
    """Look at the process now, garbage taken away."""
    gc.collect()
    process = psutil.Process()
    known = gc.get_objects()
    return Sample(
        process.memory_info().rss / 1e6,
        len(known),
        sum(isinstance(one, QObject) for one in known),
        len(asyncio.all_tasks()),
        threading.active_count(),
        process.num_fds(),
        len(process.children(recursive=True)),
        sum(1 for _ in temporary.rglob("*")),
    )


async def soak(window: MainWindow, base_url: str, runs: int, temporary: Path) -> list[Sample]:
    """All runs, one after the other; a sample after each."""
    services = window.services
    sync = await save_flood(services, base_url)
    samples = []
    for number in range(runs):
        run_id = await services.runs.start(sync, restart=True)
        await window.show_place(Place.RUNS, ShowRun(run_id))
        ended = await services.runs.wait(run_id)
        if ended.status is not RunStatus.SUCCESS:
            raise SystemExit(f"run {run_id} ended {ended.status}: {ended.error}")
        await go_about(window, number)
        await asyncio.sleep(0.05)
        samples.append(taken(temporary))
        _tell(number, samples[-1])
    return samples


async def go_about(window: MainWindow, number: int) -> None:
    """What a person does after a run."""
    preferences = window.preferences
    tabs = cast("RunsPage", window.page).view.form.tabs
    tabs.setCurrentIndex(number % tabs.count())
    if number % EVERY_WALK == EVERY_WALK - 1:
        for place in Place:
            await window.show_place(place)
            await asyncio.sleep(0.02)
    if number % EVERY_COLOUR == EVERY_COLOUR - 1:
        for appearance in (Appearance.DARK, Appearance.LIGHT):
            preferences.set_appearance(appearance)
            await asyncio.sleep(0.02)
    if number % EVERY_LANGUAGE == EVERY_LANGUAGE - 1:
        for language in (Language.GERMAN, Language.ENGLISH):
            preferences.set_language(language)
            await window.show_place(Place.HOME)
            await window.services.tasks.drain()


def judged(samples: Sequence[Sample], warm_up: int) -> bool:
    """Print beginning, end and slope of everything. True when all stays."""
    steady = samples[warm_up:]
    holds = True
    print(f"{'':20} {'after ' + str(warm_up):>12} {'after ' + str(len(samples)):>12} {'a run':>10}")
    for at, field in enumerate(fields(Sample)):
        values = [float(astuple(sample)[at]) for sample in steady]
        first, last = fmean(values[:MEASURED_LAST]), fmean(values[-MEASURED_LAST:])
        slope, _ = linear_regression(range(len(values)), values)
        stays = last <= first * (1 + BAR) + 1
        holds &= stays
        name = field.name.replace("_", " ")
        verdict = "ok" if stays else "GROWS"
        print(f"{name:20} {first:12,.1f} {last:12,.1f} {slope:10.4f}   {verdict}")
    return holds


def _tell(number: int, sample: Sample) -> None:
    if number % 10 == 9:
        told = ", ".join(f"{value:,.0f}" for value in astuple(sample))
        print(f"  run {number + 1:4}: {told}", file=sys.stderr, flush=True)


async def in_window(
    app: QApplication, folder: Path, base_url: str, options: argparse.Namespace
) -> list[Sample]:
    """Open the window and let the runs come."""
    temporary = folder / "temporary"
    async with opened_window(app, folder / "workspace", folder) as window:
        return await soak(window, base_url, options.runs, temporary)


def main() -> int:
    """Soak; 1 when something grows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--records", type=int, default=2_000)
    parser.add_argument("--warm-up", type=int, default=60)
    parser.add_argument("--csv", type=Path, help="every sample, for a plot")
    options = parser.parse_args()
    begun = monotonic()
    with tempfile.TemporaryDirectory() as folder:
        # what the program and its workers leave behind is counted there
        temporary = Path(folder) / "temporary"
        temporary.mkdir()
        os.environ["TMPDIR"] = tempfile.tempdir = str(temporary)
        app = new_application()
        with server(options.records) as base_url:
            samples = run_in(app, in_window(app, Path(folder), base_url, options))
    if options.csv is not None:
        with options.csv.open("w", newline="") as file:
            csv.writer(file).writerows(astuple(sample) for sample in samples)
    print(f"{options.runs} runs in {monotonic() - begun:,.0f} s")
    return 0 if judged(samples, options.warm_up) else 1


if __name__ == "__main__":
    sys.exit(main())
