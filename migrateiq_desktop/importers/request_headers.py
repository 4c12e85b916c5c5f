"""Which headers of a request go where: some are a key, some only a browser's, the rest are kept.

Pure. A header that signs its request anew each time can't be kept; that is said.
"""

import base64
import binascii
import re

from .request_parts import PlainRequest, RequestParts, is_json
from .secret_signs import is_placeholder, is_secret_cookie, is_secret_header

_BY_THE_CLIENT = frozenset(
    {
        *("accept-encoding", "connection", "content-length", "host", "transfer-encoding", "te"),
        *("keep-alive", "upgrade", "proxy-connection", "expect", "trailer"),
    }
)
_CONDITIONAL = frozenset(
    {"if-none-match", "if-modified-since", "if-match", "if-unmodified-since", "if-range", "range"}
)
_OF_A_BROWSER = re.compile(
    r"^(sec-.*|dnt|upgrade-insecure-requests|pragma|cache-control|priority|user-agent|referer"
    r"|origin|accept-language|x-requested-with|alt-used|:.*)$"
)


def basic_auth(username: str, password: str, parts: RequestParts) -> dict[str, object]:
    """HTTP Basic (RFC 7617). A key in place of the user name has no password, as at Stripe."""
    if not password and not is_placeholder(username):
        pair = base64.b64encode(f"{username}:".encode()).decode()
        parts.notes.append("The key is the user name of HTTP Basic, without a password.")
        return key_auth("Authorization", f"Basic {pair}", parts)
    return {
        "type": "http_basic",
        "username": username,
        "password": parts.keep("password", password),
    }


def sort_credentials(request: PlainRequest, parts: RequestParts) -> None:
    """Take the user name and password that were given beside the request."""
    if request.username is not None:
        parts.auth = basic_auth(request.username, request.password or "", parts)


def sort_headers(request: PlainRequest, parts: RequestParts) -> None:
    """Put every header where it belongs."""
    names = {name.lower() for name, _ in request.headers}
    browser = any(name.startswith("sec-") for name in names)
    dropped = 0
    for name, value in request.headers:
        lowered = name.lower()
        if lowered in _BY_THE_CLIENT or (browser and _OF_A_BROWSER.match(lowered)):
            dropped += lowered not in {"host", "content-length"}
        elif lowered in _CONDITIONAL:
            parts.skip(f"header {name}", "it asks only for what has changed, or for a part")
        elif lowered == "content-type" and is_json(value):
            # the client's own; another kind of JSON is kept
            if not value.lower().startswith("application/json"):
                parts.headers[name] = value
        elif lowered == "authorization":
            _authorization(value, parts)
        elif lowered == "cookie":
            _cookies(value, parts)
        elif not _is_header(name, value):
            parts.skip("a header", "its name or value holds what no header can carry")
        elif is_secret_header(name, value):
            _secret_header(name, value, parts)
        else:
            parts.headers[name] = value
    if dropped:
        parts.notes.append(
            f"{dropped} {'header' if dropped == 1 else 'headers'} that only a browser or the"
            " transport needs were left out."
        )


def _is_header(name: str, value: str) -> bool:
    """RFC 9110 section 5: a token, and printable text."""
    return bool(re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name)) and value.isprintable()


def _authorization(value: str, parts: RequestParts) -> None:
    scheme, _, rest = value.strip().partition(" ")
    rest = rest.strip()
    if parts.auth["type"] != "none":
        parts.skip("header Authorization", "another one is sent already")
    elif scheme.lower() == "bearer" and rest:
        parts.auth = {"type": "bearer", "token": parts.keep("token", rest)}
    elif scheme.lower() == "basic" and rest:
        try:
            user, _, word = base64.b64decode(rest, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            parts.auth = key_auth("Authorization", value, parts)
        else:
            parts.auth = basic_auth(user, word, parts)
    elif scheme.lower() in {"digest", "aws4-hmac-sha256", "negotiate", "ntlm", "oauth", "hawk"}:
        parts.skip(
            "header Authorization", f"{scheme} signs each request anew, which can't be done yet"
        )
    elif value.strip():
        parts.auth = key_auth("Authorization", value.strip(), parts)


def key_auth(
    name: str, value: str, parts: RequestParts, where: str = "header"
) -> dict[str, object]:
    """A key of that name in a header, the query or a cookie."""
    reference = parts.keep("api_key" if name == "Authorization" else name, value)
    return {"type": "api_key", "name": name, "api_key": reference, "location": where}


def _secret_header(name: str, value: str, parts: RequestParts) -> None:
    if parts.auth["type"] == "none":
        parts.auth = key_auth(name, value, parts)
    else:
        parts.headers[name] = parts.keep(name, value)


def _cookies(value: str, parts: RequestParts) -> None:
    pairs = [one.strip().partition("=") for one in value.split(";") if one.strip()]
    secret = [name for name, _, _ in pairs if is_secret_cookie(name)]
    if len(pairs) == 1 and parts.auth["type"] == "none":
        name, _, cookie = pairs[0]
        parts.auth = key_auth(name, cookie, parts, "cookie")
        return
    # several belong together: all of them are one key
    parts.headers["Cookie"] = parts.keep("cookie", value.strip())
    if secret:
        parts.notes.append("The cookies are those of a session: they work until it ends.")
