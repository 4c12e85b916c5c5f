"""Collects the texts that use cases say to a person: titles, causes and next steps of errors,
reasons, remarks. They stay English in the code, in logs and in the command line; the window looks
its translation up by the pattern (docs/decisions/0150-texts-of-the-use-cases.md)."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "migrateiq_desktop"
TARGET = PACKAGE / "gui" / "generated" / "texts" / "service_texts.py"
SPEAKING = (
    "model",
    "services",
    "engine",
    "sources",
    "destinations",
    "discovery",
    "importers",
    "secrets",
    "workspace",
    "worker",
)
"""The packages whose errors come into the window."""
_TELLING = (*SPEAKING[1:6], "secrets")
"""Those of them whose other sentences are shown too: reasons, remarks, what a run waits for."""
_SILENT_CALLS = re.compile(r"(^|\.)logger\.|(^|\.)(Field|ValueError|TypeError|RuntimeError|text)$")
_FOR_MACHINES = re.compile(
    r"%[sdr]|\n|[A-Z]{2,} [A-Z]{2,}|^[a-z_]+=|<[a-z!/]|\$"
    r"|^(SELECT|INSERT|UPDATE|ALTER|DROP|CREATE|PRAGMA|SET|WHERE|CASE|CAST\(|CONVERT\(|FORMAT csv)"
)
_WORDS = re.compile(r"[A-Za-z’']{2,} [a-zA-Z{“]")
_PLACEHOLDER = re.compile(r"\{\d+\}")

_SHORT = (
    "named “{0}”",
    "no record",
    "other records",
    "a refusal",
    "after {0} tries",
    "{0} after {1} tries",
)
"""Too short to be told from texts for machines: parts of the reasons of what was found."""

_HEAD = '''"""What use cases say to a person, to be translated. Written by ui/service_texts.py."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES = (
'''


def write(target: Path = TARGET) -> None:
    """Write all texts as a module that the tool that collects them reads."""
    lines = [
        f'    QT_TRANSLATE_NOOP("services", {json.dumps(text, ensure_ascii=False)}),\n'
        for text in sorted(set(collected()))
    ]
    target.write_text(f"{_HEAD}{''.join(lines)})\n", "utf-8")


def collected() -> Iterator[str]:
    """Every text, with `{0}`, `{1}` … where a value goes."""
    yield from _SHORT
    for package in SPEAKING:
        for path in sorted((PACKAGE / package).rglob("*.py")):
            if "migrations" not in path.parts:
                yield from _texts(ast.parse(path.read_text("utf-8")), telling=package in _TELLING)


def _texts(tree: ast.Module, *, telling: bool) -> Iterator[str]:
    silent = set(map(id, _silent(tree)))
    of_errors = {id(node) for call in _errors(tree) for node in ast.walk(call)}
    for node in ast.walk(tree):
        text = None if id(node) in silent else _template(node)
        if text is None or _FOR_MACHINES.search(text):
            continue
        words = _PLACEHOLDER.sub("", text)
        long_enough = len(words.split()) > (1 if id(node) in of_errors else 2)
        if long_enough and _WORDS.search(text) and (telling or id(node) in of_errors):
            yield text.strip()


def _errors(tree: ast.Module) -> Iterator[ast.expr]:
    """What is said in errors: the title, and what is given as cause and next step."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        named = {one.arg: one.value for one in call.keywords}
        if ast.unparse(call.func).endswith("Error") or {"cause", "next_step"} & set(named):
            yield from call.args[:1]
            yield from (named[key] for key in ("title", "cause", "next_step") if key in named)


def _silent(tree: ast.Module) -> Iterator[ast.AST]:
    """What no person reads: docstrings, annotations, logs, faults of ours, parts of a template."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from node.values
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            yield from ast.walk(node.annotation)
        elif isinstance(node, ast.Call) and _SILENT_CALLS.search(ast.unparse(node.func)):
            yield from ast.walk(node)


def _template(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, place = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{place}}}")
            place += 1
    return "".join(parts)
