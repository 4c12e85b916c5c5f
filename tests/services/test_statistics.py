"""The numbers of the home page."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.statistics import StatisticsService
from migrateiq_desktop.services.views import AttentionKind, Totals
from migrateiq_desktop.workspace import tables
from tests.workspace.samples import new_run, rest, sqlite, stream

NOW = datetime(2026, 3, 29, 20, 0, tzinfo=UTC)
Ended = Callable[..., None]


def statistics(services: Services, zone: tzinfo | None = UTC) -> StatisticsService:
    """At a moment and in a zone of the test's choice."""
    return StatisticsService(
        database=services.statistics._database,
        tasks=services.tasks,
        secrets=services.secrets,
        now=lambda: NOW,
        zone=zone,
    )


async def ended(
    services: Services,
    status: RunStatus,
    *,
    ago: timedelta = timedelta(0),
    loaded: int = 0,
    rejected: int = 0,
    seconds: float = 1.0,
    sync: str = "api",
) -> int:
    """A run that ended so, so long ago."""
    database = services.statistics._database
    error = ErrorReport(kind="x", title="Page 3 is no JSON") if status is RunStatus.FAILED else None

    def make() -> int:
        run = database.runs.create(new_run(sync))
        streams = (stream(loaded=loaded, rejected=rejected),)
        if status is not RunStatus.PENDING:
            database.runs.finish(run.id, status, error, streams, seconds)
        with database._store.writing() as connection:
            changed = update(tables.runs).where(tables.runs.c.id == run.id)
            connection.execute(changed.values(created_at=NOW - ago))
        return run.id

    return await services.tasks.on_database(make)


async def test_an_empty_workspace(services: Services) -> None:
    assert await statistics(services).totals() == Totals(
        total_connectors=0,
        active_connectors=0,
        total_records_synced=0,
        last_24h_syncs=0,
        success_rate=0.0,
        avg_sync_duration=0.0,
    )
    assert await statistics(services).attention() == ()


async def test_totals(services: Services) -> None:
    await services.connectors.save("api", rest("orders"))
    await services.connectors.save("file", sqlite().model_copy(update={"active": False}))
    day = timedelta(days=1)
    await ended(services, RunStatus.SUCCESS, loaded=10, seconds=2.0)
    await ended(services, RunStatus.PARTIAL, loaded=20, rejected=1, seconds=4.0)
    await ended(services, RunStatus.SUCCESS, ago=day + timedelta(microseconds=1), loaded=40)
    await ended(services, RunStatus.FAILED, ago=day, loaded=3, seconds=99.0)
    for status in (RunStatus.CANCELLED, RunStatus.PAUSED, RunStatus.PENDING):
        await ended(services, status)
    assert await statistics(services).totals() == Totals(
        total_connectors=2,
        active_connectors=1,
        total_records_synced=73,
        last_24h_syncs=6,
        success_rate=75.0,
        avg_sync_duration=7 / 3,
        records_today=30,
        completed_24h=2,
        failed_24h=1,
        total_runs=7,
    )


@pytest.mark.parametrize("status", [RunStatus.FAILED, RunStatus.INCOMPLETE, RunStatus.INTERRUPTED])
async def test_failures_of_every_kind_count(services: Services, status: RunStatus) -> None:
    await ended(services, status)
    await ended(services, RunStatus.SUCCESS)
    totals = await statistics(services).totals()
    assert (totals.success_rate, totals.failed_24h) == (50.0, 1)


async def test_days_are_those_of_the_persons_zone(services: Services) -> None:
    # in Paris the clock goes forward on 2026-03-29: the day has 23 hours and began at 23:00 UTC
    paris = ZoneInfo("Europe/Paris")
    midnight = datetime(2026, 3, 29, tzinfo=paris)
    next_midnight = datetime(2026, 3, 30, tzinfo=paris)
    minute = timedelta(minutes=1)
    for moment, loaded in [
        (midnight - minute, 1),
        (midnight + minute, 10),
        (next_midnight - minute, 100),
        (next_midnight + minute, 1000),
    ]:
        await ended(services, RunStatus.SUCCESS, ago=NOW - moment.astimezone(UTC), loaded=loaded)
    days = await statistics(services, paris).days(3)
    assert [(one.day.day, one.loaded, one.completed) for one in days] == [
        (27, 0, 0),
        (28, 1, 1),
        (29, 110, 2),
    ]


@pytest.mark.parametrize(
    ("zone", "today"),
    [("Pacific/Kiritimati", date(2026, 3, 30)), ("Pacific/Pago_Pago", date(2026, 3, 29))],
)
async def test_today_is_where_the_person_is(services: Services, zone: str, today: date) -> None:
    await ended(services, RunStatus.SUCCESS, loaded=5, rejected=2)
    days = await statistics(services, ZoneInfo(zone)).days()
    assert len(days) == 14
    assert (days[-1].day, days[-1].loaded, days[-1].rejected) == (today, 5, 2)
    assert (await statistics(services, ZoneInfo(zone)).totals()).records_today == 5


async def test_the_computers_own_zone_is_the_usual_one(services: Services) -> None:
    own = await statistics(services, None).days(1)
    assert own[0].day == NOW.astimezone().date()


async def test_attention_has_one_fix_each(services: Services) -> None:
    await services.connectors.save("api", rest("orders"))
    await ended(services, RunStatus.PARTIAL, loaded=999, rejected=1)
    (one,) = await statistics(services).attention()
    assert (one.kind, one.run_id, one.connector) == (AttentionKind.REJECTED, 1, "api")
    assert (one.subject, one.rejected, one.read) == ("api", 1, 1_000)
    await ended(services, RunStatus.FAILED)
    (one,) = await statistics(services).attention()
    assert (one.kind, one.run_id) == (AttentionKind.FAILED, 2)
    assert (one.subject, one.text) == ("api", "Page 3 is no JSON.")
    await ended(services, RunStatus.SUCCESS)
    assert await statistics(services).attention() == ()


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (RunStatus.INCOMPLETE, AttentionKind.INCOMPLETE),
        (RunStatus.INTERRUPTED, AttentionKind.INTERRUPTED),
    ],
)
async def test_attention_of_other_ends(
    services: Services, status: RunStatus, kind: AttentionKind
) -> None:
    await services.connectors.save("api", rest("orders"))
    await ended(services, status)
    assert [one.kind for one in await statistics(services).attention()] == [kind]


async def test_a_missing_key_needs_attention(services: Services) -> None:
    definition = rest("orders", key=True)
    await services.connectors.save("api", definition)
    (one,) = await statistics(services).attention()
    assert (one.kind, one.connector, one.run_id) == (AttentionKind.KEY_MISSING, "api", None)
    assert (one.subject, one.origin) == ("Example", "api.example.com")

    await services.secrets.set("api", "token", "a key of this host")
    assert await statistics(services).attention() == ()
    await services.connectors.save("api", rest("orders", key=True, host="other.example.com"))
    (one,) = await statistics(services).attention()
    assert "for another host than other.example.com." in one.text

    await services.connectors.set_active("api", active=False)
    assert await statistics(services).attention() == ()


async def test_the_slowest_runs_are_told_apart(services: Services) -> None:
    own = statistics(services)
    assert await own.slowest() is None
    for _ in range(20):
        await ended(services, RunStatus.SUCCESS)
    await ended(services, RunStatus.FAILED)
    assert await own.slowest() == 1.0


async def test_what_is_odd_needs_attention_once_it_is_new(services: Services) -> None:
    await services.connectors.save("api", rest("orders"))
    told = "Fields that came up later, with the first page that has them: note (page 2)."

    def run(*warnings: str) -> None:
        database = services.statistics._database
        made = database.runs.create(new_run("api"))
        streams = (stream(loaded=5).model_copy(update={"warnings": warnings}),)
        database.runs.finish(made.id, RunStatus.SUCCESS, None, streams, 1.0)

    run(told)
    assert await statistics(services).attention() == ()  # there is nothing to compare it with
    run(told)
    assert await statistics(services).attention() == ()
    run(told, "The source says 9 records and gave 5.")
    (one,) = await statistics(services).attention()
    assert (one.kind, one.run_id) == (AttentionKind.CHANGED, 3)
    assert one.text == "orders: The source says 9 records and gave 5."
