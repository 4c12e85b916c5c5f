"""Letters with Alt are given out so that each leads to one thing."""

import pytest

from migrateiq_desktop.gui.mnemonics import given_out, without_letter


@pytest.mark.parametrize(
    ("texts", "taken", "expected"),
    [
        (["&Copy", "&Close"], "", ["&Copy", "C&lose"]),
        (["&Summary", "&Log"], "s", ["S&ummary", "&Log"]),
        # the first letters of words come before those inside, and what a later one claims is its
        (["&Edit rules", "&Run"], "e", ["E&dit rules", "&Run"]),
        (["&Alle Läufe zeigen"], "al", ["Alle Läufe &zeigen"]),
        (["摘要(&S)", "日志(&A)"], "s", ["摘要(&B)", "日志(&A)"]),
        (["&Go"], "go", ["Go"]),
        (["Save && &Go", "Plain"], "g", ["&Save && Go", "Plain"]),
        (["Save&&&Go"], "g", ["&Save&&Go"]),
        (["&中文"], "中", ["中文"]),
        (["&Rejected (7)"], "rejct", ["Rejecte&d (7)"]),
    ],
)
def test_of_two_that_claim_a_letter_the_later_gets_another(
    texts: list[str], taken: str, expected: list[str]
) -> None:
    assert given_out(texts, taken) == expected


def test_a_title_or_a_spoken_name_has_no_letter_nor_its_brackets() -> None:
    texts = ("&File", "文件(&F)", "Save && &Go", "Plain")
    assert [without_letter(text) for text in texts] == ["File", "文件", "Save & Go", "Plain"]
