"""Which sampled fields belong to which columns of a table: by names, types and values. Pure."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from difflib import SequenceMatcher

from migrateiq_desktop.model.sampling import FieldShape, SampledField
from migrateiq_desktop.model.schema import FieldType, widened
from migrateiq_desktop.model.suggestions import (
    ExistingColumn,
    MappingSuggestion,
    SuggestionReason,
)
from migrateiq_desktop.model.transform import INSIDE

LEAST_SCORE = 0.5
_ENOUGH_SHARED = 0.3
"""Of a field's values that are in the column."""
_LEAST_DISTINCT = 3
_SIMILAR = 0.75
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_A-Za-z]+")
_SYNONYMS = (
    ("id", "identifier", "key", "no", "nr", "num", "number", "code"),
    ("name", "title", "label", "caption"),
    ("mail", "email"),
    ("phone", "tel", "telephone", "mobile"),
    ("created", "create", "creation", "inserted", "added", "registered"),
    ("updated", "update", "modified", "changed"),
    ("at", "on", "date", "time", "timestamp", "datetime", "day", "ts"),
    ("amount", "total", "sum", "value", "price", "cost"),
    ("quantity", "qty", "count", "pieces"),
    ("zip", "postcode", "postal", "plz"),
    ("address", "street", "addr"),
    ("first", "given", "forename"),
    ("last", "family", "surname"),
    ("description", "desc", "text", "note", "comment", "remark", "body"),
    ("country", "nation"),
    ("company", "organisation", "organization", "org", "firm"),
    ("url", "link", "website", "homepage", "uri"),
    ("lat", "latitude"),
    ("lon", "lng", "longitude"),
    ("state", "status"),
    ("kind", "type", "category", "class"),
    ("customer", "client", "buyer"),
    ("dep", "departure", "depart", "departed"),
    ("arr", "arrival", "arrive", "arrived"),
)
_CANON = {word: group[0] for group in _SYNONYMS for word in group}
_NUMBERS = frozenset({FieldType.INT, FieldType.FLOAT, FieldType.DECIMAL})


def suggest_mapping(
    fields: Sequence[SampledField], columns: Sequence[ExistingColumn], about: str = ""
) -> tuple[MappingSuggestion, ...]:
    """The best column for each field that has one, each column once; in the fields' order.

    `about` is what the records are of: `customer_id` of customers may be `id`.
    """
    plain = [
        field
        for field in fields
        if field.shape is FieldShape.VALUE and INSIDE not in field.path and field.filled
    ]
    ignored = set(_words(about))
    scored = [
        found
        for field in plain
        for column in columns
        if (found := _judged(field, column, ignored)) is not None
    ]
    taken_fields: set[str] = set()
    taken_columns: set[str] = set()
    chosen: dict[str, MappingSuggestion] = {}
    for one in sorted(scored, key=lambda found: -found.score):
        if one.source not in taken_fields and one.column not in taken_columns:
            taken_fields.add(one.source)
            taken_columns.add(one.column)
            chosen[one.source] = one
    return tuple(chosen[field.path] for field in plain if field.path in chosen)


def _judged(
    field: SampledField, column: ExistingColumn, ignored: set[str]
) -> MappingSuggestion | None:
    score, why = _by_name(field.path, column.name, ignored)
    fits, kind, because = _by_type(field, column)
    if not fits:
        return None
    shared = _shared(field, column)
    reasons = [*why, *because]
    if shared >= _ENOUGH_SHARED:
        score += 0.45 * shared
        reasons.append(SuggestionReason.SAME_VALUES)
    if because == [SuggestionReason.SAME_TYPE]:
        score += 0.05
    if score < LEAST_SCORE:
        return None
    return MappingSuggestion(
        source=field.path,
        column=column.name,
        type=kind,
        score=round(min(score, 1.0), 3),
        reasons=tuple(reasons),
    )


def _by_name(path: str, column: str, ignored: set[str]) -> tuple[float, list[SuggestionReason]]:
    last = path.rpartition(".")[2]
    if _folded(last) == _folded(column) or _folded(path) == _folded(column):
        return (0.95 if "." not in path else 0.9), [SuggestionReason.SAME_NAME]
    wanted = _meaning(_words(column), ignored)
    best = 0.0
    for words in (_words(last), _words(path)):
        mine = _meaning(words, ignored)
        if not mine or not wanted:
            continue
        if mine == wanted:
            return 0.85, [SuggestionReason.SAME_MEANING]
        shared = len(mine & wanted) / len(mine | wanted)
        best = max(best, shared)
    alike = SequenceMatcher(None, _folded(last), _folded(column)).ratio()
    if best >= 0.5:
        return 0.4 + 0.4 * best, [SuggestionReason.SAME_MEANING]
    if alike >= _SIMILAR:
        return 0.75 * alike, [SuggestionReason.SIMILAR_NAME]
    return 0.3 * max(best, alike), []


def _by_type(
    field: SampledField, column: ExistingColumn
) -> tuple[bool, FieldType | None, list[SuggestionReason]]:
    """Whether it fits, what it has to be converted to, and what speaks for it."""
    came, there = field.type, column.type
    if came is None:
        return False, None, []
    if came is there:
        return True, None, [SuggestionReason.SAME_TYPE]
    if there is FieldType.TEXT or (widened(there, came) is there):
        return True, None, []
    if came in _NUMBERS and there in _NUMBERS:
        return there is not FieldType.INT, None, []
    texts = [value.text for value in field.values]
    if came is FieldType.TEXT and texts and all(_reads_as(text, there) for text in texts):
        return True, there, [SuggestionReason.CONVERTIBLE]
    return False, None, []


def _reads_as(text: str, kind: FieldType) -> bool:
    text = text.strip()
    try:
        match kind:
            case FieldType.INT:
                int(text)
            case FieldType.FLOAT | FieldType.DECIMAL:
                float(text)
            case FieldType.BOOL:
                return text.lower() in {"true", "false", "yes", "no", "0", "1"}
            case FieldType.DATE:
                date.fromisoformat(text)
            case FieldType.DATETIME:
                datetime.fromisoformat(text)
            case _:
                return False
    except ValueError:
        return False
    return True


def _shared(field: SampledField, column: ExistingColumn) -> float:
    mine = {value.text.strip() for value in field.values if value.text.strip()}
    if len(mine) < _LEAST_DISTINCT or not column.values:
        return 0.0
    there = {value.strip() for value in column.values}
    return len(mine & there) / min(len(mine), len(there)) if there else 0.0


def _words(name: str) -> list[str]:
    return [_singular(word.lower()) for word in _WORD.findall(name)]


def _meaning(words: Iterable[str], ignored: set[str]) -> frozenset[str]:
    found = [word for word in words if word not in ignored]
    return frozenset(_CANON.get(word, word) for word in found)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _folded(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())
