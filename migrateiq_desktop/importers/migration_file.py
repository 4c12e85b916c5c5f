"""Reads and writes the migration file. Gets text, gives text: opens no file, reads no keyring."""

import re
from collections.abc import Mapping
from enum import Enum
from pathlib import Path, PurePath

import yaml
from pydantic import BaseModel

from migrateiq_desktop.model.connector import (
    AnyConnector,
    ConnectorBase,
    LocalConnector,
    MysqlConnector,
    PostgresqlConnector,
    RestConnector,
)
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.paginators import Paginator
from migrateiq_desktop.model.secret import SecretRef

from .document import definition_error, parse_document
from .literal_secrets import as_problem, literal_secrets, with_references
from .lookup_paths import absolute, with_absolute_lookups
from .validation import validated

_ALWAYS_WRITTEN = frozenset({"migrateiq", "type"})
_TAGGED = (ConnectorBase, Paginator)
_LINE_WIDTH = 100
_ODD_CHARACTER = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def read_migration_file(text: str, origin: str) -> MigrationFile:
    """The definitions of a YAML or JSON text; `origin` is the file's name for messages.

    Relative paths stay as written: see `resolve_paths`. Raises DefinitionError that names the
    line of everything that is wrong, keys written out where `{secret: NAME}` belongs included.
    """
    document = parse_document(text, origin)
    literals = [as_problem(literal, document) for literal in literal_secrets(document)]
    # with references in their places only the other problems are left to be found
    file, problems = validated(with_references(document)[0])
    if file is None or literals:
        raise definition_error(origin, [*literals, *problems])
    return file


def read_with_keys(text: str, origin: str) -> tuple[MigrationFile, dict[str, dict[str, str]]]:
    """As `read_migration_file`, but takes keys that are written out, for a keyring to keep.

    Gives the file with references in their place, and the values by connector and name. Two
    different keys that would get one name get a number each. Raises DefinitionError.
    """
    document, literals = with_references(parse_document(text, origin))
    refused = [as_problem(literal, document) for literal in literal_secrets(document)]
    file, problems = validated(document)
    if file is None or refused:
        raise definition_error(origin, [*refused, *problems])
    values: dict[str, dict[str, str]] = {}
    for literal in literals:
        values.setdefault(literal.connector, {})[literal.name] = literal.value
    return file, values


def resolve_paths(file: MigrationFile, folder: Path) -> MigrationFile:
    """The file with its relative paths (databases, CA files, lookups) made absolute."""
    connectors = {
        name: _with_absolute_paths(definition, folder)
        for name, definition in file.connectors.items()
    }
    syncs = {name: with_absolute_lookups(sync, folder) for name, sync in file.syncs.items()}
    return file.model_copy(update={"connectors": connectors, "syncs": syncs})


def write_migration_file(file: MigrationFile) -> str:
    """The file as YAML: in the order of the models, without what has its default value."""
    text: str = yaml.dump(
        _plain(file),
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=_LINE_WIDTH,
        default_flow_style=False,
    )
    return text


def plain_connector(definition: AnyConnector) -> object:
    """A connector as it stands in a file, as plain values: without what has its default value."""
    return _plain(definition)


def _with_absolute_paths(definition: AnyConnector, folder: Path) -> AnyConnector:
    match definition:
        case LocalConnector(path=path):
            return definition.model_copy(update={"path": absolute(path, folder)})
        case RestConnector(verify_tls=str() as ca_file):
            return definition.model_copy(
                update={"verify_tls": str(absolute(Path(ca_file), folder))}
            )
        case (
            PostgresqlConnector(ca_file=Path() as ca_path)
            | MysqlConnector(ca_file=Path() as ca_path)
        ):
            return definition.model_copy(update={"ca_file": absolute(ca_path, folder)})
        case _:
            return definition


class _Dumper(yaml.SafeDumper):
    """Quotes what our reader, unlike PyYAML's, takes for a number; lists are set in."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - the overridden signature
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the overridden signature
        """Never write an alias: the reader refuses them."""
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    # PyYAML writes some line separators raw, which are then read as blanks
    style = '"' if _ODD_CHARACTER.search(text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)
_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?\.?[0-9][0-9.]*([eE][-+]?[0-9]+)?$"), None
)


def _plain(value: object) -> object:
    """Models as mappings, of what YAML can say."""
    match value:
        case BaseModel():
            return _plain_model(value)
        case Mapping():
            return {str(key): _plain(member) for key, member in value.items()}
        case tuple() | list():
            return [_plain(member) for member in value]
        case Enum():
            return value.value
        case PurePath():
            return value.as_posix()
        case _:
            return value


def _plain_model(model: BaseModel) -> object:
    written: dict[str, object] = {}
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        # references are written even where they have their usual name: they say what is needed
        needed = name in _ALWAYS_WRITTEN and value is not None
        if needed or isinstance(value, SecretRef) or value != field.get_default():
            written[field.alias or name] = _plain(value)
    # what inherited fields would else stand before and after
    first = {"type": written["type"]} if isinstance(model, _TAGGED) else {}
    last = {"paginator": written["paginator"]} if "paginator" in written else {}
    middle = {name: value for name, value in written.items() if name not in first | last}
    return {**first, **middle, **last}
