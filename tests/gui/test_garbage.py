"""Cyclic garbage is collected on the window's thread, whichever thread made it."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.garbage import WindowThreadCollector


class Cycle:
    """Notes on which thread it is taken away."""

    gone_on: list[threading.Thread]

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.gone_on.append(threading.current_thread())


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[WindowThreadCollector]:
    was_enabled = gc.isenabled()
    collector = WindowThreadCollector(qapp)
    collector.start()
    yield collector
    collector.stop()
    if not was_enabled:
        gc.disable()
    collector.deleteLater()


def make_garbage() -> None:
    """More cycles than Python's own collector would let stand."""
    for _ in range(2 * gc.get_threshold()[0]):
        Cycle()


def test_another_thread_collects_nothing(collector: WindowThreadCollector) -> None:
    Cycle.gone_on = []
    thread = threading.Thread(target=make_garbage)
    thread.start()
    thread.join()
    assert Cycle.gone_on == []
    collector.collect_if_due()
    assert set(Cycle.gone_on) == {threading.main_thread()}


def test_python_collects_again_after_the_end(qapp: QApplication) -> None:
    was_enabled = gc.isenabled()
    collector = WindowThreadCollector(qapp)
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
    if not was_enabled:
        gc.disable()


def test_nothing_due_collects_nothing(collector: WindowThreadCollector) -> None:
    Cycle.gone_on = []
    gc.collect()
    Cycle()
    collector.collect_if_due()
    assert Cycle.gone_on == []
    gc.collect()
    assert len(Cycle.gone_on) == 1


def test_all_is_looked_through_again_when_a_quarter_is_new(
    collector: WindowThreadCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> int:
        return int(gc.get_stats()[2]["collections"])

    monkeypatch.setattr(gc, "get_count", lambda: (10**6, 10**6, 10**6))
    before = full()
    collector.collect_if_due()
    collector.collect_if_due()
    assert full() == before + 1
    kept = [[0] for _ in range(len(gc.get_objects()))]
    collector.collect_if_due()
    assert full() == before + 2
    assert kept
