"""Where the bundled programs begin: one executable is window, worker and practice API at once.

A composition root: decides by the first argument alone, and imports only what that needs.
"""
# ruff: noqa: PLC0415 - a worker must not pay for the window's imports

import os
import sys
from collections.abc import MutableMapping, Sequence

_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
"""Where the bundle's start points the loader at its own libraries."""


def window(arguments: Sequence[str] | None = None) -> int:
    """`migrateiq-desktop`, or what it starts itself as."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    give_back_library_paths(os.environ)
    give_somewhere_to_write()
    code = _child(given)
    if code is not None:
        return code
    from migrateiq_desktop.app import main

    return main(given)


def command(arguments: Sequence[str] | None = None) -> int:
    """`migrateiq`, or what it starts itself as."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    give_back_library_paths(os.environ)
    code = _child(given)
    if code is not None:
        return code
    from migrateiq_desktop.cli.main import main

    return main(given)


def give_back_library_paths(environment: MutableMapping[str, str]) -> None:
    """Hide the bundle's libraries from what the program starts: a browser, a file manager.

    They would load ours for theirs, and not start. Our own workers find them by themselves.
    Source: https://pyinstaller.org/en/stable/runtime-information.html (LD_LIBRARY_PATH).
    """
    if not getattr(sys, "frozen", False):
        return
    for name in _LIBRARY_PATHS:
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        else:
            environment.pop(name, None)


def give_somewhere_to_write() -> None:
    """Let texts for a terminal go nowhere where there is none: Windows starts a window without.

    Source: https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html
    (sys.stdout and sys.stderr in windowed applications).
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # for as long as the program runs
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115


def _child(given: list[str]) -> int | None:
    """Be a worker, a reader of descriptions or the practice API, if that is asked for."""
    match given[:1]:
        case ["--worker"]:
            from migrateiq_desktop.worker.main import main as work

            work()
            return 0
        case ["--read"]:
            from migrateiq_desktop.importers.process import main as read

            return read()
        case ["--practice"]:
            from migrateiq_desktop.practice.__main__ import main as serve

            return serve(given[1:])
        case _:
            return None
