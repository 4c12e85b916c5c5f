"""What connectors and syncs of the open workspace are called on screen: by their labels.

In force for the whole window, as its language is; names stay what files, commands and logs say.
"""

from collections import Counter
from collections.abc import Mapping

_labels: dict[str, str] = {}
_twice: set[str] = set()
"""Labels that tell nobody which connector is meant."""


def set_labels(labels: Mapping[str, str]) -> None:
    """From now on connectors of these names are called so."""
    _labels.clear()
    _labels.update(labels)
    _twice.clear()
    _twice.update(label for label, count in Counter(labels.values()).items() if count > 1)


def connector_name(name: str) -> str:
    """A connector's label; with its name where another has the same one."""
    label = _labels.get(name) or name
    return f"{label} ({name})" if label in _twice and label != name else label


def sync_name(name: str) -> str:
    """The own sync of a connector bears its name, and is called as the connector is."""
    return connector_name(name)
