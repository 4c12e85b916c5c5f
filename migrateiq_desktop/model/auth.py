"""How a REST API knows who asks. Names follow dlt's `rest_api` where the two mean the same."""

from typing import Annotated, Literal

from pydantic import Field

from .base import Model
from .secret import SecretRef


class NoAuth(Model):
    """Nothing is sent."""

    type: Literal["none"] = "none"


class BearerAuth(Model):
    """`Authorization: Bearer TOKEN` (RFC 6750)."""

    type: Literal["bearer"] = "bearer"
    token: SecretRef = SecretRef(secret="token")


class ApiKeyAuth(Model):
    """A key in a header, a query parameter or a cookie of the given name."""

    type: Literal["api_key"] = "api_key"
    name: str = Field(default="X-API-Key", min_length=1)
    api_key: SecretRef = SecretRef(secret="api_key")
    location: Literal["header", "query", "cookie"] = "header"


class HttpBasicAuth(Model):
    """User name and password (RFC 7617)."""

    type: Literal["http_basic"] = "http_basic"
    username: str | SecretRef
    password: SecretRef = SecretRef(secret="password")


Auth = Annotated[NoAuth | BearerAuth | ApiKeyAuth | HttpBasicAuth, Field(discriminator="type")]


def secret_refs(auth: NoAuth | BearerAuth | ApiKeyAuth | HttpBasicAuth) -> tuple[SecretRef, ...]:
    """The secrets that an authentication needs, in the order a person would be asked."""
    match auth:
        case NoAuth():
            return ()
        case BearerAuth(token=token):
            return (token,)
        case ApiKeyAuth(api_key=api_key):
            return (api_key,)
        case HttpBasicAuth(username=SecretRef() as username, password=password):
            return (username, password)
        case HttpBasicAuth(password=password):
            return (password,)
