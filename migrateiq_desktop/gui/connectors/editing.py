"""What the parts of the connector editor share about the connector that is being edited. No Qt."""

from dataclasses import dataclass, field

from .connector_check import Surroundings
from .connector_draft import ConnectorDraft
from .kept_content import Choices

NEW = "new-connector"
"""What a connector that has no name yet is tested under."""


@dataclass(slots=True)
class Editing:
    """One connector from opening to saving."""

    around: Surroundings = field(default_factory=Surroundings)
    new: bool = False
    previous_name: str | None = None
    """Of a stored one."""
    opened: ConnectorDraft = field(default_factory=ConnectorDraft)
    """As it was when nothing had been typed."""
    choices: Choices = field(default_factory=Choices)
    nested: bool = False
    """A destination that is added on the way of another connector, which waits for it."""
    complaining: bool = False
    """What is wrong is marked: somebody tried to go on with it."""

    def name_for_keys(self, draft: ConnectorDraft) -> str:
        """Under which name stored keys are looked up."""
        return self.previous_name or draft.name.strip() or NEW
