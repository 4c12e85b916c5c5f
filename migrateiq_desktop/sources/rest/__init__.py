"""REST APIs as a source."""

from .auth.own_desk import SignIn
from .source import RestSource

__all__ = ["RestSource", "SignIn"]
