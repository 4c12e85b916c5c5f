"""Words for runs beside the window: the tray's menu, notifications. Values in, texts out."""

from migrateiq_desktop.gui.formatting import counts, number, stopping, time_left, translate
from migrateiq_desktop.gui.said import said, said_report
from migrateiq_desktop.gui.shown_names import sync_name
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.services.views import LiveRun

from .choices import Notice

NOTICES = {
    RunStatus.FAILED: Notice.FAILED,
    RunStatus.INCOMPLETE: Notice.FAILED,
    RunStatus.INTERRUPTED: Notice.FAILED,
    RunStatus.PARTIAL: Notice.REJECTED,
    RunStatus.SUCCESS: Notice.ENDED,
}
"""What a person paused or cancelled is no news."""


def progress(live: LiveRun) -> str:
    """A line of the tray's menu."""
    sync = sync_name(live.run.sync).replace("&", "&&")
    if live.stopping is not None:
        return translate("tray", "{0}: {1}").format(sync, stopping(live.stopping))
    if live.waiting_reason:
        return translate("tray", "{0}: waits, {1}").format(sync, said(live.waiting_reason))
    loaded = number(live.run.counts.loaded)
    if live.seconds_left is not None:
        text = translate("tray", "{0}: {1} records loaded, {2}")
        return text.format(sync, loaded, time_left(live.seconds_left))
    return translate("tray", "{0}: {1} records loaded").format(sync, loaded)


def tool_tip(workspace: str, running: int) -> str:
    """What the icon says when it is pointed at."""
    if not running:
        return translate("tray", "MigrateIQ Desktop: {0}").format(workspace)
    text = counts.tr("MigrateIQ Desktop: {1}, {0} syncs running", "", running)
    return text.format(number(running), workspace)


def notice_title(run: Run) -> str:
    """What happened, to which sync."""
    texts = {
        RunStatus.FAILED: translate("tray", "{0} failed"),
        RunStatus.INCOMPLETE: translate("tray", "{0} is incomplete"),
        RunStatus.INTERRUPTED: translate("tray", "{0} was interrupted"),
        RunStatus.PARTIAL: translate("tray", "{0} has rejected records"),
    }
    return texts.get(run.status, translate("tray", "{0} is done")).format(sync_name(run.sync))


def notice_text(run: Run) -> str:
    """The first line of why, or the numbers."""
    if run.error is not None:
        return said_report(run.error).sentence()
    done, left = run.counts.loaded, run.counts.rejected
    loaded = counts.tr("{0} records loaded.", "", done).format(number(done))
    if run.status is not RunStatus.PARTIAL:
        return loaded
    rejected = counts.tr("{0} records were rejected.", "", left).format(number(left))
    return translate("tray", "{0} {1}").format(rejected, loaded)


def quitting(running: int) -> str:
    """What quitting does to runs."""
    return counts.tr(
        "{0} syncs are running. They stop now and keep what they have loaded. Resume them the next"
        " time: they go on where they stopped.",
        "",
        running,
    ).format(number(running))
