"""The migration file's JSON Schema, for editors, and for saying what belongs where."""

import copy
from collections.abc import Iterator
from functools import cache

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.migration_file import MigrationFile

from .attribute_docs import attribute_docs
from .document import Path

SchemaNode = dict[str, object]
"""A JSON Schema, or a part of one."""

_TYPE_WORDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a mapping",
    "null": "nothing",
}


def migration_file_schema() -> SchemaNode:
    """The JSON Schema (draft 2020-12) of the migration file, with descriptions."""
    return copy.deepcopy(_schema())


@cache
def _schema() -> SchemaNode:
    schema = MigrationFile.model_json_schema(by_alias=True, mode="validation")
    definitions = schema["$defs"]
    nodes = {MigrationFile.__name__: schema, **definitions}
    for model in models(Model):
        if model.__name__ in nodes:
            _describe(model, nodes[model.__name__])
    for definition in definitions.values():
        for entry in definition.get("properties", {}).values():
            entry.pop("title", None)
        if "type" in definition.get("properties", {}) and _is_tagged(definition):
            # the model has a default, but a file has to say which one it means
            required = definition.setdefault("required", [])
            definition["required"] = ["type", *(name for name in required if name != "type")]
    for name in ("Stream", "ResourceDefaults"):
        _allow_short_paginator(definitions[name]["properties"]["paginator"])
    for entry in schema["properties"].values():
        entry.pop("title", None)
        _name_by_pattern(entry)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "MigrateIQ migration file",
    }


def models(base: type[Model]) -> Iterator[type[Model]]:
    """All kinds of a model."""
    for model in base.__subclasses__():
        yield model
        yield from models(model)


def _describe(model: type[Model], node: SchemaNode) -> None:
    """Say of each property what stands below its field."""
    properties = node.get("properties")
    if not isinstance(properties, dict):
        return
    for name, text in attribute_docs(model).items():
        entry = properties.get(model.model_fields[name].alias or name)
        if isinstance(entry, dict):
            entry.setdefault("description", text)


def _name_by_pattern(entry: SchemaNode) -> None:
    """Refuse names that break the pattern; `patternProperties` alone lets them through."""
    patterns = entry.pop("patternProperties", None)
    if isinstance(patterns, dict):
        ((pattern, value),) = patterns.items()
        entry["additionalProperties"] = value
        entry["propertyNames"] = {"pattern": pattern}


def _is_tagged(definition: SchemaNode) -> bool:
    properties = definition["properties"]
    return isinstance(properties, dict) and "const" in properties["type"]


def _allow_short_paginator(entry: SchemaNode) -> None:
    """`paginator: cursor` is short for `paginator: {type: cursor}`."""
    choices = entry["anyOf"]
    if isinstance(choices, list):
        names = sorted(choices[0]["discriminator"]["mapping"])
        choices.append({"type": "string", "enum": names})


def schema_at(path: Path, data: object) -> SchemaNode:
    """The part of the schema that a value at a path has to meet; empty where anything goes.

    `data` is the whole file: its `type` keys decide between the kinds of connectors and the like.
    """
    node, value = _walk(path, data)
    return _resolve(node, value)


def declared_at(path: Path, data: object) -> SchemaNode:
    """As `schema_at`, with the choices that the value at the path itself has made left open."""
    return _dereference(_walk(path, data)[0])


def _walk(path: Path, data: object) -> tuple[SchemaNode, object]:
    node = _schema()
    for part in path:
        node = _child(_resolve(node, data), part)
        data = member(data, part)
    return node, data


def has_member(data: object, part: str | int) -> bool:
    """Whether a mapping has that key, or a list that position."""
    if isinstance(data, dict):
        return part in data
    return isinstance(data, list) and isinstance(part, int) and part < len(data)


def member(data: object, part: str | int) -> object:
    """The value under a key or at a position; None where there is none."""
    found: object = None
    if isinstance(data, dict):
        found = data.get(part)
    elif isinstance(data, list) and isinstance(part, int) and part < len(data):
        found = data[part]
    return found


def known_keys(node: SchemaNode) -> tuple[str, ...]:
    """The keys of a mapping; none where they are free."""
    properties = node.get("properties")
    return tuple(properties) if isinstance(properties, dict) else ()


def is_tagged_union(node: SchemaNode) -> bool:
    """Whether a mapping here has a key `type` that chooses between several kinds."""
    choices = [_dereference(choice) for choice in _list(node.get("anyOf"))]
    return any("discriminator" in one for one in (node, *choices))


def words_for(node: SchemaNode) -> str:
    """What a value must be, in words: `text or a list`."""
    node = _dereference(node)
    if "const" in node:
        return _literal(node["const"])
    if isinstance(node.get("enum"), list):
        return _or([_literal(value) for value in _list(node["enum"])])
    choices = _list(node.get("anyOf")) or _list(node.get("oneOf"))
    if choices and "discriminator" not in node:
        words = [words_for(choice) for choice in choices if choice.get("type") != "null"]
        return _or(list(dict.fromkeys(words)))
    if node.get("title") == "SecretRef":
        return "{secret: NAME}"
    return _TYPE_WORDS.get(str(node.get("type", "object")), "something else")


def is_secret_reference(node: SchemaNode) -> bool:
    """Whether only `{secret: NAME}` belongs here."""
    return node.get("title") == "SecretRef"


def accepts_secret_reference(node: SchemaNode) -> bool:
    """Whether `{secret: NAME}` is one of the things that belong here."""
    choices = [_dereference(choice) for choice in _list(node.get("anyOf"))]
    return is_secret_reference(node) or any(is_secret_reference(choice) for choice in choices)


def _resolve(node: SchemaNode, data: object) -> SchemaNode:
    """Follow references, and the choices that the data has made."""
    node = _dereference(node)
    discriminator = node.get("discriminator")
    if isinstance(discriminator, dict):
        tag = data.get("type") if isinstance(data, dict) else None
        chosen = discriminator["mapping"].get(tag) if isinstance(tag, str) else None
        return _resolve({"$ref": chosen}, data) if chosen else node
    if isinstance(data, dict) and discriminator is None:
        for choice in _list(node.get("oneOf")):
            # of kinds that are told apart by a key, the one that has it
            required = _dereference(choice).get("required")
            if isinstance(required, list) and required and required[0] in data:
                return _resolve(choice, data)
    choices = [_dereference(choice) for choice in _list(node.get("anyOf"))]
    wanted = "object" if isinstance(data, dict) else "array" if isinstance(data, list) else None
    if wanted is not None:
        for choice in choices:
            if choice.get("type") == wanted or (wanted == "object" and "discriminator" in choice):
                return _resolve(choice, data)
    return node


def _dereference(node: SchemaNode) -> SchemaNode:
    reference = node.get("$ref")
    if isinstance(reference, str):
        definitions = _schema()["$defs"]
        name = reference.rpartition("/")[2]
        if isinstance(definitions, dict):
            found: SchemaNode = definitions[name]
            # what stands beside the reference, for example the description, wins
            return {**found, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def _child(node: SchemaNode, part: str | int) -> SchemaNode:
    if isinstance(part, int):
        child = node.get("items")
    else:
        properties = node.get("properties")
        child = properties.get(part) if isinstance(properties, dict) else None
        if child is None:
            child = node.get("additionalProperties")
    return child if isinstance(child, dict) else {}


def _list(value: object) -> list[SchemaNode]:
    return value if isinstance(value, list) else []


def _literal(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _or(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
