"""What every model shares: frozen, unknown keys refused. Knows no file, network or screen."""

from typing import TypeAlias

from pydantic import BaseModel, ConfigDict

# A decoded JSON value. Fractions come as `decimal.Decimal` where a float would lose digits.
Json: TypeAlias = object
Scalar: TypeAlias = str | int | float | bool

WHEN_USED = ConfigDict(defer_build=True)
"""Of a validator that is built when it is first used."""


class Model(BaseModel):
    """A frozen model that refuses unknown keys."""

    # built when it is first used: a process needs few of all the models that it imports
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)
