"""Spares the window a habit of PySide6: reading the source of all that is imported after it.

It looks for its own name there, to know where its switchable features (`from __feature__ import
snake_case`) may be switched. This program switches none. See docs/decisions/0161.
"""

import sys
from types import ModuleType


def leave_features_off() -> None:
    """From now on no source is read. To be called as soon as PySide6 is imported.

    Where PySide6 has another way by then, everything is as it was, only slower.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _has_no_features  # type: ignore[union-attr]  # noqa: SLF001


def _has_no_features(module: ModuleType) -> bool:
    del module
    return False
