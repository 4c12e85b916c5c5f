"""What was found out about streams that are read more than once: for each parent, in each window.

Sends nothing. What a definition says is never replaced.
"""

from dataclasses import dataclass

from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.paginators import AutoPaginator, SinglePagePaginator
from migrateiq_desktop.sources.shapes import ShapedDecoder

from .pagination.choosing import ConcretePaginator


@dataclass(frozen=True, slots=True)
class _Way:
    paginator: ConcretePaginator
    selector: str | None


class LearntWays:
    """How pages go on, by the stream's name."""

    def __init__(self) -> None:
        self._ways: dict[str, _Way] = {}
        self._shapes: dict[str, tuple[str | None, ShapedDecoder]] = {}

    def applied(self, stream: Stream) -> Stream:
        """The stream with what is known of it, so that it isn't found out again by asking."""
        way = self._ways.get(stream.name)
        if way is None or not isinstance(stream.pages_by, AutoPaginator):
            return stream
        selector = stream.data_selector or way.selector
        return stream.model_copy(update={"paginator": way.paginator, "data_selector": selector})

    def learn(
        self, stream: Stream, page: Page, paginator: ConcretePaginator | None, selector: str | None
    ) -> None:
        """Take note of what a page has shown. One page alone shows no way on, and an empty list
        may not be the one that holds the records."""
        some = len(page.records) > 0 and page.next_position is not None
        if stream.name in self._ways or paginator is None or not some:
            return
        if isinstance(stream.pages_by, AutoPaginator) and not isinstance(
            paginator, SinglePagePaginator
        ):
            self._ways[stream.name] = _Way(paginator, selector)

    def shapes(self, stream: Stream) -> ShapedDecoder | None:
        """What decodes the records of the stream's pages, where nothing has to be found out by
        looking at the first one."""
        selector, found = self._shapes.get(stream.name, (None, None))
        told = stream.data_selector is not None and stream.data_selector == selector
        return found if told and not isinstance(stream.pages_by, AutoPaginator) else None

    def keep_shapes(self, stream: Stream, selector: str | None, shapes: ShapedDecoder) -> None:
        """Take note of it; what one page teaches is known for all."""
        self._shapes.setdefault(stream.name, (selector, shapes))
