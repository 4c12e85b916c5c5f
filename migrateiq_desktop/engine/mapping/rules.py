"""Rules, compiled: each says of a value why it can't stay, in words, or nothing. Pure."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from migrateiq_desktop.model.base import Json, Scalar
from migrateiq_desktop.model.rules import Length, Range, Rule

from .comparing import identity, order_of
from .conversions import ConversionError, shown, text_value
from .patterns import Pattern

Judge = Callable[[Json], str | None]
"""A value, never null, to the reason why it breaks the rule."""

# HTML Living Standard, "valid e-mail address", and the lengths of RFC 5321, section 4.5.3.1
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_E_MAIL = re.compile(rf"[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL})+")
_LONGEST_ADDRESS = 254
_LONGEST_URL = 8_000
_BLANK = re.compile(r"[\s\x00-\x1f\x7f]")
_SHOWN_CHOICES = 10


def judges_of(rule: Rule) -> Iterator[Judge]:
    """What a rule checks of a value by itself: all but `required` and `unique`."""
    if rule.range is not None:
        yield _range(rule.range)
    if rule.length is not None:
        yield _length(rule.length)
    if rule.pattern is not None:
        yield _pattern(Pattern(rule.pattern))
    if rule.one_of:
        yield _one_of(rule.one_of)
    if rule.e_mail:
        yield _is_e_mail
    if rule.url:
        yield _is_url


def judged(judge: Judge, value: Json) -> str | None:
    """The reason; also where the value is of a kind that the rule can't be put to."""
    try:
        return judge(value)
    except ConversionError as error:
        return str(error)


def _range(limits: Range) -> Judge:
    def judge(value: Json) -> str | None:
        if limits.min is not None and order_of(value, limits.min) < 0:
            return f"{shown(value)} is less than {limits.min}"
        if limits.max is not None and order_of(value, limits.max) > 0:
            return f"{shown(value)} is more than {limits.max}"
        return None

    return judge


def _length(limits: Length) -> Judge:
    def judge(value: Json) -> str | None:
        size = len(value if isinstance(value, list) else text_value(value))
        what = "members" if isinstance(value, list) else "characters"
        if limits.min is not None and size < limits.min:
            return f"{shown(value)} has {size:,} {what}, at least {limits.min:,} are needed"
        if limits.max is not None and size > limits.max:
            return f"{shown(value)} has {size:,} {what}, at most {limits.max:,} are allowed"
        return None

    return judge


def _pattern(pattern: Pattern) -> Judge:
    def judge(value: Json) -> str | None:
        if pattern.found_in(text_value(value)):
            return None
        return f"{shown(value)} doesn't match {pattern.text}"

    return judge


def _one_of(choices: tuple[Scalar, ...]) -> Judge:
    known = frozenset(map(identity, choices))
    names = ", ".join(map(str, choices[:_SHOWN_CHOICES]))
    if len(choices) > _SHOWN_CHOICES:
        names += ", …"

    def judge(value: Json) -> str | None:
        return None if identity(value) in known else f"{shown(value)} is none of {names}"

    return judge


def _is_e_mail(value: Json) -> str | None:
    text = text_value(value)
    fits = len(text) <= _LONGEST_ADDRESS and _E_MAIL.fullmatch(text) is not None
    return None if fits else f"{shown(value)} is no e-mail address"


def _is_url(value: Json) -> str | None:
    text = text_value(value)
    try:
        parts = urlsplit(text)
        fits = parts.scheme in {"http", "https"} and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        fits = False
    if fits and len(text) <= _LONGEST_URL and not _BLANK.search(text):
        return None
    return f"{shown(value)} is no http or https address"
