"""An observer that remembers, and reading of whole streams, for the tests of the REST source."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import SecretStr

from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.paginators import AnyPaginator
from migrateiq_desktop.sources.rest import RestSource
from tests.servers.virtual_clock import VirtualClock


@dataclass
class RecordingObserver:
    """Implements `engine.ports.SourceObserver`."""

    requests: int = 0
    retries: list[str] = field(default_factory=list)
    waits: list[tuple[float, str]] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def request_sent(self) -> None:
        """Count it."""
        self.requests += 1

    def retried(self, reason: str) -> None:
        """Keep it."""
        self.retries.append(reason)

    def waiting(self, seconds: float, reason: str) -> None:
        """Keep it."""
        self.waits.append((seconds, reason))

    def found(self, finding: str) -> None:
        """Keep it."""
        self.findings.append(finding)

    def warned(self, warning: str) -> None:
        """Keep it."""
        self.warnings.append(warning)


@dataclass
class Outcome:
    """What came of reading a stream."""

    pages: list[Page]
    observer: RecordingObserver
    clock: VirtualClock
    error: MigrateIQError | None = None

    @property
    def records(self) -> list[Json]:
        """Of all pages, in order."""
        return [record for page in self.pages for record in page.records]

    @property
    def position(self) -> Json:
        """Where the last page says to go on."""
        return self.pages[-1].next_position if self.pages else None


def connector_for(
    base_url: str, paginator: AnyPaginator | None = None, **changes: object
) -> RestConnector:
    """A connector with the one stream `records`; `changes` are keys of the connector."""
    stream = Stream(name="records", path="/records", paginator=paginator)
    given: dict[str, object] = {"resources": [stream.model_dump(by_alias=True)], **changes}
    return RestConnector.model_validate({"base_url": base_url, **given})


async def read(
    connector: RestConnector,
    *,
    secrets: Mapping[str, str] | None = None,
    position: Json = None,
    pages_done: int = 0,
    stop_after: int | None = None,
) -> Outcome:
    """Read the connector's first stream; a MigrateIQError is kept, not raised."""
    clock, observer = VirtualClock(), RecordingObserver()
    values = {name: SecretStr(value) for name, value in (secrets or {}).items()}
    source = RestSource(connector, values, clock)
    outcome = Outcome([], observer, clock)
    pages = source.pages(connector.streams()[0], observer, position=position, pages_done=pages_done)
    try:
        async for page in pages:
            outcome.pages.append(page)
            if len(outcome.pages) == stop_after:
                break
    except MigrateIQError as error:
        outcome.error = error
    finally:
        await source.aclose()
    return outcome
