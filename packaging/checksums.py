"""Writes SHA256SUMS over what a folder holds: `python packaging/checksums.py FOLDER`.

`sha256sum --check SHA256SUMS` reads it.
"""

import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"


def checksums(folder: Path) -> str:
    """A line for each file, by name."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != NAME:
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    return "".join(lines)


def main() -> int:
    """Write them beside the files."""
    folder = Path(sys.argv[1])
    (folder / NAME).write_text(checksums(folder), "ascii", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
