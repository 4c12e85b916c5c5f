"""What libraries of a worker would load although it never needs it, and how that is spared.

Measured: HTTPX brings its own command line, with Rich and Pygments (a seventh of a worker's start);
PyArrow asks for numpy, and at its first array for pandas, which takes up to a second where they are
installed: numpy always is, the window's plots use it.
"""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType

SPARED = frozenset({"httpx._main", "numpy", "pandas"})
"""Their libraries do without them where they are not installed."""


class _Spared(MetaPathFinder):
    """Says that they are not installed."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None, /
    ) -> None:
        """Raises ModuleNotFoundError for what is spared; anything else is for others to find."""
        del path, target
        if name in SPARED:
            raise ModuleNotFoundError(f"{name} is of no use in a worker", name=name)


def spare_imports() -> None:
    """From now on in this process. Called before the libraries are imported."""
    sys.meta_path.insert(0, _Spared())
