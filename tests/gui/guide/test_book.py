"""The guide's documents: chapters, addresses, links and pictures that exist, and the search."""

import re

import pytest

from migrateiq_desktop.gui.guide.book import DOCUMENTS, SCHEME, the_book
from migrateiq_desktop.gui.places import Place

ADDRESSES = {section.address for one in the_book().chapters for section in one.sections}


def test_every_document_is_a_chapter_and_the_user_guide_several() -> None:
    addresses = [chapter.address for chapter in the_book().chapters]
    assert {address.split("#")[0] for address in addresses} == set(DOCUMENTS)
    assert addresses[:3] == ["user-guide#first-start", "user-guide#home", "user-guide#connectors"]
    assert len(set(addresses)) == len(addresses)


def test_links_lead_somewhere_and_pictures_are_there() -> None:
    book = the_book()
    for chapter in book.chapters:
        for target in re.findall(rf'href="{SCHEME}:([^"]+)"', chapter.html):
            assert target in ADDRESSES | {"user-guide"}, chapter.address
        for href in re.findall(r'href="([^"]+)"', chapter.html):
            assert href.startswith((f"{SCHEME}:", "https://")), chapter.address
        for picture in re.findall(r'<img src="([^"]+)"', chapter.html):
            assert (book.folder / picture).is_file(), picture
            assert (book.folder / picture.replace("-light", "-dark")).is_file(), picture


def test_a_section_is_found_in_its_chapter() -> None:
    book = the_book()
    assert book.chapter_of("mapping#rules").address == "mapping"
    assert book.chapter_of("user-guide#runs").title == "Runs"
    assert book.chapter_of("nowhere") is book.chapters[0]


def test_the_search_wants_all_words_and_puts_titles_first() -> None:
    book = the_book()
    hits = book.search("schedule  MISSED")
    assert hits
    for hit in hits:
        said = f"{hit.section.title} {hit.section.text}".casefold()
        assert "schedule" in said
        assert "missed" in said
    assert book.search("glossary")[0].section.title == "Glossary"
    assert "…" in book.search("checkpoint")[0].snippet
    assert book.search("") == book.search("zyxwv") == ()


@pytest.mark.parametrize("place", Place)
def test_each_place_has_its_part(place: Place) -> None:
    assert place.guide_address in ADDRESSES
