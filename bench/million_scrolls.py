"""How late the window's loop is while runs and rejected records are scrolled and filtered.

Called by `million_runs.py`, on the workspace that it has made.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from opened_window import new_application, opened_window, run_in
from PySide6.QtWidgets import QAbstractItemView, QApplication
from window_loop import Lateness

from migrateiq_desktop.gui.places import ShowRejected
from migrateiq_desktop.gui.runs.page import RunsPage
from migrateiq_desktop.services.container import Services

BAR_MS = 16.0
STEPS, PAUSE = 60, 0.02


def measure_window(folder: Path, temporary: Path) -> int:
    """Print how late the loop was; gives the exit code."""
    app = new_application()
    found = run_in(app, _walk(app, folder, temporary))
    slow = 0
    for name, lateness in found.items():
        ticks = sorted(lateness.ticks)
        p99, most = ticks[int(len(ticks) * 0.99)], ticks[-1]
        own = max(lateness.own)
        slow |= p99 > BAR_MS
        print(f"{name:42} loop late: p99 {p99:5.1f} ms, most {most:5.1f}; own work {own:5.1f} ms")
    return slow


async def _walk(app: QApplication, folder: Path, temporary: Path) -> dict[str, Lateness]:
    async with opened_window(app, folder, temporary) as window:
        await window.services.tasks.drain()
        return await _use(cast("RunsPage", window.page), window.services)


async def _use(page: RunsPage, services: Services) -> dict[str, Lateness]:
    found: dict[str, Lateness] = {}

    @contextmanager
    def measured(name: str) -> Iterator[None]:
        found[name] = Lateness()
        with found[name].measured():
            yield

    with measured("scroll runs"):
        await _scroll(page.list.table)
    with measured("filter and search runs"):
        for text in ("page 217", "time-out", "no such thing", ""):
            page.filters.search.setText(text)
            await asyncio.sleep(0.6)
    with measured("open the inbox of rejected records"):
        await page.show_target(ShowRejected())
        await _settled(services)
    causes, records = page.inbox.parts.causes, page.inbox.table
    with measured("choose causes"):
        for row in range(20):
            causes.selectRow(row)
            await asyncio.sleep(0.05)
    causes.selectRow(0)
    await _settled(services)
    with measured(f"scroll {page.inbox.model.total:,} rejected records"):
        await _scroll(records)
    with measured("search causes"):
        for text in ("field_9", "none of", "nothing like it", ""):
            page.inbox.parts.bar.search.setText(text)
            await asyncio.sleep(0.5)
    await _settled(services)
    return found


async def _scroll(view: QAbstractItemView) -> None:
    """All the way down and back, by the bar, as fast as a hand does."""
    bar = view.verticalScrollBar()
    for step in (*range(STEPS), *reversed(range(STEPS))):
        bar.setValue(bar.maximum() * step // STEPS)
        await asyncio.sleep(PAUSE)


async def _settled(services: Services) -> None:
    await asyncio.sleep(0.2)
    await services.tasks.drain()
