"""Files that mappings look values up in are found from the migration file."""

from pathlib import Path

from migrateiq_desktop.importers.lookup_paths import with_absolute_lookups
from migrateiq_desktop.importers.migration_file import read_migration_file, resolve_paths
from migrateiq_desktop.model.changes import LookupChange
from migrateiq_desktop.model.sync import Sync

from .test_mapping_in_files import file_with


def paths_of(sync: Sync) -> list[Path]:
    changes = [change for rule in sync.streams[0].transform.fields for change in rule.change]
    return [change.lookup.file for change in changes if isinstance(change, LookupChange)]


def test_relative_ones_only(tmp_path: Path) -> None:
    text = file_with(
        "fields: [{source: a, change: [trim, {lookup: {file: a.csv, key: k, value: v}}]},"
        f" {{source: b, change: [{{lookup: {{file: {tmp_path}/b.csv, key: k, value: v}}}}]}}]"
    )
    file = read_migration_file(text, "f.yaml")
    assert paths_of(file.syncs["s"]) == [Path("a.csv"), tmp_path / "b.csv"]

    for sync in (
        resolve_paths(file, tmp_path / "x").syncs["s"],
        with_absolute_lookups(file.syncs["s"], tmp_path / "x"),
    ):
        assert paths_of(sync) == [tmp_path / "x" / "a.csv", tmp_path / "b.csv"]
        assert sync.streams[0].transform.fields[0].change[0] == "trim"
