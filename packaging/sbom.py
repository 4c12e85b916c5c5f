"""Writes what a bundle is made of as a bill of materials (CycloneDX), checked against its schema.

`python packaging/sbom.py [BUNDLE [FILE]]`. Looks at what is in the bundle, as `licences` does, and
not at what happens to be installed beside it.
"""

import platform
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]
import licences  # beside this script, which is no package
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from identity import NAME, PUBLISHER, ROOT, SUMMARY, version
from packageurl import PackageURL

_FACTORY = LicenseFactory()


def bill(internal: Path) -> Bom:
    """What is in a bundle's _internal folder, each with version, licence and package address."""
    bom = Bom()
    program = _component(NAME, version(), "MIT", kind=ComponentType.APPLICATION)
    program.description = SUMMARY
    program.publisher = PUBLISHER
    bom.metadata.component = program
    parts = [_python(), *_wheels(internal), *_system_libraries(internal)]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(program, parts)
    return bom


def text(bom: Bom) -> str:
    """The bill as JSON. Raises ValueError when it isn't what CycloneDX says."""
    written: str = JsonV1Dot6(bom).output_as_string(indent=2)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(written)
    if wrong is not None:
        raise ValueError(f"not a CycloneDX bill of materials: {wrong}")
    return written


def _python() -> Component:
    return _component("python", platform.python_version(), "PSF-2.0", "generic")


def _wheels(internal: Path) -> Iterator[Component]:
    for one in licences.distributions(internal):
        yield _component(one.name, one.version, _spdx(one), "pypi")


def _system_libraries(internal: Path) -> Iterator[Component]:
    for package in licences.system_packages(internal):
        asked = ["dpkg-query", "--show", "--showformat=${Version}", package]
        said = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
        yield _component(package, said, None, "deb", namespace="debian")


def _component(
    name: str,
    its_version: str,
    licence: str | None,
    source: str | None = None,
    *,
    namespace: str | None = None,
    kind: ComponentType = ComponentType.LIBRARY,
) -> Component:
    address = (
        PackageURL(source, namespace, name.lower().replace("_", "-"), its_version)
        if source
        else None
    )
    return Component(
        name=name,
        version=its_version,
        type=kind,
        purl=address,
        bom_ref=str(address) if address else name,
        licenses=[_FACTORY.make_from_string(licence)] if licence else (),
    )


def _spdx(distribution: metadata.Distribution) -> str | None:
    """Its licence: an SPDX expression where it says one, otherwise what it says."""
    said = licences.licence_of(distribution)
    return None if said == licences.UNSAID else said


def main() -> int:
    """Write the bill of dist's bundle, or of another one."""
    given = [Path(one) for one in sys.argv[1:]]
    bundle = given[0] if given else ROOT / "dist" / NAME
    target = given[1] if given[1:] else ROOT / "dist" / f"{NAME}-{version()}.cdx.json"
    internal = bundle / "_internal"
    if not internal.is_dir():
        # macOS: the app's folder
        internal = bundle / "Contents/Frameworks"
    if not internal.is_dir():
        sys.stderr.write(f"There is no bundle in {bundle}: run `make bundle` first.\n")
        return 1
    bom = bill(internal)
    target.write_text(text(bom) + "\n", "utf-8")
    sys.stdout.write(f"{target} ({len(bom.components)} components)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
