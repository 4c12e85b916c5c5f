"""A simple condition as the expression that says it. Pure, no Qt.

What it writes is the expressions of docs/mapping.md: new names, odd ones in double quotes.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from migrateiq_desktop.model.expression_names import quoted_name
from migrateiq_desktop.model.schema import FieldType

_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?")
_NUMERIC = frozenset({FieldType.INT, FieldType.FLOAT, FieldType.DECIMAL})
_TRUTHS = {
    "true": "TRUE",
    "yes": "TRUE",
    "1": "TRUE",
    "false": "FALSE",
    "no": "FALSE",
    "0": "FALSE",
}


class Operator(StrEnum):
    """How a field is compared."""

    EQUAL = "="
    UNEQUAL = "<>"
    LESS = "<"
    AT_MOST = "<="
    GREATER = ">"
    AT_LEAST = ">="
    ONE_OF = "in"
    CONTAINS = "contains"
    BEGINS = "begins"
    FILLED = "filled"
    EMPTY = "empty"

    @property
    def takes_value(self) -> bool:
        """Whether there is something to compare with."""
        return self not in {Operator.FILLED, Operator.EMPTY}


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison."""

    field: str
    operator: Operator
    value: str = ""
    type: FieldType | None = None
    """Of the field, where it is known."""

    def expression(self) -> str:
        """It as an expression."""
        name = quoted_name(self.field)
        match self.operator:
            case Operator.FILLED:
                return f"{name} IS NOT NULL"
            case Operator.EMPTY:
                return f"{name} IS NULL"
            case Operator.ONE_OF:
                values = [self._literal(part.strip()) for part in self.value.split(",")]
                return f"{name} IN ({', '.join(values)})"
            case Operator.CONTAINS:
                return _like(name, "%", self.value)
            case Operator.BEGINS:
                return _like(name, "", self.value)
            case _:
                return f"{name} {self.operator} {self._literal(self.value.strip())}"

    def _literal(self, value: str) -> str:
        if self.type in _NUMERIC and _NUMBER.fullmatch(value):
            return value
        if self.type is FieldType.BOOL and value.lower() in _TRUTHS:
            return _TRUTHS[value.lower()]
        return _text(value)


def joined(before: str, condition: str, word: str) -> str:
    """An expression with another condition, by AND or OR; what was there stays one unit."""
    if not before.strip():
        return condition
    kept = before.strip()
    if "--" in kept:
        # a remark reaches to the end of its line
        return f"(\n{kept}\n) {word} {condition}"
    mixed = {"AND": "or", "OR": "and"}[word]
    whole = re.search(rf"\b{mixed}\b", kept, re.IGNORECASE) is not None
    return f"({kept}) {word} {condition}" if whole else f"{kept} {word} {condition}"


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _like(name: str, before: str, value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    pattern = f"{name} ILIKE {_text(f'{before}{escaped}%')}"
    return pattern if escaped == value else f"{pattern} ESCAPE '\\'"
