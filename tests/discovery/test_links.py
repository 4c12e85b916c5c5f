"""The Link header."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.discovery.links import link_relations


@pytest.mark.parametrize(
    ("header", "relations"),
    [
        ("", {}),
        ('<https://h/a>; rel="next"', {"next": "https://h/a"}),
        ("<https://h/a>; rel=next", {"next": "https://h/a"}),
        ('<https://h/a,b;c?x=1>; rel="next"', {"next": "https://h/a,b;c?x=1"}),
        ('<a>; rel="prev", <b>; rel="next"', {"prev": "a", "next": "b"}),
        ('<a>; title="one, two; rel=x"; rel="next"', {"next": "a"}),
        ('<a>; REL="NEXT"', {"next": "a"}),
        ('<a>; rel="first next"', {"first": "a", "next": "a"}),
        ('<a>; rel="next", <b>; rel="next"', {"next": "a"}),
        ("<a>", {}),
        ('<a>; title="x"', {}),
        ('<a> ; rel = "next" ; x="y"', {"next": "a"}),
        ("junk", {}),
        ('<>; rel="next"', {"next": ""}),
    ],
)
def test_relations(header: str, relations: dict[str, str]) -> None:
    assert link_relations(header) == relations


@given(st.text(alphabet='<>;,="ab rel\\', max_size=60))
def test_any_header_can_be_read(header: str) -> None:
    assert isinstance(link_relations(header), dict)
