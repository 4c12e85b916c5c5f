"""Which of a stream's response actions an answer meets. Pure: looks, and does nothing.

The order is the definition's; what none of them meets is judged as always.
"""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Protocol

import jmespath
import jmespath.exceptions
import jmespath.parser

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.response_actions import ResponseAction

from .decoding import NotJsonError, decode, text_of

LONGEST_LOOKED_AT = 4 * 1024 * 1024
"""Bytes of a body in which a text is looked for: a message that means something is short."""


class Answered(Protocol):
    """What is looked at of an answer."""

    @property
    def status(self) -> int:
        """The status code."""

    @property
    def body(self) -> bytes:
        """All of it, unpacked."""

    @property
    def content_type(self) -> str:
        """The Content-Type header."""


def action_for(actions: Sequence[ResponseAction], answer: Answered) -> ResponseAction | None:
    """The first action that an answer meets. Raises DefinitionError when a predicate can't be
    evaluated on it."""
    if not actions:
        return None
    content = _Content(answer)
    return next((one for one in actions if _meets(one, answer, content)), None)


class _Content:
    """The body, read no further than the actions ask for."""

    def __init__(self, answer: Answered) -> None:
        self._answer = answer

    @cached_property
    def text(self) -> str:
        """As text."""
        return text_of(self._answer.body[:LONGEST_LOOKED_AT], self._answer.content_type)

    @cached_property
    def value(self) -> Json:
        """As JSON; None when it is none."""
        try:
            return decode(self._answer.body, self._answer.content_type).value
        except NotJsonError:
            return None


def _meets(action: ResponseAction, answer: Answered, content: _Content) -> bool:
    if action.status_code is not None and action.status_code != answer.status:
        return False
    if action.content is not None and action.content not in content.text:
        return False
    return action.predicate is None or _holds(action.predicate, content.value)


def _holds(predicate: str, value: Json) -> bool:
    """Whether it gives anything but what JMESPath takes for false: false, null, and what is empty.

    The number 0 is true there.
    """
    try:
        found = _compiled(predicate).search(value)
    except jmespath.exceptions.JMESPathTypeError:
        # it asks for a field's length, say, where there is no such field
        return False
    except jmespath.exceptions.JMESPathError as error:
        raise DefinitionError(
            f"The predicate {predicate} of a response action can't be evaluated",
            cause=" ".join(str(error).split()),
            next_step="Correct the stream's response_actions.",
        ) from error
    return not (found is None or found is False or found in ("", [], {}))


@lru_cache(maxsize=64)
def _compiled(predicate: str) -> jmespath.parser.ParsedResult:
    return jmespath.compile(predicate)
