"""Words for sampled records: how many there are and what becomes of them."""

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.model.sampling import SampleMapped, SampleTaken


def before_summary(taken: SampleTaken) -> str:
    """For example `1,000 of 336,776 records sampled`."""
    count = len(taken.records)
    if taken.total is not None and taken.total > count:
        text = translate("syncs", "{0} of {1} records sampled")
        return text.format(number(count), number(taken.total))
    return translate("syncs", "{0} sampled records").format(number(count))


def after_summary(result: SampleMapped) -> str:
    """For example `959 load · 41 rejected`."""
    counts = result.counts
    parts = [translate("syncs", "{0} load").format(number(counts.loaded))]
    if counts.skipped:
        parts.append(translate("syncs", "{0} left out").format(number(counts.skipped)))
    parts.append(translate("syncs", "{0} rejected").format(number(counts.rejected)))
    return " · ".join(parts)
