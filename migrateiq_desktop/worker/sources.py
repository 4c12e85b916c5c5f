"""What a job reads from: a connector's streams, those that are read record by record of another
included."""

from migrateiq_desktop.engine.ports import Clock, Source
from migrateiq_desktop.engine.reading.related import RelatedStreams
from migrateiq_desktop.model.job import AsksSource, PreviewJob, RunJob
from migrateiq_desktop.model.sampling import SampleJob
from migrateiq_desktop.sources.rest import RestSource, SignIn
from migrateiq_desktop.sources.rest.retries import DEFAULT_POLICY, QUICK_POLICY


def source_of(
    job: RunJob | PreviewJob | SampleJob, clock: Clock, sign_in: SignIn | None = None
) -> Source:
    """The source of a job; to be closed. Raises DefinitionError."""
    source = rest_source_of(job, clock, sign_in)
    streams, at_once = job.source.streams(), job.source.concurrency
    return RelatedStreams(source, streams, clock, at_once=at_once)


def rest_source_of(job: AsksSource, clock: Clock, sign_in: SignIn | None = None) -> RestSource:
    """The API of a job, by the way out that the job was given; to be closed.

    A run is patient with a server that is away; where a person waits, they are told soon. Raises
    DefinitionError.
    """
    policy = DEFAULT_POLICY if isinstance(job, RunJob) else QUICK_POLICY
    source = RestSource(
        job.source, job.secrets, clock, tokens=sign_in, network=job.network, policy=policy
    )
    if isinstance(job, RunJob) and job.requests_file is not None:
        source.list_requests(job.requests_file)
    return source
