"""What a person wants to come of certain answers of a server. Definitions only: answers are judged
elsewhere."""

from typing import Literal, Self

from pydantic import Field, field_validator, model_validator

from .base import Model

LONGEST_PREDICATE = 2_000


class ResponseAction(Model):
    """An answer that meets every condition given is dealt with in this way, before all else.

    The conditions that are left out are met by each answer; the first action that fits counts.
    """

    status_code: int | None = Field(default=None, ge=100, le=599)
    content: str | None = Field(default=None, min_length=1)
    """A text that stands in the body, written just so."""
    predicate: str | None = Field(default=None, min_length=1, max_length=LONGEST_PREDICATE)
    """JMESPath over the JSON body: met where it gives neither false, null nor anything empty."""
    action: Literal["ignore", "retry", "fail", "refresh_token"]
    """ignore: the stream has nothing more. retry: ask again, as after a failure. fail: end the run.
    refresh_token: sign in anew, once, and ask again."""
    message: str | None = Field(default=None, min_length=1, max_length=500)
    """What a person is told of it, for example what `fail` means."""

    @field_validator("predicate")
    @classmethod
    def _check_predicate(cls, value: str | None) -> str | None:
        if value is not None:
            # only definitions that have one need the grammar
            import jmespath  # noqa: PLC0415

            try:
                jmespath.compile(value)
            except jmespath.exceptions.JMESPathError as error:
                said = " ".join(str(error).split())
                raise ValueError(f"is not a JMESPath expression ({said})") from error
        return value

    @model_validator(mode="after")
    def _check_condition(self) -> Self:
        if self.status_code is None and self.content is None and self.predicate is None:
            raise ValueError("says no condition: give status_code, content or predicate")
        return self
