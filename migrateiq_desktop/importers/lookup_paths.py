"""Makes the paths of files that mappings look values up in absolute. Pure: opens no file."""

from pathlib import Path

from migrateiq_desktop.model.changes import Change, LookupChange
from migrateiq_desktop.model.sync import Sync


def absolute(path: Path, folder: Path) -> Path:
    """The path, from the folder where it is relative; `~` is the person's own folder."""
    return (folder.absolute() / path.expanduser()).absolute()


def with_absolute_lookups(sync: Sync, folder: Path) -> Sync:
    """The sync with every lookup's file found from the folder."""
    streams = tuple(
        stream.model_copy(
            update={
                "transform": stream.transform.model_copy(
                    update={
                        "fields": tuple(
                            rule.model_copy(
                                update={
                                    "change": tuple(_resolved(one, folder) for one in rule.change)
                                }
                            )
                            for rule in stream.transform.fields
                        )
                    }
                )
            }
        )
        for stream in sync.streams
    )
    return sync.model_copy(update={"streams": streams})


def _resolved(change: Change, folder: Path) -> Change:
    if not isinstance(change, LookupChange):
        return change
    table = change.lookup.model_copy(update={"file": absolute(change.lookup.file, folder)})
    return change.model_copy(update={"lookup": table})
