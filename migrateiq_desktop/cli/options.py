"""The options that commands share, as frozen values, and how a command takes them."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import typer


class ProgressMode(StrEnum):
    """How a run is shown while it works."""

    AUTO = "auto"
    BAR = "bar"
    JSON = "json"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonOptions:
    """What every command takes."""

    workspace: Annotated[
        Path | None,
        typer.Option(
            "--workspace",
            metavar="DIR",
            help="The workspace's folder. Default: MIGRATEIQ_WORKSPACE, or the one in your user "
            "data folder.",
            show_default=False,
        ),
    ] = None
    as_json: Annotated[
        bool,
        typer.Option(
            "--json", metavar="", help="The result as JSON on standard output, nothing else."
        ),
    ] = False
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", metavar="", help="Show logs, and an error's details.")
    ] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowOptions(CommonOptions):
    """What every command takes that follows a run."""

    progress: Annotated[
        ProgressMode,
        typer.Option(
            "--progress",
            help="auto and bar: a bar on standard error, plain lines where that is no terminal, "
            "and with -v. json: an event a line on standard output, before the result, which is "
            "then JSON too.",
        ),
    ] = ProgressMode.AUTO

    @property
    def result_as_json(self) -> bool:
        """Whether the result is one JSON object: events before it would not mix with a table."""
        return self.as_json or self.progress is ProgressMode.JSON


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadOptions(FollowOptions):
    """What every command takes that loads."""

    allow_shrink: Annotated[
        bool,
        typer.Option(
            "--allow-shrink",
            metavar="",
            help="Let a replace leave less than half of a table's rows. It is refused otherwise.",
        ),
    ] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions(LoadOptions):
    """What every command takes that starts a run."""

    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            min=1,
            metavar="N",
            help="A trial of the first N records of each stream. Never moves the cursor.",
            show_default=False,
        ),
    ] = None
    full_refresh: Annotated[
        bool,
        typer.Option(
            "--full-refresh",
            metavar="",
            help="Read incremental streams from their start. What was appended is replaced, once "
            "all of it is read.",
        ),
    ] = False
    dry_run: Annotated[
        bool,
        typer.Option(
            "--dry-run",
            metavar="",
            help="Read, map and check everything, and write nothing: says what would be made, "
            "loaded and rejected.",
        ),
    ] = False
    restart: Annotated[
        bool,
        typer.Option(
            "--restart",
            metavar="",
            help="Begin anew instead of going on with a run that did not finish.",
        ),
    ] = False


def with_options(action: Callable[..., int]) -> Callable[..., int]:
    """A command from a function `(terminal, options, …)`.

    The fields of the options' type become options of the command; the rest are the function's own
    arguments. The terminal is the one that the program was started with.
    """
    own = dict(inspect.signature(action).parameters)
    hints = get_type_hints(action, include_extras=True)
    terminal, options = own.pop("terminal"), own.pop("options")
    options_type: type[CommonOptions] = hints[options.name]
    shared = get_type_hints(options_type, include_extras=True)

    def command(context: typer.Context, **given: Any) -> int:  # noqa: ANN401 - typer's values
        chosen = options_type(**{name: given.pop(name) for name in shared})
        if chosen.workspace is None:
            # it may also stand before the command
            chosen = replace(chosen, workspace=context.obj.workspace)
        context.obj.verbose = chosen.verbose
        return action(**{terminal.name: context.obj, options.name: chosen}, **given)

    parameters = [
        inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD),
        *own.values(),
        *(
            inspect.Parameter(field.name, _BY_NAME, default=field.default)
            for field in fields(options_type)
        ),
    ]
    types = {"context": typer.Context, **{name: hints[name] for name in own}, **shared}
    command.__signature__ = inspect.Signature(  # type: ignore[attr-defined]  # read by typer
        [one.replace(kind=_BY_NAME, annotation=types[one.name]) for one in parameters]
    )
    command.__annotations__ = types
    command.__name__, command.__doc__ = action.__name__, action.__doc__
    return command


_BY_NAME = inspect.Parameter.KEYWORD_ONLY
