"""The address of the next page, in the body or in the Link header (RFC 8288)."""

from typing import ClassVar

from migrateiq_desktop.discovery.links import link_relations
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.masking import cut
from migrateiq_desktop.model.paginators import HeaderLinkPaginator, JsonLinkPaginator
from migrateiq_desktop.sources.rest.paths import BodyPath

from .more import HasMore
from .strategy import Ended, FollowedOnly, Outcome, PageFacts, RequestChange, State, Stuck


class _Link(FollowedOnly):
    """Follows links. The state: `link`, None for the first page."""

    counted: ClassVar[bool] = False

    def start(self) -> State:
        """No link yet."""
        return {"link": None}

    def request(self, state: State) -> RequestChange:
        """The link in place of the stream's own address: it holds all parameters already."""
        link = state.get("link")
        return RequestChange(link=link if isinstance(link, str) else None)


class JsonLink(_Link):
    """Follows the address in the body."""

    def __init__(self, paginator: JsonLinkPaginator) -> None:
        self._more = HasMore(paginator)
        self._path = BodyPath(paginator.next_url_path, "next_url_path")

    def following(self, state: State, facts: PageFacts) -> Outcome:
        """The page's next address, until there is none."""
        del state
        link = self._path.find(facts.body)
        if link is not None and link is not False and not isinstance(link, str):
            return Stuck(f"{self._path.text} holds no address but {cut(str(link), 80)}")
        return _outcome(link or None, self._more, facts.body, self._path.text)


class HeaderLink(_Link):
    """Follows the Link header."""

    def __init__(self, paginator: HeaderLinkPaginator) -> None:
        self._more = HasMore(paginator)
        self._relation = paginator.links_next_key

    def following(self, state: State, facts: PageFacts) -> Outcome:
        """The link of the wanted relation, until there is none."""
        del state
        link = link_relations(facts.headers.get("link", "")).get(self._relation.lower())
        return _outcome(link, self._more, facts.body, f"the Link header ({self._relation})")


def _outcome(link: str | None, has_more: HasMore, body: Json, where: str) -> Outcome:
    more = has_more.says(body)
    if more is False:
        return Ended()
    if link:
        return {"link": link}
    return Stuck(f"{has_more.path} says so, but {where} holds no address") if more else Ended()
