"""Words for syncs: what writing does to a table, what a field becomes. Values in, texts out."""

from collections.abc import Collection

from migrateiq_desktop.gui.formatting import counts, in_line, number, translate
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.transform import EMPTY_TRANSFORM, Transform
from migrateiq_desktop.services.views import StreamCursor

from .sync_draft import StreamRow


def disposition(value: WriteDisposition) -> str:
    """A write disposition to choose."""
    texts = {
        WriteDisposition.APPEND: translate("syncs", "Append"),
        WriteDisposition.REPLACE: translate("syncs", "Replace"),
        WriteDisposition.MERGE: translate("syncs", "Merge by key"),
    }
    return texts[value]


def disposition_of(row: StreamRow) -> str:
    """A stream's write disposition; when none is chosen, which one follows."""
    if row.disposition:
        return disposition(WriteDisposition(row.disposition))
    text = translate("syncs", "Automatic: {0}")
    return text.format(in_line(disposition(row.in_force)))


def consequence(row: StreamRow) -> str:
    """What writing so does to the table, in a sentence."""
    if not row.use:
        return translate("syncs", "{0} is left out.").format(row.resource)
    match row.in_force:
        case WriteDisposition.APPEND:
            text = translate(
                "syncs",
                "Adds every record to {0}, below what is there. Running twice loads everything"
                " twice.",
            )
        case WriteDisposition.REPLACE:
            text = translate(
                "syncs",
                "Loads beside {0} and swaps once at the end: what is in {0} before is gone then.",
            )
        case WriteDisposition.MERGE:
            text = translate(
                "syncs",
                "Updates the rows of {0} that have the same {1} and adds the others. Running twice"
                " changes nothing more.",
            )
    return text.format(row.target, ", ".join(row.key) or translate("syncs", "key"))


def written_in_short(row: StreamRow) -> str:
    """For example `update or insert by id`."""
    match row.in_force:
        case WriteDisposition.APPEND:
            return translate("syncs", "append")
        case WriteDisposition.REPLACE:
            return translate("syncs", "replace everything")
        case WriteDisposition.MERGE:
            text = translate("syncs", "update or insert by {0}")
            return text.format(", ".join(row.key) or translate("syncs", "key"))


def mapping_in_short(transform: Transform) -> str:
    """For example `3 changed, 1 left out`."""
    if transform == EMPTY_TRANSFORM:
        return translate("syncs", "as it comes")
    named = {*transform.field_mappings.values(), *(rule.target for rule in transform.fields)}
    changed = len(named | set(transform.type_conversions))
    parts = []
    if changed:
        parts.append(translate("syncs", "{0} changed").format(number(changed)))
    if transform.only_listed:
        parts.append(translate("syncs", "all others left out"))
    elif transform.drop:
        parts.append(translate("syncs", "{0} left out").format(number(len(transform.drop))))
    return ", ".join(parts) or translate("syncs", "checked")


def field_type(value: str) -> str:
    """A type to choose; nothing for a field that isn't converted."""
    texts = {
        "": translate("syncs", "as it comes"),
        FieldType.INT: translate("syncs", "whole number"),
        FieldType.FLOAT: translate("syncs", "number"),
        FieldType.DECIMAL: translate("syncs", "exact number"),
        FieldType.BOOL: translate("syncs", "yes or no"),
        FieldType.DATE: translate("syncs", "date"),
        FieldType.DATETIME: translate("syncs", "date and time"),
        FieldType.TEXT: translate("syncs", "text"),
        FieldType.JSON: translate("syncs", "JSON"),
    }
    return texts[value]


def reading_on(stream: StreamCursor) -> str:
    """From where the next run reads an incremental stream."""
    if stream.state is None:
        text = translate("syncs", "{0}: the next run reads from the start, by {1}")
        return text.format(stream.stream, stream.cursor_path)
    text = translate("syncs", "{0}: the next run reads on from {1} {2}")
    return text.format(stream.stream, stream.cursor_path, stream.state.value)


def stream_count(count: int) -> str:
    """For example `3 streams`."""
    return counts.tr("{0} streams", "", count).format(number(count))


def copy_name(name: str, taken: Collection[str]) -> str:
    """A name for a copy that isn't taken, for example `Flights (copy 2)`."""
    wanted, at = translate("syncs", "{0} (copy)").format(name), 2
    while wanted in taken:
        wanted = translate("syncs", "{0} (copy {1})").format(name, at)
        at += 1
    return wanted
