"""Collects what connector templates say to a person: descriptions, names of blanks and keys, help.
They stay English in the templates and in the command line; the window translates them."""

import json
from collections.abc import Iterator
from pathlib import Path

from migrateiq_desktop.services.templates import TemplateLibrary

TARGET = (
    Path(__file__).resolve().parent.parent
    / "migrateiq_desktop"
    / "gui"
    / "generated"
    / "texts"
    / "template_texts.py"
)
_HEAD = '''"""What connector templates say, to be translated. Written by ui/template_texts.py."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
'''


def write(target: Path = TARGET) -> None:
    """Write all texts as a module that the tool that collects them reads."""
    lines = [
        f'    QT_TRANSLATE_NOOP("templates", {json.dumps(text, ensure_ascii=False)}),\n'
        for text in sorted(set(filter(None, collected())))
    ]
    target.write_text(f"{_HEAD}{''.join(lines)})\n", "utf-8")


def collected() -> Iterator[str]:
    """Every text of every template that comes with the program."""
    for template in TemplateLibrary().all():
        yield template.description
        for part in (*template.fields, *template.keys):
            yield from (part.label, part.help)
