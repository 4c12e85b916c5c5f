"""Words for what was found of a stream: reasons, fields, requests. Values come in, texts go out."""

from collections.abc import Sequence

from migrateiq_desktop.gui.formatting import counts, number, size, translate
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.model.discovered import (
    Changed,
    Discovery,
    FieldSeen,
    FoundKey,
    FoundPaginator,
    FoundRecords,
    PageSeen,
    ReceivedResponse,
    SentRequest,
)

from .json_text import indented
from .texts import http_status, pages_by

LONGEST_BODY = 60_000
"""Characters of a body that are shown: a view of more would make the window stutter."""


def found_reason(reason: str) -> str:
    """A finding's reason, for below its field."""
    return translate("connectors", "found: {0}").format(said(reason))


def records_candidate(found: FoundRecords) -> str:
    """A place where the records may be, to choose."""
    text = counts.tr("{0} · {1} records", "", found.count)
    return text.format(found.selector, number(found.count))


def paginator_candidate(found: FoundPaginator) -> str:
    """A way to go on, to choose."""
    return pages_by(found.paginator)


def key_candidate(found: FoundKey) -> str:
    """A key, to choose."""
    return ", ".join(found.fields)


def page_line(page: PageSeen) -> str:
    """For example `Page 1 · 1,000 records · 312 KB · 245.7 ms`."""
    response = page.response
    parts = [
        translate("connectors", "Page {0}").format(number(page.number)),
        counts.tr("{0} records", "", page.count).format(number(page.count)),
        size(response.decoded_bytes or response.received_bytes),
        translate("connectors", "{0} ms").format(number(response.milliseconds, 1)),
    ]
    return " · ".join(parts)


def fields_line(fields: Sequence[FieldSeen]) -> str:
    """For example `19 fields · 6 with gaps`."""
    count = len(fields)
    text = counts.tr("{0} fields", "", count).format(number(count))
    gaps = sum(field.nullable for field in fields)
    if not gaps:
        return text
    return f"{text} · {translate('connectors', '{0} with gaps').format(number(gaps))}"


def next_pages_title(found: Discovery) -> str:
    """The title of the tab: with a mark when going on was seen to work."""
    title = translate("connectors", "Next pages")
    return f"{title} ✓" if found.complete or len(found.pages) > 1 else title


def request_text(request: SentRequest) -> str:
    """A request as lines: what is asked, its headers, its body."""
    lines = [f"{request.method} {request.url}"]
    lines += [f"{name}: {value}" for name, value in request.headers]
    if request.body:
        lines += ["", indented(request.body[:LONGEST_BODY])]
    return "\n".join(lines)


def response_text(response: ReceivedResponse) -> str:
    """An answer as lines; a long body only begins."""
    lines = [http_status(response.status)]
    lines += [f"{name}: {value}" for name, value in response.headers]
    body = indented(response.body[:LONGEST_BODY])
    if response.cut or len(response.body) > LONGEST_BODY:
        body += "\n" + translate("connectors", "… the rest isn't shown")
    return "\n".join([*lines, "", body])


def change_text(changed: Changed) -> str:
    """What a request has otherwise than the one before: `cursor=1000`, before it `999`."""
    name = changed.name or translate("connectors", "path")
    if changed.after is None:
        return translate("connectors", "without {0}").format(name)
    return f"{name}={changed.after}"
