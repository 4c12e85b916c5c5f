"""Colours, text sizes and the style sheet. Use `theme.color(Token.…)` at each painting."""

from .theme import TEXT_SCALES, Appearance, Theme, color, mono_font, scheme_in_force
from .tokens import Kind, Scheme, Token

__all__ = [
    "TEXT_SCALES",
    "Appearance",
    "Kind",
    "Scheme",
    "Theme",
    "Token",
    "color",
    "mono_font",
    "scheme_in_force",
]
