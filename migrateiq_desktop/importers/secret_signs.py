"""Tells keys from other values, by the names of headers and parameters and by their look. Pure.

A key that is taken for a plain value ends up in a file; a plain value that is taken for a key is
a nuisance. So names decide generously, and looks only where a form is known.
"""

import re

_HEADER = re.compile(
    r"(authorization$|cookie2?$|api-?key|apikey|access-?key|subscription-?key|app-?key|license-?key"
    r"|private-?key|token|secret|password|passwd|credential|session-?(id|key)?$|signature|-auth$"
    r"|^auth(-|$)|x-auth|x-shopify-access|csrf|xsrf|jwt|bearer)",
    re.IGNORECASE,
)
_NO_SECRET_HEADERS = frozenset(
    {"x-auth-type", "x-token-type", "x-goog-authuser", "idempotency-key"}
)
_PARAM = re.compile(
    r"(^|[_\-.\[])(api_?key|apikey|app_?key|appid|access_?key(_?id)?|access_?token|auth_?token"
    r"|id_?token|oauth_token|auth|authorization|client_?secret|secret(_?key)?|password|passwd|pwd"
    r"|private_?(key|token)|session(_?id|_?key|_?token)?|sid|signature|sig|subscription[_-]key"
    r"|hapikey|code_verifier|refresh_?token|jwt|credentials?|x-amz-(signature|credential"
    r"|security-token))(\]|$)",
    re.IGNORECASE,
)
_PARAM_KEYS = frozenset({"key", "token", "apikey", "api-key", "api_token", "apitoken", "auth_key"})
_KNOWN_FORMS = re.compile(
    r"^(eyJ[\w-]{8,}\.[\w-]+\.[\w-]*"  # JSON Web Token (RFC 7519)
    r"|(sk|pk|rk)_(live|test)_\w{10,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{15,}"
    r"|xox[abeoprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|SG\.[\w-]{15,}\.[\w-]{15,}"
    r"|shp(at|ca|pa|ss)_[0-9a-f]{20,}|pat[A-Za-z0-9]{14}\.[0-9a-f]{40,}|(secret|ntn)_\w{30,}"
    r"|ya29\.[\w-]{20,}|dop_v1_\w{30,}|sk-[\w-]{20,}|lin_api_\w{20,}|key-[0-9a-f]{32})$"
)
_SESSION_COOKIE = re.compile(
    r"(sess|sid$|^sid|token|auth|jwt|login|remember|identity|csrf|xsrf|secret|key)", re.IGNORECASE
)
_PLACEHOLDER = re.compile(
    r"^(\{\{?[\w\s.-]*\}?\}|<[^>]*>|\$\{?\w+\}?|%\w+%|\*+|x{3,}|\.{3}|your[-_ ].*"
    r"|my[-_ ]?(api)?[-_ ]?(key|token)|.*(_here|-here)|changeme|(api|access)?[-_ ]?(key|token))$",
    re.IGNORECASE,
)


def is_secret_header(name: str, value: str = "") -> bool:
    """Whether a header holds a key."""
    if name.lower() in _NO_SECRET_HEADERS:
        return False
    return bool(_HEADER.search(name)) or looks_like_key(value)


def is_secret_param(name: str, value: str = "") -> bool:
    """Whether a query parameter, or a member of a body, holds a key."""
    if name.lower() in _PARAM_KEYS or _PARAM.search(name):
        return True
    return looks_like_key(value)


def is_secret_cookie(name: str) -> bool:
    """Whether a cookie says who asks."""
    return bool(_SESSION_COOKIE.search(name))


def looks_like_key(value: str) -> bool:
    """Whether a value has the form of a well-known service's keys."""
    return bool(_KNOWN_FORMS.match(value.strip()))


def is_placeholder(value: str) -> bool:
    """Whether a key's place holds only a hint such as `YOUR_API_KEY` or `{{token}}`."""
    return not value.strip() or bool(_PLACEHOLDER.match(value.strip()))


def secret_name(text: str) -> str:
    """A reference's name: `X-API-Key` becomes `x_api_key`."""
    kept = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
    return kept[:64] or "secret"
