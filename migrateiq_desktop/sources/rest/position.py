"""Where a stream stands, as it is committed with a batch: JSON, without any secret."""

from pydantic import Field, ValidationError

from migrateiq_desktop.model.base import Json, Model
from migrateiq_desktop.model.errors import DefinitionError

from .guards import GuardMemory
from .pagination.choosing import ConcretePaginator
from .pagination.strategy import State

VERSION = 1


class Position(Model):
    """What is needed to go on as if nothing had been."""

    version: int = VERSION
    paginator: ConcretePaginator = Field(discriminator="type")
    """The one in use, also when it was found automatically."""
    selector: str
    state: State
    """Of the page to ask for."""
    taken: int = 0
    """So many records of that page are read already: there was no way on from it."""
    records: int = 0
    """Read so far."""
    total: int | None = None
    guard: GuardMemory = GuardMemory()
    """What is needed to notice a loop."""
    holes: tuple[State, ...] = ()
    """Of pages that held nothing, although more followed."""
    ended: bool = False
    """The pages ended there, too early."""

    def as_json(self) -> Json:
        """The same as plain JSON values."""
        guard = self.guard
        # by hand, since each page has a position and few are ever stored
        return {
            "version": self.version,
            "paginator": self.paginator.model_dump(mode="json"),
            "selector": self.selector,
            "state": self.state,
            "taken": self.taken,
            "records": self.records,
            "total": self.total,
            "guard": {
                "seen": list(guard.seen),
                "last_body": guard.last_body,
                "first_page": guard.first_page.model_dump() if guard.first_page else None,
                "keyed_pages": [list(page) for page in guard.keyed_pages],
            },
            "holes": list(self.holes),
            "ended": self.ended,
        }

    @classmethod
    def from_json(cls, value: Json, stream: str) -> "Position":
        """Read back what `as_json` gave. Raises DefinitionError when it isn't that."""
        try:
            return cls.model_validate(value)
        except ValidationError as error:
            raise DefinitionError(
                f"{stream}: the checkpoint in the destination can't be read",
                cause=f"{error.error_count()} of its fields are not as they should be",
                next_step="Start the sync anew.",
                details=str(error),
            ) from error
