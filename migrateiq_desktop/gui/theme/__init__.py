"""Colours, text sizes and the style sheet. Use `theme.color(Token.…)` at each painting."""

from .stylesheet import BASE_PIXELS
from .theme import TEXT_SCALES, Appearance, Theme, color, mono_font, scheme_in_force
from .tokens import Kind, Scheme, Token

__all__ = [
    "BASE_PIXELS",
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
