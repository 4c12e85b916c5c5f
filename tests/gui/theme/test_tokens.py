"""The colours are those of the design, and every text can be read on what is below it."""

import pytest

from migrateiq_desktop.gui.theme.contrast import contrast, luminance
from migrateiq_desktop.gui.theme.tokens import DARK, LIGHT, SCHEMES, Kind, Scheme, Token

# docs: the design's table, light / dark
DESIGN = {
    Token.BACKGROUND: ("#F5F6F8", "#14171F"),
    Token.SURFACE: ("#FFFFFF", "#1B1F29"),
    Token.RAISED: ("#FAFBFC", "#212633"),
    Token.BORDER: ("#DFE3EA", "#2E3545"),
    Token.TEXT: ("#1B2130", "#E6E9F0"),
    Token.MUTED: ("#667085", "#98A2B3"),
    Token.ACCENT: ("#3457D5", "#8AA4FF"),
    Token.ON_ACCENT: ("#EAEFFE", "#26315A"),
    Token.GOOD: ("#1A8754", "#4CC38A"),
    Token.ON_GOOD: ("#E5F5EC", "#15342A"),
    Token.CAUTION: ("#9A6700", "#E2B04A"),
    Token.ON_CAUTION: ("#FFF4D6", "#3A2F14"),
    Token.BAD: ("#C4320A", "#FF8A70"),
    Token.ON_BAD: ("#FEECE6", "#3E1E18"),
}
PLAIN = (Token.BACKGROUND, Token.SURFACE, Token.RAISED)
TEXT_PAIRS = (
    *((text, below) for text in (Token.TEXT, Token.MUTED, Token.ACCENT) for below in PLAIN),
    *((text, Token.SURFACE) for text in (Token.GOOD, Token.CAUTION, Token.BAD)),
    *((Token.BAD, below) for below in PLAIN),
    *((kind.foreground, kind.background) for kind in Kind),
    *((kind.foreground, Token.SURFACE) for kind in Kind),
    *((Token.TEXT, kind.background) for kind in Kind),
    (Token.BAD, Token.ON_ACCENT),
    (Token.LABEL, Token.ACCENT),
    (Token.LABEL, Token.ACCENT_HOVER),
)
EDGE_PAIRS = (
    *((Token.OUTLINE, below) for below in PLAIN),
    *((Token.ACCENT, below) for below in PLAIN),
)


def test_the_colours_are_those_of_the_design() -> None:
    assert {token: (LIGHT[token], DARK[token]) for token in DESIGN} == DESIGN


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
@pytest.mark.parametrize(("text", "below"), sorted(set(TEXT_PAIRS)))
def test_every_text_can_be_read(scheme: Scheme, text: Token, below: Token) -> None:
    assert contrast(scheme[text], scheme[below]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
@pytest.mark.parametrize(("edge", "around"), EDGE_PAIRS)
def test_every_edge_that_matters_can_be_seen(scheme: Scheme, edge: Token, around: Token) -> None:
    assert contrast(scheme[edge], scheme[around]) >= 3.0


@pytest.mark.parametrize("scheme", SCHEMES[2:], ids=lambda scheme: scheme.name)
def test_high_contrast_is_high(scheme: Scheme) -> None:
    assert all(contrast(scheme[text], scheme[below]) >= 7.0 for text, below in TEXT_PAIRS)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert luminance("#FF0000") == pytest.approx(0.2126)
