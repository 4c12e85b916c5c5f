"""Tokens that are signed here (RFC 7519, RFC 7515). Pure: the moment comes as a value."""

import base64
import binascii
import re
import warnings

from migrateiq_desktop.model.auth import JwtAuth
from migrateiq_desktop.model.errors import DefinitionError

from .oauth2 import Reveal
from .tokens import Token, lasting

_PEM = re.compile(r"-----BEGIN ([A-Z ]+)-----(.*?)-----END \1-----", re.DOTALL)
_PEM_LINE = 64


def signed(auth: JwtAuth, reveal: Reveal, now: float) -> Token:
    """A token that is good from now on. Raises DefinitionError when the key can't sign."""
    # needs `cryptography`: only connectors that sign pay for it
    import jwt  # noqa: PLC0415

    claims = {**auth.claims, "iat": int(now), "exp": int(now) + auth.lifetime_seconds}
    key = _key(auth, reveal(auth.key))
    try:
        with warnings.catch_warnings():
            # how long a shared key is, the service has decided
            warnings.simplefilter("ignore")
            value = jwt.encode(claims, key, algorithm=auth.algorithm, headers=dict(auth.headers))
    except (jwt.PyJWTError, ValueError, TypeError, NotImplementedError) as error:
        # never its text: it may quote the key
        raise DefinitionError(
            f"The key “{auth.key.secret}” can't sign with {auth.algorithm}",
            cause=_cause(auth, error),
            next_step="Store the key again, whole, or choose the algorithm that belongs to it.",
        ) from None
    return lasting(value, auth.lifetime_seconds, now)


def _cause(auth: JwtAuth, error: Exception) -> str:
    if isinstance(error, TypeError):
        return "a claim or header holds what JSON can't say"
    if auth.algorithm.startswith("HS"):
        return "it isn't a shared secret"
    kind = "RSA" if auth.algorithm.startswith("RS") else "elliptic curve"
    return f"it isn't a private {kind} key as PEM, without a passphrase"


def _key(auth: JwtAuth, text: str) -> str | bytes:
    if not auth.algorithm.startswith("HS"):
        return _whole_pem(text)
    try:
        if auth.key_encoding == "base64":
            padded = text.strip() + "=" * (-len(text.strip()) % 4)
            return base64.b64decode(padded.replace("-", "+").replace("_", "/"), validate=True)
        if auth.key_encoding == "hex":
            return bytes.fromhex(text)
    except (ValueError, binascii.Error):
        raise DefinitionError(
            f"The key “{auth.key.secret}” isn't written as {auth.key_encoding}",
            next_step="Correct key_encoding, or store the key again.",
        ) from None
    return text


def _whole_pem(text: str) -> str:
    r"""The PEM with its lines: fields of one line, and JSON files with `\n`, take them away."""
    found = _PEM.search(text.replace("\\n", "\n"))
    if found is None:
        return text
    body = "".join(found[2].split())
    lines = [body[start : start + _PEM_LINE] for start in range(0, len(body), _PEM_LINE)]
    return "\n".join([f"-----BEGIN {found[1]}-----", *lines, f"-----END {found[1]}-----", ""])
