"""The bill of materials and the checksums: what a bundle holds, in forms that tools read."""

import json
import subprocess
from pathlib import Path

from migrateiq_desktop import __version__

from .scripts import script


def test_it_names_what_is_in_the_bundle(tmp_path: Path) -> None:
    for package in ("yaml", "sqlalchemy"):
        (tmp_path / package).mkdir()
    sbom = script("sbom")
    # checked against CycloneDX's schema
    said = json.loads(sbom.text(sbom.bill(tmp_path)))
    assert said["metadata"]["component"]["version"] == __version__
    parts = {one["name"]: one for one in said["components"]}
    assert set(parts) == {"python", "PyYAML", "SQLAlchemy"}, "and nothing else that is installed"
    assert parts["PyYAML"]["purl"].startswith("pkg:pypi/pyyaml@")
    assert parts["SQLAlchemy"]["licenses"] == [{"license": {"id": "MIT"}}]
    (own,) = [one for one in said["dependencies"] if one["ref"] == "migrateiq-desktop"]
    assert len(own["dependsOn"]) == 3


def test_checksums_are_those_that_sha256sum_checks(tmp_path: Path) -> None:
    (tmp_path / "a b.deb").write_bytes(b"one")
    (tmp_path / "c.dmg").write_bytes(b"two")
    (tmp_path / "SHA256SUMS").write_text("old", "ascii")
    (tmp_path / "SHA256SUMS").write_text(script("checksums").checksums(tmp_path), "ascii")
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["a b.deb: OK", "c.dmg: OK"]
