"""Names with values as a person types them: parameters and headers. No Qt."""

import re
from collections.abc import Iterable, Mapping

from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.secret import SecretRef

Pair = tuple[str, str]
_SECRET = re.compile(r"^\{\s*secret:\s*([A-Za-z0-9_.-]{1,64})\s*\}$")


def scalar_text(value: Scalar) -> str:
    """A value as it is typed and sent: `true`, not `True`."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def header_text(value: str | SecretRef) -> str:
    """A header's value; a secret shows as the reference that stands in the file."""
    return f"{{secret: {value.secret}}}" if isinstance(value, SecretRef) else value


def header_value(text: str) -> str | SecretRef:
    """The reverse of `header_text`."""
    match = _SECRET.match(text.strip())
    return SecretRef(secret=match[1]) if match else text


def pairs_of_params(params: Mapping[str, Scalar]) -> tuple[Pair, ...]:
    """Parameters as rows."""
    return tuple((name, scalar_text(value)) for name, value in params.items())


def params_of_pairs(pairs: Iterable[Pair], before: Mapping[str, Scalar]) -> dict[str, Scalar]:
    """Rows as parameters. A value that reads as it did keeps its type."""
    params: dict[str, Scalar] = {}
    for name, text in pairs:
        old = before.get(name)
        params[name] = old if old is not None and scalar_text(old) == text else text
    return params


def pairs_of_headers(headers: Mapping[str, str | SecretRef]) -> tuple[Pair, ...]:
    """Headers as rows."""
    return tuple((name, header_text(value)) for name, value in headers.items())


def headers_of_pairs(pairs: Iterable[Pair]) -> dict[str, str | SecretRef]:
    """Rows as headers."""
    return {name: header_value(text) for name, text in pairs}
