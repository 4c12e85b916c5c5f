"""The limits of how the code reads, measured over the whole package: sizes, names, docstrings."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import quantiles

import pytest

import migrateiq_desktop

ROOT = Path(migrateiq_desktop.__file__).parent
LARGEST_FILE = 500
LARGEST_FUNCTION = 60
MOST_METHODS = 20
MOST_ARGUMENTS = 6
FILES_90TH = 250
FUNCTIONS_90TH = 25
VAGUE_NAMES = frozenset({"util", "utils", "helper", "helpers", "common", "misc", "manager"})
PRINTING = "cli"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """A module of the package, parsed."""

    name: str
    """Path below the package."""
    text: str

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def functions(self) -> Iterator[Function]:
        for node in ast.walk(self.tree):
            if isinstance(node, Function):
                yield node

    def classes(self) -> Iterator[ast.ClassDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ClassDef):
                yield node


@cache
def modules() -> tuple[Module, ...]:
    """Every module; the compiled forms, which nobody writes, left out."""
    found = tuple(
        Module(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(ROOT.rglob("*.py"))
        if "generated" not in path.parts
    )
    assert len(found) > 20
    return found


def length(function: Function) -> int:
    """Lines from `def` to the last one."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def arguments(function: Function) -> int:
    """How many arguments a caller may give; the object itself doesn't count."""
    given = function.args
    names = [arg.arg for arg in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    extra = (given.vararg is not None) + (given.kwarg is not None)
    return len([name for name in names if name not in {"self", "cls"}]) + extra


def methods(node: ast.ClassDef) -> int:
    """How many methods a class has, those with two underscores left out, overloads once."""
    names = {child.name for child in node.body if isinstance(child, Function)}
    return len([name for name in names if not name.startswith("__")])


def ninetieth(values: list[int]) -> float:
    return quantiles(values, n=10)[-1]


def test_no_file_is_too_long() -> None:
    assert {one.name: one.lines for one in modules() if one.lines > LARGEST_FILE} == {}


def test_nine_files_of_ten_are_short() -> None:
    assert ninetieth([one.lines for one in modules()]) <= FILES_90TH


def test_no_function_is_too_long() -> None:
    long = {
        f"{module.name}:{function.lineno} {function.name}": length(function)
        for module in modules()
        for function in module.functions()
        if length(function) > LARGEST_FUNCTION
    }
    assert long == {}


def test_nine_functions_of_ten_are_short() -> None:
    sizes = [length(function) for module in modules() for function in module.functions()]
    assert len(sizes) > 100
    assert ninetieth(sizes) <= FUNCTIONS_90TH


def test_no_class_has_too_many_methods() -> None:
    large = {
        f"{module.name} {node.name}": methods(node)
        for module in modules()
        for node in module.classes()
        if methods(node) > MOST_METHODS
    }
    assert large == {}


def test_no_function_takes_too_many_arguments() -> None:
    many = {
        f"{module.name}:{function.lineno} {function.name}": arguments(function)
        for module in modules()
        for function in module.functions()
        if arguments(function) > MOST_ARGUMENTS
    }
    assert many == {}


def test_only_the_command_line_prints() -> None:
    printing = [
        f"{module.name}:{node.lineno}"
        for module in modules()
        if module.name.split("/")[0] != PRINTING
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    ]
    assert printing == []


def test_no_module_has_a_vague_name() -> None:
    vague = [
        module.name
        for module in modules()
        if VAGUE_NAMES & set(Path(module.name).with_suffix("").parts)
    ]
    assert vague == []


def test_every_module_says_what_it_is_for() -> None:
    assert [one.name for one in modules() if not ast.get_docstring(one.tree)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("def f(): pass", 0),
        ("def f(self, a, /, b, *rest, c, **more): pass", 5),
        ("async def f(cls, *, a): pass", 1),
    ],
)
def test_arguments_are_counted(text: str, expected: int) -> None:
    function = next(Module("x.py", text).functions())
    assert arguments(function) == expected


def test_lines_and_methods_are_counted() -> None:
    text = (
        "class C:\n    def __init__(self): pass\n    def a(self):\n        x = 1\n        return x"
    )
    module = Module("x.py", text)
    assert [length(function) for function in module.functions()] == [1, 3]
    assert [methods(node) for node in module.classes()] == [1]


def test_every_text_of_the_window_is_found_by_the_tool_that_collects_them() -> None:
    """`make translations` reads the code: it sees literals only, and its own two functions."""
    hidden = [
        f"{module.name}:{call.lineno} {ast.unparse(call)[:60]}"
        for module in modules()
        if module.name.startswith("gui/")
        for call in ast.walk(module.tree)
        if isinstance(call, ast.Call) and not collected(call)
    ]
    assert hidden == []


def test_no_text_is_translated_before_a_language_is_chosen() -> None:
    early = [
        f"{module.name}:{call.lineno} {ast.unparse(call)[:60]}"
        for module in modules()
        if module.name.startswith("gui/")
        for call in at_import(module.tree)
        if translates(call)
    ]
    assert early == []


def translates(call: ast.Call) -> bool:
    """Whether it asks for a translation (a painter's `translate` takes numbers)."""
    name = ast.unparse(call.func)
    if not call.args or not name.endswith(("translate", ".tr")):
        return False
    first = call.args[0]
    moves = isinstance(first, ast.Constant) and not isinstance(first.value, str)
    if isinstance(first, ast.Constant) and first.value in {"counts", "services", "templates"}:
        return False  # where what is collected elsewhere is handed on: `counts.tr`, `said`
    return not moves and not name.endswith(("rows.translate", "room.translate"))


def collected(call: ast.Call) -> bool:
    """Whether the tool finds its texts: `self.tr("…")`, `translate("context", "…")`."""
    if not translates(call):
        return True
    name = ast.unparse(call.func)
    needed = 1 if name.endswith(".tr") else 2
    literal = [isinstance(one, ast.Constant) for one in call.args[:needed]]
    known = name in {"self.tr", "counts.tr"} or not name.endswith(".tr")
    # it doesn't see an argument that is given by its name, nor a number in `translate`
    seen = not call.keywords and (name.endswith(".tr") or len(call.args) <= 3)
    return known and seen and len(literal) == needed and all(literal)


def at_import(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls that happen when a module is imported."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, Function | ast.Lambda):
            continue
        if isinstance(child, ast.Call):
            yield child
        yield from at_import(child)
