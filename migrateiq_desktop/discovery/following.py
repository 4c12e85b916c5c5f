"""Evidence of links and cursors in a body. Pure."""

import re

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import CursorPaginator, JsonLinkPaginator

from .bodies import objects, written
from .envelopes import Envelope
from .findings import FoundPaginator, found_way
from .sent import SentField

LINK_PATHS = (
    "@odata.nextLink",
    "odata.nextLink",
    "next_url",
    "nextUrl",
    "next_page_url",
    "nextPageUrl",
    "next_page_uri",
    "next_link",
    "nextLink",
    "next_href",
    "next_uri",
    "nextRecordsUrl",
    "links.next.href",
    "_links.next.href",
    "links.next",
    "_links.next",
    "paging.next.link",
    "paging.next",
    "pagination.next",
    "pages.next",
    "info.next",
    "meta.next",
    "next.href",
    "next.url",
    "next.link",
    "next_page",
    "next",
)
CURSOR_PATHS = {
    "next_cursor": "cursor",
    "nextCursor": "cursor",
    "next_page_token": "page_token",
    "nextPageToken": "pageToken",
    "next_token": "next_token",
    "nextToken": "nextToken",
    "continuation_token": "continuation_token",
    "continuationToken": "continuationToken",
    "continuation": "continuation",
    "cursors.after": "after",
    "paging.next.after": "after",
    "cursor.next": "cursor",
    "cursors.next": "cursor",
    "pageInfo.endCursor": "after",
    "page_info.end_cursor": "after",
    "end_cursor": "after",
    "endCursor": "after",
    "next_bookmark": "bookmark",
    "bookmark": "bookmark",
    "next_offset": "offset",
    "next_marker": "marker",
    "NextMarker": "marker",
    "scroll_id": "scroll_id",
    "next_key": "cursor",
    "next_id": "cursor",
    "next_page": "page",
    "nextPage": "page",
    "after": "after",
    "next": "cursor",
    "cursor": "cursor",
}
"""Field → the parameter that usually takes it back."""
CURSOR_WORDS = ("cursor", "token", "after", "bookmark", "marker")
CURSOR_PARAMS = (
    "cursor",
    "after",
    "page_token",
    "pageToken",
    "next_token",
    "nextToken",
    "continuation_token",
    "continuationToken",
    "starting_after",
    "start_cursor",
    "page[after]",
    "page[cursor]",
    "next_cursor",
    "nextCursor",
    "bookmark",
    "marker",
    "_next",
)

_ADDRESS = re.compile(r"(https?://|[/?])", re.IGNORECASE)
_RELATIVE = re.compile(r"[A-Za-z0-9._~%()'-]+[/?]\S*$")
_SPEAKS_OF_LINKS = re.compile(r"(url|uri|link|href)", re.IGNORECASE)


def find_body_link(envelope: Envelope) -> FoundPaginator | None:
    """A field with the address of the next page."""
    empty: FoundPaginator | None = None
    for path, _, value in envelope.ending_in(*LINK_PATHS):
        if isinstance(value, str) and _is_address(path, value):
            reason = f"{path} holds the address of the next page"
            return found_way(_link(envelope, path), reason, 95)
        if value is None and empty is None and _SPEAKS_OF_LINKS.search(path):
            reason = f"{path} is where the address of a next page would be; it is empty"
            empty = found_way(_link(envelope, path), reason, 60)
    return empty


def _is_address(path: str, value: str) -> bool:
    # OData's may be relative to the request (Orders?$skiptoken=40), but the name says what it is
    speaks = _SPEAKS_OF_LINKS.search(path) and _RELATIVE.match(value)
    return bool(_ADDRESS.match(value) or speaks)


def find_listed_link(envelope: Envelope) -> FoundPaginator | None:
    """A list of links, each with its relation, as FHIR's Bundles and many others have it."""
    for path, place in objects(envelope.body):
        for name in ("link", "links"):
            found = _listed(written((*path, name)), place.get(name))
            if found is not None:
                return found
    return None


def _listed(path: str, links: Json) -> FoundPaginator | None:
    if not isinstance(links, list) or not links:
        return None
    for relation, target in (("relation", "url"), ("rel", "href"), ("rel", "url")):
        named = {
            link[relation]: link[target]
            for link in links
            if isinstance(link, dict)
            and isinstance(link.get(relation), str)
            and isinstance(link.get(target), str)
        }
        if named:
            where = f"{path}[?{relation}=='next'].{target} | [0]"
            paginator = JsonLinkPaginator(next_url_path=where)
            if "next" in named:
                return found_way(paginator, f"{path} names the next page", 95)
            return found_way(paginator, f"{path} names other pages and no next one", 60)
    return None


def find_cursor(envelope: Envelope) -> FoundPaginator | None:
    """A field with a token for the next page, and the parameter that likely takes it."""
    empty: FoundPaginator | None = None
    for path, name, value in envelope.ending_in(*CURSOR_PATHS):
        place = places_for_cursor(envelope, path, name)[0]
        paginator = cursor_sent_to(
            CursorPaginator(cursor_path=path, has_more_path=envelope.has_more_path()), place
        )
        if _is_cursor(value):
            reason = f"{path} holds a cursor, which goes back as {place.name}"
            return found_way(paginator, reason, 85 if "next" in path.lower() else 70)
        if value is None and empty is None:
            reason = f"{path} is where a cursor would be; it is empty, so this is the last page"
            empty = found_way(paginator, reason, 50)
    return empty


def _link(envelope: Envelope, path: str) -> JsonLinkPaginator:
    return JsonLinkPaginator(next_url_path=path, has_more_path=envelope.has_more_path())


def _is_cursor(value: Json) -> bool:
    if isinstance(value, str):
        return bool(value) and not _ADDRESS.match(value)
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def places_for_cursor(envelope: Envelope, path: str, name: str) -> tuple[SentField, ...]:
    """Where the cursor at a path may have to be sent, the likeliest place first."""
    asked = [envelope.sent.fields[one] for one in CURSOR_PARAMS if one in envelope.sent.fields]
    lowered = path.lower()
    usual = [
        param
        for ending, param in CURSOR_PATHS.items()
        if lowered == ending.lower() or lowered.endswith("." + ending.lower())
    ]
    # a cursor mostly goes back by the word that it came by
    word = next((one for one in CURSOR_WORDS if one in lowered), "")
    alike = sorted(CURSOR_PARAMS, key=lambda one: word not in one.lower())
    names = dict.fromkeys([*usual[:1], name, *alike])
    in_body = envelope.sent.has_body
    # the variables of a GraphQL query (spec.graphql.org) stand beside it
    above = "variables." if in_body and "query" in envelope.sent.fields else ""
    guessed = [SentField(f"{above}{one}", None, in_body=in_body) for one in names if "." not in one]
    return tuple(dict.fromkeys([*asked, *guessed]))


def cursor_sent_to(paginator: CursorPaginator, place: SentField) -> CursorPaginator:
    """The same cursor, sent somewhere else."""
    if place.in_body:
        return paginator.model_copy(update={"cursor_body_path": place.name})
    return paginator.model_copy(update={"cursor_param": place.name, "cursor_body_path": None})
