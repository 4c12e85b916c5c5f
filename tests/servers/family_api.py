"""Collections inside each other, for a `FaultServer`: what lies at a path, in pages. Pure."""

from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from .paged_api import PagedApi, Record, Reply


class FamilyApi(PagedApi):
    """A `PagedApi` at each path; 404 elsewhere."""

    def __init__(self, lists: Mapping[str, PagedApi]) -> None:
        super().__init__([])
        self.__dict__["lists"] = dict(lists)

    def reply(self, query: dict[str, str], address: str) -> Reply:
        """The page that a query asks for, of the collection at the path."""
        lists: dict[str, PagedApi] = self.__dict__["lists"]
        path = unquote(urlsplit(address).path)
        if path not in lists:
            return Reply(404, body=b'{"error": "nothing here"}')
        return lists[path].reply(query, address)


def flights_with_notes(
    notes: Mapping[str, int], *, page_size: int = 3
) -> tuple[FamilyApi, list[Record]]:
    """`/flights` and the notes at `/flights/{id}/notes`, so many for each flight.

    Gives all notes as well, as they have to arrive: each with `_flights_id` and `_flights_name`.
    """
    flights: list[Record] = [{"id": id_, "name": f"flight {id_}"} for id_ in notes]
    lists = {"/flights": PagedApi(flights, page_size=page_size)}
    expected: list[Record] = []
    for id_, count in notes.items():
        own: list[Record] = [
            {"id": f"{id_}-{n}", "text": f"note {n} of {id_}", "at": len(expected) + n}
            for n in range(1, count + 1)
        ]
        lists[f"/flights/{id_}/notes"] = PagedApi(own, page_size=page_size)
        expected += [{**note, "_flights_id": id_, "_flights_name": f"flight {id_}"} for note in own]
    return FamilyApi(lists), expected
