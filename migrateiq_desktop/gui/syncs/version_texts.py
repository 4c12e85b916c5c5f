"""What is different between two definitions of a sync, in words. Values in, texts out."""

from collections.abc import Iterator, Mapping

from migrateiq_desktop.gui.formatting import destination, frequency, translate
from migrateiq_desktop.gui.shown_names import connector_name
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.model.transform import FieldRule, Transform

from .field_texts import nested_choice
from .texts import disposition, field_type


def differences(before: Sync, after: Sync) -> tuple[str, ...]:
    """What `after` says otherwise than `before`, a sentence each."""
    return (*_settings(before, after), *_streams(before, after))


def _settings(before: Sync, after: Sync) -> Iterator[str]:
    changed = translate("syncs", "{0}: {1} instead of {2}")
    pairs = (
        (translate("syncs", "Source"), connector_name(before.source), connector_name(after.source)),
        (
            translate("syncs", "Destination"),
            destination(before.destination or ""),
            destination(after.destination or ""),
        ),
        (translate("syncs", "Runs"), frequency(before.frequency), frequency(after.frequency)),
        (
            translate("syncs", "At most rejected"),
            _limit(before.max_rejected),
            _limit(after.max_rejected),
        ),
    )
    for what, old, new in pairs:
        if old != new:
            yield changed.format(what, new, old)
    if before.when_missed is not after.when_missed:
        yield translate("syncs", "What happens when it is missed has changed")
    if before.allow_shrink != after.allow_shrink:
        yield translate("syncs", "Whether tables may shrink has changed")


def _limit(value: int | str | None) -> str:
    return translate("syncs", "no limit") if value is None else str(value)


def _streams(before: Sync, after: Sync) -> Iterator[str]:
    old = {stream.resource: stream for stream in before.streams}
    new = {stream.resource: stream for stream in after.streams}
    if bool(old) != bool(new):
        yield (
            translate("syncs", "All streams instead of chosen ones")
            if old
            else translate("syncs", "Chosen streams instead of all")
        )
    for name in new.keys() - old.keys() if old else ():
        yield translate("syncs", "{0}: added").format(name)
    for name in old.keys() - new.keys() if new else ():
        yield translate("syncs", "{0}: left out").format(name)
    for name, stream in new.items():
        said = _stream(old.get(name, SyncStream(resource=name)), stream)
        yield from (f"{name}: {text}" for text in said if name in old or not old)


def _stream(before: SyncStream, after: SyncStream) -> Iterator[str]:
    if before.target != after.target:
        text = translate("syncs", "into {0} instead of {1}")
        yield text.format(after.target, before.target)
    if before.write_disposition is not after.write_disposition:
        how = after.write_disposition
        shown = translate("syncs", "automatic") if how is None else disposition(how)
        yield translate("syncs", "written otherwise: {0}").format(shown)
    if before.type_changes is not after.type_changes:
        yield translate("syncs", "changes of types are treated otherwise")
    yield from _transform(before.transform, after.transform)


def _transform(before: Transform, after: Transform) -> Iterator[str]:
    old, new = _fields(before), _fields(after)
    for source in dict.fromkeys([*new, *old]):
        yield from _field(source, old.get(source), new.get(source))
    left_out = translate("syncs", "{0} is left out")
    taken_in = translate("syncs", "{0} is no longer left out")
    yield from (left_out.format(name) for name in after.drop if name not in before.drop)
    yield from (taken_in.format(name) for name in before.drop if name not in after.drop)
    if before.filter != after.filter:
        yield (
            translate("syncs", "no filter any more")
            if after.filter is None
            else translate("syncs", "filter: {0}").format(after.filter)
        )
    if before.only_listed != after.only_listed:
        yield (
            translate("syncs", "only listed fields are loaded")
            if after.only_listed
            else translate("syncs", "all other fields are loaded too")
        )
    if before.nested is not after.nested:
        yield translate("syncs", "objects and lists: {0}").format(nested_choice(after.nested))
    if before.deduplicate != after.deduplicate:
        yield translate("syncs", "equal records are treated otherwise")
    yield from _rules(before.rules, after.rules)


def _field(source: str, old: FieldRule | None, new: FieldRule | None) -> Iterator[str]:
    if old == new:
        return
    if new is None:
        yield translate("syncs", "{0} as it comes").format(source)
    elif old is None or old.target != new.target:
        yield translate("syncs", "{0} becomes {1}").format(source, new.target)
    if new is not None and (old is None or old.type != new.type) and new.type is not None:
        yield translate("syncs", "{0} is converted to {1}").format(source, field_type(new.type))
    elif new is not None and old is not None and old.target == new.target:
        yield translate("syncs", "{0} is changed otherwise").format(source)


def _rules(before: tuple[Rule, ...], after: tuple[Rule, ...]) -> Iterator[str]:
    added = [rule.field for rule in after if rule not in before]
    gone = [rule.field for rule in before if rule not in after]
    if added:
        names = ", ".join(dict.fromkeys(added))
        yield translate("syncs", "rules of {0} are new").format(names)
    if gone:
        names = ", ".join(dict.fromkeys(gone))
        yield translate("syncs", "rules of {0} are gone").format(names)


def _fields(transform: Transform) -> Mapping[str, FieldRule]:
    """Every listed field in the long form, by its source or, where it has none, its name."""
    types = transform.type_conversions
    found: dict[str, FieldRule] = {}
    named = set()
    for source, name in transform.field_mappings.items():
        found[source] = FieldRule(source=source, name=name, type=types.get(name))
        named.add(name)
    for rule in transform.fields:
        typed = rule.model_copy(update={"type": rule.type or types.get(rule.target)})
        found[rule.source or rule.target] = typed
        named.add(rule.target)
    for name, kind in types.items():
        if name not in named:
            found[name] = FieldRule(source=name, name=name, type=kind)
    return found
