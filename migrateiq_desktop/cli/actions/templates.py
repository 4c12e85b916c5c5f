"""What `connectors templates`, `connectors template` and `connectors add` do."""

from dataclasses import dataclass
from pathlib import Path

from migrateiq_desktop.cli import tables, words
from migrateiq_desktop.cli.actions.connectors import write_new
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.importers.filling import fill_in
from migrateiq_desktop.importers.migration_file import write_migration_file
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError, ExitCode, NotFoundError
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.template import Industry, Template, TemplateField
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.templates import TemplateLibrary, read_template_file

_SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Filling:
    """A template, and what was given for its blanks: `NAME=VALUE`."""

    template: str
    fields: tuple[str, ...]


def list_templates(terminal: Terminal, options: CommonOptions, search: str, industry: str) -> int:
    """The templates that come with the program."""
    found = TemplateLibrary().search(search, _industry(industry))
    if options.as_json:
        terminal.write_json([template_shape(one) for one in found])
    elif found:
        rows = [
            (one.id, one.name, ", ".join(one.industries), ", ".join(_needed(one))) for one in found
        ]
        terminal.show(tables.table(("Template", "Name", "Industries", "To fill in"), rows))
        terminal.note("More about one: migrateiq connectors template ID")
    else:
        terminal.say("There is no such template. All of them: migrateiq connectors templates")
    return ExitCode.DONE


def show_template(terminal: Terminal, options: CommonOptions, name: str) -> int:
    """One template: streams, blanks, keys, documentation."""
    template = _template(name)
    if options.as_json:
        terminal.write_json(template_shape(template))
        return ExitCode.DONE
    terminal.say(f"{template.name} ({template.vendor}; {', '.join(template.industries)})")
    terminal.say(template.description)
    terminal.say(f"Streams: {', '.join(template.streams)}")
    for field in template.fields:
        terminal.say(f"  --field {field.name}={field.example}   {_explained(field)}")
    for key in template.keys:
        terminal.say(f"  key {key.secret}: {key.label}. {key.help}".rstrip())
    terminal.say(f"Documentation: {template.documentation}")
    return ExitCode.DONE


def add_connector(
    terminal: Terminal, options: CommonOptions, name: str, filling: Filling, output: Path | None
) -> int:
    """A connector out of a template, into the workspace or into a file."""
    template = _template(filling.template)
    definition = fill_in(template, _values(filling.fields))
    if output is not None:
        return _write(terminal, name, definition, output)

    async def work(services: Services) -> int:
        await _check_free(services, name)
        await services.connectors.save(name, definition)
        if options.as_json:
            terminal.write_json({"added": name, "endpoint": definition.endpoint})
            return ExitCode.DONE
        streams = words.counted(len(definition.resources), "stream")
        terminal.say(f"Added {name}: {template.name} at {definition.endpoint}, {streams}.")
        for secret in definition.secret_refs():
            terminal.say(f"Store its key: migrateiq secrets set {name} {secret.secret}")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def template_shape(template: Template) -> dict[str, object]:
    """A template as JSON: all that is needed to fill it in."""
    return {
        "id": template.id,
        "name": template.name,
        "vendor": template.vendor,
        "industries": [one.value for one in template.industries],
        "description": template.description,
        "documentation": template.documentation,
        "streams": list(template.streams),
        "fields": [one.model_dump(mode="json") for one in template.fields],
        "keys": [one.model_dump(mode="json") for one in template.keys],
    }


def _write(terminal: Terminal, name: str, definition: RestConnector, output: Path) -> int:
    text = write_migration_file(MigrationFile(connectors={name: definition}))
    if str(output) == "-":
        terminal.write_result(text)
    else:
        write_new(output, text)
        terminal.note(f"Written to {output}, without keys.")
    return ExitCode.DONE


async def _check_free(services: Services, name: str) -> None:
    """Raises DefinitionError when there is a connector of that name."""
    try:
        known = await services.connectors.get(name)
    except NotFoundError:
        return
    raise DefinitionError(
        f"{name} was not added",
        cause=f"there is a connector {name} already, of {known.definition.endpoint}",
        next_step="Choose another name, or remove that one first.",
    )


def _template(name: str) -> Template:
    """By its id, or from a file. Raises NotFoundError, DefinitionError."""
    if "/" in name or name.lower().endswith(_SUFFIXES):
        return read_template_file(Path(name))
    return TemplateLibrary().get(name)


def _values(fields: tuple[str, ...]) -> dict[str, str]:
    values: dict[str, str] = {}
    for text in fields:
        name, separator, value = text.partition("=")
        if not separator or not name.strip():
            raise DefinitionError(
                f"--field {text} fills in nothing",
                cause="there is no = in it" if not separator else "there is no name before the =",
                next_step="Write --field NAME=VALUE.",
            )
        values[name.strip()] = value
    return values


def _industry(name: str) -> Industry | None:
    if not name:
        return None
    try:
        return Industry(name.strip().lower())
    except ValueError:
        raise DefinitionError(
            f"There is no industry {name}",
            next_step=f"There are: {', '.join(Industry)}.",
        ) from None


def _needed(template: Template) -> list[str]:
    return [f"[{one.name}]" if one.default else one.name for one in template.fields]


def _explained(field: TemplateField) -> str:
    parts = [field.label, field.help.rstrip(".")]
    if field.choices:
        parts.append(f"one of {', '.join(field.choices)}")
    if field.default:
        parts.append(f"{field.default} when it is left out")
    return ". ".join(part for part in parts if part) + "."
