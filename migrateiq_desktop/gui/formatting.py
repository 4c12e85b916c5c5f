"""Numbers, times and states as text for a person. The only place where a state becomes words."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from migrateiq_desktop.model.run import Run, RunStatus, StreamState
from migrateiq_desktop.model.sync import LOCAL_DATA
from migrateiq_desktop.services.views import AttentionKind, KeeperKind, KeyState

from .languages import Language, in_force
from .shown_names import connector_name
from .theme import Kind

NOTHING = "—"
translate = QCoreApplication.translate
_LARGE = 1_000_000
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400


def in_line(name: str) -> str:
    """A name inside a line: only English writes it small, a language with nouns in capitals not."""
    return name.lower() if in_force() is Language.ENGLISH else name


def number(value: float | None, decimals: int = 0) -> str:
    """A number with the locale's separators, for example 10,482,113; a dash for None."""
    if value is None:
        return NOTHING
    if isinstance(value, int) and decimals == 0:
        if abs(value) >= 2**63:
            return str(value)
        return QLocale().toString(value)
    return QLocale().toString(float(value), "f", decimals)


def counted(count: int, one: str, many: str) -> str:
    """A count with its noun: `{0}` stands in both texts for the number.

    Enough for English and its like; `counts.tr` serves every language.
    """
    return (one if count == 1 else many).format(number(count))


def plural(count: int) -> int:
    """A count as the last argument of `translate` and `tr`, which choose the form by it.

    Qt's are of 32 bits: a larger one is folded to one with the same form in every language. The
    text itself says `{0}`, and takes `number(count)`.
    """
    return count if count < _LARGE else _LARGE + count % _LARGE


class _Counts:
    """Texts that change with a number, where there is no widget whose `tr` would do.

    The tool that collects texts sees forms of a number in calls of `tr` only, and takes the name
    of the object for the context: so this one is always called `counts`.
    """

    def tr(self, text: str, disambiguation: str, count: int) -> str:
        """The text for a count, with `{0}` still in it."""
        return translate("counts", text, disambiguation, plural(count))


counts = _Counts()


def percent(value: float | None, decimals: int = 1) -> str:
    """A share given in percent, for example 95.5 %."""
    return (
        NOTHING
        if value is None
        else translate("formatting", "{0} %").format(number(value, decimals))
    )


def rate(records_per_second: float) -> str:
    """For example 118,400 /s."""
    return translate("formatting", "{0} /s").format(number(round(records_per_second)))


def size(bytes_: int) -> str:
    """For example 64.1 MB, in powers of 1,000 as files are counted today."""
    if bytes_ < 1_000:
        return translate("formatting", "{0} B").format(number(bytes_))
    value = float(bytes_)
    for unit in ("kB", "MB", "GB", "TB"):
        value /= 1_000
        if value < 999.95 or unit == "TB":
            return f"{number(value, 1)} {unit}"
    raise AssertionError


def duration(seconds: float | None) -> str:
    """For example 0.4 s, 38.1 s, 4 min 11 s, 2 h 5 min, 3 d 4 h; a dash for None."""
    if seconds is None:
        return NOTHING
    if seconds < 9.95:
        return translate("formatting", "{0} s").format(number(max(seconds, 0.0), 1))
    whole = round(seconds)
    if whole < _MINUTE:
        return translate("formatting", "{0} s").format(number(seconds, 1))
    if whole < _HOUR:
        text, parts = translate("formatting", "{0} min {1} s"), divmod(whole, _MINUTE)
    elif whole < _DAY:
        minutes = whole // _MINUTE
        text, parts = translate("formatting", "{0} h {1} min"), divmod(minutes, 60)
    else:
        hours = whole // _HOUR
        text, parts = translate("formatting", "{0} d {1} h"), divmod(hours, 24)
    return text.format(*(number(part) for part in parts))


def short_number(value: float) -> str:
    """For a scale: 250, 1.5 k, 120 k, 2.5 M, 10 bn."""
    units = (
        (1e9, translate("formatting", "{0} bn")),
        (1e6, translate("formatting", "{0} M")),
        (1e3, translate("formatting", "{0} k")),
    )
    for size_, text in units:
        if value >= size_:
            return text.format(QLocale().toString(value / size_, "g", 3))
    return QLocale().toString(float(value), "g", 3)


def short_duration(seconds: float) -> str:
    """For a scale: 0.5 s, 20 s, 5 min, 2 h, 3 d."""
    units = (
        (_DAY, translate("formatting", "{0} d")),
        (_HOUR, translate("formatting", "{0} h")),
        (_MINUTE, translate("formatting", "{0} min")),
    )
    for size_, text in units:
        if seconds >= size_:
            return text.format(QLocale().toString(seconds / size_, "g", 3))
    return translate("formatting", "{0} s").format(QLocale().toString(float(seconds), "g", 3))


def time_left(seconds: float | None) -> str:
    """For example 1 s left; a dash when it is not known."""
    if seconds is None:
        return NOTHING
    whole = max(round(seconds), 1)
    text = duration(whole) if whole >= _MINUTE else translate("formatting", "{0} s").format(whole)
    return translate("formatting", "{0} left").format(text)


def ago(moment: datetime | None, now: datetime | None = None) -> str:
    """For example 2 min ago, yesterday, 3 Nov; never for None."""
    if moment is None:
        return translate("formatting", "never")
    current = now or datetime.now(UTC)
    seconds = (current - moment).total_seconds()
    if seconds < 45:
        return translate("formatting", "just now")
    if seconds < _HOUR:
        return translate("formatting", "{0} min ago").format(max(round(seconds / _MINUTE), 1))
    if seconds < _DAY and _days_apart(moment, current) == 0:
        return translate("formatting", "{0} h ago").format(int(seconds // _HOUR))
    return _day(moment, current)


def moment(at: datetime | None, now: datetime | None = None) -> str:
    """Local time, for example today 14:02, tomorrow 06:00, Thu 14:02, 3 Nov 14:02; a dash for
    None."""
    if at is None:
        return NOTHING
    clock = at.astimezone().strftime("%H:%M")
    return f"{_day(at, now or datetime.now(UTC))} {clock}"


def exact_moment(at: datetime | None) -> str:
    """Local time to the second with its zone, for a tool tip."""
    return "" if at is None else exact_local(at.astimezone())


def exact_local(local: datetime) -> str:
    """For example 2026-11-22 14:02:11 CET (UTC+01:00); a zone without a name says its offset."""
    name, offset = local.tzname() or "", f"UTC{local.isoformat()[-6:]}"
    named = f"{name} ({offset})" if name.isalpha() else offset
    zone = name if name == "UTC" else named
    return f"{local:%Y-%m-%d %H:%M:%S} {zone}"


def local_data() -> str:
    """The workspace's own database."""
    return translate("syncs", "Local data")


def destination(name: str) -> str:
    """A destination as it is called on screen."""
    return local_data() if name in {"", LOCAL_DATA} else connector_name(name)


def _days_apart(at: datetime, now: datetime) -> int:
    return (now.astimezone().date() - at.astimezone().date()) // timedelta(days=1)


def _day(at: datetime, now: datetime) -> str:
    days = _days_apart(at, now)
    local = at.astimezone().date()
    day = QDate(local.year, local.month, local.day)
    if days == 0:
        return translate("formatting", "today")
    if days == 1:
        return translate("formatting", "yesterday")
    if days == -1:
        return translate("formatting", "tomorrow")
    if 1 < abs(days) < 7:
        return QLocale().toString(day, "ddd")
    if local.year == now.astimezone().year:
        return QLocale().toString(day, translate("formatting", "d MMM", "Qt's format of a day"))
    return QLocale().toString(day, translate("formatting", "d MMM yyyy", "Qt's format of a day"))


def run_status(status: RunStatus) -> str:
    """A run's state in words."""
    texts = {
        RunStatus.PENDING: translate("formatting", "Starting"),
        RunStatus.RUNNING: translate("formatting", "Running"),
        RunStatus.PAUSED: translate("formatting", "Paused"),
        RunStatus.SUCCESS: translate("formatting", "Completed"),
        RunStatus.PARTIAL: translate("formatting", "Completed with rejects"),
        RunStatus.INCOMPLETE: translate("formatting", "Incomplete"),
        RunStatus.FAILED: translate("formatting", "Failed"),
        RunStatus.CANCELLED: translate("formatting", "Cancelled"),
        RunStatus.INTERRUPTED: translate("formatting", "Interrupted"),
    }
    return texts[status]


def run_state(run: Run) -> str:
    """What became of a run, in a word or two: also that it was undone."""
    return run_status(run.status) if run.undone_at is None else undone()


def run_kind(run: Run) -> Kind:
    """How that is to be taken."""
    return RUN_KINDS[run.status] if run.undone_at is None else Kind.NEUTRAL


def undone() -> str:
    """What a run is called that was taken back."""
    return translate("runs", "Undone")


def stopping(status: RunStatus | None) -> str:
    """What a run that was asked to stop is doing; empty when it wasn't."""
    match status:
        case None:
            return ""
        case RunStatus.PAUSED:
            return translate("formatting", "Pausing…")
        case _:
            return translate("formatting", "Cancelling…")


RUN_KINDS = {
    RunStatus.PENDING: Kind.ACCENT,
    RunStatus.RUNNING: Kind.ACCENT,
    RunStatus.PAUSED: Kind.NEUTRAL,
    RunStatus.SUCCESS: Kind.GOOD,
    RunStatus.PARTIAL: Kind.CAUTION,
    RunStatus.INCOMPLETE: Kind.CAUTION,
    RunStatus.FAILED: Kind.BAD,
    RunStatus.CANCELLED: Kind.NEUTRAL,
    RunStatus.INTERRUPTED: Kind.CAUTION,
}
STREAM_KINDS = {
    StreamState.WAITING: Kind.NEUTRAL,
    StreamState.READING: Kind.ACCENT,
    StreamState.DONE: Kind.GOOD,
    StreamState.INCOMPLETE: Kind.CAUTION,
    StreamState.FAILED: Kind.BAD,
    StreamState.STOPPED: Kind.NEUTRAL,
}
ATTENTION_KINDS = {
    AttentionKind.FAILED: Kind.BAD,
    AttentionKind.INCOMPLETE: Kind.CAUTION,
    AttentionKind.INTERRUPTED: Kind.CAUTION,
    AttentionKind.REJECTED: Kind.CAUTION,
    AttentionKind.CHANGED: Kind.CAUTION,
    AttentionKind.MISSED: Kind.CAUTION,
    AttentionKind.KEY_MISSING: Kind.BAD,
}


def stream_state(state: StreamState) -> str:
    """A stream's state in words."""
    texts = {
        StreamState.WAITING: translate("formatting", "Waiting"),
        StreamState.READING: translate("formatting", "Reading"),
        StreamState.DONE: translate("formatting", "Done"),
        StreamState.INCOMPLETE: translate("formatting", "Incomplete"),
        StreamState.FAILED: translate("formatting", "Failed"),
        StreamState.STOPPED: translate("formatting", "Stopped"),
    }
    return texts[state]


def attention(kind: AttentionKind) -> str:
    """Why something needs a person, in a word or two."""
    texts = {
        AttentionKind.FAILED: translate("formatting", "Failed"),
        AttentionKind.INCOMPLETE: translate("formatting", "Incomplete"),
        AttentionKind.INTERRUPTED: translate("formatting", "Interrupted"),
        AttentionKind.REJECTED: translate("formatting", "Rejected"),
        AttentionKind.CHANGED: translate("formatting", "Changed"),
        AttentionKind.MISSED: translate("formatting", "Missed"),
        AttentionKind.KEY_MISSING: translate("formatting", "Key missing"),
    }
    return texts[kind]


def connector_type(type_: str) -> str:
    """A connector's type as people call it."""
    texts = {
        "rest_api": translate("formatting", "REST API"),
        "sqlite": translate("formatting", "SQLite"),
        "duckdb": translate("formatting", "DuckDB"),
        "jsonl": translate("formatting", "JSON Lines files"),
        "csv": translate("formatting", "CSV files"),
        "parquet": translate("formatting", "Parquet files"),
        "excel": translate("formatting", "Excel workbooks"),
        "postgresql": translate("formatting", "PostgreSQL"),
        "mysql": translate("formatting", "MySQL or MariaDB"),
    }
    return texts.get(type_, type_)


def auth_type(type_: str) -> str:
    """A way of authentication as people call it."""
    texts = {
        "none": NOTHING,
        "": NOTHING,
        "bearer": translate("formatting", "Bearer token"),
        "api_key": translate("formatting", "API key"),
        "http_basic": translate("formatting", "User and password"),
        "oauth2_client_credentials": translate("formatting", "OAuth 2.0: for programs"),
        "oauth2_authorization_code": translate("formatting", "OAuth 2.0: sign in"),
        "session_token": translate("formatting", "Login that gives a token"),
        "jwt": translate("formatting", "Signed token (JWT)"),
        "custom_headers": translate("formatting", "Headers of your own"),
    }
    return texts.get(type_, type_)


def frequency(value: str) -> str:
    """How often a sync is due; a cron line is shown as it stands."""
    texts = {
        "MANUAL": translate("formatting", "By hand"),
        "HOURLY": translate("formatting", "Hourly"),
        "DAILY": translate("formatting", "Daily"),
        "WEEKLY": translate("formatting", "Weekly"),
        "MONTHLY": translate("formatting", "Monthly"),
    }
    return texts.get(value.upper(), value)


def key_state(state: KeyState) -> str:
    """What is known of a connector's keys."""
    texts = {
        KeyState.NOT_NEEDED: translate("formatting", "No key needed"),
        KeyState.STORED: translate("formatting", "Key stored"),
        KeyState.MISSING: translate("formatting", "Key missing"),
        KeyState.OTHER_HOST: translate("formatting", "Key is for another host"),
    }
    return texts[state]


def keeper(kind: KeeperKind) -> str:
    """Where secrets are kept."""
    texts = {
        KeeperKind.SYSTEM: translate("formatting", "System keyring"),
        KeeperKind.SESSION: translate("formatting", "This session only"),
        KeeperKind.VAULT: translate("formatting", "Encrypted vault"),
        KeeperKind.NONE: translate("formatting", "Nowhere"),
    }
    return texts[kind]


def started_by(origin: str) -> str:
    """Who or what started a run."""
    texts = {
        "hand": translate("formatting", "by hand"),
        "command line": translate("formatting", "from the command line"),
        "schedule": translate("formatting", "by its schedule"),
    }
    return texts.get(origin, origin)
