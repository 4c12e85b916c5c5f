"""Signing in with the system's browser (RFC 8252)."""

from .service import SignInService, SignInUnderWay, named_tokens

__all__ = ["SignInService", "SignInUnderWay", "named_tokens"]
