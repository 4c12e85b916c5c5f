"""Words for changes of a value, its type and its rules. Values in, texts out."""

import re

from migrateiq_desktop.gui.formatting import counts, in_line, number, translate
from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.changes import (
    Change,
    ExpressionChange,
    FixedValue,
    HashChange,
    JoinChange,
    LookupChange,
    MapChange,
    MaskChange,
    PatternChange,
    ReplaceChange,
    ReplacePatternChange,
    RoundChange,
    SliceChange,
    SplitChange,
)
from migrateiq_desktop.model.rules import Length, Range, Rule
from migrateiq_desktop.model.transform import FieldRule

SEPARATOR = " · "
_PARTS = {
    "%Y": "YYYY",
    "%y": "YY",
    "%m": "MM",
    "%d": "DD",
    "%H": "HH",
    "%I": "hh",
    "%M": "mm",
    "%S": "ss",
    "%f": "SSS",
    "%p": "AM/PM",
    "%z": "±zz",
    "%b": "MMM",
    "%B": "MMMM",
    "%a": "ddd",
    "%A": "dddd",
    "%j": "DDD",
}


def format_in_short(format_: str) -> str:
    """`%d/%m/%Y %H:%M` as people write it: DD/MM/YYYY HH:mm."""
    for code, part in _PARTS.items():
        format_ = format_.replace(code, part)
    return format_


def format_from_short(text: str) -> str:
    """`DD/MM/YYYY HH:mm` as a program reads it; what has a percent sign is that already."""
    if "%" in text:
        return text
    codes = {part: code for code, part in _PARTS.items()}
    longest_first = sorted(codes, key=len, reverse=True)
    either = "|".join(re.escape(part) for part in longest_first)
    return re.sub(either, lambda found: codes[found[0]], text)


def zone_in_short(zone: str) -> str:
    """`Europe/Paris` → `Paris`."""
    return zone.rpartition("/")[2].replace("_", " ")


def changes_in_short(rule: FieldRule) -> str:
    """All that is done to a value: `trim · DD/MM/YYYY HH:mm, Paris → UTC`; else empty."""
    parts = []
    if rule.expression is not None:
        parts.append(translate("syncs", "computed: {0}").format(rule.expression))
    parts += [change_in_short(change) for change in rule.change]
    moment = _moment_in_short(rule)
    if moment:
        parts.append(moment)
    if rule.default is not None:
        parts.append(translate("syncs", "{0} where empty").format(_value(rule.default)))
    return SEPARATOR.join(parts)


def _moment_in_short(rule: FieldRule) -> str:
    zone = zone_in_short(rule.timezone) if rule.timezone else ""
    if rule.format and zone:
        text = translate("syncs", "{0}, {1} → UTC")
        return text.format(format_in_short(rule.format), zone)
    if zone:
        return translate("syncs", "{0} → UTC").format(zone)
    return format_in_short(rule.format) if rule.format else ""


def change_in_short(change: Change) -> str:  # noqa: PLR0911 - a line for each kind
    """A change in a few words."""
    match change:
        case str():
            return in_line(change_name(change))
        case ReplaceChange():
            text = translate("syncs", "replace {0} by {1}")
            return text.format(_value(change.replace), _value(change.with_))
        case ReplacePatternChange():
            text = translate("syncs", "replace /{0}/ by {1}")
            return text.format(change.replace_pattern, _value(change.with_))
        case PatternChange():
            return translate("syncs", "take /{0}/").format(change.pattern)
        case SplitChange() | JoinChange() | SliceChange():
            return _part_in_short(change)
        case MapChange():
            return counts.tr("map {0} values", "", len(change.map)).format(number(len(change.map)))
        case LookupChange():
            return translate("syncs", "look up in {0}").format(change.lookup.file.name)
        case ExpressionChange():
            return change.expression
        case _:
            return _figure_in_short(change)


def _part_in_short(change: SplitChange | JoinChange | SliceChange) -> str:
    match change:
        case SplitChange() if change.take is not None:
            text = translate("syncs", "part {0} between {1}")
            return text.format(number(change.take), _value(change.split))
        case SplitChange():
            return translate("syncs", "split at {0}").format(_value(change.split))
        case JoinChange():
            return translate("syncs", "join by {0}").format(_value(change.join))
        case SliceChange():
            return _slice_in_short(change)


def _figure_in_short(change: HashChange | MaskChange | RoundChange) -> str:
    match change:
        case HashChange():
            return _hash_in_short(change)
        case MaskChange():
            text = translate("syncs", "mask all but the last {0}")
            return text.format(number(change.mask))
        case RoundChange():
            return counts.tr("round to {0} decimals", "", abs(change.round)).format(
                number(change.round)
            )


def _slice_in_short(change: SliceChange) -> str:
    bounds = change.slice
    if bounds.length is None:
        return translate("syncs", "from character {0}").format(number(bounds.start))
    text = counts.tr("{0} characters from {1}", "", bounds.length)
    return text.format(number(bounds.length), number(bounds.start))


def _hash_in_short(change: HashChange) -> str:
    if change.salt is None:
        return translate("syncs", "hash (SHA-256)")
    return translate("syncs", "hash (SHA-256, salt {0})").format(change.salt.secret)


def change_kind(change: Change) -> str:
    """What a change is called in a file: `trim`, `replace_pattern`."""
    return change if isinstance(change, str) else next(iter(type(change).model_fields))


def change_name(kind: str) -> str:
    """A kind of change to choose."""
    texts = {
        "trim": translate("syncs", "Trim"),
        "lower": translate("syncs", "Lower case"),
        "upper": translate("syncs", "Upper case"),
        "title": translate("syncs", "Title case"),
        "to_json": translate("syncs", "To JSON"),
        "replace": translate("syncs", "Replace text"),
        "replace_pattern": translate("syncs", "Replace a pattern"),
        "pattern": translate("syncs", "Take what a pattern finds"),
        "split": translate("syncs", "Split"),
        "join": translate("syncs", "Join"),
        "slice": translate("syncs", "Take a part"),
        "map": translate("syncs", "Map values"),
        "lookup": translate("syncs", "Look up in a CSV file"),
        "hash": translate("syncs", "Hash"),
        "mask": translate("syncs", "Mask"),
        "round": translate("syncs", "Round"),
        "expression": translate("syncs", "Expression"),
    }
    return texts[kind]


def change_explained(kind: str) -> str:
    """What a change does, in a plain sentence."""
    texts = {
        "trim": translate("syncs", "Removes spaces at both ends."),
        "lower": translate("syncs", "Writes every letter small."),
        "upper": translate("syncs", "Writes every letter as a capital."),
        "title": translate("syncs", "Begins every word with a capital."),
        "to_json": translate("syncs", "Makes the JSON text of the value."),
        "replace": translate("syncs", "Puts another text in the place of each occurrence."),
        "replace_pattern": translate(
            "syncs", "Puts another text in the place of each match; \\1 is the first group."
        ),
        "pattern": translate("syncs", "Keeps only what the pattern matches, or its first group."),
        "split": translate(
            "syncs", "Cuts the text at a separator: keeps one part, or all as a list."
        ),
        "join": translate("syncs", "Makes one text of a list, with this between its members."),
        "slice": translate("syncs", "Keeps a part of a text or of a list; -1 is the last."),
        "map": translate("syncs", "Puts another value in the place of each known one."),
        "lookup": translate("syncs", "Takes the value that stands beside it in a CSV file."),
        "hash": translate(
            "syncs", "Makes 64 hexadecimal digits of it, from which nobody gets the value back."
        ),
        "mask": translate("syncs", "Hides all characters but the last few."),
        "round": translate("syncs", "Rounds a number, halves away from zero."),
        "expression": translate(
            "syncs", "Computes it: value is the value so far, other names are fields as received."
        ),
    }
    return texts[kind]


def rules_in_short(rules: tuple[Rule, ...]) -> str:
    """All that is checked of a value: `required · unique`."""
    return SEPARATOR.join(part for rule in rules for part in rule_parts(rule))


def rule_parts(rule: Rule) -> list[str]:
    """Each check of a rule in a few words."""
    parts = []
    if rule.required:
        parts.append(translate("syncs", "required"))
    if rule.unique:
        parts.append(translate("syncs", "unique"))
    if rule.range is not None:
        parts.append(_range_in_short(rule.range))
    if rule.length is not None:
        parts.append(_length_in_short(rule.length))
    if rule.pattern is not None:
        parts.append(translate("syncs", "matches /{0}/").format(rule.pattern))
    if rule.one_of:
        count = len(rule.one_of)
        listed = ", ".join(str(value) for value in rule.one_of[:3])
        few = translate("syncs", "one of {0}").format(listed)
        many = counts.tr("one of {0} values", "", count).format(number(count))
        parts.append(few if count <= 3 else many)
    if rule.e_mail:
        parts.append(translate("syncs", "email"))
    if rule.url:
        parts.append(translate("syncs", "URL"))
    if rule.reference is not None:
        text = translate("syncs", "in {0}.{1}")
        parts.append(text.format(rule.reference.stream, rule.reference.field))
    return parts


def _range_in_short(range_: Range) -> str:
    if range_.min is None:
        return translate("syncs", "at most {0}").format(range_.max)
    if range_.max is None:
        return translate("syncs", "at least {0}").format(range_.min)
    return translate("syncs", "{0} to {1}").format(range_.min, range_.max)


def _length_in_short(length: Length) -> str:
    if length.min is None:
        return counts.tr("at most {0} characters", "", length.max or 0).format(length.max)
    if length.max is None:
        return counts.tr("at least {0} characters", "", length.min).format(length.min)
    if length.min == length.max:
        return counts.tr("{0} characters", "", length.min).format(length.min)
    return counts.tr("{0} to {1} characters", "", length.max).format(length.min, length.max)


def _value(value: Scalar | FixedValue | None) -> str:
    if isinstance(value, FixedValue):
        value = value.value
    return f"“{value}”" if isinstance(value, str) else str(value)
