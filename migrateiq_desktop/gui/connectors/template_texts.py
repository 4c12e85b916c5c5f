"""Templates in the language of the window. The texts are collected by `ui/template_texts.py`."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from migrateiq_desktop.gui.languages import Language, in_force
from migrateiq_desktop.model.template import Template


def in_words(template: Template) -> Template:
    """A template with its texts in the language in force; one of a person's own stays as it is."""
    if in_force() is Language.ENGLISH:
        return template
    fields = [
        one.model_copy(update={"label": _said(one.label), "help": _said(one.help)})
        for one in template.fields
    ]
    keys = [
        one.model_copy(update={"label": _said(one.label), "help": _said(one.help)})
        for one in template.keys
    ]
    return template.model_copy(
        update={
            "description": _said(template.description),
            "fields": tuple(fields),
            "keys": tuple(keys),
        }
    )


def matching(templates: Sequence[Template], search: str) -> tuple[Template, ...]:
    """Those that hold every word of a search, in English or as they are shown, and as shown."""
    pairs = ((one, in_words(one)) for one in templates)
    return tuple(shown for one, shown in pairs if one.matches(search) or shown.matches(search))


def _said(text: str) -> str:
    return QCoreApplication.translate("templates", text) if text else text
