"""Fields find their columns by name, meaning, type and values, each with its reasons."""

from migrateiq_desktop.discovery.mappings import suggest_mapping
from migrateiq_desktop.model.sampling import FieldShape, SampledField, ValueCount
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.suggestions import ExistingColumn, MappingSuggestion
from migrateiq_desktop.model.suggestions import SuggestionReason as Why

TEXT, INT = FieldType.TEXT, FieldType.INT


def field(path: str, kind: FieldType = TEXT, *values: str) -> SampledField:
    told = tuple(ValueCount(text=text, count=1) for text in values)
    return SampledField(
        path=path, shape=FieldShape.VALUE, type=kind, filled=5, of=5, distinct=5, values=told
    )


def column(name: str, kind: FieldType = TEXT, *values: str) -> ExistingColumn:
    return ExistingColumn(name=name, type=kind, values=values)


def by_source(found: tuple[MappingSuggestion, ...]) -> dict[str, tuple[str, FieldType | None]]:
    return {one.source: (one.column, one.type) for one in found}


def test_names_meanings_types_and_values() -> None:
    fields = [
        field("customer_id", TEXT, "1", "2", "3"),
        field("customerName"),
        field("createdDate", TEXT, "2013-04-03", "2013-04-04"),
        field("address.city"),
        field("e_mail"),
        field("cc", TEXT, "DE", "FR", "IT"),
        field("internal_notes"),
        SampledField(path="tags", shape=FieldShape.LIST, filled=3, of=5),
    ]
    columns = [
        column("id", INT),
        column("name"),
        column("created_at", FieldType.DATE),
        column("city"),
        column("email"),
        column("country", TEXT, "DE", "FR", "IT", "ES"),
        column("flag", FieldType.BOOL),
    ]
    found = suggest_mapping(fields, columns, about="customers")
    assert by_source(found) == {
        "customer_id": ("id", INT),
        "customerName": ("name", None),
        "createdDate": ("created_at", FieldType.DATE),
        "address.city": ("city", None),
        "e_mail": ("email", None),
        "cc": ("country", None),
    }
    reasons = {one.source: one.reasons for one in found}
    assert reasons["customer_id"] == (Why.SAME_MEANING, Why.CONVERTIBLE)
    assert reasons["e_mail"] == (Why.SAME_NAME, Why.SAME_TYPE)
    assert Why.SAME_VALUES in reasons["cc"]


def test_a_column_is_taken_once_and_never_by_what_does_not_fit() -> None:
    fields = [field("name"), field("names"), field("total", TEXT, "a", "b")]
    found = suggest_mapping(fields, [column("name"), column("total", INT)])
    assert by_source(found) == {"name": ("name", None)}
