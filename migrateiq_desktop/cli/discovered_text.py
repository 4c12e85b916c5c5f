"""What was found as a connector definition in YAML, each finding's reason a comment above it. Pure.

The definition is written as any migration file is; comments only go between its lines.
"""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from migrateiq_desktop.cli.terminal import printable
from migrateiq_desktop.importers.migration_file import write_migration_file
from migrateiq_desktop.model.discovered import (
    Discovery,
    FieldSeen,
    Finding,
    FoundChildren,
    FoundCursor,
    FoundKey,
    FoundPaginator,
)
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.paginators import ConcretePaginator

LONGEST_LINE = 100
MOST_FIELDS = 60
MOST_OTHERS = 3
MERE_GUESS = 10


def definition_text(name: str, found: Discovery) -> str:
    """A migration file with the one connector, ready for `migrateiq check`."""
    file = MigrationFile(connectors={name: found.definition})
    comments = dict(_comments(found))
    lines: list[str] = []
    in_stream = False
    for line in write_migration_file(file).splitlines():
        in_stream = in_stream or line.strip() == f"- name: {found.stream}"
        key = line.strip().partition(":")[0]
        # a rate budget is the connector's, everything else the stream's
        if key in comments and (in_stream or key == "rate_limit"):
            indent = line[: len(line) - len(line.lstrip())]
            lines += _commented(comments.pop(key), indent)
        lines.append(line)
    lines += ["", *_commented(_around(found), "")]
    return "\n".join(lines) + "\n"


def _comments(found: Discovery) -> Iterator[tuple[str, list[str]]]:
    """Key of the definition → what is said above it."""
    stream = next((one for one in found.definition.resources if one.name == found.stream), None)
    if stream is None:
        return
    if found.records and stream.data_selector is not None:
        yield "data_selector", _said("records", found.records)
    if found.paginators and stream.paginator is not None:
        yield "paginator", _said("pages", found.paginators)
    if found.keys and stream.primary_key is not None:
        yield "primary_key", _said("key", found.keys)
    if found.cursors and stream.incremental is not None:
        yield "incremental", _said("cursor", found.cursors)
    if found.rate is not None and found.definition.rate_limit is not None:
        yield "rate_limit", [_reasoned("rate", found.rate)]


def _said(what: str, findings: Sequence[Finding]) -> list[str]:
    """The best finding, and a line for each of the next."""
    first, *others = findings
    # once something is sure, a mere guess is no alternative
    others = [one for one in others if not first.sure or one.score > MERE_GUESS]
    lines = [_reasoned(what, first)]
    lines += [
        f"or {_named(other)}: {other.reason} ({other.score})" for other in others[:MOST_OTHERS]
    ]
    return lines


def _reasoned(what: str, finding: Finding) -> str:
    sure = "" if finding.sure else ", not sure"
    return f"{what}: {finding.reason} ({finding.score} of 100{sure})"


def _named(finding: Finding) -> str:
    """What to write instead, in short."""
    match finding:
        case FoundPaginator(paginator=paginator):
            return paginator_words(paginator)
        case FoundKey(fields=fields):
            return " and ".join(fields)
        case FoundCursor(field=field):
            return field
        case _:
            return str(getattr(finding, "selector", ""))


def paginator_words(paginator: ConcretePaginator) -> str:
    """The paginator as it could stand in the file, on one line."""
    given = paginator.model_dump(mode="json", exclude_defaults=True)
    inside = ", ".join(
        f"{name}: {value}" for name, value in {"type": paginator.type, **given}.items()
    )
    return f"{{{inside}}}"


def _around(found: Discovery) -> list[str]:
    """What has no place in the definition."""
    lines = [f"Seen: {_pages(found)}."]
    lines += [f"Warning: {warning}" for warning in found.warnings]
    stream = next((one for one in found.definition.resources if one.name == found.stream), None)
    if stream is not None and not stream.primary_key:
        others = ", ".join(_named(key) for key in found.keys[:MOST_OTHERS])
        lines.append(f"No field is surely a key.{f' It might be {others}.' if others else ''}")
    if stream is not None and stream.incremental is None and found.cursors:
        lines.append("To read only what is new, put one of these under incremental.cursor_path:")
        lines += [f"  {_cursor(cursor)}" for cursor in found.cursors[:MOST_OTHERS]]
    if found.rate is not None and found.definition.rate_limit is None:
        lines.append(_reasoned("rate", found.rate))
    if found.children:
        lines.append("Collections that belong to each record:")
        lines += [f"  {_child(child)}" for child in found.children]
    if found.fields:
        lines.append(f"Fields, in {found.fields[0].sample:,} records:")
        lines += [f"  {_field(field)}" for field in found.fields[:MOST_FIELDS]]
        if len(found.fields) > MOST_FIELDS:
            lines.append(f"  and {len(found.fields) - MOST_FIELDS:,} more")
    return lines


def _pages(found: Discovery) -> str:
    counts = ", ".join(f"{page.count:,}" for page in found.pages)
    pages = "1 page" if len(found.pages) == 1 else f"{len(found.pages)} pages"
    of = f" of {found.total:,}" if found.total is not None else ""
    end = "; that was all" if found.complete else ""
    return f"{pages} with {counts} records{of}{end}"


def _cursor(cursor: FoundCursor) -> str:
    return f"{cursor.field} ({cursor.kind.value}, {cursor.direction}): {cursor.reason}"


def _child(child: FoundChildren) -> str:
    return f"{child.field}: {child.reason}"


def _field(field: FieldSeen) -> str:
    types = " or ".join(kind.value for kind in field.types) or "only null"
    means = f", reads as {field.means.value}" if field.means else ""
    unique = ", unique" if field.unique else ""
    example = f", e.g. {field.example}" if field.example else ""
    return f"{field.name}: {types}{means}, filled {field.fill_rate:.0%}{unique}{example}"


def _commented(lines: Sequence[str], indent: str) -> list[str]:
    commented: list[str] = []
    for line in lines:
        deeper = line[: len(line) - len(line.lstrip())]
        # what comes from a server must not end the comment: no line break of any kind stays
        text = printable(" ".join(line.split()))
        wrapped = wrap(text, LONGEST_LINE - len(indent) - len(deeper) - 4, break_on_hyphens=False)
        commented += [
            f"{indent}# {deeper}{'  ' if number else ''}{part}"
            for number, part in enumerate(wrapped)
        ]
    return commented
