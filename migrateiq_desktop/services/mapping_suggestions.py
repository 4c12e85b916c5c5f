"""Suggests which fields of a sample go into which columns of the table that is there."""

from collections.abc import Sequence

from migrateiq_desktop.discovery.mappings import suggest_mapping
from migrateiq_desktop.model.planning import PlannedTable
from migrateiq_desktop.model.sampling import SampledField
from migrateiq_desktop.model.suggestions import ExistingColumn, MappingSuggestion


def suggestions_for(
    fields: Sequence[SampledField], table: PlannedTable, stream: str
) -> tuple[MappingSuggestion, ...]:
    """For every field that has a column, by the table as it is now; none where there is none."""
    columns = tuple(
        ExistingColumn(name=column.name, type=column.there, values=column.values)
        for column in table.columns
        if column.there is not None
    )
    return suggest_mapping(fields, columns, about=stream)
