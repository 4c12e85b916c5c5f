"""A small paged API over records that the test knows: the oracle. Pure; serves no socket."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

Style = Literal[
    "single_page",
    "page_number",
    "offset",
    "cursor",
    "header_cursor",
    "json_link",
    "header_link",
    "last_record",
]
Record = dict[str, object]


@dataclass(frozen=True)
class Reply:
    """An answer as it would be without a fault."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    content_type: str = "application/json"

    def with_body(self, value: object) -> "Reply":
        """The same with another JSON body."""
        return replace(self, body=json.dumps(value).encode())

    @property
    def value(self) -> dict[str, object]:
        """The decoded body, where it is an object."""
        value = json.loads(self.body)
        assert isinstance(value, dict)
        return value


def some_records(count: int) -> list[Record]:
    """Records that differ in every field."""
    return [
        {"id": number, "name": f"name {number}", "share": number / 7, "even": number % 2 == 0}
        for number in range(1, count + 1)
    ]


@dataclass(frozen=True)
class PagedApi:
    """`/records`, in pages of one style."""

    records: Sequence[Record]
    style: Style = "cursor"
    page_size: int = 10
    says_total: bool = True
    bare: bool = False
    """The list itself instead of an object with `data`."""

    @property
    def pages(self) -> int:
        """How many pages hold records."""
        return max(1, -(-len(self.records) // self.page_size))

    def page_of(self, query: dict[str, str]) -> int:
        """The number of the page that a query asks for, from 1."""
        match self.style:
            case "single_page":
                return 1
            case "offset":
                return int(query.get("offset", "0")) // self.page_size + 1
            case "cursor" | "header_cursor":
                return int(query.get("cursor", "after-0").removeprefix("after-")) + 1
            case "last_record":
                return int(query.get("starting_after", "0")) // self.page_size + 1
            case _:
                return int(query.get("page", "1"))

    def reply(self, query: dict[str, str], address: str) -> Reply:
        """The page that a query asks for; `address` is the URL without query."""
        page = self.page_of(query)
        if self.style == "single_page":
            start, size = 0, len(self.records)
        elif self.style == "offset":
            start = int(query.get("offset", "0"))
            size = min(self.page_size, int(query.get("limit", self.page_size)))
        elif self.style == "last_record":
            # ids count from 1 in the order of the records
            start, size = int(query.get("starting_after", "0")), self.page_size
        else:
            start, size = (page - 1) * self.page_size, self.page_size
        part = list(self.records[start : start + size])
        more = start + size < len(self.records)
        body: dict[str, object] = {"data": part}
        headers: dict[str, str] = {}
        if self.says_total:
            body["total"] = len(self.records)
        match self.style:
            case "cursor":
                body |= {"next": f"after-{page}" if more else None, "has_more": more}
            case "header_cursor" if more:
                headers["X-Next-Cursor"] = f"after-{page}"
            case "last_record":
                body["has_more"] = more
            case "json_link":
                body["next"] = f"{address}?page={page + 1}" if more else None
            case "header_link" if more:
                headers["Link"] = f'<{address}?page={page + 1}>; rel="next"'
            case "page_number":
                body |= {"page": page, "total_pages": self.pages}
            case "offset":
                body |= {"offset": start, "limit": size}
        return Reply(headers=headers).with_body(part if self.bare else body)
