"""The report of a run speaks the language of the window, to the last word."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.languages import Language, put_in_force
from migrateiq_desktop.gui.runs.run_report import report_html
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.rejects import RejectCause
from migrateiq_desktop.model.run import Counts, RunStatus, RunStream
from migrateiq_desktop.services.verifying import Check, Proof, Unknown

from .samples import STARTED, make_run

_NAMES = {"nightly", "flights_api", "flights", "api", "orders", "invoices", "carrier", "UTC"}
_NAMES |= {"example", "com", "EHOSTUNREACH", "data", "shop", "AA", "BB", "CC"}
_WORD = re.compile(r"[A-Za-z]{2,}")
_TAG = re.compile(r"<style>.*?</style>|<[^>]+>", re.DOTALL)
_SAME = {Language.GERMAN: {"Status", "Stream", "Streams", "min"}, Language.CHINESE: set[str]()}
"""Words that are the same in English."""


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    put_in_force(qapp, Language.ENGLISH)


@pytest.mark.parametrize(
    ("language", "tag", "said"),
    [
        (
            Language.GERMAN,
            "de",
            ("1.284", "Abgelehnte Datensätze nach Ursache", "„…“ ist keines von AA, BB"),
        ),
        (
            Language.CHINESE,
            "zh-CN",
            ("1,284", "按原因列出的被拒绝记录", "“…” 不在 AA, BB, CC, … 之中"),
        ),
    ],
)
def test_no_english_is_left(
    qapp: QApplication, language: Language, tag: str, said: tuple[str, ...]
) -> None:
    put_in_force(qapp, Language.ENGLISH)
    english = _report()
    put_in_force(qapp, language)
    shown = _report()
    assert f'<html lang="{tag}">' in shown
    assert all(one in shown for one in said)
    left = (_words(shown) & _words(english)) - _NAMES - _SAME[language]
    assert left == set()


def _words(html: str) -> set[str]:
    return set(_WORD.findall(_TAG.sub(" ", html)))


def _report() -> str:
    """Every sentence that a report can have, whatever became of its run."""
    return "\n".join(_of(status) for status in RunStatus if status.ended)


def _of(status: RunStatus) -> str:
    error = ErrorReport(
        kind="UnreachableError",
        title="orders: the server can't be reached",
        cause="no connection to api.example.com (EHOSTUNREACH) after 5 tries",
        next_step="Check the address and the network.",
    )
    run = make_run(1_284, status, streams=tuple(_streams()), duration=75.0, error=error).model_copy(
        update={"started_by": "schedule"}
    )
    undone = {"undone_at": STARTED + timedelta(hours=1), "undone_rows": 1_284}
    html = [
        report_html(one, _checks(), _causes(), 51) for one in (run, run.model_copy(update=undone))
    ]
    return "\n".join(html)


def _streams() -> Iterator[RunStream]:
    for name in ("orders", "invoices"):
        counts = Counts(read=1_300, loaded=1_284, rejected=12)
        yield RunStream(stream=name, table=name, counts=counts)


def _checks() -> tuple[Check, ...]:
    compared = (Check(stream="orders", proof=one, expected=1_284, found=1_200) for one in Proof)
    unknown = (
        Check(
            stream="invoices",
            proof=Proof.ROWS_THERE,
            expected=1_284,
            unknown=why,
            cause="/data/shop can't be reached: it isn't there.",
        )
        for why in Unknown
    )
    return (*compared, *unknown)


def _causes() -> tuple[RejectCause, ...]:
    reasons = (
        "not a number: “…”",
        "“…” is none of AA, BB, CC, …",
        "carrier is required, and this record has none",
    )
    return tuple(
        RejectCause(id=at, sync="nightly", stream="orders", field="carrier", cause=reason, open=3)
        for at, reason in enumerate(reasons)
    )
