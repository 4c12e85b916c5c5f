"""The tables as they are now. The migrations are frozen and never import this."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, MetaData, Table, Text

from .moments import Moment, Seconds

METADATA = MetaData()


def _counts() -> tuple[Column[int], ...]:
    names = (
        "read",
        "loaded",
        "skipped",
        "rejected",
        "pages",
        "requests",
        "retries",
        "received_bytes",
        "waited_milliseconds",
    )
    return tuple(Column(name, BigInteger, nullable=False) for name in names)


workspace = Table(
    "workspace",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
)

connectors = Table(
    "connectors",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("endpoint", Text, nullable=False),
    Column("auth_type", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("origin", Text),
    Column("secrets", Text, nullable=False),  # JSON list of names
    Column("definition", Text, nullable=False),  # JSON, without the streams
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

streams = Table(
    "streams",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("connector_id", ForeignKey("connectors.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("definition", Text, nullable=False),
)

syncs = Table(
    "syncs",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("source_id", ForeignKey("connectors.id"), nullable=False),
    Column("destination_id", ForeignKey("connectors.id")),
    Column("frequency", Text, nullable=False),
    Column("definition", Text, nullable=False),  # JSON, without the columns above
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

sync_versions = Table(
    "sync_versions",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("sync_id", ForeignKey("syncs.id", ondelete="CASCADE"), nullable=False),
    Column("saved_at", Moment, nullable=False),
    Column("source", Text, nullable=False),
    Column("destination", Text),
    Column("frequency", Text, nullable=False),
    Column("definition", Text, nullable=False),  # JSON, without the columns above
)

imports = Table(
    "imports",
    METADATA,
    Column("connector_id", ForeignKey("connectors.id"), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("definition", Text, nullable=False),  # JSON, as it was imported
    Column("offered", Text, nullable=False),  # JSON list of the streams that could be picked
)

schedules = Table(
    "schedules",
    METADATA,
    Column("sync_id", ForeignKey("syncs.id", ondelete="CASCADE"), primary_key=True),
    Column("frequency", Text, nullable=False),  # that the rest is about
    Column("anchor", Moment, nullable=False),
    Column("handled", Moment, nullable=False),  # until when nothing is due any more
    Column("missed_at", Moment),
    Column("missed_reason", Text),
)

run_definitions = Table(
    "run_definitions",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("body", Text, nullable=False),
)

runs = Table(
    "runs",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("sync", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("destination", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("started_by", Text, nullable=False),
    Column("origin", Text),  # the migration file, when it came from one
    Column("trial_limit", Integer),
    Column("retry_of", Integer),  # the run whose rejected records this one tries again
    Column("definition_id", ForeignKey("run_definitions.id"), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("started_at", Moment),
    Column("ended_at", Moment),
    Column("duration", Seconds),
    *_counts(),
    Column("error", Text),  # JSON
    Column("error_text", Text),  # what a search looks into
    Column("owner_pid", Integer),
    Column("owner_started", Text),
    Column("worker_pid", Integer),
    Column("worker_started", Text),
    Column("undone_at", Moment),
    Column("undone_rows", BigInteger),
)

run_streams = Table(
    "run_streams",
    METADATA,
    Column("run_id", ForeignKey("runs.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("stream", Text, nullable=False),
    Column("table_name", Text, nullable=False),
    Column("state", Text, nullable=False),
    *_counts(),
    Column("total", BigInteger),
    Column("warnings", Text, nullable=False),  # JSON list
    Column("children", Text, nullable=False),  # JSON list of pairs: child table and its rows
)

rejected_records = Table(
    "rejected_records",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("run_id", ForeignKey("runs.id"), nullable=False),
    Column("stream", Text, nullable=False),
    Column("batch", Integer, nullable=False),
    Column("page", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("field", Text),
    Column("value", Text),
    Column("reason", Text, nullable=False),
    Column("record", Text, nullable=False),  # JSON, exact
    Column("claimed_by", Integer),  # the latest run that tries it again
    Column("failed_batch", Integer),  # of that run, in which it failed again
    Column("retried_by", Integer),  # the run that took it: it is in no inbox any more
    Column("cause_id", ForeignKey("reject_causes.id")),
    Column("state", Text, nullable=False),
    Column("edited", Text),  # JSON, exact: what a person has made of the record
    Column("edited_at", Moment),
    Column("discarded_at", Moment),
    Column("note", Text),  # why it was discarded
)


def _reject_sums() -> tuple[Column[int], ...]:
    return tuple(Column(name, Integer, nullable=False) for name in ("open", "retried", "discarded"))


# Counted by triggers on rejected_records: of all runs of a sync, and of each run.
reject_causes = Table(
    "reject_causes",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("sync", Text, nullable=False),
    Column("stream", Text, nullable=False),
    Column("field", Text, nullable=False),  # empty: about the whole record
    Column("cause", Text, nullable=False),
    *_reject_sums(),
)

reject_counts = Table(
    "reject_counts",
    METADATA,
    Column("run_id", ForeignKey("runs.id"), primary_key=True),
    Column("cause_id", ForeignKey("reject_causes.id"), primary_key=True),
    *_reject_sums(),
)

checkpoints = Table(
    "checkpoints",
    METADATA,
    Column("sync", Text, primary_key=True),
    Column("stream", Text, primary_key=True),
    Column("run_id", ForeignKey("runs.id"), nullable=False),
    Column("finished", Boolean, nullable=False),
    Column("read", BigInteger, nullable=False),
    Column("loaded", BigInteger, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

settings = Table(
    "settings",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

secret_index = Table(
    "secret_index",
    METADATA,
    Column("connector", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("origin", Text, primary_key=True),
    Column("keeper", Text, nullable=False),
    Column("stored_at", Moment, nullable=False),
)

# Kept by triggers on runs: sums of each status, and of each quarter of an hour and status.
run_totals = Table(
    "run_totals",
    METADATA,
    Column("status", Text, primary_key=True),
    Column("runs", Integer, nullable=False),
    Column("loaded", BigInteger, nullable=False),
    Column("rejected", BigInteger, nullable=False),
    Column("duration", Seconds, nullable=False),
)

run_quarters = Table(
    "run_quarters",
    METADATA,
    Column("quarter", Integer, primary_key=True),
    Column("status", Text, primary_key=True),
    Column("runs", Integer, nullable=False),
    Column("loaded", BigInteger, nullable=False),
    Column("rejected", BigInteger, nullable=False),
    Column("duration", Seconds, nullable=False),
)
