"""A mapping as a table that a person edits: a row a field. Becomes a transform. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self
from zoneinfo import available_timezones

from migrateiq_desktop.gui.connectors.preview_table import cell_of
from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.model.base import Json, Scalar
from migrateiq_desktop.model.changes import Change
from migrateiq_desktop.model.events import Previewed
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import EMPTY_TRANSFORM, FieldRule, Transform

AS_IT_COMES = ""
"""The type of a field that isn't converted."""
SHOWN = ("field_mappings", "type_conversions", "fields", "drop", "only_listed")
"""What of a definition stands in the table."""
MOMENTS = frozenset({FieldType.DATE, FieldType.DATETIME})
"""The types that take a format."""


@dataclass(frozen=True, slots=True)
class MappingRow:
    """One field on its way, as typed."""

    source: str = ""
    """Dotted for nested; empty for a constant."""
    becomes: str = ""
    """The new name; empty: the source's."""
    type: str = AS_IT_COMES
    format: str = ""
    timezone: str = ""
    use: bool = True
    """False: left out."""
    default: Scalar | None = None
    constant: Scalar | None = None
    expression: str | None = None
    nested: Nested | None = None
    change: tuple[Change, ...] = ()
    """Not shown in the table; kept as the definition has it."""
    example: str = ""
    """A value seen in a preview."""
    seen_type: str = ""
    """What it is when it isn't converted, as seen in a preview."""

    @property
    def target(self) -> str:
        """The name at the destination."""
        return self.becomes.strip() or self.source.strip()

    @property
    def takes_format(self) -> bool:
        """Whether a format means anything for its type."""
        return self.type in MOMENTS

    @property
    def takes_zone(self) -> bool:
        """Whether a zone means anything for its type."""
        return self.type == FieldType.DATETIME

    @property
    def needs_long_form(self) -> bool:
        """Whether the two short forms of the file can't say it."""
        formatted = bool(self.format.strip()) and self.takes_format
        zoned = bool(self.timezone.strip()) and self.takes_zone
        filled = self.default is not None or self.constant is not None
        hidden = self.expression is not None or self.nested is not None or bool(self.change)
        return formatted or zoned or filled or hidden

    def rule(self) -> FieldRule:
        """The long form."""
        source = self.source.strip() or None
        return FieldRule(
            source=source,
            name=None if self.target == source else self.target,
            type=FieldType(self.type) if self.type else None,
            format=(self.format.strip() or None) if self.takes_format else None,
            timezone=(self.timezone.strip() or None) if self.takes_zone else None,
            default=self.default,
            constant=self.constant,
            expression=self.expression if source is None and self.constant is None else None,
            nested=self.nested if source is not None else None,
            change=self.change if self.constant is None else (),
        )


@dataclass(frozen=True, slots=True)
class MappingDraft:
    """The rows, and whether fields that have no row are left out."""

    rows: tuple[MappingRow, ...] = ()
    only_listed: bool = False
    more: Transform = EMPTY_TRANSFORM
    """What the definition says besides, such as rules: not shown, and kept as it is."""

    @classmethod
    def of(cls, transform: Transform) -> Self:
        """From a definition."""
        types = transform.type_conversions
        rows = [
            MappingRow(source, name, types.get(name, AS_IT_COMES))
            for source, name in transform.field_mappings.items()
        ]
        rows += [_row_of(rule, types) for rule in transform.fields]
        named = {row.target for row in rows}
        rows += [MappingRow(name, "", kind) for name, kind in types.items() if name not in named]
        rows += [MappingRow(name, use=False) for name in transform.drop]
        more = transform.model_copy(update={name: getattr(EMPTY_TRANSFORM, name) for name in SHOWN})
        return cls(tuple(rows), transform.only_listed, more)

    def with_row(self, at: int, row: MappingRow) -> "MappingDraft":
        """With another row in that place."""
        return replace(self, rows=(*self.rows[:at], row, *self.rows[at + 1 :]))

    def seen(self, previewed: Previewed) -> "MappingDraft":
        """With a row for each field of the previewed records, and examples in those there are."""
        examples: dict[str, str] = {}
        for record in previewed.records:
            for name, value in record.items() if isinstance(record, dict) else ():
                if value is not None or name not in examples:
                    examples[str(name)] = examples.get(str(name)) or _example(value)
        types = {column.name: column.type for column in previewed.loaded_schema.columns}
        known = {row.source for row in self.rows}
        use = not self.only_listed
        added = [MappingRow(name, use=use) for name in examples if name not in known]
        return replace(
            self,
            rows=tuple(
                replace(
                    row,
                    example=examples.get(row.source) or _nested_example(previewed, row.source),
                    seen_type=types.get(row.source, ""),
                )
                for row in (*self.rows, *added)
            ),
        )

    def unseen(self) -> "MappingDraft":
        """Without what previews brought: only what says something."""
        return replace(self, rows=tuple(_said(self)))

    def transform(self) -> Transform:
        """The definition; rows that change nothing leave no trace. Check `problems` before."""
        used = [row for row in self.rows if row.use and row.target]
        sources = [row.source.strip() for row in used]
        mappings: dict[str, str] = {}
        types: dict[str, FieldType] = {}
        rules: list[FieldRule] = []
        for row in used:
            source = row.source.strip()
            alone = sources.count(source) == 1
            renamed = row.target != source
            if row.needs_long_form or not alone:
                rules.append(row.rule())
                continue
            # a nested field isn't a column by itself: taking it out is a change
            listed = self.only_listed or "." in source
            if renamed or (listed and not row.type):
                mappings[source] = row.target
            if row.type:
                types[row.target] = FieldType(row.type)
        shown = Transform(
            field_mappings=mappings,
            type_conversions=types,
            fields=tuple(rules),
            drop=self._dropped(),
            only_listed=self.only_listed,
        )
        return self.more.model_copy(update={name: getattr(shown, name) for name in SHOWN})

    def _dropped(self) -> tuple[str, ...]:
        if self.only_listed:
            return ()
        return tuple(row.source.strip() for row in self.rows if not row.use and row.source.strip())

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong, by `ROW.FIELD`."""
        found = []
        targets = [row.target for row in self.rows if row.use]
        for at, row in enumerate(self.rows):
            if not row.use:
                continue
            filled = row.constant is not None or row.expression is not None
            if not row.target or not (row.source.strip() or filled):
                found.append(Problem(f"{at}.source", ProblemKind.NEEDED))
            elif targets.count(row.target) > 1:
                found.append(Problem(f"{at}.becomes", ProblemKind.DOUBLED, row.target))
            zone = row.timezone.strip()
            if row.takes_zone and zone and zone not in available_timezones():
                found.append(Problem(f"{at}.timezone", ProblemKind.UNKNOWN, zone))
        return tuple(found)


def unchanged(one: MappingDraft, other: MappingDraft) -> bool:
    """Whether two drafts say the same, whatever was seen in previews."""
    same_frame = (one.only_listed, one.more) == (other.only_listed, other.more)
    return same_frame and _said(one) == _said(other)


EMPTY_MAPPING = MappingDraft.of(EMPTY_TRANSFORM)


def _said(draft: MappingDraft) -> list[MappingRow]:
    """The rows that mean something: an untouched one does only where the others are left out."""
    bare = [replace(row, example="", seen_type="") for row in draft.rows]
    if draft.only_listed:
        return [row for row in bare if row.use]
    return [row for row in bare if row != MappingRow(row.source) or "." in row.source]


def _row_of(rule: FieldRule, types: Mapping[str, FieldType]) -> MappingRow:
    kind = rule.type or types.get(rule.target)
    return MappingRow(
        source=rule.source or "",
        becomes=rule.name or "",
        type=AS_IT_COMES if kind is None else kind,
        format=rule.format or "",
        timezone=rule.timezone or "",
        default=rule.default,
        constant=rule.constant,
        expression=rule.expression,
        nested=rule.nested,
        change=rule.change,
    )


def _example(value: Json) -> str:
    return "" if value is None else cell_of(value).text


def _nested_example(previewed: Previewed, source: str) -> str:
    """The first value at a dotted path."""
    for record in previewed.records:
        value: Json = record
        for part in source.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        if value is not None:
            return _example(value)
    return ""
