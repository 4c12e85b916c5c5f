"""What every model shares: frozen, unknown keys refused. Knows no file, network or screen."""

from typing import TypeAlias

from pydantic import BaseModel, ConfigDict

# A decoded JSON value. Fractions come as `decimal.Decimal` where a float would lose digits.
Json: TypeAlias = object
Scalar: TypeAlias = str | int | float | bool


class Model(BaseModel):
    """A frozen model that refuses unknown keys."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", populate_by_name=True, use_attribute_docstrings=True
    )
