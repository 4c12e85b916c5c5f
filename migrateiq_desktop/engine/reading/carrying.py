"""Gives each record of a page the fields of its parent. Pure; columns stay columns."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from migrateiq_desktop.engine.ports import Page, RecordShape, ShapedField, ShapedRecords
from migrateiq_desktop.model.base import Json


class CarryingShape:
    """A shape with a parent's fields. Implements `engine.ports.RecordShape`."""

    def __init__(self, own: RecordShape, names: Sequence[str]) -> None:
        self.own = own
        self.kept = [at for at, one in enumerate(own.fields) if one.name not in names]
        # another parent may have a value of another type
        self.fields = (
            *(own.fields[at] for at in self.kept),
            *(ShapedField(name, None, required=True) for name in names),
        )


class CarryingRecords(ShapedRecords):
    """A page's records with a parent's fields, still as columns."""

    def __init__(
        self, records: ShapedRecords, shape: CarryingShape, values: Mapping[str, Json]
    ) -> None:
        self.shape = shape
        count = len(records)
        self.columns = [
            *(records.columns[at] for at in shape.kept),
            *([value] * count for value in values.values()),
        ]
        self._records = records
        self._values = values

    def exact(self) -> Sequence[Json]:
        """The records one by one, exactly as they came, with the parent's fields."""
        return [_with(record, self._values) for record in self._records.exact()]

    def __len__(self) -> int:
        return len(self._records)

    def __getitem__(self, index: int | slice) -> Json | Sequence[Json]:  # type: ignore[override]  # as a list
        return self.exact()[index]


class Carrier:
    """Carries the parents' fields into the pages of one stream."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._shape: CarryingShape | None = None

    def carried(self, page: Page, values: Sequence[Json]) -> Page:
        """The page with the values in the records, in the place of fields that are called so."""
        if not self._names or not len(page.records):
            return page
        named = dict(zip(self._names, values, strict=True))
        records = page.records
        if not isinstance(records, ShapedRecords):
            return replace(page, records=[_with(record, named) for record in records])
        if self._shape is None or self._shape.own is not records.shape:
            self._shape = CarryingShape(records.shape, self._names)
        return replace(page, records=CarryingRecords(records, self._shape, named))


def _with(record: Json, values: Mapping[str, Json]) -> Json:
    # what is no object is rejected as it came
    return {**record, **values} if isinstance(record, dict) else record
