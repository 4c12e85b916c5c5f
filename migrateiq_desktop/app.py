"""The window's program: wires theme, session and window together, and runs them until it closes.

What can go wrong before there is a window is said in a sentence.
"""
# ruff: noqa: PLC0415 - Qt is imported late: without a display or its libraries there is a sentence

import argparse
import asyncio
import logging
import os
import platform
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from migrateiq_desktop import __version__
from migrateiq_desktop.logs import LOG_NAME, set_up_logging
from migrateiq_desktop.model.errors import ExitCode, MigrateIQError
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.paths import APP_NAME, ProgramPaths, data_folder

if TYPE_CHECKING:
    from migrateiq_desktop.gui.application import Application
    from migrateiq_desktop.gui.faults import FaultReporter
    from migrateiq_desktop.gui.instance.instances import Instances
    from migrateiq_desktop.gui.instance.messages import StartMessage
    from migrateiq_desktop.gui.main_window import MainWindow
    from migrateiq_desktop.gui.places import Place
    from migrateiq_desktop.gui.session import OpenServices
    from migrateiq_desktop.gui.settings.preferences import Preferences
    from migrateiq_desktop.services.container import Services
    from migrateiq_desktop.services.crash_reports import CrashReports
    from migrateiq_desktop.services.workspaces import WorkspaceRegistry

NO_WINDOW = (
    "The window can't open: {reason}.\n"
    "Everything works without it too: `migrateiq --help`, or `migrateiq demo` for a first look.\n"
)
NO_DISPLAY = "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
NO_LIBRARY = (
    "a library that it needs is missing ({error}). Debian, Ubuntu: apt-get install libegl1"
    " libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0"
)
DISPLAY_LOST = (
    "The window closed: its display is gone. What was loaded stays; the next start offers to go on"
    " with a sync that ran.\n"
)
logger = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and run until it is closed. Gives the exit code."""
    options = _options(arguments)
    # it would look through every installed package for some
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if _has_no_display():
        return _refuse(NO_DISPLAY)
    try:
        from PySide6 import QtWidgets  # noqa: F401  needs the system's graphics libraries
    except ImportError as error:
        return _refuse(NO_LIBRARY.format(error=error))
    from migrateiq_desktop.gui.feature_switch import leave_features_off
    from migrateiq_desktop.gui.garbage import collect_nothing_yet

    leave_features_off()
    collect_nothing_yet()
    redactor = Redactor()
    try:
        take_down = set_up_logging(redactor, folder=ProgramPaths(data_folder()).logs)
    except OSError as error:
        return _refuse(f"its data folder can't be written ({error})")
    reports = _crash_reports(redactor)
    app = _application(reports)
    import qasync

    reports.begin()
    try:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            runner.run(_run(app, options, _Watch(redactor, reports)))
    except asyncio.CancelledError:
        # ended before there was a window to close
        reports.end()
    except Exception as error:
        reports.note_fatal("The program ended by an error.", error)
        raise
    else:
        reports.end()
    finally:
        take_down()
    if app.display_is_lost:
        sys.stderr.write(DISPLAY_LOST)
        return int(ExitCode.FAILED)
    return int(ExitCode.DONE)


def _crash_reports(redactor: Redactor) -> "CrashReports":
    from PySide6.QtCore import qVersion

    from migrateiq_desktop.services.crash_reports import CrashReports

    _leave_no_core_dump()
    program = ProgramPaths(data_folder())
    versions = (
        f"MigrateIQ Desktop {__version__}, Qt {qVersion()}, Python {platform.python_version()}",
        f"{platform.platform()}, {'bundled' if getattr(sys, 'frozen', False) else 'installed'}",
    )
    return CrashReports(program.reports, program.logs / LOG_NAME, redactor, versions)


def _leave_no_core_dump() -> None:
    """One would hold the keys that were in memory."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@dataclass(frozen=True, slots=True)
class _Watch:
    """What sees to it that secrets stay out of what is written, and that faults are."""

    redactor: Redactor
    reports: "CrashReports"


@dataclass(frozen=True, slots=True)
class _Program:
    """What stands as long as the program does, whichever workspace is open."""

    app: "Application"
    redactor: Redactor
    preferences: "Preferences"
    faults: "FaultReporter"
    instances: "Instances"
    registry: "WorkspaceRegistry"
    start: "StartMessage"
    in_tray: bool


async def _run(app: "Application", options: argparse.Namespace, watch: _Watch) -> None:
    """Open the workspace, show the window, and serve it until the last run has stopped."""
    from migrateiq_desktop.gui.faults import FaultReporter
    from migrateiq_desktop.gui.instance.instances import Instances
    from migrateiq_desktop.gui.instance.messages import StartMessage
    from migrateiq_desktop.gui.resident.residence import tray_is_there
    from migrateiq_desktop.gui.settings.preferences import Preferences
    from migrateiq_desktop.gui.theme import Theme
    from migrateiq_desktop.gui.window_state import WindowState
    from migrateiq_desktop.services.workspaces import WorkspaceRegistry

    folder = data_folder()
    state = WindowState(folder / "window.ini")
    own_task = asyncio.current_task()
    if own_task is not None:
        app.on_ended = own_task.cancel
    program = _Program(
        app,
        watch.redactor,
        Preferences(Theme(app, state.appearance, state.text_scale), state),
        FaultReporter(watch.reports),
        Instances(folder / "instances"),
        WorkspaceRegistry(folder),
        StartMessage(file=options.file, token=options.token),
        options.in_tray,
    )
    put_back = program.faults.install(asyncio.get_running_loop())
    try:
        wanted = options.workspace or program.registry.last()
        services = await _first_workspace(wanted, program)
        if services is not None:
            program.registry.remember(services.info.folder)
            if program.in_tray:
                await tray_is_there()
            await _serve(services, program)
    finally:
        program.instances.close()
        state.sync()
        put_back()


def _opener(program: _Program, start: "StartMessage") -> "OpenServices":
    """What opens a workspace, or has the window that it has already come to the front."""

    async def open_workspace(folder: Path) -> "Services":
        from migrateiq_desktop.services.container import open_services

        await program.instances.claim(folder, start)
        try:
            services = await open_services(
                folder, redactor=program.redactor, on_error=program.faults.tell
            )
        except BaseException:
            program.instances.release(folder)
            raise
        await services.paused.watch()
        services.workers.keep_ready()
        services.schedules.watch()
        return services

    return open_workspace


async def _first_workspace(folder: Path, program: _Program) -> "Services | None":
    """Open the workspace, or another one that the person names when that fails."""
    from migrateiq_desktop.gui.instance.instances import ShownElsewhereError
    from migrateiq_desktop.gui.start_trouble import ask_for_another

    opener = _opener(program, program.start)
    wanted: Path | None = folder
    while wanted is not None:
        try:
            return await opener(wanted)
        except ShownElsewhereError as error:
            logger.info("%s", error)
            return None
        except MigrateIQError as error:
            logger.warning("workspace %s not opened: %s", wanted, error)
            wanted = await ask_for_another(wanted, error.report())
    return None


async def _serve(services: "Services", program: _Program) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    from migrateiq_desktop.gui.garbage import WindowThreadCollector
    from migrateiq_desktop.gui.instance.arrivals import Arrivals
    from migrateiq_desktop.gui.instance.messages import StartMessage
    from migrateiq_desktop.gui.interrupts import closing_on_interrupt
    from migrateiq_desktop.gui.main_window import MainWindow
    from migrateiq_desktop.gui.page_factories import page_factories
    from migrateiq_desktop.gui.resident.residence import Residence
    from migrateiq_desktop.gui.resident.restart_offer import RestartOffer
    from migrateiq_desktop.gui.session import Session
    from migrateiq_desktop.services.keeping_awake import KeepingAwake

    preferences, instances = program.preferences, program.instances
    session = Session(_opener(program, StartMessage()), program.registry, services)
    window = MainWindow(session, preferences, page_factories(preferences), program.faults)
    window.closed.connect(session.end)
    offer = RestartOffer(window, program.faults.reports) if program.faults.reports else None
    residence = Residence(window, KeepingAwake())
    session.opened.connect(lambda: instances.keep_only(session.services.info.folder))
    arrivals = Arrivals(window)
    instances.hand_to(arrivals.take)
    if program.in_tray:
        residence.begin_hidden()
    else:
        window.show()
    collector = WindowThreadCollector(window)
    collector.start()
    program.app.on_ended = residence.closing.end
    with closing_on_interrupt(asyncio.get_running_loop(), residence.closing.end):
        window.spawn(_open(window, preferences.state.place), "open window")
        if offer is not None:
            window.spawn(offer.offer(), "what the program before left")
        if program.start.file is not None:
            arrivals.take(program.start)
        logger.info("version %s, the window is open on %s", __version__, services.info.folder)
        await session.serve()
    # while everything it stands on is still there: left to the interpreter's end it may crash
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    logger.info("the window is closed")


async def _open(window: "MainWindow", place: "Place") -> None:
    from PySide6.QtCore import Qt

    from migrateiq_desktop.gui.page_factories import import_pages

    # from here on it can be used; where keys are kept and what plots need comes in beside it
    window.place_shown.connect(_tell_ready, Qt.ConnectionType.SingleShotConnection)
    await window.open(place)
    await import_pages(window.services)


def _tell_ready() -> None:
    # what a start costs is asked about often enough; a bench waits for this line
    logger.info("the window is ready after %.2f CPU seconds", time.process_time())


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="migrateiq-desktop", description=f"{APP_NAME}: the window."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument(
        "--workspace",
        type=_whole_path,
        metavar="DIR",
        help="the workspace's folder; made when there is none (default: the last one)",
    )
    parser.add_argument(
        "file",
        nargs="?",
        type=_whole_path,
        metavar="FILE",
        help="a migration file to import into the workspace, after asking",
    )
    parser.add_argument(
        "--in-tray",
        action="store_true",
        help="start with the window closed to the tray, as at login",
    )
    options = parser.parse_args(arguments)
    # before Qt takes it
    options.token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    return options


def _whole_path(text: str) -> Path:
    return Path(text).expanduser().absolute()


def _application(reports: "CrashReports") -> "Application":
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QIcon

    from migrateiq_desktop.gui.application import Application
    from migrateiq_desktop.gui.generated import resources_rc  # noqa: F401  the icon
    from migrateiq_desktop.gui.qt_messages import message_handler

    qInstallMessageHandler(message_handler(_refuse, reports.note_fatal))
    app = Application([APP_NAME])
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("migrateiq-desktop")
    app.setWindowIcon(QIcon(":/app-icon.svg"))
    # the end of the program is the end of `_run`, after the workers' end was recorded
    app.setQuitOnLastWindowClosed(False)
    return app


def _has_no_display() -> bool:
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _refuse(reason: str) -> int:
    sys.stderr.write(NO_WINDOW.format(reason=reason.rstrip(".")))
    return int(ExitCode.FAILED)


if __name__ == "__main__":
    sys.exit(main())
