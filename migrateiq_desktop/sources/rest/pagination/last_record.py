"""`?starting_after=ID`: a value of the page's last record asks for what comes after it."""

from decimal import Decimal
from typing import ClassVar

from migrateiq_desktop.model.base import Json, Scalar
from migrateiq_desktop.model.paginators import LastRecordPaginator

from .more import HasMore
from .strategy import Ended, FollowedOnly, Outcome, PageFacts, RequestChange, State, Stuck


class LastRecord(FollowedOnly):
    """Follows the records themselves, until a page is empty. The state: `last`, None at first.

    A short page is not the last one: a server may cap its pages, or leave records out.
    """

    counted: ClassVar[bool] = False

    def __init__(self, paginator: LastRecordPaginator) -> None:
        self._paginator = paginator
        self._names = paginator.field.split(".")
        self._more = HasMore(paginator)

    def start(self) -> State:
        """No record yet."""
        return {"last": None}

    def request(self, state: State) -> RequestChange:
        """The value as a parameter, or in the body."""
        last = state.get("last")
        if not isinstance(last, str | int | float):
            return RequestChange()
        if self._paginator.body_path is not None:
            return RequestChange(body={self._paginator.body_path: last})
        return RequestChange(params={self._paginator.param: last})

    def following(self, state: State, facts: PageFacts) -> Outcome:
        """The last record's value, until a page has none or says that it was the last."""
        del state
        more = self._more.says(facts.body)
        if more is False:
            return Ended()
        if not facts.count:
            said = f"{self._more.path} says so, but the page holds no record to go on from"
            return Stuck(said) if more else Ended()
        if more is None and facts.total is not None and facts.read >= facts.total > 0:
            return Ended()
        last = self._value(facts.last)
        if last is None:
            return Stuck(f"the page's last record has no value in {self._paginator.field}")
        return {"last": last}

    def _value(self, record: Json) -> Scalar | None:
        """What the record has in the field; None where that can't be sent."""
        for name in self._names:
            record = record.get(name) if isinstance(record, dict) else None
        if isinstance(record, Decimal):
            return str(record)
        if isinstance(record, bool) or not isinstance(record, str | int | float):
            return None
        return record
