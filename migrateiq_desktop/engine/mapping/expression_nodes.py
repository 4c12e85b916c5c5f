"""One function for each kind of node that may stand in an expression. Pure; see expressions.py."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import exact_number
from migrateiq_desktop.model.schema import FieldType

from . import sql_values as sql
from .comparing import order_of, same
from .conversions import CONVERSIONS, Convert, text_value
from .like import like
from .moments import date_conversion, datetime_conversion
from .sql_values import Evaluate

if TYPE_CHECKING:
    from sqlglot import exp

    Node = exp.Expression

ALLOWED = (
    "names, numbers, 'texts', TRUE, FALSE, NULL, = <> < <= > >=, AND, OR, NOT, IS NULL, IN,"
    " BETWEEN, LIKE, ILIKE, + - * / %, ||, CASE, CAST (to int, float, decimal, text, bool, date,"
    " timestamp), COALESCE, NULLIF, LOWER, UPPER, TRIM, LENGTH, SUBSTR, CONCAT, ROUND, ABS"
)
_LONGEST_NUMBER = 400


class Refusal(Exception):  # noqa: N818  # becomes a DefinitionError with the expression's text
    """Something that may not stand in an expression."""


Visit = Callable[["Compiler", "Node"], Evaluate]


class Compiler:
    """Compiles nodes, each to a function of a row."""

    def __init__(self, names: Callable[[str], Evaluate], deepest: int) -> None:
        self._names = names
        self._left = deepest

    def compile(self, node: object) -> Evaluate:
        """The function of a node. Raises Refusal."""
        visit = _VISITS.get(type(node).__name__)
        if visit is None:
            raise Refusal(f"{_shown(node)} isn't allowed{_place(node)}")
        _check_form(node)
        if self._left == 0:
            raise Refusal("it is nested too deeply")
        self._left -= 1
        try:
            return visit(self, node)  # type: ignore[arg-type]  # a node of a known type
        finally:
            self._left += 1

    def parts(self, nodes: Sequence[object]) -> list[Evaluate]:
        """The functions of several."""
        return [self.compile(node) for node in nodes]

    def name(self, name: str) -> Evaluate:
        """How the field's value is taken."""
        return self._names(name)


def _column(compiler: Compiler, node: "Node") -> Evaluate:
    parts = node.parts  # type: ignore[attr-defined]  # columns and dots have it
    if any(type(part).__name__ != "Identifier" or not part.name for part in parts):
        raise Refusal(f"{_shown(node)} isn't allowed{_place(node)}")
    return compiler.name(".".join(part.name for part in parts))


def _literal(_compiler: Compiler, node: "Node") -> Evaluate:
    text = node.name
    if not node.is_string:
        if len(text) > _LONGEST_NUMBER:
            raise Refusal("a number is too long")
        try:
            value: Json = int(text) if text.isdigit() else exact_number(text)
        except ArithmeticError as error:
            raise Refusal(f"{text} is no number") from error
        return lambda _row: value
    return lambda _row: text


def _constant(value: Json) -> Visit:
    return lambda _compiler, _node: lambda _row: value


def _boolean(_compiler: Compiler, node: "Node") -> Evaluate:
    value = bool(node.this)
    return lambda _row: value


def _paren(compiler: Compiler, node: "Node") -> Evaluate:
    return compiler.compile(node.this)


def _chain(combine: Callable[[Sequence[Evaluate]], Evaluate]) -> Visit:
    """AND and OR, however long: a chain of them is one level deep."""

    def visit(compiler: Compiler, node: "Node") -> Evaluate:
        return combine(compiler.parts(_links(node)))

    return visit


def _links(node: "Node") -> list["Node"]:
    """The operands of a chain of one operator, in order."""
    links: list[Node] = []
    here = node
    while type(here) is type(node):
        links.append(here.expression)
        here = here.this
    return [here, *reversed(links)]


def _folded(work: Callable[[Json, Json], Json]) -> Visit:
    """Operators that go from left to right."""

    def visit(compiler: Compiler, node: "Node") -> Evaluate:
        first, *others = compiler.parts(_links(node))

        def evaluate(row: Json) -> Json:
            value = first(row)
            for other in others:
                value = work(value, other(row))
            return value

        return evaluate

    return visit


def _strict(work: Callable[..., Json], *arguments: str) -> Visit:
    """A function whose value is null when one of its arguments is."""

    def visit(compiler: Compiler, node: "Node") -> Evaluate:
        if any(node.args.get(name) for name in _PARTS.difference(arguments)):
            raise Refusal(f"{_shown(node)} isn't allowed in this form")
        given = [node.args[name] for name in arguments if node.args.get(name) is not None]
        parts = compiler.parts(given)

        def evaluate(row: Json) -> Json:
            values = [part(row) for part in parts]
            return None if None in values else work(*values)

        return evaluate

    return visit


def _compared(holds: Callable[[int], bool]) -> Visit:
    return _strict(lambda one, other: holds(order_of(one, other)), "this", "expression")


def _is(compiler: Compiler, node: "Node") -> Evaluate:
    value, kind = compiler.compile(node.this), type(node.expression).__name__
    if kind == "Null":
        return lambda row: value(row) is None
    if kind == "Boolean":
        wanted = bool(node.expression.this)
        return lambda row: sql.truth(value(row)) is wanted
    raise Refusal("IS takes NULL, TRUE or FALSE")


def _in(compiler: Compiler, node: "Node") -> Evaluate:
    value, members = compiler.compile(node.this), compiler.parts(node.expressions)
    return lambda row: sql.is_member(value(row), [member(row) for member in members])


def _between(compiler: Compiler, node: "Node") -> Evaluate:
    value, low, high = compiler.parts([node.this, node.args["low"], node.args["high"]])

    def side(one: Evaluate, *, above: bool) -> Evaluate:
        def evaluate(row: Json) -> Json:
            left, right = value(row), one(row)
            if left is None or right is None:
                return None
            order = order_of(left, right)
            return order >= 0 if above else order <= 0

        return evaluate

    return sql.sql_and([side(low, above=True), side(high, above=False)])


def _like(compiler: Compiler, node: "Node") -> Evaluate:
    return _liked(compiler, node, None)


def _escape(compiler: Compiler, node: "Node") -> Evaluate:
    if type(node.this).__name__ not in {"Like", "ILike"} or not node.expression.is_string:
        raise Refusal("ESCAPE belongs to LIKE and takes a text")
    return _liked(compiler, node.this, node.expression.name)


def _liked(compiler: Compiler, node: "Node", escape: str | None) -> Evaluate:
    value, pattern = compiler.parts([node.this, node.expression])
    fold, negated = type(node).__name__ == "ILike", bool(node.args.get("negate"))

    def evaluate(row: Json) -> Json:
        text, wanted = value(row), pattern(row)
        if text is None or wanted is None:
            return None
        return like(text_value(wanted), escape, fold=fold)(text_value(text)) is not negated

    return evaluate


def _case(compiler: Compiler, node: "Node") -> Evaluate:
    operand = None if node.this is None else compiler.compile(node.this)
    arms = [
        (compiler.compile(arm.this), compiler.compile(arm.args["true"])) for arm in node.args["ifs"]
    ]
    default = node.args.get("default")
    otherwise = _nothing if default is None else compiler.compile(default)

    def evaluate(row: Json) -> Json:
        value = None if operand is None else operand(row)
        for condition, result in arms:
            found = condition(row)
            if operand is None:
                chosen = sql.truth(found) is True
            else:
                chosen = value is not None and found is not None and same(value, found)
            if chosen:
                return result(row)
        return otherwise(row)

    return evaluate


def _nothing(_row: Json) -> Json:
    return None


def _coalesce(compiler: Compiler, node: "Node") -> Evaluate:
    parts = compiler.parts([node.this, *node.expressions])
    return lambda row: next((value for part in parts if (value := part(row)) is not None), None)


def _nullif(compiler: Compiler, node: "Node") -> Evaluate:
    one, other = compiler.parts([node.this, node.expression])

    def evaluate(row: Json) -> Json:
        value, unwanted = one(row), other(row)
        if value is None or unwanted is None:
            return value
        return None if same(value, unwanted) else value

    return evaluate


def _concat(compiler: Compiler, node: "Node") -> Evaluate:
    parts = compiler.parts(node.expressions)
    return lambda row: sql.joined([value for part in parts if (value := part(row)) is not None])


_CASTS = {
    "INT": FieldType.INT,
    "BIGINT": FieldType.INT,
    "FLOAT": FieldType.FLOAT,
    "DOUBLE": FieldType.FLOAT,
    "DECIMAL": FieldType.DECIMAL,
    "TEXT": FieldType.TEXT,
    "VARCHAR": FieldType.TEXT,
    "BOOLEAN": FieldType.BOOL,
    "DATE": FieldType.DATE,
    "TIMESTAMP": FieldType.DATETIME,
    "DATETIME": FieldType.DATETIME,
}


def _cast(compiler: Compiler, node: "Node") -> Evaluate:
    to = node.args["to"]
    kind = _CASTS.get(getattr(to.this, "name", ""))
    if kind is None or to.expressions or node.args.get("format") or node.args.get("default"):
        raise Refusal(f"CAST can't make {_shown(to)}")
    value, convert = compiler.compile(node.this), _conversion(kind)

    def evaluate(row: Json) -> Json:
        given = value(row)
        return None if given is None else convert(given)

    return evaluate


def _conversion(kind: FieldType) -> Convert:
    match kind:
        case FieldType.DATE:
            return _of_moments(date_conversion(None), date_too=True)
        case FieldType.DATETIME:
            return _of_moments(datetime_conversion(None, None), date_too=False)
        case FieldType.TEXT:
            return text_value
        case _:
            return CONVERSIONS[kind]


def _of_moments(convert: Convert, *, date_too: bool) -> Convert:
    """Dates and moments become each other by way of their text."""

    def work(value: Json) -> Json:
        text = text_value(value)
        return convert(text[:10] if date_too and not isinstance(value, str) else text)

    return work


def _length(value: Json) -> int:
    return len(value) if isinstance(value, list) else len(text_value(value))


def _substring(text: Json, start: Json, length: Json = None) -> str:
    size = None if length is None else sql.whole(length)
    return sql.substring(text_value(text), sql.whole(start), size)


def _round(value: Json, digits: Json = 0) -> Json:
    return sql.rounded_value(value, digits)


def _piped(one: Json, other: Json) -> Json:
    return None if one is None or other is None else sql.joined([one, other])


_VISITS: dict[str, Visit] = {
    "Column": _column,
    "Dot": _column,
    "Literal": _literal,
    "Null": _constant(None),
    "Boolean": _boolean,
    "Paren": _paren,
    "And": _chain(sql.sql_and),
    "Or": _chain(sql.sql_or),
    "Not": lambda compiler, node: _not(compiler.compile(node.this)),
    "EQ": _strict(same, "this", "expression"),
    "NEQ": _strict(lambda one, other: not same(one, other), "this", "expression"),
    "LT": _compared(lambda order: order < 0),
    "LTE": _compared(lambda order: order <= 0),
    "GT": _compared(lambda order: order > 0),
    "GTE": _compared(lambda order: order >= 0),
    "Is": _is,
    "In": _in,
    "Between": _between,
    "Like": _like,
    "ILike": _like,
    "Escape": _escape,
    "Neg": _strict(sql.negated, "this"),
    "Add": _folded(sql.arithmetic("+")),
    "Sub": _folded(sql.arithmetic("-")),
    "Mul": _folded(sql.arithmetic("*")),
    "Div": _folded(sql.arithmetic("/")),
    "Mod": _folded(sql.arithmetic("%")),
    "DPipe": _folded(_piped),
    "Case": _case,
    "Cast": _cast,
    "Coalesce": _coalesce,
    "Nullif": _nullif,
    "Concat": _concat,
    "Lower": _strict(lambda value: text_value(value).lower(), "this"),
    "Upper": _strict(lambda value: text_value(value).upper(), "this"),
    "Trim": _strict(lambda value: text_value(value).strip(), "this"),
    "Length": _strict(_length, "this"),
    "Substring": _strict(_substring, "this", "start", "length"),
    "Round": _strict(_round, "this", "decimals"),
    "Abs": _strict(sql.absolute, "this"),
}


def _not(value: Evaluate) -> Evaluate:
    return lambda row: sql.sql_not(value(row))


# what sqlglot notes of a node: the parts that are read here, and remarks that change nothing
_PARTS = frozenset({"this", "expression", "expressions"})
_REMARKS = frozenset({"safe", "coalesce", "typed", "is_left", "_type", "is_string", "quoted"})
_MORE_PARTS: dict[str, frozenset[str]] = {
    "Column": frozenset({"table", "db", "catalog"}),
    "Like": frozenset({"negate"}),
    "ILike": frozenset({"negate"}),
    "Between": frozenset({"low", "high"}),
    "Case": frozenset({"ifs", "default"}),
    "If": frozenset({"true"}),
    "Cast": frozenset({"to"}),
    "Substring": frozenset({"start", "length"}),
    "Round": frozenset({"decimals"}),
    # IFNULL and NVL are COALESCE of two
    "Coalesce": frozenset({"is_nvl", "is_null"}),
}


def _check_form(node: object) -> None:
    """Refuse what a node says besides what is compiled: nothing is passed over."""
    kind = type(node).__name__
    known = _PARTS | _REMARKS | _MORE_PARTS.get(kind, frozenset())
    arguments: dict[str, object] = getattr(node, "args", {})
    extra = [name for name, value in arguments.items() if value and name not in known]
    if extra:
        raise Refusal(f"{_shown(node)} isn't allowed in this form ({', '.join(extra)})")


def _shown(node: object) -> str:
    """What a person wrote, as far as it is known and short."""
    name = getattr(node, "name", "") or ""
    kind = type(node).__name__
    if kind == "Anonymous":
        return f"the function {node.this}"  # type: ignore[attr-defined]  # its name
    if kind == "DataType":
        return f"the type {getattr(getattr(node, 'this', None), 'name', '')}"
    return f"{kind} {name[:40]}".strip()


def _place(node: object) -> str:
    meta = getattr(node, "meta", {})
    return f" (line {meta['line']}, column {meta['col']})" if "line" in meta else ""
