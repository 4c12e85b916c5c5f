"""Bytes of a response to a JSON value, exactly. Knows no HTTP client, no stream and no retry.

Integers of any size come exact; a fraction is a float where the float holds the very value that
was written, otherwise a Decimal (RFC 8259 section 6 sets no limit to precision).
"""

import codecs
import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from html import unescape

import msgspec

from migrateiq_desktop.model.base import Json

from .doubled_names import doubled_names
from .nesting import DEEPEST, NO_NUMBER, TOO_DEEP, marked, with_unreadable_as_text

REPLACEMENT = "\ufffd"
EXCERPT_LENGTH = 500
MAXIMUM_INT_DIGITS = 4300
"""Longer integers can't be made from text by Python (CVE-2020-10735): they come as Decimal."""
EXACT_FLOAT_LENGTH = 16
"""Up to 15 digits and a point survive the way through a double (IEEE 754)."""

_CHARSET = re.compile(r"charset\s*=\s*\"?([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


Clean = Callable[[str], str]
"""Masks secrets in a text."""


class NotJsonError(ValueError):
    """The body is not the JSON it should be; the text says what it is instead."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded body."""

    value: Json
    warning: str = ""
    """What had to be mended to read it, empty when nothing."""


def decode(body: bytes, content_type: str, clean: Clean = str) -> Decoded:
    """The JSON value of a body; `clean` masks secrets in what an error shows of it.

    Raises NotJsonError when the body is empty, not JSON, or nested too deep.
    """
    if not body.strip():
        raise NotJsonError("expected JSON, got an empty answer")
    try:
        value = _EXACT.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # the fast decoder takes plain UTF-8 only, no lone surrogate, no huge integer, no deep nest
        return _decode_slowly(body, content_type, clean)
    return Decoded(value, doubled_names(body, value))


def summary(body: bytes, content_type: str, clean: Clean = str) -> str:
    """What a body that isn't JSON is, in a few words: `text/html “Sign in”`."""
    kind = content_type.partition(";")[0].strip() or "an answer without a content type"
    text, _ = _text(body[:20_000], content_type)
    title = _TITLE.search(text)
    words = " ".join(unescape(title[1] if title else _TAG.sub(" ", text)).split())
    # masked before it is cut: half a key would not be known any more
    return f"{kind} “{clean(words)[:80]}”" if words else kind


def text_of(body: bytes, content_type: str) -> str:
    """The text of a body, broken characters replaced."""
    return _text(body, content_type)[0]


def excerpt(body: bytes, content_type: str, clean: Clean) -> str:
    """The beginning of a body as one line of text, masked, at most 500 characters."""
    text, _ = _text(body, content_type)
    return clean(" ".join(text.split()))[:EXCERPT_LENGTH]


def _decode_slowly(body: bytes, content_type: str, clean: Clean) -> Decoded:
    text, replaced = _text(body, content_type)
    try:
        value, unreadable = _loads(text)
    except NotJsonError:
        raise
    except ValueError as error:
        got = summary(body, content_type, clean)
        # where in a web page JSON stops being JSON helps nobody
        where = "" if text.lstrip().startswith("<") else f" ({error})"
        raise NotJsonError(f"expected JSON, got {got}{where}") from error
    warnings = []
    if unreadable[TOO_DEEP]:
        deep = unreadable[TOO_DEEP]
        warnings.append(f"{deep} records are nested more than {DEEPEST} levels deep")
    if unreadable[NO_NUMBER]:
        warnings.append(f"{unreadable[NO_NUMBER]} records hold NaN or Infinity, which is not JSON")
    mender = _SurrogateMender()
    if _SURROGATE.search(text) or "\\u" in text:
        value = mender.mend(value)
    broken = replaced + mender.count
    if broken:
        fields = _fields_with_replacement(value)
        where = f" (in {', '.join(fields)})" if fields else ""
        warnings.append(
            f"{broken} broken characters{where} are not valid Unicode; each became “{REPLACEMENT}”"
        )
    return Decoded(value, "; ".join(warnings))


def _loads(text: str) -> tuple[Json, Counter[str]]:
    """The value of a JSON text, and why how many of its records could not be read."""
    unreadable: list[tuple[str, str]] = []
    for once_more in (False, True):
        if once_more:
            text, unreadable = with_unreadable_as_text(text)
        try:
            value = json.loads(
                text,
                parse_float=exact_fraction,
                parse_int=_exact_int,
                parse_constant=_refuse_constant,
            )
        except RecursionError:
            continue
        except NotJsonError:
            if once_more:
                raise
            continue
        if unreadable:
            value = marked(value, dict(unreadable))
        return value, Counter(reason for _, reason in unreadable)
    raise NotJsonError("the answer is nested too deep to be read")


def _text(body: bytes, content_type: str) -> tuple[str, int]:
    """The text of a body and how many characters had to be replaced."""
    encoding = _encoding(body, content_type)
    try:
        return body.decode(encoding), 0
    except UnicodeDecodeError:
        text = body.decode(encoding, errors="replace")
        # those that were sent as such are not broken
        sent = body.decode(encoding, errors="ignore").count(REPLACEMENT)
        return text, text.count(REPLACEMENT) - sent


def _encoding(body: bytes, content_type: str) -> str:
    # a byte order mark, or the pattern of zero bytes (RFC 4627 section 3), is stronger evidence
    # than a header that some proxy wrote
    detected = json.detect_encoding(body)
    if detected != "utf-8":
        return detected
    named = _CHARSET.search(content_type)
    if named is None:
        return detected
    try:
        b"".decode(named[1])
    except LookupError:
        return detected
    name = codecs.lookup(named[1]).name
    return detected if name.startswith(("utf-16", "utf-32")) else name


def decode_sound(body: bytes) -> Json:
    """The JSON value of a body that is known to be sound UTF-8 and no deeper than can be read."""
    return _EXACT.decode(body)


def exact_fraction(text: str) -> float | Decimal | str:
    """A fraction of JSON text: float, Decimal where that loses digits, or the text itself."""
    if len(text) <= EXACT_FLOAT_LENGTH and "e" not in text and "E" not in text:
        return float(text)
    try:
        exact = Decimal(text)
    except InvalidOperation:
        # an exponent that no number type of ours can hold: the text keeps the value
        return text
    number = float(text)
    return number if exact == Decimal(repr(number)) else exact


def _exact_int(text: str) -> int | Decimal:
    return int(text) if len(text) <= MAXIMUM_INT_DIGITS else Decimal(text)


def _refuse_constant(name: str) -> object:
    raise NotJsonError(f"{name} is not JSON (RFC 8259 section 6)")


_EXACT = msgspec.json.Decoder(float_hook=exact_fraction)


class _SurrogateMender:
    """Replaces lone surrogates, which no database takes, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def mend(self, value: Json) -> Json:
        match value:
            case str():
                if not _SURROGATE.search(value):
                    return value
                mended, count = _SURROGATE.subn(REPLACEMENT, value)
                self.count += count
                return mended
            case list():
                return [self.mend(item) for item in value]
            case dict():
                return {self.mend(key): self.mend(item) for key, item in value.items()}
            case _:
                return value


def _fields_with_replacement(value: Json) -> tuple[str, ...]:
    """Names of the fields whose text holds a replaced character, at most five."""
    found: dict[str, None] = {}
    pending: list[tuple[str, Json]] = [("", value)]
    while pending:
        name, item = pending.pop()
        if isinstance(item, str):
            if REPLACEMENT in item and name:
                found[name] = None
        elif isinstance(item, list):
            pending.extend((name, part) for part in item)
        elif isinstance(item, dict):
            pending.extend((str(key), part) for key, part in item.items())
    return tuple(sorted(found))[:5]
