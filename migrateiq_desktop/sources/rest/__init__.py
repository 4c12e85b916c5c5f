"""REST APIs as a source."""

from .source import RestSource

__all__ = ["RestSource"]
