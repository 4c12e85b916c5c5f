"""What a mapping says of the members of lists, as mappings of their own. Pure.

`comments[].at` names the field `at` of the members of `comments`, `tags[]` a member itself.
"""

from collections.abc import Collection, Mapping
from difflib import get_close_matches

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.nesting import MEMBER, Nested
from migrateiq_desktop.model.transform import INSIDE, FieldRule, Transform


def split_inside(transform: Transform) -> Mapping[str, Transform]:
    """The mapping of each list's members, by the list's dotted path."""
    lists = dict.fromkeys(head for name in _names(transform) for head, _ in [_split(name)] if head)
    return {path: _inside(transform, path) for path in lists}


def outside(transform: Transform) -> Transform:
    """The mapping without what it says of members."""
    return transform.model_copy(
        update={
            "field_mappings": {
                s: n for s, n in transform.field_mappings.items() if INSIDE not in s
            },
            "type_conversions": {
                n: kind for n, kind in transform.type_conversions.items() if INSIDE not in n
            },
            "fields": tuple(r for r in transform.fields if INSIDE not in (r.source or "")),
            "drop": tuple(name for name in transform.drop if INSIDE not in name),
        }
    )


def check_inside(
    inner: Mapping[str, Transform], transform: Transform, lists: Collection[str | None]
) -> None:
    """Raises DefinitionError for a list whose members are mapped and that becomes no table."""
    for path in inner:
        unlisted = path not in {rule.source for rule in transform.fields}
        if path in lists or (
            unlisted and transform.nested is Nested.CHILD_TABLE and not transform.only_listed
        ):
            continue
        near = get_close_matches(path, [name for name in lists if name], n=1)
        raise DefinitionError(
            f"The mapping names {path}{INSIDE}, but {path} doesn't become a child table",
            cause=f"the lists that do: {', '.join(sorted(filter(None, lists)))}" if lists else "",
            next_step=f"Did you mean {near[0]}{INSIDE}?"
            if near
            else f"List {{source: {path}, nested: {Nested.CHILD_TABLE}}} under fields.",
        )


def _names(transform: Transform) -> list[str]:
    return [
        *transform.field_mappings,
        *transform.type_conversions,
        *(rule.source or "" for rule in transform.fields),
        *transform.drop,
    ]


def _split(name: str) -> tuple[str, str]:
    """The outermost list and what is named in its members; no list: two empty texts."""
    head, mark, rest = name.partition(INSIDE)
    return (head, rest.removeprefix(".") or MEMBER) if mark else ("", "")


def _inside(transform: Transform, path: str) -> Transform:
    def rest(name: str) -> str | None:
        head, inner = _split(name)
        return inner if head == path else None

    mappings = {rest(source): name for source, name in transform.field_mappings.items()}
    kinds = {rest(name): kind for name, kind in transform.type_conversions.items()}
    rules = [(rest(rule.source or ""), rule) for rule in transform.fields]
    fields = tuple(_renamed(rule, source) for source, rule in rules if source is not None)
    listed = {source: name for source, name in mappings.items() if source is not None}
    return Transform(
        field_mappings=listed,
        type_conversions={name: kind for name, kind in kinds.items() if name is not None},
        fields=fields,
        drop=tuple(inner for name in transform.drop if (inner := rest(name)) is not None),
        only_listed=transform.only_listed and bool(fields or listed),
        nested=Nested.CHILD_TABLE,
    )


def _renamed(rule: FieldRule, source: str) -> FieldRule:
    return rule.model_copy(update={"source": source})
