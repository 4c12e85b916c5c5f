"""What a run did as one page to hand over: HTML without anything from elsewhere. Pure.

In the language of the window, also what use cases have said. No value of a record stands in it:
causes say why records were rejected, not what was in them.
"""

from collections.abc import Iterable, Sequence
from html import escape

from migrateiq_desktop.gui.formatting import (
    NOTHING,
    duration,
    number,
    run_state,
    translate,
)
from migrateiq_desktop.gui.languages import in_force
from migrateiq_desktop.gui.said import said, said_report
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.model.rejects import RejectCause, without_blank
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.services.verifying import Check, Proof, Unknown

from . import run_texts

_STYLE = """
body { font: 14px sans-serif; color: #1b2130; margin: 32px; }
h1 { font-size: 22px; } h2 { font-size: 16px; margin-top: 24px; }
table { border-collapse: collapse; } th, td { border: 1px solid #dfe3ea; padding: 4px 10px; }
th { text-align: left; background: #f5f6f8; } .n { text-align: right; }
"""


def check_line(check: Check) -> str:
    """A comparison in words, with how it came out."""
    sign = {True: "✓", False: "✗", None: "–"}[check.holds]
    return f"{sign} {visible(check.stream)}: {_compared(check)}"


def _compared(check: Check) -> str:
    if check.unknown is not None:
        return _why_unknown(check.unknown).format(visible(said(check.cause)))
    expected, found = number(check.expected), number(check.found or 0)
    match check.proof:
        case Proof.SUM:
            text = translate("runs", "{0} read, {1} loaded, skipped or rejected")
        case Proof.SOURCE_TOTAL:
            text = translate("runs", "the source said {0}, {1} were read")
        case Proof.REJECTS_KEPT:
            text = translate("runs", "{0} rejected, {1} kept")
        case Proof.ROWS_THERE:
            text = translate("runs", "{0} loaded, the table has {1} rows")
    return text.format(expected, found)


def _why_unknown(unknown: Unknown) -> str:
    match unknown:
        case Unknown.MERGED:
            return translate(
                "runs",
                "the table's rows say nothing of one run: records are merged by key, so that rows"
                " may be other runs'",
            )
        case Unknown.REPLACED_SINCE:
            return translate("runs", "a later run has replaced the table's rows")
        case Unknown.UNDONE:
            return translate("runs", "the run was undone: the table has none of its rows any more")
        case Unknown.NOT_WHOLE:
            return translate(
                "runs",
                "the table's rows say nothing of this run: it did not complete, or has added to"
                " those of another run",
            )
        case Unknown.NOT_COUNTED:
            return translate("runs", "the table's rows could not be counted: {0}")


def verdict(checks: Sequence[Check]) -> tuple[str, bool]:
    """All comparisons in a sentence, and whether none of them fails."""
    failed = sum(1 for check in checks if check.holds is False)
    unknown = sum(1 for check in checks if check.holds is None)
    held = len(checks) - failed - unknown
    text = translate("runs", "Verified: {0} hold, {1} don't, {2} could not be looked at")
    return text.format(number(held), number(failed), number(unknown)), failed == 0


def report_html(
    run: Run, checks: Sequence[Check], causes: Sequence[RejectCause], all_causes: int
) -> str:
    """The whole page. `all_causes`: how many there are, of which some may be left out."""
    title = escape(run_texts.title(run))
    parts = [
        f"<h1>{title}</h1>",
        _table((), _facts(run), texts=2),
        _heading(translate("runs", "Streams")),
        _table(_stream_titles(), _streams(run), texts=2),
        _heading(translate("runs", "Proof")),
        f"<p>{escape(verdict(checks)[0])}</p>",
        "<p>" + "<br>".join(escape(check_line(check)) for check in checks) + "</p>",
    ]
    if causes:
        parts += [
            _heading(translate("runs", "Rejected records by cause")),
            _table(_cause_titles(), _causes(causes), texts=3),
        ]
    if all_causes > len(causes):
        text = translate("runs", "{0} of {1} causes").format(
            number(len(causes)), number(all_causes)
        )
        parts.append(f"<p>{escape(text)}</p>")
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    body = "\n".join(parts)
    # what reads it aloud, and which letters are taken, goes by the language
    spoken = in_force().value.replace("_", "-")
    whole = f"<head>{head}</head><body>\n{body}\n</body>"
    return f'<!doctype html>\n<html lang="{spoken}">{whole}</html>\n'


def _facts(run: Run) -> Iterable[tuple[str, ...]]:
    yield translate("runs", "From, to"), run_texts.route(run)
    yield translate("runs", "Status"), run_state(run)
    if run.undone_at is not None:
        yield translate("runs", "Undone"), run_texts.undone_line(run)
    yield translate("runs", "Started"), run_texts.started_line(run)
    yield translate("runs", "Ended"), run_texts.full_moment(run.ended_at)
    yield translate("runs", "Duration"), duration(run.duration_seconds)
    yield translate("runs", "Sum"), run_texts.sum_line(run.counts, active=False)
    if run.error is not None:
        yield translate("runs", "Error"), visible(said_report(run.error).sentence())


def _stream_titles() -> tuple[str, ...]:
    return (
        translate("runs", "Stream"),
        translate("runs", "Table"),
        translate("runs", "Read"),
        translate("runs", "Loaded"),
        translate("runs", "Skipped"),
        translate("runs", "Rejected"),
    )


def _streams(run: Run) -> Iterable[tuple[str, ...]]:
    for stream in run.streams:
        counts = stream.counts
        numbers = (counts.read, counts.loaded, counts.skipped, counts.rejected)
        yield visible(stream.stream), visible(stream.table), *map(number, numbers)


def _cause_titles() -> tuple[str, ...]:
    return (
        translate("runs", "Stream"),
        translate("runs", "Field"),
        translate("runs", "Why"),
        translate("runs", "Open"),
        translate("runs", "Loaded by a retry"),
        translate("runs", "Discarded"),
    )


def _causes(causes: Sequence[RejectCause]) -> Iterable[tuple[str, ...]]:
    for one in causes:
        numbers = (one.open, one.retried, one.discarded)
        field, why = visible(one.field or NOTHING), visible(without_blank(said(one.cause)))
        yield visible(one.stream), field, why, *map(number, numbers)


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]], *, texts: int) -> str:
    """After so many columns of texts there are numbers, which stand where lines end."""
    lines = [_row("th", titles, texts)] if titles else []
    lines += [_row("td", row, texts) for row in rows]
    return "<table>" + "\n".join(lines) + "</table>"


def _row(tag: str, cells: Sequence[str], texts: int) -> str:
    parts = [f"<{tag}>{escape(one)}</{tag}>" for one in cells[:texts]]
    parts += [f'<{tag} class="n">{escape(one)}</{tag}>' for one in cells[texts:]]
    return f"<tr>{''.join(parts)}</tr>"
