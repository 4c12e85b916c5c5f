"""What a job reads from: a connector's streams, those that are read record by record of another
included."""

from migrateiq_desktop.engine.ports import Clock, Source
from migrateiq_desktop.engine.reading.related import RelatedStreams
from migrateiq_desktop.model.job import PreviewJob, RunJob
from migrateiq_desktop.sources.rest import RestSource


def source_of(job: RunJob | PreviewJob, clock: Clock) -> Source:
    """The source of a job; to be closed. Raises DefinitionError."""
    source = RestSource(job.source, job.secrets, clock)
    streams, at_once = job.source.streams(), job.source.concurrency
    return RelatedStreams(source, streams, clock, at_once=at_once)
