"""What the place is called where keys are kept, in the language of the window."""

from migrateiq_desktop.services.views import KeeperKind, KeeperStatus

from . import formatting
from .said import said


def keeper_name(status: KeeperStatus) -> str:
    """The system's keyrings have names of their own; ours are called as they are chosen."""
    if status.kind is KeeperKind.SYSTEM:
        return said(status.label)
    return formatting.keeper(status.kind)
