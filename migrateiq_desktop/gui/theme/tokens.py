"""The colours of the window as named tokens, light, dark and in high contrast. Knows no widget."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Token(StrEnum):
    """What a colour is for; `ON_…` is the tint that goes below text of that colour."""

    BACKGROUND = "background"
    SURFACE = "surface"
    RAISED = "raised"
    BORDER = "border"
    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    GOOD = "good"
    ON_GOOD = "on_good"
    CAUTION = "caution"
    ON_CAUTION = "on_caution"
    BAD = "bad"
    ON_BAD = "on_bad"
    GOOD_TEXT = "good_text"
    """GOOD where it is text on its tint: the design's green has only 4.0 : 1 there in light."""
    CAUTION_TEXT = "caution_text"
    """CAUTION where it is text on its tint: 4.4 : 1 in light otherwise."""
    OUTLINE = "outline"
    """The edge of a field, a check box: 3 : 1 against what is around it (WCAG 2.2, 1.4.11)."""
    LABEL = "label"
    """Text on a filled accent: the primary button, a badge, selected text."""
    ACCENT_HOVER = "accent_hover"


class Kind(StrEnum):
    """How something stands; always said in words too, never by colour alone."""

    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"
    ACCENT = "accent"
    NEUTRAL = "neutral"

    @property
    def foreground(self) -> Token:
        """The colour of its text on its tint."""
        return _FOREGROUNDS[self]

    @property
    def background(self) -> Token:
        """The tint below its text."""
        return Token.RAISED if self is Kind.NEUTRAL else Token(f"on_{self.value}")


_FOREGROUNDS = {
    Kind.GOOD: Token.GOOD_TEXT,
    Kind.CAUTION: Token.CAUTION_TEXT,
    Kind.BAD: Token.BAD,
    Kind.ACCENT: Token.ACCENT,
    Kind.NEUTRAL: Token.MUTED,
}


@dataclass(frozen=True, slots=True, eq=False)
class Scheme:
    """One complete set of colours, each as `#RRGGBB`."""

    name: str
    dark: bool
    colours: Mapping[Token, str]

    @property
    def strong(self) -> bool:
        """Whether it is one of high contrast: what is chosen has an edge, not a tint alone."""
        return self.name.startswith("high-contrast")

    def __getitem__(self, token: Token) -> str:
        return self.colours[token]


def _scheme(name: str, *, dark: bool, **colours: str) -> Scheme:
    table = {Token(key): value for key, value in colours.items()}
    missing = set(Token) - set(table)
    if missing:
        raise ValueError(f"scheme {name} lacks {sorted(missing)}")
    return Scheme(name, dark, MappingProxyType(table))


LIGHT = _scheme(
    "light",
    dark=False,
    background="#F5F6F8",
    surface="#FFFFFF",
    raised="#FAFBFC",
    border="#DFE3EA",
    text="#1B2130",
    muted="#667085",
    accent="#3457D5",
    on_accent="#EAEFFE",
    good="#1A8754",
    on_good="#E5F5EC",
    caution="#9A6700",
    on_caution="#FFF4D6",
    bad="#C4320A",
    on_bad="#FEECE6",
    good_text="#17794B",
    caution_text="#946300",
    outline="#838CA0",
    label="#FFFFFF",
    accent_hover="#2A49BA",
)
DARK = _scheme(
    "dark",
    dark=True,
    background="#14171F",
    surface="#1B1F29",
    raised="#212633",
    border="#2E3545",
    text="#E6E9F0",
    muted="#98A2B3",
    accent="#8AA4FF",
    on_accent="#26315A",
    good="#4CC38A",
    on_good="#15342A",
    caution="#E2B04A",
    on_caution="#3A2F14",
    bad="#FF8A70",
    on_bad="#3E1E18",
    good_text="#4CC38A",
    caution_text="#E2B04A",
    outline="#6B7690",
    label="#14171F",
    accent_hover="#A9BCFF",
)
HIGH_CONTRAST_LIGHT = _scheme(
    "high-contrast-light",
    dark=False,
    background="#FFFFFF",
    surface="#FFFFFF",
    raised="#F2F2F2",
    border="#000000",
    text="#000000",
    muted="#2B2F36",
    accent="#0B2FA8",
    on_accent="#DCE5FF",
    good="#00512A",
    on_good="#D9F5E4",
    caution="#5C3B00",
    on_caution="#FFEFC2",
    bad="#8A1B00",
    on_bad="#FFE0D6",
    good_text="#00512A",
    caution_text="#5C3B00",
    outline="#000000",
    label="#FFFFFF",
    accent_hover="#061E74",
)
HIGH_CONTRAST_DARK = _scheme(
    "high-contrast-dark",
    dark=True,
    background="#000000",
    surface="#000000",
    raised="#141414",
    border="#FFFFFF",
    text="#FFFFFF",
    muted="#D6DAE2",
    accent="#B7C7FF",
    on_accent="#10215C",
    good="#7DF0B4",
    on_good="#00331B",
    caution="#FFD37A",
    on_caution="#3A2900",
    bad="#FFB3A1",
    on_bad="#4A1408",
    good_text="#7DF0B4",
    caution_text="#FFD37A",
    outline="#FFFFFF",
    label="#000000",
    accent_hover="#DDE5FF",
)
SCHEMES = (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)
